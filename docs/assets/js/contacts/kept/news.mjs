/** What another tool knows of someone that the sheet does not say yet. */

import { entries, together } from "./log.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/**
 * Give what is new: fields that were empty, a later day, what the log does not say yet. What the visitor wrote stays, but
 * for a follow-up whose day had come: it is done by what happened since.
 * @param {Fields} known
 * @param {Fields} person
 */
export function news(known, person) {
  const set = Object.fromEntries(Object.entries(person).filter(([key, text]) => text && !known[key]));
  if (person.last_contacted > (known.last_contacted ?? "")) {
    set.last_contacted = person.last_contacted;
    if (known.follow_up <= person.last_contacted) set.follow_up = person.follow_up ?? "";
  }
  const log = together(known.discussion ?? "", whereMet(known, person));
  if (log !== (known.discussion ?? "")) set.discussion = log;
  return set;
}

/** Give a person's log, which says where one met where the sheet names another place. @param {Fields} known @param {Fields} person */
function whereMet(known, { discussion = "", met_at: place }) {
  if (!place || !known.met_at || known.met_at === place) return discussion;
  return entries(discussion).map(({ text }) => `${text} (${place})`).join("\n");
}
