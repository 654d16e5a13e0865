/** The live preview: asks Python while the visitor types, and shows only the latest answer. */

import { engine } from "./engine.mjs";
import { typed } from "./form.mjs";

/** @typedef {import("./paper.mjs").Made} Made */

const PAUSE = 120;

export class Preview {
  /** What was made last. @type {Made | null} */
  made = null;
  #asked = 0;
  #shown = 0;
  /** @type {Promise<void> | null} */
  #running = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {string} tool
   * @param {HTMLFormElement} form
   * @param {string} example
   * @param {{show: (made: Made) => void, broke: (error: unknown) => void}} tell
   */
  constructor(tool, form, example, tell) {
    this.tool = tool;
    this.form = form;
    this.example = example;
    this.tell = tell;
  }

  /** Ask after a pause in the typing. */
  soon() {
    this.#asked += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), PAUSE);
  }

  /** Ask at once, and wait until the latest answers are on the paper or the attempt has failed. */
  async now() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    await this.#run();
    return this.made;
  }

  #run() {
    return (this.#running ??= this.#untilLatest().finally(() => (this.#running = null)));
  }

  async #untilLatest() {
    while (this.#shown !== this.#asked) {
      const mine = this.#asked;
      try {
        const made = /** @type {Made} */ (await engine.run(this.tool, JSON.stringify(typed(this.form)), this.example));
        if (mine === this.#asked) this.tell.show((this.made = made));
      } catch (error) {
        this.made = null;
        this.tell.broke(error);
      }
      this.#shown = mine;
    }
  }
}
