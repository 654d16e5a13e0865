/** What another tool knows of someone that the sheet does not say yet. */

import { isDay, plus } from "../days/days.mjs";
import { entries, together } from "./log.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/** How far one is with someone; only a later status takes the place of an earlier one. */
const STATUSES = ["", "to_contact", "contacted", "replied", "met", "in_touch"];
/** A message does for a follow-up that was planned within so many days; a later one was planned for a reason of its own. */
const NEAR = 7;
/** A name that is known is not filled up: “Li Na” has no last name to add. */
const NAMES = ["first_name", "last_name"];

/**
 * Give what is new: fields that were empty, a later day, a later status, what the log does not say yet. What the visitor
 * wrote stays, but for a follow-up that is done by what happened since: its day had come, or was near when one wrote.
 * @param {Fields} known
 * @param {Fields} person
 */
export function news(known, person) {
  const set = Object.fromEntries(Object.entries(person).filter(([key, text]) => text && !known[key] && !NAMES.includes(key)));
  const isLater = person.last_contacted > (known.last_contacted ?? "");
  if (isLater) set.last_contacted = person.last_contacted;
  const wrote = entries(person.discussion ?? "").some(({ sent }) => sent);
  const done = wrote || isLater ? plus(person.last_contacted, wrote ? NEAR : 0) : "";
  if (isDay(known.follow_up ?? "") && known.follow_up <= done) set.follow_up = person.follow_up ?? "";
  const before = STATUSES.indexOf(known.status ?? "");
  if (before >= 0 && STATUSES.indexOf(person.status) > before) set.status = person.status;
  const log = together(known.discussion ?? "", whereMet(known, person));
  if (log !== (known.discussion ?? "")) set.discussion = log;
  return set;
}

/** Give a person's log, which says where one met where the sheet names another place. @param {Fields} known @param {Fields} person */
function whereMet(known, { discussion = "", met_at: place }) {
  if (!place || !known.met_at || known.met_at === place) return discussion;
  return entries(discussion).map(({ text }) => `${text} (${place})`).join("\n");
}
