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
  const answers = choices.map(({ label, options, value }, place) => question(form, `contacts-choice-${place}`, label, options, value));
  const keys = /** @type {[string, string][]} */ ([["", words.leave_out], ...columns.map((each) => [each.key, each.name])]);
  const selects = found.map(({ name, sample, key }, place) => row(form, `contacts-match-${place}`, { label: say(words.match_column, { name }), name, sample }, keys, key ?? ""));
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
 * @param {[string, string][]} options  Each value with its text.
 * @param {string} value
 */
function question(form, id, label, options, value) {
  const select = choice(id, options, value);
  form.append(make("div", { class: "question" }, make("label", { for: id }, label), select));
  return select;
}

/**
 * Put a column into a form, in one row: its heading, what stands in it, and where that goes.
 * @param {HTMLElement} form
 * @param {string} id
 * @param {{label: string, name: string, sample: string}} column
 * @param {[string, string][]} options
 * @param {string} value
 */
function row(form, id, { label, name, sample }, options, value) {
  const select = choice(id, options, value);
  select.setAttribute("aria-describedby", `${id}-sample`);
  const asked = make("label", { for: id, class: "visually-hidden" }, label);
  form.append(make("div", { class: "question match" }, asked, make("p", { class: "match-name" }, name), make("p", { id: `${id}-sample` }, sample), select));
  return select;
}

/** @param {string} id @param {[string, string][]} options @param {string} value */
function choice(id, options, value) {
  const select = make("select", { id, autocomplete: "off" }, ...options.map(([each, text]) => make("option", { value: each }, text)));
  select.value = value;
  return select;
}
