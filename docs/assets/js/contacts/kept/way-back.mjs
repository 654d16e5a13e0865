/** What Undo would bring back into the contact sheet, in words. */

import { aFew, say } from "../../site/say.mjs";
import { past } from "./book.mjs";
import { called } from "./contact.mjs";

/** @typedef {import("./steps.mjs").Change} Change */

/**
 * Name the contacts that would come back, or else go, or else be as they were.
 * @param {import("../../site/say.mjs").Words} words
 */
export function wayBack(words) {
  const step = past().done.at(-1) ?? [];
  const deleted = step.filter(({ after }) => !after);
  const added = step.filter(({ before }) => !before);
  if (deleted.length) return say(words.undo_brings, { names: named(deleted, words) });
  return say(added.length ? words.undo_takes_out : words.undo_changes, { names: named(added.length ? added : step, words) });
}

/** @param {Change[]} changes @param {import("../../site/say.mjs").Words} words */
function named(changes, words) {
  const people = new Map(changes.map(({ id, before, after }) => [id, before ?? after ?? { id }]));
  return aFew([...people.values()].map(called), words.more_names);
}
