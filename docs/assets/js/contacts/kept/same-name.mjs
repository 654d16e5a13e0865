/** Whether two people are called the same: as `together.py` says of a file. */

import { fold } from "../list/fold.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/** Tell whether two are called the same, whichever name stands first. @param {Fields} one @param {Fields} other */
export const sameName = (one, other) => words(one) === words(other);

/** @param {Fields} contact */
const words = ({ first_name = "", last_name = "" }) =>
  fold(`${first_name} ${last_name}`).split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort().join(" ");
