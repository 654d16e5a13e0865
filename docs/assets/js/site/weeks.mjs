/** What the contact sheet tells of the weeks of a plan. */

/** @typedef {Record<string, string>} Contact */

const DAY = 86_400_000;
const ENTRY = /^(\d{4}-\d\d-\d\d): /gm;
const TYPED = /^20\d\d-\d{1,2}-\d{1,2}$/;

/**
 * Read the day on which a plan begins, as it was typed; null when it is none.
 * @param {string | undefined} typed
 */
export function firstDay(typed) {
  if (!typed || !TYPED.test(typed.trim())) return null;
  const [year, month, day] = typed.trim().split("-").map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 ? read : null;
}

/**
 * Count the people first contacted in a week, and the times when people were contacted again.
 * @param {Contact[]} contacts
 * @param {Date} start  The first day of week 1.
 * @param {number} week
 */
export function doneIn(contacts, start, week) {
  const [from, to] = [iso(start, 7 * (week - 1)), iso(start, 7 * week)];
  let [people, followUps] = [0, 0];
  for (const [first, ...later] of contacts.map(days)) {
    if (first >= from && first < to) people += 1;
    followUps += later.filter((day) => day >= from && day < to).length;
  }
  return { people, followUps };
}

/** List the days on which someone was contacted, each once, the first one first. @param {Contact} contact */
function days({ discussion = "", last_contacted: last = "" }) {
  const told = [...discussion.matchAll(ENTRY)].map(([, day]) => day);
  return [...new Set([...told, last])].filter(Boolean).sort();
}

/**
 * @param {Date} start
 * @param {number} after
 */
const iso = (start, after) => new Date(start.getTime() + after * DAY).toISOString().slice(0, 10);
