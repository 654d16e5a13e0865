/** When Python begins: at once where words are kept, which the paper will show, else as soon as a tool comes into view. */

import { engine } from "../engine/engine.mjs";
import { read } from "../store/store.mjs";

/** Whether the visitor asks for less data: nothing starts then before they come to the form. */
const sparing = () => /** @type {any} */ (navigator).connection?.saveData;

/** Start Python where a visitor said something about themselves before: each tool writes with that, while the page still comes. */
export function startWhenKnown() {
  if (!sparing() && Object.keys(read().about).length) engine.start().catch(() => {}); // The status line says so.
}

/** Start Python when the tool comes into view. @param {HTMLElement} section */
export function startWhenSeen(section) {
  if (sparing()) return;
  const watch = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    watch.disconnect();
    engine.start().catch(() => {}); // The status line says so.
  });
  watch.observe(section);
}

/**
 * Write what is kept when the page has time, for which Python starts; where it waits for the visitor, the papers say so.
 * @param {HTMLElement} section
 * @param {import("../site/say.mjs").Words} words
 * @param {() => void} write
 */
export function writeWhenIdle(section, words, write) {
  if (!sparing()) return whenIdle(write);
  section.querySelectorAll(".paper-wait").forEach((each) => (each.textContent = words.waits_for_you));
}

/** Act when the page has time. @param {() => void} act */
export function whenIdle(act) {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}
