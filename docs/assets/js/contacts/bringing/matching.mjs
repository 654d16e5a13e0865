/** Matching by hand: what the file leaves open, and which of its columns is which of the sheet. */

import { say } from "../../site/say.mjs";
import { make } from "../make.mjs";

/** @typedef {import("./brought.mjs").Brought} Brought */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/**
 * Print what a file leaves open, such as the row of its headings, and a choice for each of its columns.
 * @param {Sheet} sheet
 * @param {Brought} brought
 * @param {boolean} open
 * @param {(chosen: import("./brought.mjs").Asked) => void} again
 */
export function matching({ columns, words }, { columns: found, choices }, open, again) {
  const form = make("form", { class: "matching", novalidate: true });
  const answers = choices.map(({ label, options, value }, place) => question(form, `contacts-choice-${place}`, label, "", options, value));
  const keys = /** @type {[string, string][]} */ ([["", words.leave_out], ...columns.map((each) => [each.key, each.name])]);
  const selects = found.map(({ name, sample, key }, place) => question(form, `contacts-match-${place}`, say(words.match_column, { name }), sample, keys, key ?? ""));
  form.append(make("button", { type: "submit", class: "button" }, words.match_again));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = Object.fromEntries(choices.map(({ name }, place) => [name, answers[place].value]));
    // With other headings the columns have other names, and are guessed anew.
    const anew = choices.some(({ name, value }) => said[name] !== value);
    again({ choices: said, match: anew ? {} : Object.fromEntries(selects.map((select, place) => [found[place].name, select.value])) });
  });
  return make("details", { open }, make("summary", {}, words.matching), form);
}

/**
 * Put a question with its answers into a form.
 * @param {HTMLElement} form
 * @param {string} id
 * @param {string} label
 * @param {string} hint
 * @param {[string, string][]} options  Each value with its text.
 * @param {string} value
 */
function question(form, id, label, hint, options, value) {
  const select = make("select", { id, autocomplete: "off" }, ...options.map(([each, text]) => make("option", { value: each }, text)));
  select.value = value;
  form.append(make("div", { class: "question" }, make("label", { for: id }, label), ...(hint ? [make("p", { class: "hint" }, hint)] : []), select));
  return select;
}
