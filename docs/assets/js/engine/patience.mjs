/** How long a page waits for Python's answers: when that is said, and when Python counts as lost. */

const SLOW = 5_000;
const LOST = 15_000;
/** Of each second of work, how many letters or bytes it may have been given: a large file takes its time, on a slow device too. */
const A_SECOND = 5_000;
/** A worker that hears is not lost, but waits for a file; a little while for each time it is asked. */
const FILES = 4;
const TO_HEAR = 1_000;

export class Patience {
  /** What has no answer yet, by its size. @type {Set<{size: number}>} */
  #asked = new Set();
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];
  #isSlow = false;
  #heard = 0;

  /** @param {{hears: () => Promise<true>, slow: (isSlow: boolean) => void, over: () => void}} tell */
  constructor(tell) {
    this.tell = tell;
  }

  /**
   * Begin to wait for an answer; gives what is to be called when it has come.
   * @param {number} size  Of what was given.
   */
  wait(size) {
    const one = { size };
    this.#asked.add(one);
    if (this.#asked.size === 1) this.#count();
    return () => {
      this.#asked.delete(one);
      this.#heard = 0;
      this.#say(false);
      this.#count();
    };
  }

  /**
   * Give a listener whose news of the work count as a sign that Python is there.
   * @param {import("./attempt.mjs").Listener} listener
   * @returns {import("./attempt.mjs").Listener}
   */
  hearing(listener) {
    return (...told) => {
      this.#count();
      listener(...told);
    };
  }

  /** Wait no more. */
  end() {
    this.#asked.clear();
    this.#timers.forEach(clearTimeout);
  }

  /** Count anew from here: one answer after the other. */
  #count() {
    this.#timers.forEach(clearTimeout);
    if (!this.#asked.size) return;
    const work = [...this.#asked].reduce((sum, { size }) => sum + (size / A_SECOND) * 1_000, 0);
    this.#timers = [setTimeout(() => this.#say(true), SLOW), setTimeout(() => this.#listen(), LOST + work)];
  }

  /** @param {boolean} isSlow */
  #say(isSlow) {
    if (this.#isSlow !== isSlow) this.tell.slow((this.#isSlow = isSlow));
  }

  /** Ask whether the worker hears; one that is gone, or computes without end, does not. */
  #listen() {
    this.#timers.push(setTimeout(this.tell.over, TO_HEAR));
    if (this.#heard++ < FILES) this.tell.hears().then(() => this.#count());
  }
}
