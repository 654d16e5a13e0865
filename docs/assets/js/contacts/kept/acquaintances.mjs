/** People whom another tool knows: added to the contact sheet, or to what it says of them already. */

import { Book } from "./book.mjs";
import { newId } from "./contact.mjs";
import { news } from "./news.mjs";
import { sameName } from "./same-name.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/**
 * Add people in one step that the contact sheet can undo, and give their ids; null, and nothing is changed, when there is no room.
 * @param {Fields[]} people
 */
export function addPeople(people) {
  const book = new Book(() => {});
  const edits = people.map((person) => {
    const known = book.contacts.find((each) => sameName(each, person));
    return known ? { id: known.id, set: news(known, person), whole: known } : { id: newId(), set: person };
  });
  const made = edits.filter(({ set }) => Object.keys(set).length);
  return !made.length || book.make(made) ? edits.map(({ id }) => id) : null;
}
