/** Counts what a start downloads, in bytes as they travel, and notices at once when a file does not come. */

/**
 * @typedef {object} Weight
 * @property {number} bytes  The file as it is.
 * @property {number} gzip  The file as most hosts send it.
 */

export class Download {
  #fetch = self.fetch.bind(self);
  /** @type {Map<string, Promise<Response>>} */
  #begun = new Map();
  /** How much of each file has come, from 0 to 1. @type {Map<string, number>} */
  #shares;
  #heaviest;
  /** Which weight counts: known when the host has answered for the heaviest file, so that the total never changes. @type {keyof Weight | null} */
  #measure = null;

  /**
   * @param {Record<string, Weight>} files
   * @param {(done: number, total: number) => void} tell  Hears a total of 0 until it is known.
   */
  constructor(files, tell) {
    this.files = files;
    this.tell = tell;
    this.#shares = new Map(Object.keys(files).map((name) => [name, 0]));
    this.#heaviest = Object.keys(files).reduce((one, other) => (files[other].bytes > files[one].bytes ? other : one));
    /** Never settles but by a file that does not come. */
    this.broken = new Promise((_, reject) => (this.fail = reject));
    this.broken.catch(() => {}); // Not everyone waits for it.
    this.#report();
  }

  /**
   * Ask for a file before it is wanted.
   * @param {URL} url
   */
  begin = (url) => {
    const response = this.#fetch(url).then((response) => this.#count(response));
    response.catch(this.fail);
    this.#begun.set(url.href, response);
  };

  /**
   * Answer for a file that is not needed, and is never asked for.
   * @param {URL} url
   */
  spare = (url) => {
    this.#begun.set(url.href, Promise.resolve(new Response()));
  };

  /**
   * Fetch as `fetch` does, or give what was begun.
   * @type {typeof fetch}
   */
  fetch = (input, options) => {
    const response = this.#begun.get(String(input));
    this.#begun.delete(String(input)); // It can be read only once.
    return response ?? this.#fetch(input, options);
  };

  /**
   * Count a file that came by other ways than `fetch`.
   * @param {string} name
   */
  came(name) {
    this.#set(name, 1);
  }

  /**
   * Count a copy, so that the browser still compiles and caches the original while it arrives.
   * @param {Response} response
   */
  #count(response) {
    const name = response.url.split("/").pop() ?? "";
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    if (name === this.#heaviest) this.#measure = response.headers.has("content-encoding") ? "gzip" : "bytes";
    let read = 0;
    const counter = new WritableStream({
      write: (chunk) => {
        read += chunk.length;
        this.#set(name, read / this.files[name].bytes);
      },
    });
    response.clone().body?.pipeTo(counter).catch(this.fail);
    return response;
  }

  /**
   * @param {string} name
   * @param {number} share
   */
  #set(name, share) {
    this.#shares.set(name, share);
    this.#report();
  }

  #report() {
    const measure = this.#measure;
    if (!measure) return this.tell(0, 0);
    const parts = Object.entries(this.files).map(([name, weight]) => [weight[measure], this.#shares.get(name) ?? 0]);
    this.tell(sum(parts.map(([weight, share]) => Math.round(weight * share))), sum(parts.map(([weight]) => weight)));
  }
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
