/** One try at having Python: a worker from its birth until it is ended or has failed. */

import { proxy, wrap } from "comlink";

/**
 * What the engine is doing. `download` counts bytes, of a total that is 0 until it is known; `failed` means that Python could not start, or died.
 * @typedef {{stage: "download", done: number, total: number} | {stage: "idle" | "start" | "ready" | "failed"}} Stage
 */

/** Hears how far a thing is, while Python does it. @typedef {(done: number, all: number) => void} Listener */
/** What a function of the door is given. @typedef {string | Uint8Array | Listener} Given */

/**
 * The worker's side.
 * @typedef {object} Side
 * @property {(tell: (stage: Stage) => void) => Promise<void>} start
 * @property {(name: string, ...given: Given[]) => Promise<string | Uint8Array>} call
 */

const PATIENCE = 60_000;
/** Failures of one call after which Python works on: in its own code, and of a file that did not come. */
const SURVIVED = ["PythonError", "NotBrought"];

export class Attempt {
  /** @type {Worker | undefined} */
  #worker;
  #address = addressOfWorker();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {(error: unknown) => void} */
  #reject = () => {};
  /** Never settles but by a failure, so that nothing waits for a worker that died. @type {Promise<never>} */
  #failure = new Promise((_, reject) => (this.#reject = reject));
  /** @type {"starting" | "ready" | "over"} */
  #state = "starting";

  /** @param {(stage: Stage) => void} tell */
  constructor(tell) {
    this.tell = tell;
    this.ready = Promise.race([this.#start(), this.#failure]);
    this.ready.catch((error) => this.#fail(error)).finally(() => URL.revokeObjectURL(this.#address));
  }

  async #start() {
    this.#wait();
    this.#worker = new Worker(this.#address, { type: "module" });
    this.#worker.onerror = (event) => this.#fail(new Error(event.message || "The worker could not be loaded"));
    this.#worker.onmessageerror = () => this.#fail(new Error("A message could not be read"));
    this.side = /** @type {Side} */ (/** @type {unknown} */ (wrap(this.#worker)));
    await this.side.start(proxy((stage) => this.#see(stage)));
    this.#see({ stage: "ready" });
    this.#state = "ready";
    clearTimeout(this.#timer);
  }

  /** @param {Parameters<Side["call"]>} asked */
  async call(...asked) {
    await this.ready;
    const [name, ...given] = asked;
    const heard = given.map((each) => (typeof each === "function" ? proxy(each) : each));
    const made = /** @type {Side} */ (this.side).call(name, ...heard);
    made.catch((error) => !SURVIVED.includes(error.name) && this.#fail(error)); // Python itself has died.
    return Promise.race([made, this.#failure]);
  }

  /** @param {unknown} [reason] */
  end(reason = new Error("Ended")) {
    this.#state = "over";
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#reject(reason);
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
    this.end(error);
    this.tell({ stage: "failed" });
  }
}

/** Give the worker as a blob: unlike a file, it is held to the page's own policy, also where a host sends no headers. */
function addressOfWorker() {
  const script = new URL("worker.js", import.meta.url).href;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: "text/javascript" }));
}
