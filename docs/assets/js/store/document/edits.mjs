/**
 * The edits of this page, and which of them a stored document lacks.
 * Two tabs that write at once replace each other's document: each signs what it writes, so that the other finds what is missing, and writes again.
 */

import { newName } from "./names.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {(kept: Kept) => void} Edit */

/** How long another tab may still write what it read before an edit: on a device at its limits, news of it may take long to get there. */
const MEMORY = 60_000;
/** How many tabs a document remembers. */
const TABS = 8;

export class Edits {
  #name = newName();
  #turn = 0;
  /** @type {{turn: number, edit: Edit, until: number}[]} */
  #made = [];

  /** @param {Edit} edit */
  add(edit) {
    this.#made.push({ turn: ++this.#turn, edit, until: Infinity });
  }

  /** Put what a document lacks on top of it. @param {Kept} kept */
  complete(kept) {
    this.#missing(kept).forEach(({ edit }) => edit(kept));
    return kept;
  }

  /** Tell whether a document lacks an edit. @param {Kept} kept */
  isMissing(kept) {
    return this.#missing(kept).length > 0;
  }

  /** Note in a document that it lacks nothing. @param {Kept} kept */
  sign(kept) {
    const others = Object.entries(kept.turns ?? {}).filter(([name]) => name !== this.#name);
    kept.turns = Object.fromEntries([...others.slice(1 - TABS), [this.#name, this.#turn]]);
    return kept;
  }

  /** Hear that all edits are stored. */
  stored() {
    for (const each of this.#made) each.until = Math.min(each.until, Date.now() + MEMORY);
  }

  /** Whether an edit was never stored. */
  get atRisk() {
    return this.#made.some(({ until }) => until === Infinity);
  }

  forget() {
    this.#made = [];
  }

  /** @param {Kept} kept */
  #missing({ turns = {} }) {
    this.#made = this.#made.filter(({ until }) => until > Date.now());
    return this.#made.filter(({ turn }) => turn > (turns[this.#name] ?? 0));
  }
}
