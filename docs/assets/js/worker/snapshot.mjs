/** Python's memory as the build left it, with all tools imported: a start that goes on from there runs nothing again. */

export class Snapshot {
  /** Whether this browser can unpack one. */
  static readable = "DecompressionStream" in self;
  #came = 0;
  /** @type {(error: unknown) => void} */
  #fail = () => {};

  /**
   * Take a snapshot from what comes, which tells only how it differs from the memory that the engine brings along.
   * @param {Promise<Response>} packed
   * @param {number} size  In bytes, unpacked.
   */
  constructor(packed, size) {
    /** What Pyodide takes. It is whole once the engine is there. */
    this.memory = new Uint8Array(size);
    /** Never settles but by a snapshot that cannot be unpacked, for which Pyodide would wait for ever. @type {Promise<never>} */
    this.broken = new Promise((_, reject) => (this.#fail = reject));
    this.#wait(packed.then((response) => this.#unpack(response)));
  }

  /**
   * Complete the memory between the coming of the engine and its start.
   * @param {Promise<void>} unpacked
   */
  #wait(unpacked) {
    unpacked.catch(() => {}); // It is told when the engine is asked for.
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (source, imports) => {
      WebAssembly.instantiateStreaming = instantiateStreaming;
      const both = Promise.all([instantiateStreaming(source, imports), unpacked]);
      both.catch(this.#fail);
      const [engine] = await both;
      this.#complete(/** @type {WebAssembly.Memory} */ (imports?.env.memory));
      return engine;
    };
  }

  /** @param {Response} response */
  async #unpack({ body }) {
    const bytes = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (body).pipeThrough(new DecompressionStream("gzip"));
    await bytes.pipeTo(new WritableStream({ write: (chunk) => this.#take(chunk) }));
    if (this.#came < this.memory.length) throw new Error("The snapshot ends too early");
  }

  /** @param {Uint8Array} chunk */
  #take(chunk) {
    this.memory.set(chunk, this.#came);
    this.#came += chunk.length;
  }

  /**
   * Add what the engine brought. The memory stands behind a head, whose second word is the head's length.
   * @param {WebAssembly.Memory} engine
   */
  #complete(engine) {
    const { buffer } = this.memory;
    const [, head] = new Uint32Array(buffer, 0, 2);
    const words = new Uint32Array(buffer, head);
    const brought = new Uint32Array(engine.buffer);
    for (let place = 0; place < words.length; place++) words[place] ^= brought[place];
  }
}
