/** The notice of a tool or a page: says what happened, and keeps the ways back and forth in sight as long as there are any. */

import { one } from "./elements.mjs";
import { steps } from "../store/undo.mjs";

export class Notice {
  /**
   * @param {HTMLElement} box
   * @param {() => string} undoable  Says what Undo would bring back, once other things have happened.
   * @param {string} name  Whose steps can be undone.
   */
  constructor(box, undoable, name) {
    this.box = box;
    this.undoable = undoable;
    this.name = name;
    this.isOpen = false;
  }

  /**
   * Say a sentence until the next step.
   * @param {string} sentence
   */
  say(sentence) {
    const wayBack = this.isOpen && steps(this.name).done.length ? this.undoable() : "";
    this.#show([sentence, wayBack].filter(Boolean).join(" "));
  }

  /**
   * Say what was done, with Undo and Redo beside it as far as there is something to undo or redo.
   * @param {string} sentence
   */
  offerUndo(sentence = this.undoable()) {
    this.isOpen = true;
    this.#show(sentence);
  }

  close() {
    this.isOpen = false;
    this.#show("");
  }

  /** The line stays on the page when it is empty: what is not there cannot announce its next words. @param {string} sentence */
  #show(sentence) {
    const line = one(this.box, "[role=status]");
    if (line.textContent !== sentence) line.textContent = sentence;
    const { done, undone } = steps(this.name);
    const [undo, redo] = [one(this.box, "[data-do=undo]"), one(this.box, "[data-do=redo]")];
    const held = document.activeElement;
    undo.hidden = !this.isOpen || !done.length;
    redo.hidden = !this.isOpen || !undone.length;
    if (held === undo && undo.hidden) redo.focus();
    if (held === redo && redo.hidden) undo.focus();
  }
}
