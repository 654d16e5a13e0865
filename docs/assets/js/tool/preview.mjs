/** The live preview: asks Python while the visitor types, and shows only the latest answer. */

import { engine } from "../engine/engine.mjs";
import { whenIdle } from "../form/beginning.mjs";

/** @typedef {import("../result/paper.mjs").Made} Made */
/** @typedef {import("../store/document/migrations.mjs").Answers} Answers */

/** How often Python writes the first text again in idle time: by then, browsers have translated most of what it runs well. */
const WARMING = 12;

export class Preview {
  /** @type {Made | null} */
  #made = null;
  #asked = 0;
  #isWarm = false;
  #shown = 0;
  /** @type {Promise<void> | null} */
  #running = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {string} tool
   * @param {() => Answers} answers
   * @param {() => string} example  Whose answers stand in for what is still empty.
   * @param {{show: (made: Made) => void, broke: (error: unknown) => void}} tell
   */
  constructor(tool, answers, example, tell) {
    this.tool = tool;
    this.answers = answers;
    this.example = example;
    this.tell = tell;
  }

  /** What was made of the latest answers; null while it is being made, or when that failed. */
  get latest() {
    return this.#shown === this.#asked ? this.#made : null;
  }

  /** Ask when the present event is over: what comes with one stroke, or a paste, is one question. A slow device is never asked twice at once. */
  soon() {
    this.#asked += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run());
  }

  /** Ask at once, and wait until the latest answers are on the paper or the attempt has failed. */
  async now() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    await this.#run();
    return this.#made;
  }

  /** Ask again for what is known, once, so that the next keys find Python quick; a key ends it. */
  async #warm() {
    if (this.#isWarm) return;
    this.#isWarm = true;
    const asked = this.#asked;
    for (let times = 0; times < WARMING && asked === this.#asked; times += 1) {
      await new Promise((act) => whenIdle(() => act(null)));
      await engine.run(this.tool, JSON.stringify(this.answers()), this.example()).catch(() => {});
    }
  }

  #run() {
    return (this.#running ??= this.#untilLatest().finally(() => (this.#running = null)));
  }

  async #untilLatest() {
    while (this.#shown !== this.#asked) {
      const mine = this.#asked;
      try {
        const made = /** @type {Made} */ (await engine.run(this.tool, JSON.stringify(this.answers()), this.example()));
        if (mine === this.#asked) this.tell.show((this.#made = made));
        this.#warm();
      } catch (error) {
        this.#made = null;
        this.tell.broke(error);
      }
      this.#shown = mine;
    }
  }
}
