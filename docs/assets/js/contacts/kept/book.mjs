/** The contacts on this device. Every step is made on what is stored at that moment, all or nothing, and can be undone. */

import { change, onElsewhere, read } from "../../store/store.mjs";
import * as undo from "../../store/undo.mjs";
import { readContacts } from "./contact.mjs";
import { hasRoom } from "./room.mjs";
import { edited, growth, inverse, takenBack } from "./steps.mjs";

/** @typedef {import("./contact.mjs").Contact} Contact */
/** @typedef {import("./steps.mjs").Change} Change */
/** @typedef {import("./steps.mjs").Edit} Edit */

export const NAME = "contacts";

export class Book {
  /** @type {Contact[]} */
  contacts = [];

  /** @param {() => void} tell  Called after every change, also one that another tab has made. */
  constructor(tell) {
    this.tell = tell;
    this.#load();
    onElsewhere(() => this.#load());
    addEventListener("pageshow", (event) => event.persisted && this.#load());
  }

  /** @param {string} id */
  find(id) {
    return this.contacts.find((each) => each.id === id);
  }

  /**
   * Make a step of edits; false, and nothing is changed, when there is no room for it.
   * @param {Edit[]} edits
   * @param {{joined?: boolean}} [how]  `joined` makes it one step with the last one about the same contact.
   */
  make(edits, { joined = false } = {}) {
    if (!hasRoom(growth(this.contacts, edits))) return false;
    /** @type {Change[]} */
    let changes = [];
    change((kept) => {
      const made = edited(readContacts(kept.contacts), edits);
      [kept.contacts, changes] = [made.contacts, made.changes];
    });
    const { done } = past();
    const begun = joined && done.findLast((step) => isAbout(step, changes[0].id));
    if (begun) begun.push(...changes);
    else done.push(changes);
    undo.keep(NAME, { done, undone: [] });
    this.#load();
    return true;
  }

  /** Whether there is a step to take back. */
  canUndo() {
    return past().done.length > 0;
  }

  /** Whether the last step was about a contact. @param {string} id */
  isLatest(id) {
    return isAbout(past().done.at(-1) ?? [], id);
  }

  /** Take the last step back, or do the last one that was undone again. @param {"done" | "undone"} from */
  move(from) {
    undo.move(NAME, from, (/** @type {Change[]} */ step) => {
      change((kept) => {
        kept.contacts = takenBack(readContacts(kept.contacts), step);
      });
      return inverse(step);
    });
    this.#load();
  }

  #load() {
    this.contacts = readContacts(read().contacts);
    this.tell();
  }
}

/** @param {Change[]} step @param {string} contact */
const isAbout = (step, contact) => step.some(({ id }) => id === contact);

/** @returns {undo.Steps<Change[]>} */
export const past = () => undo.steps(NAME);
