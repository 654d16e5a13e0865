/** Days as people say them: “tomorrow”, “Thursday”, “November 28”. The browser knows the words of its language. */

import { inWords } from "../kept/contact.mjs";
import { isDay, today } from "./days.mjs";

const DAY = 86_400_000;
const NEAR = 6;

/** @param {string} day */
const noon = (day) => Date.parse(`${day}T12:00:00Z`);

/**
 * Say a day as it is from today; text that is not a day stays as it is.
 * @param {string | undefined} text
 * @param {string} today
 */
export function said(text = "", today) {
  if (!isDay(text)) return text;
  const lang = document.documentElement.lang || "en";
  const days = Math.round((noon(text) - noon(today)) / DAY);
  if (Math.abs(days) <= 1 || (days < 0 && days >= -NEAR)) return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(days, "day");
  const isNear = days > 0 && days <= NEAR;
  const year = text.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  /** @type {Intl.DateTimeFormatOptions} */
  const how = isNear ? { weekday: "long" } : { month: "long", day: "numeric", year };
  return new Date(noon(text)).toLocaleDateString(lang, { ...how, timeZone: "UTC" });
}

/**
 * Say what a contact's column holds, as people say it.
 * @param {Parameters<typeof inWords>[0]} column
 * @param {Parameters<typeof inWords>[1]} contact
 */
export const spoken = (column, contact) => said(inWords(column, contact), today());
