/** A first text that is all one's own: a quiet word, and the one next step. */

import { one } from "../site/elements.mjs";

/**
 * Follow what is made: the moment when the last lent word has gone is said, and no later one.
 * @param {HTMLElement} section
 * @param {import("../site/say.mjs").Words} words
 */
export function bindDone(section, words) {
  const box = one(section, ".done");
  let before = false;
  return (/** @type {import("./paper.mjs").Made} */ { sample, whole, problems }) => {
    const isDone = !sample && whole !== "" && !Object.keys(problems).length;
    if (!isDone) box.hidden = true;
    else if (before) {
      box.hidden = false;
      one(box, "p").textContent = words.finished;
    }
    before = sample;
  };
}
