/** The engine: Python in a worker, from the page's side. Nothing here starts by itself. */

import { Attempt, Lost } from "./attempt.mjs";
import { canKeep } from "./places.mjs";
import { isShared } from "../store/shelf/box.mjs";
import { tellIfRenewed } from "../site/renewed.mjs";

/** @typedef {import("./attempt.mjs").Stage} Stage */

export class Engine {
  /** @type {Stage} */
  #stage = { stage: "idle" };
  /** @type {Set<(stage: Stage) => void>} */
  #listeners = new Set();
  /** @type {Attempt | undefined} */
  #attempt;
  /** Whether Python was lost and came again without having answered since. */
  #isAgain = false;
  #lives = false;

  /** Let Python live on to the next page of the tab, where that works; on a computer that was just said to be shared, it ends. */
  keep() {
    this.#lives = canKeep();
    addEventListener("pagehide", () => this.#lives && isShared() && this.end());
  }

  /** Whether Python was asked for. */
  started() {
    return this.#attempt !== undefined;
  }

  /** Start Python, once; the promise settles when it is ready or has failed. */
  start() {
    return this.#now().ready;
  }

  /** End what was tried and start anew, past the browser's cache. */
  retry() {
    this.#attempt?.end();
    this.#isAgain = false;
    this.#attempt = this.#another(true);
    return this.start();
  }

  /**
   * Run a tool on answers, and on the example that lends what is missing; all are JSON texts.
   * @param {string} tool
   * @param {string} answers
   * @param {string} [example]
   * @returns {Promise<unknown>}
   */
  async run(tool, answers, example = "{}") {
    return JSON.parse(/** @type {string} */ (await this.call("run", tool, answers, example)));
  }

  /**
   * Call another function of the door; bytes come back as bytes, and text as text. Where Python is lost meanwhile, it starts
   * anew by itself, once, and is asked again.
   * @param {string} name
   * @param {import("./attempt.mjs").Given[]} given
   * @returns {Promise<any>}
   */
  async call(name, ...given) {
    const attempt = this.#now();
    try {
      const made = await attempt.call(name, ...given);
      this.#isAgain = false;
      return made;
    } catch (error) {
      if (/** @type {Error} */ (error).name === "NotBrought") tellIfRenewed();
      if (!(error instanceof Lost) || !this.#replaced(attempt)) throw error;
      return this.call(name, ...given);
    }
  }

  /** End Python and whatever it is doing; it starts anew when it is next asked. */
  end() {
    this.#attempt?.end();
    this.#attempt = undefined;
    this.#become({ stage: "idle" });
  }

  /**
   * Tell a listener the present stage, and each one to come.
   * @param {(stage: Stage) => void} listener
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    listener(this.#stage);
  }

  /** @param {Stage} stage */
  #become(stage) {
    this.#stage = stage;
    if (stage.stage === "failed") tellIfRenewed();
    this.#listeners.forEach((listener) => listener(stage));
  }

  #now() {
    return (this.#attempt ??= this.#another());
  }

  #another(anew = false) {
    const comesAgain = (/** @type {Stage} */ { stage }) => this.#isAgain && (stage === "download" || stage === "start");
    const lives = this.#lives && !anew && !this.#isAgain;
    return new Attempt((stage) => this.#become(comesAgain(stage) ? { stage: "again" } : stage), { anew, lives });
  }

  /**
   * Start anew in place of an attempt that was lost, unless that did not help before; tells whether there is another.
   * @param {Attempt} lost
   */
  #replaced(lost) {
    if (this.#attempt !== lost) return this.#attempt !== undefined; // Another call was told first.
    if (this.#isAgain) this.#become({ stage: "failed" });
    else {
      this.#isAgain = true;
      this.#attempt = this.#another();
    }
    return this.#attempt !== lost;
  }
}

export const engine = new Engine();
