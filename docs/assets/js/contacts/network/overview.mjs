/** The overview: how many contacts there are of each kind, as bars with numbers, and the picture of the network. */

import { one } from "../../site/elements.mjs";
import { make } from "../make.mjs";
import { inWords } from "../kept/contact.mjs";
import { showNetwork } from "./showing.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../list/view.mjs").View} View */
/** @typedef {[label: string, count: number]} Bar */

/**
 * @param {Sheet} sheet
 * @param {View} view
 */
export function showOverview(sheet, view) {
  const { words } = sheet;
  const due = ["overdue", "today", "week"].map((when) => /** @type {Bar} */ ([words[when], view.contacts.filter((each) => view.isDue(each, when)).length]));
  const bars = { due, status: counted(sheet, view, "status"), relationship: counted(sheet, view, "relationship") };
  for (const [part, shown] of Object.entries(bars)) showBars(one(sheet.section, `[data-bars=${part}]`), shown, view.contacts.length);
  showNetwork(sheet, view);
}

/**
 * Count the contacts by their values in a column: its choices in their order, then what files have brought, then none.
 * @param {Pick<Sheet, "columns" | "words">} sheet
 * @param {Pick<View, "contacts">} view
 * @param {string} key
 * @returns {Bar[]}
 */
export function counted({ columns, words }, { contacts }, key) {
  const column = columns.find((each) => each.key === key) ?? { key, choices: [] };
  /** @type {Map<string, number>} */
  const counts = new Map(column.choices.map(({ value }) => [value, 0]));
  for (const each of contacts) counts.set(each[key] ?? "", (counts.get(each[key] ?? "") ?? 0) + 1);
  const none = counts.get("") ?? 0;
  counts.delete("");
  const bars = [...counts].filter(([, count]) => count).map(([value, count]) => /** @type {Bar} */ ([inWords(column, { [key]: value }), count]));
  return none ? [...bars, [words.not_said, none]] : bars;
}

/**
 * @param {HTMLElement} list
 * @param {Bar[]} bars
 * @param {number} all
 */
function showBars(list, bars, all) {
  const items = bars.map(([label, count]) => {
    const bar = make("span", { class: "bar", "aria-hidden": "true" });
    bar.style.inlineSize = `${(100 * count) / all}%`;
    return make("div", {}, make("dt", {}, label), make("dd", {}, make("span", { class: "count" }, String(count)), bar));
  });
  list.replaceChildren(...items);
}
