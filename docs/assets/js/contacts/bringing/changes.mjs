/** What a file would change, before anything is written. */

import { megabytes, say } from "../../site/say.mjs";
import { download } from "../../result/take.mjs";
import { called } from "../kept/contact.mjs";
import { spoken } from "../days/said.mjs";
import { make } from "../make.mjs";
import { matching } from "./matching.mjs";
import { aboutYouOffer, messagesOffer } from "./offers.mjs";

/** @typedef {import("./brought.mjs").Brought} Brought */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** Who changes is shown at once where there are no more than these. */
const FEW = 10;
const [FEW_NAMES, MOST] = [20, 100];

/** What is counted, if there is any. */
const COUNTED = ["new", "changed", "same", "skipped"];

/** @param {import("../../site/say.mjs").Words} words @param {Record<string, string>} counts */
const summed = (words, counts) =>
  COUNTED.filter((name) => counts[name] !== "0").map((name) => say(words[`count_${name}`], { count: counts[name] })).join(", ") || words.nobody_in_it;

/**
 * Show a summary, what is skipped and why, and the ways on.
 * @param {Sheet} sheet
 * @param {Brought} brought
 * @param {import("../kept/room.mjs").Shortage | null} lack
 * @param {{accept: () => void, leave: () => void, again: (chosen: import("./brought.mjs").Asked) => void, choice: import("./brought.mjs").Asked}} act
 * @returns {Node[]}
 */
export function preview(sheet, brought, lack, act) {
  const { words } = sheet;
  const { new: added, changed, same, alike, skipped, as_text: asText, left_out: leftOut, columns, choices, guessed, problem } = brought;
  const match = columns.length || choices.length ? [matching(sheet, brought, guessed || !!problem || choices.some((each) => each.guessed), act.again)] : [];
  const about = [...sheets(sheet, brought, act.again), ...match];
  if (problem) return [make("p", { class: "problem" }, problem), ...about, ...(about.length ? [buttons(words, false, act)] : [])];
  const numbers = { new: added.length, changed: changed.length, same, alike: alike.length, skipped: skipped.length, as_text: asText.length };
  const counts = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number)]));
  /** @type {HTMLElement[]} */
  const parts = [make("p", { class: "summary" }, make("strong", {}, summed(words, counts)))];
  if (lack) parts.push(make("p", { class: "problem" }, noRoom(words, lack, added.length + changed.length)));
  if (guessed) parts.push(make("p", {}, brought.format === "text" ? words.guessed_person : words.guessed));
  if (leftOut.length) parts.push(make("p", {}, say(words.left_out, { names: shortened(words, leftOut.map(({ name, rows }) => say(words.in_rows, { name, rows: String(rows) }))).join(", ") })));
  parts.push(...about, ...messagesOffer(words, brought, act), ...aboutYouOffer(words, brought));
  const remark = (/** @type {Brought["skipped"][number]} */ { row, reason }) => [say(words.row, { row: String(row), reason })];
  parts.push(
    ...folded(words, say(words.skipped_rows, counts), skipped, remark, true),
    ...skippedFile(words, brought),
    ...folded(words, say(words.as_text_rows, counts), asText, remark, true),
    ...folded(words, say(words.alike_ones, counts), alike, (each) => [each], true),
    ...folded(words, say(words.changed_ones, counts), changed, (each) => differences(sheet, each), changed.length <= FEW),
    ...folded(words, say(words.new_ones, counts), added, (each) => (guessed ? fieldsOf(sheet, each) : [[called(each), each.company].filter(Boolean).join(", ")]), guessed),
  );
  return [...parts, buttons(words, !lack && added.length + changed.length > 0, act)];
}

/**
 * Say which sheet of a workbook was read, and offer the others.
 * @param {Sheet} sheet
 * @param {Brought} brought
 * @param {(chosen: import("./brought.mjs").Asked) => void} again
 * @returns {HTMLElement[]}
 */
