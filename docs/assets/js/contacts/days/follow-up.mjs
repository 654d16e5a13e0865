/** The day of a follow-up: counted in Python, which knows the holidays. */

import { say } from "../../site/say.mjs";
import { read } from "../../store/store.mjs";
import { called } from "../kept/contact.mjs";
import { today, weekday } from "./days.mjs";
import { said } from "./said.mjs";

/** @typedef {{on: string, sentence: string}} FollowUp */

/**
 * Find the next working day after a talk, and say in words which holidays were left out.
 * @param {string} day
 * @param {import("../sheet.mjs").Sheet} sheet
 * @returns {Promise<FollowUp>}
 */
export async function followUp(day, { ask, words }) {
  const { on, skipped, known } = JSON.parse(await ask("follow_up", day, read().about.province ?? ""));
  const now = today();
  const holidays = skipped.map((/** @type {{on: string, name: string}} */ each) => `${each.name} (${said(each.on, now)})`).join(", ");
  const sentence = day === now ? words.follow_up_from_today : words.follow_up;
  const sentences = [say(sentence, { on: said(on, now), day: said(day, now) })];
  if (holidays) sentences.push(say(words.skipped, { holidays }));
  if (!known) sentences.push(words.unknown_holidays);
  return { on, sentence: sentences.join(" ") };
}

/**
 * Say what speaks against a day: it has passed, or few people answer on it; nothing of any other day.
 * @param {string} day
 * @param {import("../sheet.mjs").Sheet} sheet
 */
export async function against(day, { ask, words }) {
  if (day < today()) return say(words.is_over, { day: said(day, today()) });
  const onWeekend = { 0: words.on_sunday, 6: words.on_saturday }[weekday(day)];
  if (onWeekend) return onWeekend;
  const holiday = JSON.parse(await ask("holiday", day, read().about.province ?? ""));
  return holiday ? say(words.on_holiday, { holiday }) : "";
}

/** The last count that was asked for of each contact: it holds, whichever comes back last. @type {Map<string, number>} */
const counts = new Map();

/**
 * Set the follow-up of a contact as soon as it is known, unless another day is chosen meanwhile.
 * @param {import("../sheet.mjs").Sheet} sheet
 * @param {string} id
 */
export async function plan(sheet, id) {
  const { book, words } = sheet;
  const [planned, count] = [book.find(id), (counts.get(id) ?? 0) + 1];
  counts.set(id, count);
  const day = planned?.last_contacted ?? "";
  try {
    const { on, sentence } = await followUp(day, sheet);
    const contact = book.find(id);
    if (counts.get(id) !== count) return;
    if (!contact || contact.follow_up !== planned?.follow_up || contact.last_contacted !== day) return;
    const saved = say(words.saved_named, { name: called(contact) });
    sheet.make([{ id, set: { follow_up: on } }], `${saved} ${sentence}`, { joined: true });
  } catch (error) {
    sheet.broke(error);
  }
}

/**
 * Set the follow-up of a contact after a talk, unless a day ahead is set already.
 * @param {import("../sheet.mjs").Sheet} sheet
 * @param {string} id
 */
export function planAhead(sheet, id) {
  if (!((sheet.book.find(id)?.follow_up ?? "") > today())) plan(sheet, id);
}
