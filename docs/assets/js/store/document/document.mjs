/** The stored document, and its text as this page last met it, which stands in where the browser has dropped it. */

import { empty, parse, VERSION } from "./migrations.mjs";
import * as shelf from "../shelf/shelf.mjs";
import { become } from "../state.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {import("../state.mjs").Hindrance} Hindrance */

export class StoredDocument {
  /** Null while there is none, and after it was erased here. @type {string | null} */
  #latest = null;

  /** Whether this page has met a document that is not erased. */
  get isMet() {
    return this.#latest !== null;
  }

  /** Note what is stored by now. @param {string | null} text */
  meet(text) {
    this.#latest = text;
  }

  /**
   * Read what is stored, and why it may not be written over. What cannot be read is set aside; a newer version's is shown and left alone.
   * @returns {{kept: Kept, refusal: Hindrance | null}}
   */
  read() {
    const found = shelf.text();
    if (found === undefined) return { kept: empty(), refusal: "off" };
    const text = found || this.#latest;
    if (!text) return { kept: empty(), refusal: null };
    const kept = parse(text);
    if (!kept) return { kept: empty(), refusal: this.#setAside(text) };
    this.#latest = text;
    return { kept, refusal: kept.version > VERSION ? "newer" : null };
  }

  /** Set a text aside that cannot be read, to start with nothing; gives what hinders it. @param {string} text */
  #setAside(text) {
    if (!shelf.moveAside(text)) return "full";
    this.#latest = null;
    become("aside");
    return null;
  }
}
