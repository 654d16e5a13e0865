/** What words are carried as: a document of what is stored otherwise or not at all, so that nothing of another tab is written over. */

import { bring, differences, entries } from "./document/entries.mjs";
import { empty, parse } from "./document/migrations.mjs";

/** @typedef {import("./document/migrations.mjs").Kept} Kept */

/**
 * Write what no storage holds.
 * @param {Kept} stored
 * @param {Kept} whole
 */
export function packed(stored, whole) {
  const found = differences(stored, whole);
  const kept = empty();
  bring(kept, found.filter(({ to }) => to !== undefined));
  return JSON.stringify({ ...kept, gone: found.filter(({ to }) => to === undefined).map(({ path }) => path) });
}

/**
 * Read it, as the edit that brings it in; null when it is none.
 * @param {string} text
 * @returns {import("./document/edits.mjs").Edit | null}
 */
export function unpacked(text) {
  const brought = /** @type {Kept & {gone?: unknown} | null} */ (parse(text));
  if (!brought) return null;
  const gone = Array.isArray(brought.gone) ? brought.gone : [];
  return (kept) => {
    const removed = [...entries(kept)].filter(([path]) => gone.includes(path)).map(([path, { names }]) => ({ path, names, to: undefined }));
    bring(kept, [...differences(empty(), brought), ...removed]);
  };
}