function sheets({ words }, { sheet: name, other_sheets: others, beyond }, again) {
  const wide = beyond ? [make("p", {}, say(words.beyond, { count: String(beyond) }))] : [];
  if (!others.length) return wide;
  const ways = others.map((other) => {
    const button = make("button", { type: "button", class: "button" }, say(words.other_sheet, { name: other }));
    button.addEventListener("click", () => again({ sheet: other, match: {}, choices: {} }));
    return button;
  });
  return [...wide, make("p", {}, say(words.sheet_read, { name })), make("div", { class: "take" }, ...ways)];
}

/**
 * Offer the skipped rows as a file; nothing when there are none.
 * @param {import("../../site/say.mjs").Words} words
 * @param {Brought} brought
 */
function skippedFile(words, { skipped_file: file }) {
  if (!file) return [];
  const button = make("button", { type: "button", class: "button" }, words.take_skipped);
  button.addEventListener("click", () => download(`\ufeff${file}`, "skipped-rows.csv", "text/csv;charset=utf-8"));
  return [button];
}

/**
 * Say how much room there is, and how much it takes.
 * @param {import("../../site/say.mjs").Words} words
 * @param {import("../kept/room.mjs").Shortage} lack
 * @param {number} count
 */
const noRoom = (words, { needed, left }, count) =>
  say(words.too_many, { count: String(count), needed: megabytes(needed, "ceil"), left: megabytes(left, "floor") });

/**
 * @param {import("../../site/say.mjs").Words} words
 * @param {boolean} hasNews
 * @param {{accept: () => void, leave: () => void}} act
 */
function buttons(words, hasNews, { accept, leave }) {
  const add = make("button", { type: "button", class: "button main" }, words.accept);
  add.addEventListener("click", accept);
  const close = make("button", { type: "button", class: "button" }, words.leave_file);
  close.addEventListener("click", leave);
  return make("div", { class: "take" }, ...(hasNews ? [add] : []), close);
}

/**
 * List what can be folded away under its title; nothing when there is none.
 * @template Each
 * @param {import("../../site/say.mjs").Words} words
 * @param {string} title
 * @param {Each[]} all
 * @param {(each: Each) => (Node | string)[]} show
 */
function folded(words, title, all, show, open = false) {
  if (!all.length) return [];
  const items = all.slice(0, MOST).map((each) => make("li", {}, ...show(each)));
  if (all.length > MOST) items.push(make("li", {}, say(words.and_more, { count: String(all.length - MOST) })));
  return [make("details", { open }, make("summary", {}, title), make("ul", {}, ...items))];
}

/** Give the first of many, and how many more there are. @param {import("../../site/say.mjs").Words} words @param {string[]} all */
function shortened(words, all) {
  return all.length > FEW_NAMES ? [...all.slice(0, FEW_NAMES), say(words.and_more, { count: String(all.length - FEW_NAMES) })] : all;
}

/**
 * Name a contact, and list all its fields.
 * @param {Sheet} sheet
 * @param {import("../kept/contact.mjs").Fields} contact
 */
function fieldsOf({ columns }, contact) {
  const lines = columns.filter(({ key }) => contact[key]).map((each) => make("li", {}, `${each.name}: ${spoken(each, contact)}`));
  return [called(contact), make("ul", {}, ...lines)];
}

/**
 * Name a contact, and list what is added to it and what is replaced.
 * @param {Sheet} sheet
 * @param {Brought["changed"][number]} change
 */
function differences({ columns, words }, { before, after }) {
  const fields = columns.filter(({ key }) => (before[key] ?? "") !== (after[key] ?? ""));
  const lines = fields.map((each) => difference(words, each.name, spoken(each, before), spoken(each, after)));
  return [called(before), make("ul", {}, ...lines.map((line) => make("li", {}, line)))];
}

/**
 * @param {import("../../site/say.mjs").Words} words
 * @param {string} name
 * @param {string} before
 * @param {string} after
 */
function difference(words, name, before, after) {
  if (after.startsWith(before)) return say(words.addition, { name, added: after.slice(before.length).replace(/^[\s,]+/, "") });
  return say(words.change, { name, before, after: after || words.nothing_there });
}
