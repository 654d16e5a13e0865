/** The day of a follow-up: counted in Python, which knows the holidays. */

import { say } from "../../say.mjs";
import { read } from "../../store.mjs";
import { called } from "../kept/contact.mjs";

/** @typedef {{on: string, sentence: string}} FollowUp */

/**
 * Count two working days on from a talk, and say in words which holidays were left out.
 * @param {string} day
 * @param {import("../sheet.mjs").Sheet} sheet
 * @returns {Promise<FollowUp>}
 */
export async function followUp(day, { ask, words }) {
  const { on, skipped, known } = JSON.parse(await ask("follow_up", day, read().about.province ?? ""));
  const holidays = skipped.map((/** @type {{on: string, name: string}} */ each) => `${each.name} (${each.on})`).join(", ");
  const sentences = [say(words.follow_up, { on, day })];
  if (holidays) sentences.push(say(words.skipped, { holidays }));
  if (!known) sentences.push(words.unknown_holidays);
  return { on, sentence: sentences.join(" ") };
}

/**
 * Set the follow-up of a contact as soon as it is known, unless another day is chosen meanwhile.
 * @param {import("../sheet.mjs").Sheet} sheet
 * @param {string} id
 */
export async function plan(sheet, id) {
  const { book, words } = sheet;
  const planned = book.find(id);
  const day = planned?.last_contacted ?? "";
  try {
    const { on, sentence } = await followUp(day, sheet);
    const contact = book.find(id);
    if (!contact || contact.follow_up !== planned?.follow_up || contact.last_contacted !== day) return;
    const saved = say(words.saved_named, { name: called(contact) });
    sheet.make([{ id, set: { follow_up: on } }], `${saved} ${sentence}`, { joined: true });
  } catch (error) {
    sheet.broke(error);
  }
}
