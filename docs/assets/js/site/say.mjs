/** The page's sentences: printed by the site, filled in here. */

import { ask } from "./ask.mjs";

/** @typedef {Record<string, string>} Words */

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [["day", 86_400], ["hour", 3_600], ["minute", 60]];
const MB = 1_000_000;
const A_FEW = 2;
const LONG = 40;

/**
 * Read the sentences that an element carries.
 * @param {HTMLElement} element
 * @returns {Words}
 */
export const wordsOf = (element) => JSON.parse(element.dataset.words ?? "{}");

/**
 * Fill values into a sentence.
 * @param {string} sentence
 * @param {Record<string, string>} values
 */
export const say = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/**
 * Say a size in megabytes, to one place.
 * @param {number} bytes
 * @param {"ceil" | "floor" | "round"} how
 */
export function megabytes(bytes, how = "round") {
  const size = Math[how]((bytes / MB) * 10) / 10;
  return size.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/**
 * Say in the store's words what its state is.
 * @param {Words} words
 * @param {import("../store/state.mjs").State} state
 */
export function sayState(words, { name, at }) {
  const time = at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return say(words[name], { time });
}

/**
 * Ask before words are replaced; true for yes.
 * @param {{title: string, note: string, yes: string, no: string, grave?: boolean}} words
 */
export const confirmed = async ({ title, note, yes, no, grave }) => (await ask({ title, note, choices: [["yes", yes], ["no", no]], grave })) === "yes";

/** Say on which day, and at what time. @param {number} at  In milliseconds. */
export const dayAndTime = (at) =>
  new Date(at).toLocaleString(document.documentElement.lang, { month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/**
 * List one or two texts, or else the first and how many more there are. A long one is cut.
 * @param {string[]} texts
 * @param {string} more  Says of a count that there are so many more.
 */
export function aFew(texts, more) {
  const named = texts.length > A_FEW ? 1 : A_FEW;
  const shown = texts.slice(0, named).map((text) => `“${text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text}”`);
  const rest = texts.length > named ? [say(more, { count: String(texts.length - named) })] : [];
  return new Intl.ListFormat(document.documentElement.lang).format([...shown, ...rest]);
}

/**
 * Say how long ago a time was.
 * @param {number} at  In seconds.
 */
export function ago(at) {
  const passed = Math.max(0, Date.now() / 1000 - at);
  const [unit, size] = UNITS.find(([, size]) => passed >= size) ?? UNITS[UNITS.length - 1];
  return new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" }).format(-Math.floor(passed / size), unit);
}
