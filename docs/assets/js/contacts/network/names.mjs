/** The names in the picture: in letters of one size, however large it is drawn, and where they cover nothing. */

import { called } from "../kept/contact.mjs";
import { draw } from "../make.mjs";
import { around, box, LINE, settle } from "./labels.mjs";

/** @typedef {import("./labels.mjs").Label} Label */
/** Measures text: bold, or not. @typedef {(text: string, isBold?: boolean) => number} Measure */

/** How large a circle is, from lately to long ago, in pixels of the screen; and that of oneself. */
export const SIZES = [10, 8, 6, 4.5];
export const YOU = 24;
/** The height of letters, and what is below their base line. */
const [HEIGHT, BASE] = [12, 4];
const [LETTERS, EDGE] = [12, 8];
const [SMALLEST, LARGEST] = [0.45, 1.2];

/** Tell how much larger or smaller circles are where a unit of the picture is so many pixels. @param {number} scale */
export const grown = (scale) => Math.min(LARGEST, Math.max(SMALLEST, scale));

/**
 * Place the names for a size of the picture: those of the sectors, then of the people in this order.
 * @param {import("./picture.mjs").Plan} plan
 * @param {number} scale  Pixels of the screen to a unit of the picture.
 * @param {Measure} measure
 */
export function placed({ marks, sectors, radius, half, high }, scale, measure) {
  const people = inOrder(marks);
  const middle = 2 * YOU * grown(scale);
  const circles = people.map(({ x, y, size }) => ({ x: x * scale, y: y * scale, size: size * grown(scale) }));
  const taken = [box(0, 0, middle, middle), ...circles.map(({ x, y, size }) => box(x, y, 2 * size, 2 * size))];
  /** @type {Label[]} */
  const labels = [
    ...sectors.map((each) => ({ places: atRim(each, radius * scale, measure), always: true })),
    ...people.map(({ person }, at) => named(circles[at], called(person.contact), measure)),
  ];
  const places = settle(labels, taken, box(0, 0, 2 * half * scale - EDGE, 2 * high * scale - EDGE));
  return { taken, people, sectors: places.slice(0, sectors.length), names: places.slice(sectors.length) };
}

/**
 * Write the names for a size of the picture; give how many had no room.
 * @param {import("./picture.mjs").Picture} picture
 * @param {number} scale
 * @param {Measure} measure
 */
export function nameAll(picture, scale, measure) {
  const { people, sectors, names } = placed(picture, scale, measure);
  picture.svg.style.setProperty("--unit", String(1 / scale));
  picture.svg.style.setProperty("--dot", String(grown(scale) / scale));
  const kinds = sectors.flatMap((place) => (place ? [written(place, { class: "sector" })] : []));
  picture.names.replaceChildren(...kinds, ...names.flatMap((place, at) => (place ? [written(place, { "data-id": people[at].person.contact.id })] : [])));
  return names.filter((place) => !place).length;
}

/** Put first whose name is wanted most: who waits for a message, then whom one met lately. @param {import("./picture.mjs").Mark[]} marks */
const inOrder = (marks) => [...marks].sort((one, other) => Number(other.isDue) - Number(one.isDue) || one.person.lately - other.person.lately);

/**
 * Give the places of a name: short, or else its first word alone; and whole, where there is room.
 * @param {{x: number, y: number, size: number}} mark
 * @param {string} name
 * @param {Measure} measure
 * @returns {Label}
 */
function named(mark, name, measure) {
  const places = (/** @type {string[]} */ ...wordings) => around(mark, [...new Set(wordings)].map((each) => ({ lines: [each], width: measure(each) })));
  return { places: places(short(name), short(name.split(/\s+/)[0])), longer: short(name) === name ? [] : places(name) };
}

/** Shorten a name: the first name and a letter, else its beginning. @param {string} name */
export function short(name) {
  const signs = [...name.replace(/\s+/g, " ")];
  if (signs.length <= LETTERS) return signs.join("");
  const [first, ...rest] = name.split(/\s+/);
  const initial = [...(rest.at(-1) ?? "")].slice(0, 1).join("");
  return initial && [...first].length <= LETTERS - 3 ? `${first} ${initial}.` : `${signs.slice(0, LETTERS - 1).join("")}…`;
}

/** Where along a sector, and how far beyond its people, its name can stand. */
const [ALONG, BEYOND] = [[0.5, 0.35, 0.65, 0.2, 0.8], [14, 26, 2, -12, 40]];

/**
 * List the places of a sector's name at the rim, in two lines where it is long.
 * @param {import("./picture.mjs").Sector} sector
 * @param {number} rim
 * @param {Measure} measure
 */
function atRim({ label, from, to }, rim, measure) {
  const lines = parted(label);
  const width = Math.max(...lines.map((line) => measure(line, true)));
  return BEYOND.flatMap((more) =>
    ALONG.map((part) => {
      const angle = from + (to - from) * part;
      return { lines, at: box(Math.sin(angle) * (rim + more + width / 2), -Math.cos(angle) * (rim + more), width, lines.length * LINE) };
    }),
  );
}

/** Part a long name in two lines, at the space nearest to its middle. @param {string} text */
function parted(text) {
  if (text.length <= LETTERS + 2) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2))[0];
  return [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Write a name into the drawing, at a place in pixels from its middle.
 * @param {import("./labels.mjs").Place} place
 * @param {Record<string, string>} attributes
 */
function written({ lines, at }, attributes) {
  const x = String((at.left + at.right) / 2);
  const spans = lines.map((line, row) => draw("tspan", { x, y: String(at.top + row * LINE + LINE - BASE) }, line));
  return draw("text", attributes, ...spans);
}

/** Measure text in the letters of the drawing. @param {Element} drawing @returns {Measure} */
export function measuring(drawing) {
  const canvas = document.createElement("canvas").getContext("2d");
  const { fontFamily } = getComputedStyle(drawing);
  return (text, isBold) => {
    if (!canvas) return text.length * HEIGHT;
    canvas.font = `${isBold ? "bold " : ""}${HEIGHT}px ${fontFamily}`;
    return canvas.measureText(text).width;
  };
}
