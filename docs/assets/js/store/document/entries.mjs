/** What a document keeps, entry by entry, what differs between two of them, and how a difference is brought into a third. */

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** One thing that is kept, and the names that lead to it in the document. @typedef {{names: string[], value: unknown}} Entry */
/** What is kept, one by one, by its path. @typedef {Map<string, Entry>} Entries */
/** An entry in one document and in another; undefined where there is none. @typedef {{path: string, names: string[], from: unknown, to: unknown}} Difference */

/**
 * List what a document keeps.
 * @param {Pick<Kept, "about" | "tools" | "ticks" | "contacts">} kept
 * @returns {Entries}
 */
export const entries = ({ about, tools, ticks, contacts }) =>
  new Map([
    ...listed(["about"], about),
    ...Object.entries(tools).flatMap(([name, answers]) => listed(["tools", name], answers)),
    ...listed(["ticks"], ticks),
    ...people(contacts),
  ]);

/** @param {unknown[]} contacts */
const people = (contacts) => contacts.map((each, place) => entry(["contacts", idOf(each, place)], each));

/** @param {string[]} names @param {unknown} value @returns {[string, Entry]} */
const entry = (names, value) => [names.join("/"), { names, value }];

/** Give the id by which a contact is known; one without is known by its place. @param {unknown} contact @param {number} place */
const idOf = (contact, place) => /** @type {{id?: string}} */ (contact).id ?? `place-${place}`;

/** @param {string[]} within @param {Record<string, unknown>} values */
const listed = (within, values) => Object.entries(values).map(([name, value]) => entry([...within, name], value));

/** @param {unknown} one @param {unknown} other */
export const same = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Tell whether an entry says nothing: an empty answer, or a list without a tick. @param {unknown} value */
export const isNothing = (value) => value === undefined || value === "" || (Array.isArray(value) && !value.includes(true));

/**
 * List the entries that differ.
 * @param {Entries} one
 * @param {Entries} other
 * @returns {Difference[]}
 */
export const differing = (one, other) =>
  [...new Map([...one, ...other])]
    .map(([path, { names }]) => ({ path, names, from: one.get(path)?.value, to: other.get(path)?.value }))
    .filter(({ from, to }) => !same(from, to));

/**
 * List what leads from one document to another.
 * @param {Kept} one
 * @param {Kept} other
 */
export const differences = (one, other) => differing(entries(one), entries(other));

/**
 * Bring differences into a document.
 * @param {Kept} kept
 * @param {Pick<Difference, "path" | "names" | "to">[]} found
 */
export function bring(kept, found) {
  const contacts = new Map(people(kept.contacts));
  for (const { path, names, to } of found) {
    if (names[0] !== "contacts") set(kept, names, to);
    else if (to === undefined) contacts.delete(path);
    else contacts.set(path, { names, value: to });
  }
  if (found.some(({ names }) => names[0] === "contacts")) kept.contacts = [...contacts.values()].map(({ value }) => value);
}

/**
 * @param {Record<string, any>} within
 * @param {string[]} names
 * @param {unknown} value  Undefined to remove what is there.
 */
function set(within, [name, ...rest], value) {
  if (rest.length) set(Object.hasOwn(within, name) ? within[name] : (within[name] = {}), rest, value);
  else if (value === undefined) delete within[name];
  else within[name] = value;
}
