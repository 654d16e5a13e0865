/** Reads what is brought in the worker, shows what would change, and adds it only on a yes. */

import { one } from "../../site/elements.mjs";
import { engine } from "../../engine/engine.mjs";
import { say } from "../../site/say.mjs";
import { editsOf } from "./brought.mjs";
import { preview } from "./changes.mjs";
import { make } from "../make.mjs";
import { today } from "../days/days.mjs";
import { shortage } from "../kept/room.mjs";
import { growth } from "../kept/steps.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../kept/steps.mjs").Edit} Edit */
/** @typedef {import("./brought.mjs").Asked} Asked */
/** @typedef {import("./brought.mjs").Brought} Brought */

export class Reader {
  #asked = 0;

  /** @param {Sheet} sheet @param {HTMLElement} panel */
  constructor(sheet, panel) {
    this.sheet = sheet;
    this.panel = panel;
    this.result = one(panel, ".brought");
  }

  /** @param {File[]} files */
  readFiles(files) {
    if (files.length > 1) this.#end(say(this.sheet.words.one_by_one, { count: String(files.length) }));
    else this.readFile(files[0]);
  }

  /** @param {File | undefined} file */
  async readFile(file) {
    if (!file) return;
    const { broke, words } = this.sheet;
    try {
      await this.read(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      this.#end(words.unreadable);
      broke(error);
    }
  }

  /**
   * Read a file.
   * @param {string} name
   * @param {Uint8Array} data
   * @param {Asked} choice
   */
  async read(name, data, choice = {}) {
    const { sheet, result } = this;
    const asked = ++this.#asked;
    this.#working(say(sheet.words.reading, { name }));
    try {
      const kept = JSON.stringify(sheet.book.contacts);
      const answer = await sheet.ask("bring", name, data, kept, JSON.stringify({ ...choice, today: today() }), this.#progress());
      if (asked !== this.#asked) return;
      /** @type {Brought} */
      const brought = JSON.parse(answer);
      this.#end("");
      const edits = editsOf(brought);
      const heading = make("h3", {}, say(sheet.words.what_is_in, { name }));
      result.replaceChildren(heading, ...preview(sheet, brought, shortage(growth(sheet.book.contacts, edits)), {
        accept: () => this.#accept(edits, brought),
        leave: () => this.#leave(),
        again: (chosen) => this.read(name, data, { ...choice, ...chosen }),
        choice,
      }));
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#end(sheet.words.unreadable);
      sheet.broke(error);
    }
  }

  /** Stop reading: the worker ends, and nothing has changed. */
  stop() {
    this.#asked += 1;
    engine.end();
    this.#end(this.sheet.words.stopped);
  }

  /**
   * Write all of it in one step, on what is stored by now.
   * @param {Edit[]} edits
   * @param {Brought} brought
   */
  #accept(edits, { new: added, changed }) {
    const { words } = this.sheet;
    const parts = [added.length && say(words.brought_new, { new: String(added.length) }), changed.length && say(words.brought_changed, { changed: String(changed.length) })];
    const sentence = parts.filter(Boolean).join(" ");
    if (!this.sheet.make(edits, sentence)) return;
    this.#clear();
    this.sheet.brought(sentence);
  }

  #leave() {
    this.#clear();
    one(this.panel, "input[type=file]").focus();
  }

  #clear() {
    /** @type {HTMLInputElement} */ (one(this.panel, "input[type=file]")).value = "";
    this.result.hidden = true;
    this.result.replaceChildren();
  }

  /** Give what shows how many rows are done, until reading is stopped. */
  #progress() {
    const asked = this.#asked;
    const shown = /** @type {HTMLProgressElement} */ (one(this.panel, ".working progress"));
    return (/** @type {number} */ done, /** @type {number} */ all) => {
      if (asked !== this.#asked) return;
      shown.max = all;
      shown.value = done;
    };
  }

  /** @param {string} sentence */
  #working(sentence) {
    this.result.hidden = true;
    const line = one(this.panel, ".working");
    one(line, "progress").removeAttribute("value"); // Until rows are counted, nobody knows how many there are.
    line.hidden = false;
    one(line, "p").textContent = sentence;
    one(line, "[data-do=stop]").focus();
  }

  /** @param {string} sentence  What went wrong; empty when all is well. */
  #end(sentence) {
    one(this.panel, ".working").hidden = true;
    this.result.hidden = false;
    this.result.textContent = sentence;
    this.result.focus();
  }
}
