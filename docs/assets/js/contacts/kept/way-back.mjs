/** What the last step in the contact sheet was, and what Undo would bring back, in words. */

import { aFew, say } from "../../site/say.mjs";
import { today } from "../days/days.mjs";
import { said } from "../days/said.mjs";
import { past } from "./book.mjs";
import { called } from "./contact.mjs";
import { entries } from "./log.mjs";

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

/**
 * Say that the last step noted what the visitor wrote today to the contact that is open, and what comes next; else nothing.
 * @param {import("../../site/say.mjs").Words} words
 * @param {string} open
 */
export function justWritten(words, open) {
  const after = (past().done.at(-1) ?? []).find(({ id }) => id === open)?.after;
  if (!after || !entries(after.discussion ?? "").some(({ day, sent }) => sent && day === today())) return "";
  return say(after.follow_up ? words.wrote_next : words.wrote_today, { name: called(after), day: said(after.follow_up, today()) });
}

/** @param {Change[]} changes @param {import("../../site/say.mjs").Words} words */
function named(changes, words) {
  const people = new Map(changes.map(({ id, before, after }) => [id, before ?? after ?? { id }]));
  return aFew([...people.values()].map(called), words.more_names);
}
