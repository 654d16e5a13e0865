/** Steps in the contact sheet, and the way back from each. Contacts are found by id in what is stored at that moment. */

import { tidy } from "./contact.mjs";

/** @typedef {import("./contact.mjs").Contact} Contact */
/** @typedef {import("./contact.mjs").Fields} Fields */
/**
 * What to do with one contact: fields to set, or null to delete it. `whole` is the contact as the visitor saw it,
 * in case another tab has deleted it since.
 * @typedef {{id: string, set: Fields | null, whole?: Fields}} Edit
 */
/** One contact before and after an edit; null where there was or is none. @typedef {{id: string, before: Contact | null, after: Contact | null}} Change */

/**
 * Do edits on contacts; gives the new list and what was changed.
 * @param {Contact[]} contacts
 * @param {Edit[]} edits
 */
export function edited(contacts, edits) {
  const now = new Map(contacts.map((each) => [each.id, each]));
  const changes = edits.map(({ id, set, whole }) => {
    const before = now.get(id) ?? null;
    const after = set && /** @type {Contact} */ (tidy({ ...(before ?? whole), ...set, id }));
    put(now, id, after);
    return { id, before, after };
  });
  return { contacts: [...now.values()], changes };
}

/**
 * Give as much text as edits would add to what is stored of these contacts.
 * @param {Contact[]} contacts
 * @param {Edit[]} edits
 */
export function growth(contacts, edits) {
  const { changes } = edited(contacts, edits);
  const [before, after] = [changes.map(({ before }) => before), changes.map(({ after }) => after)].map((each) => JSON.stringify(each));
  return after.slice(before.length);
}

/**
 * Take changes back, the last one first. Only the fields that a change touched return; a contact that was added goes
 * only if nobody has written in it since.
 * @param {Contact[]} contacts
 * @param {Change[]} changes
 */
export function takenBack(contacts, changes) {
  const now = new Map(contacts.map((each) => [each.id, each]));
  for (const { id, before, after } of changes.toReversed()) {
    const here = now.get(id) ?? null;
    if (!before) put(now, id, same(here, after) ? null : here);
    else put(now, id, here && after ? /** @type {Contact} */ (tidy({ ...here, ...returned(before, after) })) : before);
  }
  return [...now.values()];
}

/** Give the changes that undo what taking some back does. @param {Change[]} changes @returns {Change[]} */
export const inverse = (changes) => changes.toReversed().map(({ id, before, after }) => ({ id, before: after, after: before }));

/**
 * @param {Map<string, Contact>} now
 * @param {string} id
 * @param {Contact | null} contact
 */
function put(now, id, contact) {
  if (contact) now.set(id, contact);
  else now.delete(id);
}

/**
 * List the fields that were changed, as they were before; one that was empty comes back empty.
 * @param {Fields} before
 * @param {Fields} after
 */
const returned = (before, after) =>
  Object.fromEntries(
    Object.keys({ ...before, ...after })
      .filter((key) => before[key] !== after[key])
      .map((key) => [key, before[key] ?? ""]),
  );

/** @param {Fields | null} one @param {Fields | null} other */
const same = (one, other) => one !== null && other !== null && !Object.keys(returned(one, other)).length;
