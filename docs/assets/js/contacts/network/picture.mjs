/** The picture of the network: oneself in the middle, people around by relationship, and a line from who introduced whom. */

import { called } from "../kept/contact.mjs";
import { draw } from "../make.mjs";
import { CELL, layout } from "./layout.mjs";
import { SIZES, YOU } from "./names.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("./circle.mjs").Group} Group */
/** A person's circle, its place in units of the picture and its size in pixels. @typedef {{person: import("./circle.mjs").Person, isDue: boolean, x: number, y: number, size: number}} Mark */
/** @typedef {{label: string, from: number, to: number}} Sector */
/** Where everything stands: circles, sectors, how far the circles reach, and half of the width and height, in units. @typedef {{marks: Mark[], sectors: Sector[], radius: number, half: number, high: number}} Plan */
/** A drawing, and the place of the names in it. @typedef {Plan & {svg: SVGElement, names: Element}} Picture */

const RING = 4;
const [ASIDE, ABOVE] = [64, 44];
const PULL = 0.75;
const LARGEST = 1.5; // pixels to a unit, before one makes it larger
/** Around a circle, what a finger that means it may touch. */
const TOUCH = 16;

/**
 * Place everyone around oneself.
 * @param {Group[]} groups
 * @param {(contact: Contact) => boolean} isDue
 * @returns {Plan}
 */
export function plan(groups, isDue) {
  const { spots, sectors, reach } = layout(groups.map(({ key, people }) => ({ key, count: people.length })));
  const found = new Map(groups.map((each) => [each.key, each]));
  const group = (/** @type {string} */ key) => /** @type {Group} */ (found.get(key));
  const marks = spots.map(({ key, at, x, y }) => {
    const person = group(key).people[at];
    return { person, isDue: isDue(person.contact), x, y, size: SIZES[person.lately] + (isDue(person.contact) ? RING : 0) };
  });
  const radius = reach + CELL.height / 2;
  const named = sectors.map(({ key, from, to }) => ({ label: `${group(key).label} ${group(key).people.length}`, from, to }));
  return { marks, sectors: named, radius, half: radius + ASIDE, high: radius + ABOVE };
}

/**
 * Draw the picture, without its names.
 * @param {Group[]} groups
 * @param {{label: string, you: string, isDue: (contact: Contact) => boolean}} say
 * @returns {Picture}
 */
export function picture(groups, { label, you, isDue }) {
  const planned = plan(groups, isDue);
  const { marks, sectors, radius, half, high } = planned;
  const names = draw("g", { class: "names steady" });
  const edges = sectors.length > 1 ? sectors : [];
  const svg = draw(
    "svg",
    { class: "network-drawing", viewBox: `${-half} ${-high} ${2 * half} ${2 * high}`, width: String(Math.round(2 * half * LARGEST)), role: "img", "aria-label": label },
    ...[1 / 3, 2 / 3, 1].map((part) => draw("circle", { class: "ring", r: String(radius * part) })),
    ...edges.map(({ from }) => draw("path", { class: "edge", d: `M${point(from, 34)}L${point(from, radius)}` })),
    ...lines(marks),
    draw("g", { class: "dots" }, draw("circle", { class: "you", r: String(YOU) }), draw("text", { class: "you-name", y: "5" }, you)),
    ...marks.map(circle),
    names,
  );
  return { ...planned, svg: /** @type {SVGElement} */ (svg), names };
}

/** @param {number} angle @param {number} distance */
const point = (angle, distance) => `${Math.sin(angle) * distance} ${-Math.cos(angle) * distance}`;

/** Lead a line from who introduced someone to them, bent towards the middle. @param {Mark[]} marks */
function lines(marks) {
  const where = new Map(marks.map((each) => [each.person.contact, each]));
  return marks.flatMap(({ person, x, y }) => {
    const from = person.by && where.get(person.by);
    return from ? [draw("path", { class: "line", "data-from": from.person.contact.id, "data-to": person.contact.id, d: `M${from.x} ${from.y}Q${((from.x + x) / 2) * PULL} ${((from.y + y) / 2) * PULL} ${x} ${y}` })] : [];
  });
}

/** @param {Mark} mark */
function circle({ person: { contact, lately }, isDue, x, y, size }) {
  const ring = isDue ? [draw("circle", { class: "waits", r: String(size) })] : [];
  const dot = draw("circle", { class: lately === SIZES.length - 1 ? "dot hollow" : "dot", r: String(SIZES[lately]) });
  return draw("g", { class: "person", "data-id": contact.id, transform: `translate(${x} ${y})` }, draw("title", {}, called(contact)), draw("g", { class: "dots" }, draw("circle", { class: "touch", r: String(TOUCH) }), ...ring, dot));
}
