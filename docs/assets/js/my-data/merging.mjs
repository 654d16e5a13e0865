/** A copy from another day or device, merged with what is kept here: what is newer wins, entry by entry, and nothing that is only here goes. */

import { readContacts } from "../contacts/kept/contact.mjs";
import { entries, same } from "../store/times.mjs";

/** @typedef {import("../store/migrations.mjs").Kept} Kept */
/**
 * What a copy would bring, by path: what is not here, what is newer there, and what is older there, so that it stays as it is here.
 * @typedef {{new: string[], newer: string[], older: string[]}} Compared
 */

/**
 * @param {Kept} here
 * @param {Kept} there
 * @returns {Compared}
 */
export function compared(here, there) {
  const [ours, theirs] = [here, there].map((each) => entries(withIds(each)));
  /** @type {Compared} */
  const found = { new: [], newer: [], older: [] };
  for (const [path, { value }] of theirs) {
    const own = ours.get(path)?.value;
    if (isNothing(value) || same(own, value)) continue;
    const isNewer = (there.times?.[path] ?? 0) > (here.times?.[path] ?? 0);
    found[own === undefined || own === "" ? "new" : isNewer ? "newer" : "older"].push(path);
  }
  return found;
}

/** Give each contact an id of its own, as the contact sheet does: in a file that was put together by hand, two may share one. @param {Kept} kept @returns {Kept} */
const withIds = (kept) => ({ ...kept, contacts: readContacts(kept.contacts) });

/** @param {unknown} value */
const isNothing = (value) => value === "" || (Array.isArray(value) && !value.includes(true));

/**
 * Give what is kept here with all that is new or newer in a copy.
 * @param {Kept} here
 * @param {Kept} there
 * @returns {Kept}
 */
export function merged(here, there) {
  const { new: added, newer } = compared(here, there);
  const wanted = new Set([...added, ...newer]);
  const kept = structuredClone(withIds(here));
  const contacts = new Map(entries({ ...kept, about: {}, tools: {}, ticks: {} }));
  for (const [path, entry] of entries(withIds(there))) {
    if (!wanted.has(path)) continue;
    if (entry.names[0] === "contacts") contacts.set(path, entry);
    else set(kept, entry.names, entry.value);
    const time = there.times?.[path];
    if (time !== undefined) kept.times = { ...kept.times, [path]: time };
  }
  return { ...kept, contacts: [...contacts.values()].map(({ value }) => value) };
}

/**
 * @param {Record<string, any>} within
 * @param {string[]} names
 * @param {unknown} value
 */
function set(within, [name, ...rest], value) {
  if (!rest.length) within[name] = value;
  else set(Object.hasOwn(within, name) ? within[name] : (within[name] = {}), rest, value);
}
