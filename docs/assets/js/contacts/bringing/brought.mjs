/** What a file brings: what the door says of it, and the edits that bring it in. */

import { newId } from "../kept/contact.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../kept/contact.mjs").Fields} Fields */
/**
 * What the visitor chose: which column goes where (heading → key), which sheet, whether the days of messages count, and what
 * else the file left open (name of a choice → value).
 * @typedef {{match?: Record<string, string>, sheet?: string, messages?: boolean, choices?: Record<string, string>}} Asked
 */
/**
 * What the door says of a file: `Brought` in tools/contacts/bringing/brought.py has the same list, and a test holds the two together.
 * @typedef {object} Brought
 * @property {string} format
 * @property {Fields[]} new
 * @property {{id: string, before: Contact, after: Contact}[]} changed
 * @property {number} same
 * @property {string[]} alike  Pairs that may be one person, and why.
 * @property {{row: number, reason: string}[]} skipped
 * @property {string} skipped_file  The skipped rows as CSV.
 * @property {{row: number, reason: string}[]} as_text
 * @property {{name: string, rows: number}[]} left_out
 * @property {{name: string, sample: string, key: string}[]} columns
 * @property {boolean} guessed  Whether no heading of the file is known, so that the columns wait for a yes.
 * @property {{name: string, label: string, value: string, options: [string, string][], guessed: boolean}[]} choices  What the file leaves open.
 * @property {string} sheet
 * @property {string[]} other_sheets
 * @property {number} beyond  How many columns are too many to be read.
 * @property {Record<string, string>} about  Answers to questions of About you.
 * @property {number} messages  How many contacts exchanged messages.
 * @property {string} problem
 */

/**
 * Give what a file brings as edits.
 * @param {Brought} brought
 * @returns {import("../kept/steps.mjs").Edit[]}
 */
export const editsOf = ({ new: added, changed }) => [
  ...added.map((set) => ({ set, id: newId() })),
  ...changed.map(({ id, before, after }) => ({ id, set: different(before, after), whole: before })),
];

/** @param {import("../kept/contact.mjs").Fields} before @param {import("../kept/contact.mjs").Fields} after */
const different = (before, after) =>
  Object.fromEntries(Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]).map((key) => [key, after[key] ?? ""]));
