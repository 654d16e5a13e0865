/** Days, written as 2026-11-23. Text of that form compares as the days do. */

const WEEK = 7;
const MONDAY = 1;

/** The day on the visitor's clock. */
export const today = () => new Date().toLocaleDateString("sv");

/**
 * Count days on from a day, or back.
 * @param {string} day
 * @param {number} count
 */
export function plus(day, count) {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

/** Tell whether a text is a day of the calendar; some browsers take the 31st of any month for one. @param {string | undefined} text */
export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? "") && !Number.isNaN(Date.parse(text ?? "")) && plus(text ?? "", 0) === text;

/** Give the day of the week: 0 for a Sunday, 6 for a Saturday. @param {string} day */
export const weekday = (day) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Give the Monday of next week, which is never tomorrow. @param {string} day */
export function nextWeek(day) {
  const tomorrow = plus(day, 1);
  return plus(tomorrow, (MONDAY - weekday(tomorrow) + WEEK) % WEEK || WEEK);
}
