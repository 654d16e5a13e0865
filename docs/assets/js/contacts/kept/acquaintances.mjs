/** People whom another tool knows: added to the contact sheet, or to what it says of them already. */

import { Book } from "./book.mjs";
import { fullName, newId } from "./contact.mjs";
import { news } from "./news.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/**
 * Add people in one step that the contact sheet can undo; false, and nothing is changed, when there is no room.
 * @param {Fields[]} people
 */
export function addPeople(people) {
  const book = new Book(() => {});
  const edits = people.flatMap((person) => {
    const known = book.contacts.find((each) => sameName(each, person));
    if (!known) return [{ id: newId(), set: person }];
    const set = news(known, person);
    return Object.keys(set).length ? [{ id: known.id, set, whole: known }] : [];
  });
  return !edits.length || book.make(edits);
}

/** @param {Fields} one @param {Fields} other */
const sameName = (one, other) => fullName(one).toLowerCase() === fullName(other).toLowerCase();
