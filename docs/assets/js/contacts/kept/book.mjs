/** The contacts on this device. Every step is made on what is stored at that moment, all or nothing, and can be undone. */

import { change, onElsewhere, read } from "../../store.mjs";
import * as undo from "../../undo.mjs";
import { readContacts } from "./contact.mjs";
import { hasRoom } from "./room.mjs";
import { edited, growth, takenBack } from "./steps.mjs";

/** @typedef {import("./contact.mjs").Contact} Contact */
/** @typedef {import("./steps.mjs").Change} Change */
/** @typedef {import("./steps.mjs").Edit} Edit */

const NAME = "contacts";
const STEPS_KEPT = 20;

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
    const steps = pastSteps();
    const begun = joined && steps.findLast((step) => isAbout(step, changes[0].id));
    if (begun) begun.push(...changes);
    else steps.push(changes);
    keepSteps(steps.slice(-STEPS_KEPT));
    this.#load();
    return true;
  }

  /** Whether there is a step to take back. */
  canUndo() {
    return pastSteps().length > 0;
  }

  /** Whether the last step was about a contact. @param {string} id */
  isLatest(id) {
    return isAbout(pastSteps().at(-1) ?? [], id);
  }

  /** Take the last step back. */
  undo() {
    const steps = pastSteps();
    const last = steps.pop() ?? [];
    change((kept) => {
      kept.contacts = takenBack(readContacts(kept.contacts), last);
    });
    keepSteps(steps);
    this.#load();
  }

  #load() {
    this.contacts = readContacts(read().contacts);
    this.tell();
  }
}

/** @param {Change[]} step @param {string} contact */
const isAbout = (step, contact) => step.some(({ id }) => id === contact);

/** @returns {Change[][]} */
const pastSteps = () => JSON.parse(undo.kept(NAME)?.steps ?? "[]");

/** @param {Change[][]} steps */
const keepSteps = (steps) => undo.keep(NAME, { steps: JSON.stringify(steps) });
