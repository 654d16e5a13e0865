/** What is kept on this device, listed under the questions that it answers. */

import { asides } from "../store/shelf/asides.mjs";
import { called, readContacts } from "../contacts/kept/contact.mjs";
import { isShared } from "../store/shelf/box.mjs";
import { say } from "../site/say.mjs";
import { read } from "../store/store.mjs";

const MOST = 100;
/** A part of so many lines stands open; a longer one waits under its title. */
const AT_ONCE = 5;
const GAP = "…";

/** @typedef {Record<string, Record<string, string>>} Called */
/** @typedef {{title: string, labels: Record<string, string>, choices: Called, frames: Called}} Described */

/**
 * List all that is kept.
 * @param {Record<string, Described>} described  Forms, by the part of what is kept.
 * @param {import("../site/say.mjs").Words} words
 */
export function listed(described, words) {
  const { about, tools, ticks, contacts } = read();
  const counts = Object.entries(ticks).map(([name, boxes]) => [name, String(boxes.filter(Boolean).length)]);
  const parts = [
    ...Object.entries({ about, ...tools }).map(([name, answers]) => list(answers, own(described, name) ?? plain(name))),
    list(Object.fromEntries(counts.filter(([, count]) => count !== "0")), plain(words.ticks_title)),
    people(readContacts(contacts), described.contacts ?? plain(""), words),
    ...asides().map((text) => list({ "": text }, plain(words.aside_title))),
  ].filter((part) => part !== null);
  return parts.length ? parts : [Object.assign(document.createElement("p"), { textContent: isShared() ? words.nothing_held : words.nothing })];
}

/**
 * Describe what no form of this version asks.
 * @param {string} title
 * @returns {Described}
 */
export const plain = (title) => ({ title, labels: {}, choices: {}, frames: {} });

/**
 * Look up a name that may come from a file, and may be one that every object knows.
 * @template T
 * @param {Record<string, T> | undefined} names
 * @param {string} name
 */
export const own = (names = {}, name) => (Object.hasOwn(names, name) ? names[name] : undefined);

/**
 * List contacts by name, as many as one looks through; null when there are none.
 * @param {import("../contacts/kept/contact.mjs").Contact[]} contacts
 * @param {Described} form
 * @param {import("../site/say.mjs").Words} words
 */
function people(contacts, { choices }, words) {
  const lines = contacts.slice(0, MOST).map((each) => {
    const { id: _, first_name: __, last_name: ___, ...rest } = each;
    return /** @type {[string, string]} */ ([called(each), Object.entries(rest).map(([key, text]) => choices[key]?.[text] ?? text).join(" · ")]);
  });
  const part = terms(say(words.contacts_title, { count: String(contacts.length) }), lines);
  if (contacts.length > MOST) part?.append(say(words.more_contacts, { count: String(contacts.length - MOST) }));
  return part;
}

/**
 * List answers under their form's title; null when there are none.
 * @param {Record<string, string>} answers
 * @param {Described} form
 */
function list(answers, { title, labels, choices, frames }) {
  const given = Object.entries(within(answers, frames)).filter(([, answer]) => answer !== "");
  return terms(title, given.map(([name, answer]) => [own(labels, name) ?? name, own(own(choices, name), answer) ?? answer]));
}

/**
 * Set words into the gap of the beginning that was chosen for them; one that is not known is listed as it is.
 * @param {Record<string, string>} answers
 * @param {Called} frames
 */
function within(answers, frames) {
  const read = { ...answers };
  for (const [name, beginnings] of Object.entries(frames)) {
    const chosen = answers[`${name}.frame`];
    if (!Object.hasOwn(beginnings, chosen)) continue;
    delete read[`${name}.frame`];
    read[name] = finished(beginnings[chosen], answers[name] ?? "");
  }
  return read;
}

/**
 * @param {string} beginning
 * @param {string} words
 */
const finished = (beginning, words) => (words && beginning.includes(GAP) ? beginning.replace(GAP, () => `${GAP} ${words}`) : words || beginning);

/**
 * @param {string} title
 * @param {[term: string, text: string][]} lines
 */
function terms(title, lines) {
  if (!lines.length) return null;
  const part = document.createElement("details");
  part.open = lines.length <= AT_ONCE;
  const terms = document.createElement("dl");
  for (const [term, text] of lines) {
    terms.append(
      Object.assign(document.createElement("dt"), { textContent: term }),
      Object.assign(document.createElement("dd"), { textContent: text }),
    );
  }
  const heading = document.createElement("summary");
  heading.append(Object.assign(document.createElement("h2"), { textContent: title }));
  part.append(heading, terms);
  return part;
}
