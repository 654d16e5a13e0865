/** Python's memory as the build left it, with all tools imported: a start that goes on from there runs nothing again. */

export class Snapshot {
  /** Whether this browser can unpack one. */
  static readable = "DecompressionStream" in self;
  #isWhole = false;

  /** @param {number} size  In bytes, unpacked. */
  constructor(size) {
    /** What Pyodide takes. It is whole once it is unpacked, and completed. */
    this.memory = new Uint8Array(size);
  }

  /**
   * Unpack what comes, which tells only how the memory differs from the one that the engine brings along.
   * @param {Response} response
   */
  async unpack({ body }) {
    let came = 0;
    const take = (/** @type {Uint8Array} */ chunk) => {
      this.memory.set(chunk, came);
      came += chunk.length;
    };
    const bytes = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (body).pipeThrough(new DecompressionStream("gzip"));
    await bytes.pipeTo(new WritableStream({ write: take }));
    if (came < this.memory.length) throw new Error("The snapshot ends too early");
  }

  /**
   * Take it as an earlier start left it on the device, whole.
   * @param {import("./kept.mjs").Pages} pages
   */
  take(pages) {
    for (const [place, bytes] of pages) this.memory.set(bytes, place);
    this.#isWhole = true;
  }

  /**
   * Add what the engine brought. The memory stands behind a head, whose second word is the head's length.
   * @param {WebAssembly.Memory} engine
   */
  complete(engine) {
    if (this.#isWhole) return;
    const { buffer } = this.memory;
    const [, head] = new Uint32Array(buffer, 0, 2);
    const words = new Uint32Array(buffer, head);
    const brought = new Uint32Array(engine.buffer);
    for (let place = 0; place < words.length; place++) words[place] ^= brought[place];
  }
}
