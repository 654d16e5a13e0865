/** Who introduced whom: read from "Met at or referred by", where it names another contact in full. */

import { fullName } from "../kept/contact.mjs";
import { fold } from "../list/fold.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** One person, and those they introduced. @typedef {{contact: Contact, introduced: Person[]}} Person */

const LONGEST_NAME = 6;

/**
 * Grow a tree for each person who introduced others and was introduced by nobody. A circle is opened at its first person.
 * @param {Contact[]} contacts
 * @returns {Person[]}
 */
export function trees(contacts) {
  const named = byName(contacts);
  /** @type {Map<Contact, Contact[]>} */
  const introduced = new Map();
  const guests = new Set();
  for (const each of contacts) {
    const by = introducer(each, named);
    if (!by) continue;
    introduced.set(by, [...(introduced.get(by) ?? []), each]);
    guests.add(each);
  }
  const placed = new Set();
  /** @param {Contact} contact @returns {Person} */
  const grow = (contact) => {
    placed.add(contact);
    const next = (introduced.get(contact) ?? []).filter((each) => !placed.has(each));
    next.forEach((each) => placed.add(each));
    return { contact, introduced: next.map(grow) };
  };
  const hosts = [...introduced.keys()];
  const ordered = [...hosts.filter((each) => !guests.has(each)), ...hosts];
  return ordered.flatMap((each) => (placed.has(each) ? [] : [grow(each)]));
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
