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
  /** @type {Map<string, {done: number, total: number}>} */
  #parts;

  /**
   * @param {Record<string, Weight>} files
   * @param {(done: number, total: number) => void} tell
   */
  constructor(files, tell) {
    this.files = files;
    this.tell = tell;
    this.#parts = new Map(Object.entries(files).map(([name, { gzip }]) => [name, { done: 0, total: gzip }]));
    /** Never settles but by a file that does not come. */
    this.broken = new Promise((_, reject) => (this.fail = reject));
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
    this.#set(name, this.files[name].gzip, this.files[name].gzip);
  }

  /**
   * Count a copy, so that the browser still compiles and caches the original while it arrives.
   * @param {Response} response
   */
  #count(response) {
    const name = response.url.split("/").pop() ?? "";
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const { bytes, gzip } = this.files[name];
    const total = response.headers.has("content-encoding") ? gzip : bytes;
    let read = 0;
    const counter = new WritableStream({
      write: (chunk) => {
        read += chunk.length;
        this.#set(name, Math.round((read * total) / bytes), total);
      },
    });
    response.clone().body?.pipeTo(counter).catch(this.fail);
    return response;
  }

  /**
   * @param {string} name
   * @param {number} done
   * @param {number} total
   */
  #set(name, done, total) {
    this.#parts.set(name, { done, total });
    this.#report();
  }

  #report() {
    const parts = [...this.#parts.values()];
    this.tell(sum(parts.map((part) => part.done)), sum(parts.map((part) => part.total)));
  }
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
