/** Brings the files of a start whole: counts them in bytes as they travel, and lets nothing pass that is not what the build made. */

/**
 * @typedef {object} Known
 * @property {number} bytes  The file as it is.
 * @property {number} gzip  The file as most hosts send it.
 * @property {string} hash  Its SHA-256, in base64.
 */

const browsersFetch = globalThis.fetch; // In the worker, what Python fetches itself is answered with what came from here.

export class Download {
  /** How much of each file has come, from 0 to 1. @type {Map<string, number>} */
  #shares = new Map();
  /** Which weight counts for each file that the host has answered for. @type {Map<string, "bytes" | "gzip">} */
  #measures = new Map();
  /** The files that are counted, once they are known. @type {string[]} */
  #counted = [];

  /**
   * @param {Record<string, Known>} files
   * @param {(done: number, total: number) => void} tell  Hears a total of 0 until it is known, and then always the same.
   */
  constructor(files, tell) {
    this.files = files;
    this.tell = tell;
    this.#report();
  }

  /** Say which files are needed, when this is known; what is needed in any case may be on its way by then. @param {URL[]} urls */
  count(urls) {
    this.#counted = urls.map(nameOf);
    this.#report();
  }

  /**
   * Bring a file, and let it be taken while it comes.
   * @template Made
   * @param {URL} url
   * @param {(response: Response) => Promise<Made>} take
   */
  bring(url, take) {
    const name = nameOf(url);
    return bring(url, this.files[name], take, (share, response) => {
      this.#measures.set(name, response.headers.has("content-encoding") ? "gzip" : "bytes");
      this.#shares.set(name, share);
      this.#report();
    });
  }

  #report() {
    const measure = this.#measures.get(this.#heaviest());
    if (!measure) return this.tell(0, 0);
    const parts = this.#counted.map((name) => [this.files[name][measure], this.#shares.get(name) ?? 0]);
    this.tell(sum(parts.map(([weight, share]) => Math.round(weight * share))), sum(parts.map(([weight]) => weight)));
  }

  /** Name the heaviest file that is counted: as the host sends it, it sends all. */
  #heaviest() {
    return this.#counted.reduce((one, other) => (this.files[one]?.bytes > this.files[other].bytes ? one : other), "");
  }
}

/**
 * Bring a file that is known, and let it be taken while it comes. What turns out wrong is brought once more, past the browser's
 * cache: there, a file that was damaged on its way would stay damaged.
 * @template Made
 * @param {URL} url
 * @param {Known} known
 * @param {(response: Response) => Promise<Made>} take
 * @param {(share: number, response: Response) => void} count
 */
export async function bring(url, known, take, count = () => {}) {
  /** @param {RequestCache} cache */
  const once = async (cache) => {
    const response = await browsersFetch(url, { cache });
    if (!response.ok) throw new Error(`${nameOf(url)}: ${response.status}`);
    const copy = response.clone(); // So that the browser still compiles and caches the original while it arrives.
    const both = await Promise.allSettled([take(response), check(copy, known, (share) => count(share, response))]);
    const wrong = both.find(({ status }) => status === "rejected");
    if (wrong) throw new Error(`${nameOf(url)} is damaged`, { cause: /** @type {PromiseRejectedResult} */ (wrong).reason });
    return /** @type {PromiseFulfilledResult<Awaited<Made>>} */ (both[0]).value;
  };
  try {
    return await once("default");
  } catch {
    return await once("reload");
  }
}

/**
 * Refuse what is not the file that the build made. A page without a secure connection has no hashes: there, its length must fit.
 * @param {Response} response
 * @param {Known} known
 * @param {(share: number) => void} count
 */
async function check(response, { bytes, hash }, count) {
  const whole = new Uint8Array(bytes);
  let read = 0;
  const take = (/** @type {Uint8Array} */ chunk) => {
    whole.set(chunk, read); // A RangeError where there is too much.
    count((read += chunk.length) / bytes);
  };
  await response.body?.pipeTo(new WritableStream({ write: take }));
  if (read < bytes) throw new Error("It ends too early");
  if (crypto.subtle && hash !== base64(await crypto.subtle.digest("SHA-256", whole))) throw new Error("Its bytes are others");
}

/** @param {ArrayBuffer} buffer */
const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));

/** @param {Response} response */
export const bytesOf = async (response) => new Uint8Array(await response.arrayBuffer());

/** @param {URL} url */
export const nameOf = (url) => url.pathname.slice(url.pathname.lastIndexOf("/") + 1);

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
