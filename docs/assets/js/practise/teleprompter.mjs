/** Shows a text word by word at the pace at which it is to be said. */

import { say } from "../site/say.mjs";

const STEP = 100;

export class Teleprompter {
  /** @type {HTMLElement[]} */
  #marks = [];

  /**
   * @param {HTMLElement} text
   * @param {HTMLElement} clock
   * @param {string} clockSentence
   */
  constructor(text, clock, clockSentence) {
    this.text = text;
    this.clock = clock;
    this.clockSentence = clockSentence;
  }

  /**
   * Mark the words as time goes by; true when the time was used up, false when it was stopped.
   * @param {import("../result/paper.mjs").Spoken} spoken
   * @param {AbortSignal} stop
   * @returns {Promise<boolean>}
   */
  run({ text, seconds }, stop) {
    const count = this.show(text);
    const begun = performance.now();
    this.clock.hidden = false;
    return new Promise((resolve) => {
      const end = (/** @type {boolean} */ whole) => {
        clearInterval(timer);
        resolve(whole);
      };
      const tick = () => {
        const done = Math.min((performance.now() - begun) / 1000, seconds);
        this.clock.textContent = say(this.clockSentence, { done: String(Math.floor(done)), total: String(seconds) });
        this.mark(Math.floor((done / seconds) * count));
        if (done >= seconds) end(true);
      };
      const timer = setInterval(tick, STEP);
      stop.addEventListener("abort", () => end(false));
      tick();
    });
  }

  /** Set the words out, none of them marked; gives how many there are. @param {string} text */
  show(text) {
    this.#marks = text.split(/\s+/).filter(Boolean).map((word) => Object.assign(document.createElement("span"), { textContent: word }));
    this.text.replaceChildren(...this.#marks.flatMap((mark) => [mark, " "]));
    this.text.hidden = false;
    return this.#marks.length;
  }

  /** Mark the word being said, and those before it. @param {number} index */
  mark(index) {
    this.#marks.forEach((mark, at) => {
      mark.classList.toggle("said", at < index);
      mark.classList.toggle("now", at === index);
    });
    this.#marks[index]?.scrollIntoView({ block: "nearest" });
  }

  hide() {
    this.text.hidden = true;
    this.clock.hidden = true;
  }
}
