/** What has to be put right in a form: said beside each field, and in a list above them. */

import { fields } from "./form.mjs";

/** @typedef {import("./form.mjs").Field} Field */

/**
 * Give what a visitor sees of a field: where lines are picked, it is the field for one of their own; among drawings, their group.
 * @param {Field} field
 */
const face = (field) => (field.hidden ? /** @type {HTMLElement} */ (document.getElementById(`${field.id}-own`)) : field);

/** Open the fold in which a field waits. @param {Field} field */
function reveal(field) {
  const fold = field.closest("details");
  if (fold) fold.open = true;
}

/** What is half typed of these is not yet wrong. */
const GROWING = ["tel", "email", "url"];

/**
 * Tell whether a field is still being typed in, so that a new problem waits until it is left.
 * @param {Field} field
 */
const isGrowing = (field) => field === document.activeElement && GROWING.includes(field.inputMode);

/**
 * Say each problem beside its field.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
export function showProblems(form, problems) {
  for (const field of fields(form)) {
    const slot = document.getElementById(`${field.id}-problem`);
    if (!slot) continue; // The beginning of a sentence has none: what was finished is told beside its words.
    const problem = slot.hidden && isGrowing(field) ? undefined : problems[field.name];
    slot.hidden = !problem;
    if (slot.textContent !== (problem ?? "")) slot.textContent = problem ?? "";
    if (problem) face(field).setAttribute("aria-invalid", "true");
    else face(field).removeAttribute("aria-invalid");
  }
  if (!Object.keys(problems).length) list(form, problems);
}

/**
 * Name the questions whose answers have to be put right.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
export const named = (form, problems) => fields(form).filter(({ name }) => problems[name]).map(({ labels }) => labels?.[0]?.textContent ?? "");

/**
 * List the problems above the form, with links to their fields, and move there.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
export function summarize(form, problems) {
  list(form, problems);
  summary(form).focus();
}

/**
 * List the problems above the form, with links to their fields.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
export function list(form, problems) {
  const items = fields(form)
    .filter((field) => problems[field.name])
    .map((field) => {
      const link = document.createElement("a");
      link.href = `#${face(field).id}`;
      link.textContent = `${field.labels?.[0]?.textContent}: ${problems[field.name]}`;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        reveal(field);
        face(field).focus();
      });
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
  summary(form).querySelector("ul")?.replaceChildren(...items);
  summary(form).hidden = !items.length;
}

/** @param {HTMLFormElement} form */
const summary = (form) => /** @type {HTMLElement} */ (form.querySelector(".problem-summary"));
