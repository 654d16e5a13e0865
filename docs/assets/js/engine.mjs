/** The engine: Python in a worker, from the page's side. Nothing here starts by itself. */

import { proxy, wrap } from "./comlink.mjs";

/**
 * What the engine is doing. `download` counts bytes, of a total that is 0 until it is known; `failed` means that Python could not start, or died.
 * @typedef {{stage: "download", done: number, total: number} | {stage: "idle" | "start" | "ready" | "failed"}} Stage
 */

/**
 * The worker's side.
 * @typedef {object} Side
 * @property {(tell: (stage: Stage) => void) => Promise<void>} start
 * @property {(name: string, ...given: (string | Uint8Array)[]) => Promise<string | Uint8Array>} call
 */

const PATIENCE = 60_000;
/** Failures of one call after which Python works on: in its own code, and of a file that did not come. */
const SURVIVED = ["PythonError", "NotBrought"];

/** One try at having Python: a worker from its birth until it is ended or has failed. */
class Attempt {
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
    const made = /** @type {Side} */ (this.side).call(...asked);
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
  const script = new URL("worker.mjs", import.meta.url).href;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: "text/javascript" }));
}

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
   * Make one of the files that a tool has on offer.
   * @param {string} tool
   * @param {string} answers
   * @param {string} file
   */
  async export(tool, answers, file) {
    return /** @type {Uint8Array<ArrayBuffer>} */ (await this.#now().call("export", tool, answers, file));
  }

  /**
   * Call another function of the door; bytes come back as bytes, and text as text.
   * @param {string} name
   * @param {(string | Uint8Array)[]} given
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
