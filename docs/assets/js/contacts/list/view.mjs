/** Which contacts are shown, and in which order. Prepared once, so that each key pressed costs little. */

import { plus } from "../days/days.mjs";
import { waits } from "../days/waiting.mjs";
import { called, inWords, tagsOf } from "../kept/contact.mjs";
import { fold } from "./fold.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../kept/contact.mjs").Column} Column */
/** @typedef {"overdue" | "today" | "week" | "later" | "none" | "closed"} When */
/**
 * What the visitor asks for; empty text leaves a filter out. `sort` is a column's key, "name" or "added", or empty for the next to write to.
 * @typedef {{query: string, relationship: string, status: string, tag: string, due: string, quiet: string, sort: string, down: boolean}} Choice
 */

const WEEK = 7;
const SEPARATOR = "\n";

export class View {
  /** @type {Map<Contact, string>} */
  #texts = new Map();
  /** @type {Map<string, Contact[]>} */
  #orders = new Map();
  /** @type {Map<Contact, When>} */
  #whens = new Map();

  /**
   * @param {Contact[]} contacts
   * @param {{columns: Column[], today: string, closed: string}} know
   */
  constructor(contacts, know) {
    this.contacts = contacts;
    this.know = know;
    this.soon = plus(know.today, WEEK);
  }

  /** Prepare the search, as soon as the page has time for it. */
  prepare() {
    if (this.#texts.size) return;
    for (const each of this.contacts) this.#texts.set(each, fold(this.know.columns.map((column) => inWords(column, each)).join(SEPARATOR)));
  }

  /** @param {Choice} choice */
  chosen(choice) {
    const words = fold(choice.query).split(/\s+/).filter(Boolean);
    if (words.length) this.prepare();
    const before = choice.quiet && plus(this.know.today, -Number(choice.quiet));
    return this.#ordered(choice.sort, choice.down).filter(
      (each) =>
        words.every((word) => this.#texts.get(each)?.includes(word)) &&
        (!choice.relationship || each.relationship === choice.relationship) &&
        (!choice.status || each.status === choice.status) &&
        (!choice.tag || tagsOf(each).some((tag) => fold(tag) === fold(choice.tag))) &&
        (!choice.due || this.isDue(each, choice.due)) &&
        (!before || (each.last_contacted ?? "") <= before),
    );
  }

  /** Say when someone is to be written to. @param {Contact} contact */
  when(contact) {
    const when = this.#whens.get(contact) ?? this.#when(contact);
    this.#whens.set(contact, when);
    return when;
  }

  /** @param {Contact} contact @returns {When} */
  #when(contact) {
    const { today, closed } = this.know;
    if (contact.status === closed) return "closed";
    if (!waits(contact, closed)) return "none";
    if (contact.follow_up <= today) return contact.follow_up < today ? "overdue" : "today";
    return contact.follow_up <= this.soon ? "week" : "later";
  }

  /**
   * Tell whether a follow-up is `overdue`, for `today`, within the `week` after today, or `due` now; or there is `none`.
   * @param {Contact} contact
   * @param {string} asked
   */
  isDue(contact, asked) {
    const when = this.when(contact);
    return asked === "due" ? when === "overdue" || when === "today" : when === asked;
  }

  /**
   * @param {string} sort
   * @param {boolean} down
   */
  #ordered(sort, down) {
    const name = `${sort} ${down}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const ordered = sort === "added" ? this.#added(!down) : sort ? this.#sorted(sort, down) : this.#next();
    this.#orders.set(name, ordered);
    return ordered;
  }

  /** @param {boolean} latest  Whether the last added comes first. */
  #added(latest) {
    return latest ? this.contacts.toReversed() : this.contacts;
  }

  /** Put those first who wait the longest, then the next; then all without a day, the last added first; the closed last. */
  #next() {
    /** @type {[Contact[], Contact[], Contact[]]} */
    const [waiting, open, closed] = [[], [], []];
    for (const each of this.contacts.toReversed()) {
      const when = this.when(each);
      (when === "closed" ? closed : when === "none" ? open : waiting).push(each);
    }
    waiting.sort((one, other) => (one.follow_up < other.follow_up ? -1 : Number(one.follow_up > other.follow_up)));
    return [...waiting, ...open, ...closed];
  }

  /**
   * Sort by a column, choices in their own order and what is empty last.
   * @param {string} sort
   * @param {boolean} down
   */
  #sorted(sort, down) {
    const { compare } = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });
    const choices = (this.know.columns.find(({ key }) => key === sort)?.choices ?? []).map(({ value }) => value);
    const rank = (/** @type {string} */ value) => (choices.includes(value) ? String(choices.indexOf(value)) : value);
    const text = sort === "name" ? called : (/** @type {Contact} */ each) => each[sort];
    const filled = this.contacts.filter(text);
    filled.sort((one, other) => compare(rank(text(one)), rank(text(other))));
    return [...(down ? filled.reverse() : filled), ...this.contacts.filter((each) => !text(each))];
  }
}
