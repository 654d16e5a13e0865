/** When each answer, tick-list and contact was last changed: so a copy from another day or device can be merged, and the age of a backup told. */

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** One thing that is kept, and the names that lead to it in the document. @typedef {{names: string[], value: unknown}} Entry */
/** What is kept, one by one, by its path. @typedef {Map<string, Entry>} Entries */

/** Give the time in seconds, as it is stored. */
export const seconds = (/** @type {number} */ milliseconds) => milliseconds / 1000;

/**
 * List what a document keeps.
 * @param {Kept} kept
 * @returns {Entries}
 */
export const entries = ({ about, tools, ticks, contacts }) =>
  new Map([
    ...listed(["about"], about),
    ...Object.entries(tools).flatMap(([name, answers]) => listed(["tools", name], answers)),
    ...listed(["ticks"], ticks),
    ...contacts.map((each, place) => entry(["contacts", idOf(each, place)], each)),
  ]);

/** @param {string[]} names @param {unknown} value @returns {[string, Entry]} */
const entry = (names, value) => [names.join("/"), { names, value }];

/** Give the id by which a contact is known; one without is known by its place. @param {unknown} contact @param {number} place */
const idOf = (contact, place) => /** @type {{id?: string}} */ (contact).id ?? `place-${place}`;

/** @param {string[]} within @param {Record<string, unknown>} values */
const listed = (within, values) => Object.entries(values).map(([name, value]) => entry([...within, name], value));

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
  const touched = kept.contacts !== contacts;
  const after = entries(touched ? kept : { ...kept, contacts: [] });
  if (touched) entries({ ...kept, about: {}, tools: {}, ticks: {}, contacts }).forEach((each, path) => before.set(path, each));
  const times = { ...kept.times };
  for (const path of before.keys()) if (!after.has(path)) delete times[path];
  for (const [path, { value }] of after) if (!same(before.get(path)?.value, value)) times[path] = now;
  kept.times = times;
}

/** @param {unknown} one @param {unknown} other */
export const same = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * Tell when the last backup was made, undefined before the first, and how much has changed since.
 * @param {Kept} kept
 */
export function sinceBackup({ times = {}, backed_up: at }) {
  return { at, changes: Object.values(times).filter((time) => time > (at ?? 0)).length };
}
