/**
 * When each answer, tick-list and contact was last changed or removed, so that a copy from another day or device can be merged;
 * and what has changed since the last backup, which no clock is asked for.
 */

import { differences, differing, entries, isNothing } from "./entries.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {import("./entries.mjs").Difference} Difference */

/** What is changed again is later than it was, whatever the device's clock says: by this much, in seconds. */
const LATER = 0.001;
/** How far the clocks of two devices may be apart, in seconds. */
export const APART = 86_400;
/** How many removals a document remembers. */
const REMOVALS = 1_000;

/** Give the time in seconds, as it is stored. */
export const seconds = (/** @type {number} */ milliseconds) => milliseconds / 1000;

/**
 * Note a time for whatever edits change; contacts that they leave alone are not looked through.
 * @param {Kept} kept
 * @param {(kept: Kept) => void} edit
 * @param {number} now  In seconds.
 */
export function timed(kept, edit, now) {
  const { contacts } = kept;
  const before = entries({ ...kept, contacts: [] });
  edit(kept);
  const isTouched = kept.contacts !== contacts;
  const people = isTouched ? entries({ about: {}, tools: {}, ticks: {}, contacts }) : [];
  const after = entries(isTouched ? kept : { ...kept, contacts: [] });
  note(kept, differing(new Map([...before, ...people]), after), now);
}

/**
 * Note that entries were changed or removed.
 * @param {Kept} kept
 * @param {Pick<Difference, "path" | "to">[]} found
 * @param {number} now  In seconds.
 */
export function note(kept, found, now) {
  const times = { ...kept.times };
  for (const { path } of found) times[path] = Math.max(now, (times[path] ?? 0) + LATER);
  kept.times = times;
  if (found.some(({ to }) => to === undefined)) forgetOldRemovals(times, entries(kept));
  if (kept.backed_up !== undefined) kept.since_backup = [...new Set([...changedSince(kept), ...found.map(({ path }) => path)])];
}

/**
 * A time without an entry is that of a removal.
 * @param {Record<string, number>} times
 * @param {import("./entries.mjs").Entries} there
 */
function forgetOldRemovals(times, there) {
  const removed = Object.keys(times).filter((path) => !there.has(path)).sort((one, other) => times[one] - times[other]);
  removed.slice(0, -REMOVALS).forEach((path) => delete times[path]);
}

/** List what has changed since the last backup; a document from before this was noted is asked by its times. @param {Kept} kept */
const changedSince = ({ since_backup, times = {}, backed_up = 0 }) => since_backup ?? Object.keys(times).filter((path) => times[path] > backed_up);

/**
 * Tell when the last backup was made, undefined before the first, and how much has changed since.
 * @param {Kept} kept
 */
export function sinceBackup(kept) {
  const { backed_up: at } = kept;
  if (at !== undefined) return { at, changes: changedSince(kept).length };
  return { at, changes: [...entries(kept).values()].filter(({ value }) => !isNothing(value)).length };
}

/**
 * Note a backup that is sure to be there: of the moment at which it was made, and of what it holds.
 * @param {Kept} kept
 * @param {Kept & {saved: string}} made
 */
export function backedUp(kept, made) {
  kept.backed_up = seconds(Date.parse(made.saved));
  kept.since_backup = differences(made, kept).map(({ path }) => path);
}
