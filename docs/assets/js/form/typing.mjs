/** Typing in a tool's form: each word is saved and shown at once, also one typed before this script came. */

import { engine } from "../engine/engine.mjs";
import { fields, isBlank, part, put, showWhatApplies, workedOn } from "./form.mjs";
import { onLeft } from "./leaving.mjs";
import { showProblems } from "./problems.mjs";
import { change } from "../store/store.mjs";
import { showAnswered } from "./asking.mjs";

/**
 * Save and preview as the visitor types; start Python when they first enter the form.
 * @param {import("../tool/binder.mjs").Tool} tool
 */
export function bindTyping({ name, form, words, preview }) {
  form.addEventListener("submit", (event) => event.preventDefault());
  const start = () => (isBlank(form) ? engine.start() : preview.now());
  form.addEventListener("focusin", start, { once: true });
  if (form.contains(document.activeElement)) start();
  form.addEventListener("input", ({ target }) => {
    const field = /** @type {import("./form.mjs").Field} */ (target);
    const { value } = field; // An edit that cannot be written is done again later.
    change((kept) => {
      workedOn(kept, name);
      put(field, part(kept, name, field), value);
    });
    showWhatApplies(form);
    showAnswered(form, words);
    preview.soon();
  });
  onLeft(form, () => preview.latest && showProblems(form, preview.latest.problems));
}

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
