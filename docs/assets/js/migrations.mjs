/** The stored document's versions, and the way from each to the next. */

/** @typedef {Record<string, string>} Answers */
/**
 * What is kept on the device: answers about the person, answers by tool, ticks by list, and contacts.
 * @typedef {{version: number, about: Answers, tools: Record<string, Answers>, ticks: Record<string, boolean[]>, contacts: unknown[]}} Kept
 */

export const VERSION = 1;

/**
 * One step a version: `steps[n]` makes a document of version n + 1 of one of version n.
 * @type {Record<number, (kept: any) => any>}
 */
const steps = {};

/** @returns {Kept} */
export const empty = () => ({ version: VERSION, about: {}, tools: {}, ticks: {}, contacts: [] });

/**
 * Bring a stored document to a version, this one unless told otherwise; a newer one comes back as it is.
 * @param {any} kept
 * @param {number} to
 * @param {Record<number, (kept: any) => any>} by
 */
export function migrate(kept, to = VERSION, by = steps) {
  let moved = kept;
  while (moved.version < to) moved = { ...by[moved.version](moved), version: moved.version + 1 };
  return moved;
}

/**
 * Read a stored document of any version; null when the text is not one.
 * @param {string} text
 * @returns {Kept | null}
 */
export function parse(text) {
  try {
    const kept = JSON.parse(text);
    const known = Number.isInteger(kept?.version) && kept.version >= 1;
    const whole = ["about", "tools", "ticks"].every((part) => isPlain(kept[part] ?? {})) && Array.isArray(kept.contacts ?? []);
    return known && whole && Object.values(kept.tools ?? {}).every(isPlain) ? { ...empty(), ...migrate(kept) } : null;
  } catch {
    return null;
  }
}

/** @param {unknown} value */
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
