/** The status line: where the words are saved, what is loading and how much, what failed and what to do. */

import { one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { megabytes, say, sayState } from "../site/say.mjs";
import { watch, write } from "../store/store.mjs";

/**
 * @param {HTMLElement} section
 * @param {import("../site/say.mjs").Words} words
 */
export function bindStatus(section, words) {
  const line = one(section, ".status-line");
  const retry = one(section, "[data-do=retry]");
  const again = one(section, "[data-do=save-again]");
  const [saved, doing, broken] = sayers(line);

  watch((state) => {
    saved(sayState(words, state));
    again.hidden = state.name !== "emptied";
  });
  again.addEventListener("click", write);
  engine.subscribe((stage) => {
    section.dataset.engine = stage.stage;
    retry.hidden = stage.stage !== "failed";
    showProgress(section, words, stage);
    doing(stage.stage === "idle" || stage.stage === "ready" ? "" : words[stage.stage]);
  });
  return {
    /** Say that something broke, unless Python itself could not start and said so. @param {unknown} error */
    broke(error) {
      console.error(error);
      broken(section.dataset.engine === "failed" ? "" : words.broke);
    },
    /** Say no more that something broke. */
    worked() {
      broken("");
    },
  };
}

/** Give what sets each of three sentences into a line: the one that changes is spoken, and not all that stands there. @param {HTMLElement} line */
function sayers(line) {
  line.setAttribute("aria-atomic", "false");
  return ["", " ", " "].map((space) => {
    const place = line.appendChild(document.createElement("span"));
    return (/** @type {string} */ sentence) => {
      const text = sentence && space + sentence;
      if (place.textContent !== text) place.textContent = text;
    };
  });
}

/**
 * Show how much has come. Numbers that change each moment are for the eye; the bar tells the others.
 * @param {HTMLElement} section
 * @param {import("../site/say.mjs").Words} words
 * @param {import("../engine/engine.mjs").Stage} stage
 */
function showProgress(section, words, stage) {
  const bar = /** @type {HTMLProgressElement} */ (one(section, ".status-progress"));
  const numbers = one(section, ".status-numbers");
  const known = stage.stage === "download" && stage.total > 0;
  bar.hidden = stage.stage !== "download";
  numbers.hidden = !known;
  if (!known) return bar.removeAttribute("value");
  bar.value = stage.done / stage.total;
  numbers.textContent = say(words.megabytes, { done: megabytes(stage.done), total: megabytes(stage.total) });
}
