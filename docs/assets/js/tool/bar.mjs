/** The bar at the bottom of a phone: what loads, what the words come to, and the way to the paper and back. */

import { one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { megabytes, say } from "../site/say.mjs";

/** @typedef {import("../site/say.mjs").Words} Words */

/**
 * @param {HTMLElement} section
 * @param {Words} words
 */
export function bindBar(section, words) {
  bindWay(section, words);
  const line = one(section, ".glance p");
  const bar = /** @type {HTMLProgressElement} */ (one(section, ".glance progress"));
  const paper = latestLine(section);
  let [loading, latest] = ["", ""];
  const show = () => {
    const finished = document.activeElement?.closest(".question")?.querySelector(".finished:not(.left-out)")?.textContent;
    line.textContent = loading || finished || latest || words.glance;
    line.parentElement?.classList.toggle("loading", loading !== "");
  };
  engine.subscribe((stage) => {
    const isComing = stage.stage === "download";
    bar.hidden = !isComing && stage.stage !== "start";
    loading = bar.hidden ? (stage.stage === "failed" ? words.failed_short : "") : words[stage.stage];
    if (isComing && stage.total) {
      loading = say(words.megabytes, { done: megabytes(stage.done), total: megabytes(stage.total) });
      bar.value = stage.done / stage.total;
    } else bar.removeAttribute("value");
    show();
  });
  section.addEventListener("focusin", show);
  return () => {
    latest = paper();
    show();
  };
}

/** Give a function that finds the line of the paper in front that has just changed. @param {HTMLElement} section */
function latestLine(section) {
  /** @type {string[]} */
  let before = linesOf(section);
  let latest = "";
  return () => {
    const lines = linesOf(section);
    latest = lines.find((line) => line && !before.includes(line)) ?? latest;
    before = lines;
    return latest;
  };
}

/** @param {HTMLElement} section */
const linesOf = (section) => one(section, ".paper:not([hidden]) .paper-text").innerText.split("\n");

/**
 * @param {HTMLElement} section
 * @param {Words} words
 */
function bindWay(section, words) {
  const link = /** @type {HTMLAnchorElement} */ (one(section, ".see-it a"));
  const result = one(section, ".result");
  const form = one(section, "form.questions");
  new IntersectionObserver(([entry]) => {
    section.toggleAttribute("data-seen", entry.isIntersecting);
    link.textContent = entry.isIntersecting ? words.back : words.see;
    link.hash = entry.isIntersecting ? form.id : result.id;
  }, { rootMargin: "-40% 0px" }).observe(result);
}
