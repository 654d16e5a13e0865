/** Replacing a tool's answers: by an example, by nothing, and back again. */

import { fields, holds, isBlank, isShared, isUntouched, part, put as putAnswer } from "../form.mjs";
import { confirmed } from "../../site/say.mjs";
import { change } from "../../store/store.mjs";
import * as undo from "../../store/undo.mjs";

/** @typedef {import("../../tool/binder.mjs").Tool} Tool */
/** @typedef {import("../../store/document/migrations.mjs").Answers} Answers */
/** @typedef {import("../form.mjs").Field} Field */

/**
 * Clear a tool's own answers, and after a question those that other tools share.
 * @param {Tool} tool
 */
export async function clear(tool) {
  const { form, words } = tool;
  if (isBlank(form)) return;
  const ask = { title: words.clear_shared, note: words.clear_shared_note, yes: words.clear_shared_yes, no: words.clear_shared_no };
  const all = fields(form);
  const own = all.filter((field) => !isShared(field));
  const sharesNone = all.filter(isShared).every(isUntouched);
  if (!sharesNone && (await confirmed(ask))) replace(tool, all, {}, words.cleared);
  else if (!own.every(isUntouched)) replace(tool, own, {}, words.cleared_own);
}

/**
 * Fill in an example's answers, after a question when there are words to lose.
 * @param {Tool} tool
 * @param {Answers} answers
 */
export async function start(tool, answers) {
  const { form, words, section } = tool;
  const ask = { title: words.replace, note: words.replace_note, yes: words.replace_yes, no: words.replace_no };
  if (!isBlank(form) && !isAnExample(tool) && !(await confirmed(ask))) return;
  replace(tool, fields(form), answers, words.started);
  section.scrollIntoView();
  fields(form).find((field) => field.offsetParent)?.focus({ preventScroll: true });
}

/** Tell whether the form holds an example as it stands on the page. @param {Tool} tool */
function isAnExample({ name, form }) {
  const examples = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[data-do=start][data-for="${name}"]`));
  return [...examples].some(({ dataset }) => holds(form, JSON.parse(dataset.answers ?? "{}")));
}

/**
 * Take the last step back, or do the last one that was undone again; what its fields say by now is the way from there.
 * @param {Tool} tool
 * @param {"done" | "undone"} from
 */
export function step(tool, from) {
  const { name, form, words } = tool;
  undo.move(name, from, (/** @type {undo.Before} */ answers) => put(tool, fields(form).filter((field) => field.name in answers), answers));
  show(tool, from === "done" ? words.undone : words.redone);
}

/**
 * Replace the answers of some fields, and keep the old ones for Undo.
 * @param {Tool} tool
 * @param {Field[]} chosen
 * @param {undo.Before} answers
 * @param {string} sentence
 */
export function replace(tool, chosen, answers, sentence) {
  undo.add(tool.name, put(tool, chosen, answers));
  show(tool, sentence);
}

/**
 * Put answers into the place of what some fields say, which is given back.
 * @param {Tool} tool
 * @param {Field[]} chosen
 * @param {undo.Before} answers
 * @returns {undo.Before}
 */
function put({ name }, chosen, answers) {
  const before = Object.fromEntries(chosen.map((field) => [field.name, field.value]));
  change((kept) => chosen.forEach((field) => putAnswer(field, part(kept, name, field), answers[field.name] ?? undefined)));
  return before;
}

/** @param {Tool} tool @param {string} sentence */
function show({ form, preview, notice, refill }, sentence) {
  refill();
  if (!isBlank(form)) preview.soon();
  notice.offerUndo(sentence);
}
