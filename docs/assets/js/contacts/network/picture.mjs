/** The picture of the network: oneself in the middle, people around by relationship, and a line from who introduced whom. */

import { called } from "../kept/contact.mjs";
import { draw } from "../make.mjs";
import { CELL, layout } from "./layout.mjs";

/** @typedef {import("./circle.mjs").Group} Group */
/** @typedef {import("./circle.mjs").Person} Person */

/** How large a circle is, from lately to long ago. */
const SIZES = [10, 8, 6, 4.5];
const [LETTERS, MARGIN, RIM] = [12, 124, 22];
const PULL = 0.75;
const LINE = 17;

/**
 * Draw the picture.
 * @param {Group[]} groups
 * @param {{label: string, you: string, isDue: (contact: import("../kept/contact.mjs").Contact) => boolean}} say
 */
export function picture(groups, { label, you, isDue }) {
  const { spots, sectors, reach } = layout(groups.map(({ key, people }) => ({ key, count: people.length })));
  const radius = reach + CELL.height;
  const people = new Map(groups.map(({ key, people }) => [key, people]));
  const placed = spots.map(({ key, at, x, y }) => ({ person: /** @type {Person[]} */ (people.get(key))[at], x, y }));
  const where = new Map(placed.map((each) => [each.person.contact, each]));
  const lines = placed.flatMap(({ person, x, y }) => {
    const from = person.by && where.get(person.by);
    return from ? [draw("path", { class: "line", "data-from": from.person.contact.id, "data-to": person.contact.id, d: `M${from.x} ${from.y}Q${((from.x + x) / 2) * PULL} ${((from.y + y) / 2) * PULL} ${x} ${y}` })] : [];
  });
  const [half, high] = [radius + MARGIN, radius + RIM + 34];
  const rings = [1 / 3, 2 / 3, 1].map((part) => draw("circle", { class: "ring", r: String(radius * part) }));
  const rim = groups.length > 1 ? sectors.map(({ from }) => draw("path", { class: "edge", d: `M${point(from, 34)}L${point(from, radius)}` })) : [];
  return draw(
    "svg",
    { class: "network-drawing", viewBox: `${-half} ${-high} ${2 * half} ${2 * high}`, width: String(Math.round(2.5 * half)), role: "img", "aria-label": label },
    ...rings,
    ...rim,
    ...lines,
    draw("circle", { class: "you", r: "26" }),
    draw("text", { class: "you-name", y: "5" }, you),
    ...placed.map((each) => mark(each.person, each.x, each.y, isDue(each.person.contact))),
    ...sectors.map((each) => name(each, radius, groups.find(({ key }) => key === each.key))),
  );
}

/** @param {number} angle @param {number} distance */
const point = (angle, distance) => `${Math.sin(angle) * distance} ${-Math.cos(angle) * distance}`;

/**
 * @param {Person} person
 * @param {number} x
 * @param {number} y
 * @param {boolean} due
 */
function mark({ contact, lately }, x, y, due) {
  const size = SIZES[lately];
  const ring = due ? [draw("circle", { class: "waits", r: String(size + 4) })] : [];
  const dot = draw("circle", { class: lately === SIZES.length - 1 ? "dot hollow" : "dot", r: String(size) });
  return draw("g", { class: "person", "data-id": contact.id, transform: `translate(${x} ${y})` }, draw("title", {}, called(contact)), ...ring, dot, draw("text", { y: String(size + 15) }, short(called(contact))));
}

/** Shorten a name to what fits below a circle: the first name and a letter, else its beginning. @param {string} name */
export function short(name) {
  const signs = [...name.replace(/\s+/g, " ")];
  if (signs.length <= LETTERS) return signs.join("");
  const [first, ...rest] = name.split(/\s+/);
  const initial = [...(rest.at(-1) ?? "")].slice(0, 1).join("");
  return initial && [...first].length <= LETTERS - 3 ? `${first} ${initial}.` : `${signs.slice(0, LETTERS - 1).join("")}…`;
}

/**
 * Name a sector at the rim, in two lines where it stands at a side.
 * @param {import("./layout.mjs").Sector} sector
 * @param {number} radius
 * @param {Group | undefined} group
 */
function name({ from, to }, radius, group) {
  const middle = (from + to) / 2;
  const side = Math.sin(middle);
  const anchor = Math.abs(side) < 0.25 ? "middle" : side > 0 ? "start" : "end";
  const [x, y] = point(middle, radius + RIM / 2).split(" ").map(Number);
  const lines = parted(`${group?.label} ${group?.people.length}`);
  const up = Math.cos(middle) > 0.9 ? lines.length - 1 : 0;
  const spans = lines.map((line, at) => draw("tspan", { x: String(x), y: String(y + 5 + (at - up) * LINE) }, line));
  return draw("text", { class: `sector ${anchor}` }, ...spans);
}

/** Part a long name in two lines, at the space nearest to its middle. @param {string} text */
function parted(text) {
  if (text.length <= LETTERS + 2) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2))[0];
  return [text.slice(0, at), text.slice(at + 1)];
}
