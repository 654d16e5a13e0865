/** The notice of a tool or a page: says what happened, and keeps a way back in sight as long as there is one. */

import { one } from "./paper.mjs";

export class Notice {
  #passing = "";
  #lasting = "";

  /** @param {HTMLElement} box */
  constructor(box) {
    this.box = box;
  }

  /**
   * Say a sentence until the next step.
   * @param {string} sentence
   */
  say(sentence) {
    this.#passing = sentence;
    this.#show();
  }

  /**
   * Say what was replaced, with Undo beside it.
   * @param {string} sentence
   */
  offerUndo(sentence) {
    this.#passing = "";
    this.#lasting = sentence;
    this.#show();
  }

  close() {
    this.offerUndo("");
  }

  /** The line stays on the page when it is empty: what is not there cannot announce its next words. */
  #show() {
    const sentence = [this.#lasting, this.#passing].filter(Boolean).join(" ");
    const line = one(this.box, "[role=status]");
    if (line.textContent !== sentence) line.textContent = sentence;
    one(this.box, "[data-do=undo]").hidden = !this.#lasting;
  }
}
