/** A drawing as a picture for programs that cannot open drawings. */

const DOTS_PER_INCH = 300;
/** What is put behind a PNG's first 33 bytes: a chunk that tells its 300 dots per inch, as 11811 per metre. */
const RESOLUTION = new Uint8Array([0, 0, 0, 9, 112, 72, 89, 115, 0, 0, 46, 35, 0, 0, 46, 35, 1, 120, 165, 63, 118]);
const HEAD = 33;

/**
 * Draw an SVG file of a size in inches as a PNG file; gives what `download` takes.
 * @param {import("./paper.mjs").File} file
 * @param {Uint8Array<ArrayBuffer>} content
 * @returns {Promise<[Blob, string, string]>}
 */
export async function asPicture({ filename }, content) {
  const text = new TextDecoder().decode(content);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const [width, height] = ["width", "height"].map((name) => Number(new RegExp(`${name}="([\\d.]+)in"`).exec(text)?.[1]));
  const canvas = Object.assign(document.createElement("canvas"), { width: width * DOTS_PER_INCH, height: height * DOTS_PER_INCH });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const picture = new Blob([drawn.slice(0, HEAD), RESOLUTION, drawn.slice(HEAD)]);
  return [picture, filename.replace(".svg", ".png"), "image/png"];
}
