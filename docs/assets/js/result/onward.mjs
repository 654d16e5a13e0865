/** The way on from a result: another tool, or the contact sheet, takes along what it can use. */

import { go } from "../store/carrying.mjs";
import { addPeople } from "../contacts/kept/acquaintances.mjs";
import { addressOf } from "../contacts/kept/contact.mjs";
import { isBlank } from "../form/form.mjs";
import { summarize } from "../form/problems.mjs";
import { change, read } from "../store/store.mjs";
import * as undo from "../store/undo.mjs";

/**
 * Fill in what the page that a link leads to can use, and go there; the step can be undone on that page.
 * @param {import("../tool/binder.mjs").Tool} tool
 * @param {HTMLAnchorElement} link
 * @param {MouseEvent} event
 */
export async function handOver({ form, preview, notice, words }, link, event) {
  if (isBlank(form) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!preview.latest) notice.say(words.onward);
  const made = preview.latest ?? (await preview.now());
  if (made && Object.keys(made.problems).length) {
    notice.say("");
    return summarize(form, made.problems);
  }
  const use = made?.uses.find(({ tool }) => tool === link.dataset.use);
  const people = addPeople(use?.people ?? []);
  if (!people) return notice.say(words.no_room);
  if (use && Object.keys(use.answers).length) bringAlong(use.tool, use.answers);
  go(people.length === 1 ? link.href + addressOf(people[0]) : link.href);
}

/**
 * Put answers into another tool; its page offers to undo that.
 * @param {string} tool
 * @param {import("../store/document/migrations.mjs").Answers} answers
 */
export function bringAlong(tool, answers) {
  const before = read().tools[tool] ?? {};
  const next = { ...withoutBeginnings(before, answers), ...answers };
  undo.add(tool, Object.fromEntries(Object.keys(next).map((name) => [name, before[name] ?? null])));
  change((kept) => Object.assign((kept.tools[tool] ??= {}), next));
}

/**
 * Put what a contact's message needs into its tool. What the visitor wrote there to the same person, for the same reason, stays.
 * @param {string} tool
 * @param {import("../store/document/migrations.mjs").Answers} answers
 */
export function bringMessage(tool, answers) {
  const before = read().tools[tool] ?? {};
  const isTheSame = ["their_name", "occasion", "happened"].every((name) => (before[name] ?? "") === (answers[name] ?? ""));
  bringAlong(tool, isTheSame ? Object.fromEntries(Object.entries(answers).filter(([name]) => !before[name])) : answers);
}

/**
 * Let go the beginnings that were chosen for the words that other answers replace.
 * @param {import("../store/document/migrations.mjs").Answers} before
 * @param {import("../store/document/migrations.mjs").Answers} answers
 */
const withoutBeginnings = (before, answers) =>
  Object.fromEntries(Object.keys(answers).map((name) => `${name}.frame`).filter((name) => name in before).map((name) => [name, ""]));
