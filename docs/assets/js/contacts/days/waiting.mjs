/** Whom a visitor wanted to write to by now: for the list, for the browser's tab, and for any page that greets them with it. */

import { isDay } from "./days.mjs";

/** @typedef {import("../kept/contact.mjs").Fields} Fields */

/**
 * Tell whether a contact's follow-up waits for its day; who is closed waits for nothing.
 * @param {Fields} contact
 * @param {string} closed  The status of those who are not written to any more.
 */
export const waits = ({ follow_up, status }, closed) => status !== closed && isDay(follow_up);

/**
 * List those whose day has come, the longest waiting first.
 * @template {Fields} Each
 * @param {Each[]} contacts
 * @param {{today: string, closed: string}} know
 */
export const dueNow = (contacts, { today, closed }) =>
  contacts
    .filter((each) => waits(each, closed) && each.follow_up <= today)
    .sort((one, other) => (one.follow_up < other.follow_up ? -1 : Number(one.follow_up > other.follow_up)));

/** Write a count before the title of the browser's tab, as mail does; none when nobody waits. @param {number} count */
export function countOnTab(count) {
  const title = document.title.replace(/^\(\d+\) /, "");
  document.title = count ? `(${count}) ${title}` : title;
}
