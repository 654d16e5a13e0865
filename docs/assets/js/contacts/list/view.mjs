/** Which contacts are shown, and in which order. Prepared once, so that each key pressed costs little. */

import { inWords, tagsOf } from "../kept/contact.mjs";
import { isDay, plus } from "../days/days.mjs";
import { fold } from "./fold.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../kept/contact.mjs").Column} Column */
/**
 * What the visitor asks for; empty text leaves a filter out. `sort` is a column's key, or empty for the last added first.
 * @typedef {{query: string, relationship: string, status: string, tag: string, due: string, quiet: string, sort: string, down: boolean}} Choice
 */

const WEEK = 7;
const SEPARATOR = "\n";

export class View {
  /** @type {Map<Contact, string>} */
  #texts = new Map();
  /** @type {Map<string, Contact[]>} */
  #orders = new Map();

  /**
   * @param {Contact[]} contacts
   * @param {{columns: Column[], today: string, closed: string}} know
   */
  constructor(contacts, know) {
    this.contacts = contacts;
    this.know = know;
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

  /**
   * Tell whether a follow-up is `overdue`, for `today`, within the `week` after today, or `due` now; or there is `none`.
   * @param {Contact} contact
   * @param {string} when
   */
  isDue({ follow_up = "", status }, when) {
    const { today, closed } = this.know;
    if (when === "none") return !follow_up;
    if (!isDay(follow_up) || status === closed) return false;
    if (when === "overdue") return follow_up < today;
    if (when === "today") return follow_up === today;
    if (when === "due") return follow_up <= today;
    return follow_up > today && follow_up <= plus(today, WEEK);
  }

  /**
   * @param {string} sort
   * @param {boolean} down
   */
  #ordered(sort, down) {
    const name = `${sort} ${down}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const ordered = sort ? this.#sorted(sort, down) : this.contacts.toReversed();
    this.#orders.set(name, ordered);
    return ordered;
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
    const filled = this.contacts.filter((each) => each[sort]);
    filled.sort((one, other) => compare(rank(one[sort]), rank(other[sort])));
    return [...(down ? filled.reverse() : filled), ...this.contacts.filter((each) => !each[sort])];
  }
}
