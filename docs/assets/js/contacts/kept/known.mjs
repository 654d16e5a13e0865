/** Whether someone is known already, and what is new of them: as `together.py` says of a file. */

import { fold } from "../list/fold.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/** A name that is known is not filled up: “Li Na” has no last name to add. */
const NAMES = ["first_name", "last_name"];

/** Tell whether two are called the same, whichever name stands first. @param {Fields} one @param {Fields} other */
export const sameName = (one, other) => words(one) === words(other);

/** @param {Fields} contact */
const words = ({ first_name = "", last_name = "" }) =>
  fold(`${first_name} ${last_name}`).split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort().join(" ");

/**
 * Give what is new: fields that were empty, a later day, a talk that is not noted yet. What the visitor wrote stays.
 * @param {Fields} known
 * @param {Fields} person
 */
export function news(known, person) {
  const set = Object.fromEntries(Object.entries(person).filter(([key]) => !known[key] && !NAMES.includes(key)));
  if (person.last_contacted > (known.last_contacted ?? "")) set.last_contacted = person.last_contacted;
  if (person.discussion && !(known.discussion ?? "").includes(person.discussion)) {
    set.discussion = [person.discussion, known.discussion].filter(Boolean).join("\n");
  }
  return set;
}
