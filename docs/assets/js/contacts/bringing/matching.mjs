/** Matching by hand: which column of a file is which column of the sheet. */

import { say } from "../../site/say.mjs";
import { make } from "../make.mjs";

/** @typedef {import("./bring.mjs").Brought} Brought */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/**
 * Print a choice for each column of a file.
 * @param {Sheet} sheet
 * @param {Brought["columns"]} found
 * @param {boolean} open
 * @param {(chosen: Record<string, string>) => void} match
 */
export function matching({ columns, words }, found, open, match) {
  const form = make("form", { class: "matching", novalidate: true });
  const selects = found.map(({ name, sample, key }, place) => {
    const select = make("select", { id: `contacts-match-${place}`, autocomplete: "off" }, make("option", { value: "" }, words.leave_out));
    select.append(...columns.map((each) => make("option", { value: each.key }, each.name)));
    select.value = key ?? "";
    const label = make("label", { for: select.id }, say(words.match_column, { name }));
    form.append(make("div", { class: "question" }, label, make("p", { class: "hint" }, sample), select));
    return select;
  });
  form.append(make("button", { type: "submit", class: "button" }, words.match_again));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    match(Object.fromEntries(selects.map((select, place) => [found[place].name, select.value])));
  });
  return make("details", { open }, make("summary", {}, words.matching), form);
}
