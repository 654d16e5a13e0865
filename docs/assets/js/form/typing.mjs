/** Typing in a tool's form: each word is saved and shown at once, also one typed before this script came. */

import { engine } from "../engine/engine.mjs";
import { answerTo, fields, isBlank, part, printed, put, showWhatApplies, workedOn } from "./form.mjs";
import { onLeft } from "./leaving.mjs";
import { showProblems } from "./problems.mjs";
import { change, read } from "../store/store.mjs";
import { showAnswered } from "./asking.mjs";

/** @typedef {import("./form.mjs").Field} Field */

/**
 * Save and preview as the visitor types; start Python when they first enter the form.
 * @param {import("../tool/binder.mjs").Tool} tool
 */
export function bindTyping({ name, form, words, preview }) {
  form.addEventListener("submit", (event) => event.preventDefault());
  const start = () => (isBlank(form) ? engine.start() : preview.now());
  form.addEventListener("focusin", start, { once: true });
  if (form.contains(document.activeElement)) start();
  const keep = (/** @type {Field} */ field) => {
    const { value } = field; // An edit that cannot be written is done again later.
    change((kept) => {
      workedOn(kept, name);
      put(field, part(kept, name, field), value);
    });
    showWhatApplies(form);
    showAnswered(form, words);
    preview.soon();
  };
  form.addEventListener("input", ({ target }) => keep(/** @type {Field} */ (target)));
  form.addEventListener("change", ({ target }) => {
    const filled = fields(form).find((field) => field === target && field.value !== known(field, name));
    if (filled) keep(filled); // Some programs that fill forms in tell of nothing else.
  });
  onLeft(form, () => preview.latest && showProblems(form, preview.latest.problems));
}

/** Give what is kept of a field, or what it was printed with. @param {Field} field @param {string} tool */
export const known = (field, tool) => answerTo(field, part(read(), tool, field)) ?? printed(field);

/**
 * Keep what was typed before this script came, and not what the browser itself put back on a reload or a way back.
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function adopt(form, name) {
  for (const field of fields(form).filter(({ dataset }) => "early" in dataset)) {
    const { value } = field;
    change((kept) => put(field, part(kept, name, field), value));
  }
}
