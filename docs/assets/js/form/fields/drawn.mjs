/** A choice among drawings: each shows the first paper as it would be. The select beside them is what is kept. */

import { one } from "../../site/elements.mjs";
import { whenIdle } from "../beginning.mjs";

/** @typedef {import("../../result/paper.mjs").Made} Made */

export class Drawn {
  #asked = 0;

  /**
   * @param {HTMLElement} box
   * @param {(other: import("../../store/document/migrations.mjs").Answers) => Promise<unknown>} write  Gives what the tool makes where an answer is another.
   */
  constructor(box, write) {
    this.box = box;
    this.write = write;
    this.select = /** @type {HTMLSelectElement} */ (one(/** @type {HTMLElement} */ (box.parentElement), "select"));
    this.buttons = /** @type {HTMLButtonElement[]} */ ([...box.querySelectorAll("button")]);
    this.select.hidden = true;
    box.hidden = false;
    this.buttons.forEach((button) => button.addEventListener("click", () => this.#choose(button.value)));
    box.closest("details")?.addEventListener("toggle", () => this.#asked && this.draw());
  }

  /** Tell which one is chosen. */
  refill() {
    this.buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.value === this.select.value)));
  }

  /** Draw each anew when the page has time, until one asks again; under a fold they wait until it opens. */
  async draw() {
    const asked = ++this.#asked;
    for (const { value, firstElementChild: drawing } of this.box.closest("details:not([open])") ? [] : this.buttons) {
      await new Promise((act) => whenIdle(() => act(null)));
      if (asked !== this.#asked) return;
      const made = /** @type {Made} */ (await this.write({ [this.select.name]: value }));
      if (asked === this.#asked && drawing) drawing.innerHTML = made.documents[0].html;
    }
  }

  /** @param {string} value */
  #choose(value) {
    this.select.value = value;
    this.select.dispatchEvent(new Event("input", { bubbles: true }));
    this.refill();
  }
}
