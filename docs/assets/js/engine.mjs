/** The engine: Python in a worker, from the page's side. Nothing here starts by itself. */

import { Attempt } from "./attempt.mjs";

/** @typedef {import("./attempt.mjs").Stage} Stage */

class Engine {
  /** @type {Stage} */
  #stage = { stage: "idle" };
  /** @type {Set<(stage: Stage) => void>} */
  #listeners = new Set();
  /** @type {Attempt | undefined} */
  #attempt;

  /** Whether Python was asked for. */
  started() {
    return this.#attempt !== undefined;
  }

  /** Start Python, once; the promise settles when it is ready or has failed. */
  start() {
    return this.#now().ready;
  }

  /** End what was tried and start anew. */
  retry() {
    this.#attempt?.end();
    this.#attempt = undefined;
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
    return JSON.parse(/** @type {string} */ (await this.#now().call("run", tool, answers, example)));
  }

  /**
   * Call another function of the door; bytes come back as bytes, and text as text.
   * @param {string} name
   * @param {import("./attempt.mjs").Given[]} given
   * @returns {Promise<any>}
   */
  call(name, ...given) {
    return this.#now().call(name, ...given);
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
    this.#listeners.forEach((listener) => listener(stage));
  }

  #now() {
    return (this.#attempt ??= new Attempt((stage) => this.#become(stage)));
  }
}

export const engine = new Engine();
