/** What Undo would bring back into a form, in words. */

import { aFew, say } from "../site/say.mjs";
import { fields, printed } from "./form.mjs";
import * as undo from "../store/undo.mjs";

/** @typedef {import("./form.mjs").Field} Field */

/**
 * Name the answers that would come back, or if there were none, those that would go.
 * @param {string} tool
 * @param {HTMLFormElement} form
 * @param {import("../site/say.mjs").Words} words
 */
export function wayBack(tool, form, words) {
  const before = /** @type {undo.Before} */ (undo.steps(tool).done.at(-1) ?? {});
  const changed = fields(form).filter((field) => field.name in before && (before[field.name] ?? printed(field)) !== field.value);
  const back = changed.flatMap((field) => said(field, before[field.name] ?? ""));
  const away = changed.flatMap((field) => said(field, field.value));
  if (back.length) return say(words.undo_brings, { answers: aFew(back, words.more_answers) });
  return away.length ? say(words.undo_empties, { answers: aFew(away, words.more_answers) }) : words.undoable;
}

/** Give an answer as the visitor knows it, unless it is empty. @param {Field} field @param {string} answer */
function said(field, answer) {
  const option = field instanceof HTMLSelectElement ? [...field.options].find(({ value }) => value === answer)?.text : answer;
  return option?.trim() ? [option.trim()] : [];
}
