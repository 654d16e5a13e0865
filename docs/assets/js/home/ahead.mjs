/** What comes: an event, a conversation, and the weeks of a plan. */

import { isDay } from "../contacts/days/days.mjs";
import { readContacts } from "../contacts/kept/contact.mjs";
import { say } from "../site/say.mjs";
import { doneIn, firstDay } from "../site/weeks.mjs";
import { dayName, daysBetween } from "./dates.mjs";

/** @typedef {import("../site/say.mjs").Words} Words */
/** @typedef {import("../store/document/migrations.mjs").Kept} Kept */
/** @typedef {Record<string, import("./begun.mjs").Described>} Tools */
/** @typedef {{title: string, note: string, address: string, share?: number, on: string}} Line */

const WEEKS = 4;

/**
 * List what comes, the nearest first.
 * @param {Kept} kept
 * @param {string} today
 * @param {Words} words
 * @param {Tools} described
 */
export function comingUp(kept, today, words, described) {
  const { event = {}, interview = {}, plan = {} } = kept.tools;
  const who = interview.their_name?.trim();
  const talk = who ? say(words.talk, { name: who }) : words.talk_unnamed;
  const lines = [
    dated(event.day, event.event?.trim() || words.event, described.event?.address, today, words),
    dated(interview.day, talk, described.interview?.address, today, words),
    ofPlan(plan, readContacts(kept.contacts), described.plan?.address, today, words),
  ];
  return lines.filter((line) => line !== null).sort((one, other) => (one.on < other.on ? -1 : 1));
}

/**
 * @param {string | undefined} on
 * @param {string} title
 * @param {string | undefined} address  None where the host leaves the tool out.
 * @param {string} today
 * @param {Words} words
 * @returns {Line | null}
 */
function dated(on, title, address, today, words) {
  if (!address || !on || !isDay(on) || on < today) return null;
  return { title: capital(title), note: when(on, today, words), address, on };
}

/** Say a day to come as people do. @param {string} on @param {string} today @param {Words} words */
function when(on, today, words) {
  const count = daysBetween(today, on);
  if (count < 2) return count ? words.tomorrow : words.today;
  return say(words.on, { day: dayName(on, { weekday: "long", month: "long", day: "numeric" }), count: String(count) });
}

/**
 * @param {import("../store/document/migrations.mjs").Answers} plan
 * @param {import("../contacts/kept/contact.mjs").Contact[]} contacts
 * @param {string | undefined} address  None where the host leaves the tool out.
 * @param {string} today
 * @param {Words} words
 * @returns {Line | null}
 */
function ofPlan({ start, people }, contacts, address, today, words) {
  const first = firstDay(start);
  if (!address || !first) return null;
  const begins = first.toISOString().slice(0, 10);
  const days = daysBetween(begins, today);
  const week = Math.floor(days / 7) + 1;
  if (week > WEEKS) return null;
  if (days < 0) return { title: words.plan_begins, note: when(begins, today, words), address, on: begins };
  const wanted = Number(people);
  const done = doneIn(contacts, first, week).people;
  const note = say(wanted > 0 ? words.contacted : words.contacted_plain, { done: String(done), wanted: String(wanted) });
  return { title: say(words.plan, { week: String(week) }), note, address, on: today, ...(wanted > 0 ? { share: Math.min(1, done / wanted) } : {}) };
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
