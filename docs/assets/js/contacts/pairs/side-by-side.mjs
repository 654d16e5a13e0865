/** Two contacts side by side: what is the same is said once, what differs is marked, and one press chooses a side for all of it. */

import { say } from "../../site/say.mjs";
import { called } from "../kept/contact.mjs";
import { spoken } from "../days/said.mjs";
import { make } from "../make.mjs";

/** @typedef {import("../kept/contact.mjs").Column} Column */
/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../kept/contact.mjs").Fields} Fields */
/** @typedef {import("../../site/say.mjs").Words} Words */
/** What the two hold in one column, and what is proposed for it. @typedef {{column: Column, values: string[], proposed: string}} Row */

/**
 * Make the form; what it gives is one contact in the place of two.
 * @param {{columns: Column[], words: Words}} sheet
 * @param {Contact[]} pair
 * @param {Fields} merged  What is proposed.
 * @param {{merge: (set: Fields) => void, keep: () => void}} act
 */
export function sideBySide({ columns, words }, pair, merged, { merge, keep }) {
  const rows = columns
    .filter(({ key }) => pair.some((each) => each[key]))
    .map((column) => ({ column, values: pair.map(({ [column.key]: value = "" }) => value), proposed: merged[column.key] ?? "" }));
  const [same, other] = [rows.filter(({ values: [one, two] }) => one === two), rows.filter(({ values: [one, two] }) => one !== two)];
  const form = make("form", { "aria-label": words.merge_form });
  form.append(heads(words, form, pair, other), ...other.map((each) => choice(each, words)), ...(same.length ? [make("p", { class: "pair-same" }, say(words.pair_same, { fields: same.map((each) => told(each)).join("; ") }))] : []));
  const stay = make("button", { type: "button", class: "button" }, words.keep_both);
  stay.addEventListener("click", keep);
  form.append(make("div", { class: "take" }, make("button", { type: "submit", class: "button main" }, words.merge), stay));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    merge(Object.fromEntries(rows.map(({ column: { key }, values }) => [key, String(chosen.get(key) ?? values[0])])));
  });
  return form;
}

/** @param {Row} row */
const told = ({ column, values }) => `${column.name}: ${spoken(column, { [column.key]: values[0] })}`;

/**
 * Head each side with its contact, and choose for all fields at once.
 * @param {Words} words
 * @param {HTMLFormElement} form
 * @param {Contact[]} pair
 * @param {Row[]} rows
 */
function heads(words, form, pair, rows) {
  const all = (/** @type {(row: Row) => string} */ value) => {
    for (const row of rows) /** @type {RadioNodeList} */ (form.elements.namedItem(row.column.key)).value = value(row);
  };
  const button = (/** @type {string} */ label, /** @type {(row: Row) => string} */ value) => {
    const made = make("button", { type: "button", class: "button quiet" }, label);
    made.addEventListener("click", () => all(value));
    return made;
  };
  const sides = pair.map((each, side) => make("div", {}, make("strong", {}, make("bdi", {}, called(each))), button(side ? words.pair_right : words.pair_left, ({ values }) => values[side])));
  return make("div", { class: "pair-heads" }, ...sides, button(words.pair_both, ({ proposed }) => proposed));
}

/**
 * Offer the values of one field: that of each side, and both together where that makes sense.
 * @param {Row} row
 * @param {Words} words
 */
function choice({ column, values, proposed }, words) {
  const { key, name } = column;
  const offered = [...new Set([...values, proposed])];
  const choices = offered.map((value, side) => {
    const text = spoken(column, { [key]: value });
    const shown = side < 2 ? marked(text, spoken(column, { [key]: offered[1 - side] })) : [text];
    return make("label", {}, make("input", { type: "radio", name: key, value, checked: value === proposed }), make("span", { class: value ? "value" : "value none" }, ...(value ? shown : [words.nothing_there])));
  });
  return make("fieldset", {}, make("legend", {}, name), ...choices);
}

/**
 * Mark the words of a text that another does not have.
 * @param {string} text
 * @param {string} other
 */
function marked(text, other) {
  const there = new Set(other.toLowerCase().split(/\s+/));
  return text.split(/(\s+)/).map((word) => (!word.trim() || !other || there.has(word.toLowerCase()) ? word : make("mark", {}, word)));
}
