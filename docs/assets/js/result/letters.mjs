/** Words that a file needs in letters which only this device has: drawn by the browser, which knows how they join. */

const EM = 200;
const LOOKS = { serif: `400 ${EM}px serif`, sans: `400 ${EM}px sans-serif`, strong: `600 ${EM}px sans-serif` };
const INKED = 128;
const ROOM = 2;

/**
 * Draw a word in black dots; gives what Python takes: the typeface, the word, and its picture.
 * @param {[keyof typeof LOOKS, string]} wanted
 */
export function drawn([face, word]) {
  const canvas = document.createElement("canvas");
  const measure = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  measure.font = LOOKS[face];
  const box = measure.measureText(word);
  const left = -Math.ceil(box.actualBoundingBoxLeft) - ROOM;
  const top = Math.ceil(box.actualBoundingBoxAscent) + ROOM;
  const columns = Math.max(1, Math.ceil(box.actualBoundingBoxRight) + ROOM - left);
  const rows = Math.max(1, Math.ceil(box.actualBoundingBoxDescent) + ROOM + top);
  Object.assign(canvas, { width: columns, height: rows });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.font = LOOKS[face]; // A new size makes a canvas forget it.
  context.fillText(word, -left, top);
  const dots = packed(context.getImageData(0, 0, columns, rows).data, columns, rows);
  return [face, word, { em: EM, width: box.width, left, top, columns, rows, dots }];
}

/**
 * Pack how dark each dot is into one bit, eight of them in a byte, each row beginning with a byte of its own; written in base 64.
 * @param {Uint8ClampedArray} colours
 * @param {number} columns
 * @param {number} rows
 */
function packed(colours, columns, rows) {
  const wide = Math.ceil(columns / 8);
  const bytes = new Uint8Array(wide * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const inked = colours[4 * (row * columns + column) + 3] >= INKED;
      if (inked) bytes[row * wide + (column >> 3)] |= 128 >> (column & 7);
    }
  }
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
}
