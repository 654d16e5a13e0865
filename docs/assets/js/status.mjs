/** The status line: where the words are saved, what is loading and how much, what failed and what to do. */

import { engine } from "./engine.mjs";
import { one } from "./paper.mjs";
import { say, sayState } from "./say.mjs";
import { watch } from "./store.mjs";

const MB = 1_000_000;
const STEP = 1_000;

/**
 * @param {HTMLElement} section
 * @param {import("./say.mjs").Words} words
 */
export function bindStatus(section, words) {
  const line = one(section, ".status-line");
  const bar = /** @type {HTMLProgressElement} */ (one(section, ".status-progress"));
  const retry = one(section, "[data-do=retry]");
  let saved = "";
  let loading = "";
  let told = 0;

  const show = () => {
    const sentence = [saved, loading].filter(Boolean).join(" ");
    if (line.textContent !== sentence) line.textContent = sentence;
  };
  watch((state) => {
    saved = sayState(words, state);
    show();
  });
  engine.subscribe((stage) => {
    section.dataset.engine = stage.stage;
    bar.hidden = stage.stage !== "download";
    retry.hidden = stage.stage !== "failed";
    if (stage.stage === "download") {
      bar.value = stage.total ? stage.done / stage.total : 0;
      if (Date.now() - told < STEP) return;
      told = Date.now();
    }
    loading = sayStage(words, stage);
    show();
  });
  return {
    /** Say that something broke, unless Python itself could not start and said so. @param {unknown} error */
    broke(error) {
      console.error(error);
      if (section.dataset.engine !== "failed") loading = words.broke;
      show();
    },
  };
}

/**
 * @param {import("./say.mjs").Words} words
 * @param {import("./engine.mjs").Stage} stage
 */
function sayStage(words, stage) {
  if (stage.stage === "idle" || stage.stage === "ready") return "";
  if (stage.stage !== "download") return words[stage.stage];
  return say(words.download, { done: megabytes(stage.done), total: megabytes(stage.total) });
}

/** @param {number} bytes */
const megabytes = (bytes) =>
  (bytes / MB).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
