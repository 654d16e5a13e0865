/** How long a page waits for Python's answers: when that is said, and when Python counts as lost. */

const SLOW = 5_000;
const LOST = 15_000;
/** Of each second of work, how many letters or bytes it may have been given: a large file takes its time, on a slow device too. */
const A_SECOND = 5_000;
/** A worker that waits for a file is not lost; how often it may say so, and how long it has to say it. */
const FILES = 4;
const TO_SAY = 1_000;

export class Patience {
  /** What has no answer yet, by its size. @type {Set<{size: number}>} */
  #asked = new Set();
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];
  #isSlow = false;
  #heard = 0;
  #turn = 0;

  /** @param {{waits: () => Promise<boolean>, slow: (isSlow: boolean) => void, over: () => void}} tell */
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
    this.#turn++;
    this.#asked.clear();
    this.#timers.forEach(clearTimeout);
  }

  /** Count anew from here: one answer after the other. */
  #count() {
    this.#turn++;
    this.#timers.forEach(clearTimeout);
    if (!this.#asked.size) return;
    const work = [...this.#asked].reduce((sum, { size }) => sum + (size / A_SECOND) * 1_000, 0);
    this.#timers = [setTimeout(() => this.#say(true), SLOW), setTimeout(() => this.#listen(), LOST + work)];
  }

  #giveUp() {
    this.end();
    this.tell.over();
  }

  /** @param {boolean} isSlow */
  #say(isSlow) {
    if (this.#isSlow !== isSlow) this.tell.slow((this.#isSlow = isSlow));
  }

  /** Ask whether the worker waits for a file; one that is gone, or computes without end, does not say. */
  #listen() {
    const turn = this.#turn;
    const hear = (/** @type {boolean} */ waits) => {
      if (turn !== this.#turn) return;
      if (waits && this.#heard++ < FILES) this.#count();
      else this.#giveUp();
    };
    this.#timers.push(setTimeout(() => hear(false), TO_SAY));
    this.tell.waits().then(hear);
  }
}
