/**
 * A copy from another day or device, merged with what is kept here: what is newer wins, entry by entry. What was removed here since
 * stays removed, and nothing that is only here goes; whoever wants it otherwise chooses so.
 */

import { readContacts } from "../../contacts/kept/contact.mjs";
import { bring, differences, differing, entries, isNothing } from "../../store/document/entries.mjs";
import { APART, note, seconds } from "../../store/document/times.mjs";

/** @typedef {import("../../store/document/migrations.mjs").Kept} Kept */
/**
 * What a copy holds otherwise: not here yet, newer there, removed here since, older there, and of a time that lies ahead, so that
 * nobody knows which is newer.
 * @typedef {"new" | "newer" | "removed" | "older" | "unsure"} Kind
 */
/** Paths, by what they are. @typedef {Record<Kind, string[]>} Compared */

/** What comes in unless it is chosen otherwise. @type {Kind[]} */
const USUAL = ["new", "newer"];

/**
 * @param {Kept} here
 * @param {Kept} there
 * @param {number} now  In seconds.
 * @returns {Compared}
 */
export function compared(here, there, now = seconds(Date.now())) {
  /** @type {Compared} */
  const found = { new: [], newer: [], removed: [], older: [], unsure: [] };
  for (const { path, from, to } of differing(entries(withIds(here)), entries(withIds(there)))) {
    if (!isNothing(to)) found[kindOf(from, here.times?.[path] ?? 0, there.times?.[path] ?? 0, now)].push(path);
  }
  return found;
}

/**
 * @param {unknown} own
 * @param {number} ours  When it was last changed or removed here.
 * @param {number} theirs
 * @param {number} now
 * @returns {Kind}
 */
function kindOf(own, ours, theirs, now) {
  if (isNothing(own) && !ours) return "new";
  if (Math.max(ours, theirs) > now + APART) return "unsure";
  if (isNothing(own)) return theirs > ours ? "new" : "removed";
  return theirs > ours ? "newer" : "older";
}

/** Give each contact an id of its own, as the contact sheet does: in a file that was put together by hand, two may share one. @param {Kept} kept @returns {Kept} */
const withIds = (kept) => ({ ...kept, contacts: readContacts(kept.contacts) });

/**
 * Give what is kept here with all that is new or newer in a copy, and what else was chosen: choosing is a change of this moment.
 * @param {Kept} here
 * @param {Kept} there
 * @param {Kind[]} chosen
 * @param {number} now  In seconds.
 * @returns {Kept}
 */
export function merged(here, there, chosen = [], now = seconds(Date.now())) {
  const found = compared(here, there, now);
  const usual = new Set(USUAL.flatMap((kind) => found[kind]));
  const wanted = new Set([...usual, ...chosen.flatMap((kind) => found[kind])]);
  const kept = structuredClone(withIds(here));
  const taken = differences(kept, withIds(there)).filter(({ path }) => wanted.has(path));
  bring(kept, taken);
  note(kept, taken, now);
  kept.times = { ...kept.times };
  for (const path of usual) {
    const time = there.times?.[path];
    if (time === undefined) delete kept.times[path];
    else kept.times[path] = time;
  }
  return kept;
}
