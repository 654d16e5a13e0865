/** Who introduced whom: read from "Met at or referred by", where it names another contact in full. */

import { fullName } from "../kept/contact.mjs";
import { fold } from "../list/fold.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */

const LONGEST_NAME = 6;

/**
 * Find for each contact who introduced them, where the sheet says so.
 * @param {Contact[]} contacts
 * @returns {Map<Contact, Contact>}
 */
export function introductions(contacts) {
  const named = byName(contacts);
  /** @type {Map<Contact, Contact>} */
  const found = new Map();
  for (const each of contacts) {
    const by = introducer(each, named);
    if (by) found.set(each, by);
  }
  return found;
}

/** @param {Contact[]} contacts */
function byName(contacts) {
  /** @type {Map<string, Contact>} */
  const named = new Map();
  for (const each of contacts) {
    const name = plain(fullName(each));
    if (name && !named.has(name)) named.set(name, each);
  }
  return named;
}

/**
 * Find the contact that a text names: one name only when it is the whole text, a full name anywhere in it.
 * @param {Contact} contact
 * @param {Map<string, Contact>} named
 */
function introducer(contact, named) {
  const text = plain(contact.met_at ?? "");
  const words = text ? text.split(" ") : [];
  const names = words.flatMap((_, from) => Array.from({ length: LONGEST_NAME }, (_, more) => words.slice(from, from + more + 1).join(" ")));
  const found = [text, ...names.filter((name) => name.includes(" "))].map((name) => named.get(name));
  return found.find((each) => each && each !== contact);
}

/** @param {string} text */
const plain = (text) => fold(text).replace(/[^\p{L}\p{N}'-]+/gu, " ").trim();
