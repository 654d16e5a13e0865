/** One try at having Python: a worker from its birth until it is ended or has failed. */

import { proxy, releaseProxy, wrap } from "comlink";
import { Patience } from "./patience.mjs";
import { SCRIPT, kept, own } from "./places.mjs";

/**
 * What the engine is doing. `download` counts bytes, of a total that is 0 until it is known; `slow` means that an answer takes long,
 * `again` that Python died or hung and starts anew by itself, and `failed` that it could not start, or died again.
 * @typedef {{stage: "download", done: number, total: number} | {stage: "idle" | "start" | "ready" | "slow" | "again" | "failed"}} Stage
 */

/** Hears how far a thing is, while Python does it. @typedef {(done: number, all: number) => void} Listener */
/** What a function of the door is given. @typedef {string | Uint8Array | Listener} Given */

/**
 * The worker's side.
 * @typedef {object} Side
 * @property {(tell: (stage: Stage) => void) => Promise<void>} start
 * @property {(name: string, ...given: Given[]) => Promise<string | Uint8Array>} call
 * @property {() => Promise<boolean>} waits  Whether it waits for a file.
 */

const PATIENCE = 60_000;
const ASKED = /** @type {const} */ (["start", "call", "waits"]);
/** Failures of one call after which Python works on: in its own code, and of a file that did not come. */
const SURVIVED = ["PythonError", "NotBrought"];

/** Why a call has no answer: Python had been there, and was lost. */
export class Lost extends Error {
  name = "Lost";
}

export class Attempt {
  /** @type {import("./places.mjs").Place | undefined} */
  #place;
  /** @type {{[releaseProxy]: () => void}[]} */
  #joined = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {(error: unknown) => void} */
  #reject = () => {};
  /** Never settles but by a failure, so that nothing waits for a worker that died. @type {Promise<never>} */
  #failure = new Promise((_, reject) => (this.#reject = reject));
  /** @type {"starting" | "ready" | "over"} */
  #state = "starting";
  #patience = new Patience({
    waits: () => /** @type {Side} */ (this.side).waits(),
    slow: (isSlow) => this.tell({ stage: isSlow ? "slow" : "ready" }),
    over: () => this.#fail(new Error("Python did not answer in time")),
  });

  /**
   * @param {(stage: Stage) => void} tell
   * @param {{anew?: boolean, lives?: boolean}} how  Whether the worker's script is fetched `anew`, past the browser's cache, where a
   *   damaged one would stay; and whether the worker `lives` on to the next page of the tab.
   */
  constructor(tell, { anew = false, lives = false }) {
    this.tell = tell;
    this.ready = Promise.race([this.#start(anew, lives), this.#failure]);
    this.ready.catch((error) => this.#fail(error));
  }

  /**
   * @param {boolean} anew
   * @param {boolean} lives
   */
  async #start(anew, lives) {
    this.#wait();
    if (anew) await fetch(SCRIPT, { cache: "reload" });
    const begun = lives && (await this.#begin(kept).then(() => true, () => false));
    if (!begun) await this.#begin(own);
    this.#see({ stage: "ready" });
    this.#state = "ready";
    clearTimeout(this.#timer);
  }

  /**
   * Begin in a place, and leave the one in which that did not work.
   * @param {(broke: (error: Error) => void) => Promise<import("./places.mjs").Place>} open
   */
  async #begin(open) {
    this.#leave();
    await new Promise((resolve, reject) => {
      const broke = (/** @type {Error} */ error) => (this.#state === "ready" ? this.#fail(error) : reject(error));
      const start = async (/** @type {import("./places.mjs").Place} */ place) => {
        if (this.#state === "over") return place.end();
        this.#place = place;
        this.side = this.#join(place.port);
        return this.side.start(proxy((stage) => this.#see(stage)));
      };
      open(broke).then(start).then(resolve, reject);
    });
  }

  /**
   * Join what is asked of the worker, once: Comlink would do so for each call, and tidy up later, which ends a page that a browser
   * keeps for the way back.
   * @param {import("./places.mjs").Place["port"]} port
   * @returns {Side}
   */
  #join(port) {
    const side = /** @type {import("comlink").Remote<Side>} */ (wrap(port));
    const joined = ASKED.map((name) => side[name]);
    this.#joined = /** @type {any[]} */ ([side, ...joined]);
    return /** @type {any} */ (Object.fromEntries(ASKED.map((name, place) => [name, joined[place]])));
  }

  /** @param {Parameters<Side["call"]>} asked */
  async call(...asked) {
    await this.ready;
    const [name, ...given] = asked;
    const answered = this.#patience.wait(given.reduce((size, each) => size + (typeof each === "function" ? 0 : each.length), 0));
    const heard = given.map((each) => (typeof each === "function" ? proxy(this.#patience.hearing(each)) : each));
    const made = /** @type {Side} */ (this.side).call(name, ...heard);
    made.catch((error) => !SURVIVED.includes(error.name) && this.#fail(error)); // Python itself has died.
    return Promise.race([made, this.#failure]).finally(answered);
  }

  /** @param {unknown} [reason] */
  end(reason = new Error("Ended")) {
    this.#state = "over";
    clearTimeout(this.#timer);
    this.#patience.end();
    this.#leave();
    this.#reject(reason);
  }

  #leave() {
    this.#place?.end();
    this.#place = undefined;
    this.#joined.splice(0).forEach((each) => each[releaseProxy]());
  }

  /** Pass a stage on while Python starts; news of a file may come when all is ready already. @param {Stage} stage */
  #see(stage) {
    if (this.#state !== "starting") return;
    this.#wait();
    this.tell(stage);
  }

  /** Count anew: a slow network may take its time as long as something arrives. */
  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(new Error("Python did not start in time")), PATIENCE);
  }

  /** @param {unknown} error */
  #fail(error) {
    if (this.#state === "over") return;
    const lost = this.#state === "ready";
    this.end(lost ? new Lost("Python was lost", { cause: error }) : error);
    if (!lost) this.tell({ stage: "failed" }); // Of what is lost, the engine knows whether it comes again.
  }
}
