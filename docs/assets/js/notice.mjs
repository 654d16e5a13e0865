/** The notice of a tool or a page: says what happened, and keeps a way back in sight as long as there is one. */

import { one } from "./elements.mjs";

export class Notice {
  /** What is said of the way back once other things have happened; nothing while there is none. */
  #wayBack = "";

  /**
   * @param {HTMLElement} box
   * @param {string} undoable
   */
  constructor(box, undoable) {
    this.box = box;
    this.undoable = undoable;
  }

  /**
   * Say a sentence until the next step.
   * @param {string} sentence
   */
  say(sentence) {
    this.#show([sentence, this.#wayBack].filter(Boolean).join(" "));
  }

  /**
   * Say what was replaced, with Undo beside it.
   * @param {string} sentence
   */
  offerUndo(sentence = this.undoable) {
    this.#wayBack = this.undoable;
    this.#show(sentence);
  }

  close() {
    this.#wayBack = "";
    this.#show("");
  }

  /** The line stays on the page when it is empty: what is not there cannot announce its next words. @param {string} sentence */
  #show(sentence) {
    const line = one(this.box, "[role=status]");
    if (line.textContent !== sentence) line.textContent = sentence;
    one(this.box, "[data-do=undo]").hidden = !this.#wayBack;
  }
}
