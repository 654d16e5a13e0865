/** Days as people say them. */

const DAY = 86_400_000;

/**
 * Write a day, given as 2026-11-23, in the page's language.
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} how
 */
export const dayName = (day, how = { month: "long", day: "numeric" }) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(document.documentElement.lang, { ...how, timeZone: "UTC" });

/**
 * Count the days from one day to another.
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
