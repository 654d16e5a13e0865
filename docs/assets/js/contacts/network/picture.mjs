/** The picture of the network: trees that grow to the right, a shape and a colour for each relationship, and a list that says the same. */

import { one } from "../../elements.mjs";
import { say } from "../../say.mjs";
import { called, inWords } from "../kept/contact.mjs";
import { draw, make } from "../make.mjs";
import { trees } from "./network.mjs";

/** @typedef {import("../kept/contact.mjs").Column} Column */
/** @typedef {import("./network.mjs").Person} Person */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {{person: Person, x: number, y: number, from: {x: number, y: number} | null}} Spot */

const [ACROSS, DOWN, MARGIN, TEXT, LETTERS] = [34, 32, 20, 240, 30];
const MOST = 120;
const SHAPES = [
  "M0-8 8 0 0 8-8 0Z",
  "M-7-7H7V7H-7Z",
  "M0-8 8 7H-8Z",
  "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z",
  "M-8-7H8L0 8Z",
  "M-4-8H4L8 0 4 8H-4L-8 0Z",
];

/**
 * @param {Sheet} sheet
 * @param {import("../kept/contact.mjs").Contact[]} contacts
 */
export function showNetwork({ section, columns, words }, contacts) {
  const grown = trees(contacts);
  const relationship = /** @type {Column} */ (columns.find(({ key }) => key === "relationship"));
  const kinds = relationship.choices;
  one(section, ".network-none").hidden = grown.length > 0;
  for (const part of [".network-picture", ".network-key"]) one(section, part).hidden = !grown.length;
  const spots = placed(grown).slice(0, MOST);
  const used = new Set(spots.map(({ person }) => kindOf(person, kinds)));
  one(section, ".network-picture").replaceChildren(picture(spots, kinds, words.network));
  one(section, ".network-key").replaceChildren(...[...used].sort((a, b) => a - b).map((kind) => keyItem(kind, kinds[kind]?.label ?? words.not_said)));
  one(section, ".network-list").replaceChildren(...grown.map((each) => branch(each, relationship, words)).map((item) => make("ul", {}, item)));
}

/**
 * Number a person's relationship; one that is not on the list comes after all others.
 * @param {Person} person
 * @param {Column["choices"]} kinds
 */
function kindOf({ contact }, kinds) {
  const place = kinds.findIndex(({ value }) => value === contact.relationship);
  return place < 0 ? kinds.length : place;
}

/**
 * Give each person a line, further right with each introduction.
 * @param {Person[]} grown
 * @returns {Spot[]}
 */
function placed(grown) {
  /** @type {Spot[]} */
  const spots = [];
  let line = 0;
  /** @param {Person} person @param {number} depth @param {Spot | null} from */
  const place = (person, depth, from) => {
    const spot = { person, x: MARGIN + depth * ACROSS, y: MARGIN + line * DOWN, from };
    spots.push(spot);
    line += 1;
    person.introduced.forEach((each) => place(each, depth + 1, spot));
  };
  grown.forEach((person) => place(person, 0, null));
  return spots;
}

/**
 * @param {Spot[]} spots
 * @param {Column["choices"]} kinds
 * @param {string} label
 */
function picture(spots, kinds, label) {
  const width = Math.max(0, ...spots.map(({ x }) => x)) + TEXT;
  const height = Math.max(0, ...spots.map(({ y }) => y)) + MARGIN;
  const lines = spots.flatMap(({ x, y, from }) =>
    from ? [draw("path", { class: "line", d: `M${from.x} ${from.y}V${y}H${x}` })] : [],
  );
  const people = spots.map(({ person, x, y }) => {
    const name = called(person.contact);
    const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
    return draw("g", { transform: `translate(${x} ${y})` }, mark(kindOf(person, kinds)), draw("text", { x: "14", y: "5" }, short));
  });
  return draw("svg", { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), role: "img", "aria-label": label }, ...lines, ...people);
}

/** @param {number} kind */
const mark = (kind) => draw("path", { class: `mark kind-${kind % SHAPES.length}${kind < SHAPES.length ? "" : " hollow"}`, d: SHAPES[kind % SHAPES.length] });

/** @param {number} kind @param {string} label */
const keyItem = (kind, label) => make("li", {}, draw("svg", { viewBox: "-10 -10 20 20", width: "20", height: "20", "aria-hidden": "true" }, mark(kind)), label);

/**
 * @param {Person} person
 * @param {Column} relationship
 * @param {import("../../say.mjs").Words} words
 * @returns {HTMLLIElement}
 */
function branch({ contact, introduced }, relationship, words) {
  const name = called(contact);
  const kind = inWords(relationship, contact);
  const own = kind ? `${name} (${kind})` : name;
  if (!introduced.length) return make("li", {}, own);
  return make("li", {}, say(words.introduced, { name: own }), make("ul", {}, ...introduced.map((each) => branch(each, relationship, words))));
}
