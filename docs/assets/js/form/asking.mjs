/** How a form asks: how far one is, and what can wait under a fold. */

import { one } from "../site/elements.mjs";
import { fields } from "./form.mjs";
import { say } from "../site/say.mjs";

/** @typedef {import("./form.mjs").Field} Field */

const narrow = matchMedia("(max-width: 44.9844em)");

/** Tell whether a field is answered in words: a choice, a beginning and a colour stand there by themselves, and a note is not asked for. @param {Field} field */
const takesWords = (field) => !(field instanceof HTMLSelectElement) && !field.defaultValue && !field.hidden;

/** Tell whether a question applies to someone who has given the other answers. @param {Field} field */
const applies = (field) => !field.closest("[data-only-with][hidden]");

/**
 * Say how many of the questions are answered.
 * @param {HTMLFormElement} form
 * @param {import("../site/say.mjs").Words} words
 */
export function showAnswered(form, words) {
  const asked = fields(form).filter((field) => takesWords(field) && applies(field));
  const done = asked.filter(({ value }) => value.trim()).length;
  one(form, ".answered").textContent = say(words.answered, { done: String(done), count: String(asked.length) });
}

/** Fold again when the window becomes a phone's, or a desk's. @param {HTMLFormElement} form */
export const onWidth = (form) => narrow.addEventListener("change", () => foldWhatWaits(form));

/** On a phone, fold what can wait and has no answer yet; on a desk, what asks the same again. @param {HTMLFormElement} form */
export function foldWhatWaits(form) {
  for (const fold of /** @type {NodeListOf<HTMLDetailsElement>} */ (form.querySelectorAll(".fold"))) {
    const inside = /** @type {NodeListOf<Field>} */ (fold.querySelectorAll("[name]"));
    const isAnswered = [...inside].some((field) => takesWords(field) && field.value.trim());
    const waits = narrow.matches || "again" in fold.dataset;
    fold.open = isAnswered || fold.contains(document.activeElement) || !waits;
  }
}
