/** When Python begins: at once where words are kept, which the paper will show, else as soon as a tool comes into view. */

import { engine } from "../engine/engine.mjs";
import { read } from "../store/store.mjs";

/** Start Python where a visitor said something about themselves before: each tool writes with that, while the page still comes. */
export function startWhenKnown() {
  if (Object.keys(read().about).length) engine.start().catch(() => {}); // The status line says so.
}

/** Start Python when the tool comes into view, unless the visitor asks for less data. @param {HTMLElement} section */
export function startWhenSeen(section) {
  if (/** @type {any} */ (navigator).connection?.saveData) return;
  const watch = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    watch.disconnect();
    engine.start().catch(() => {}); // The status line says so.
  });
  watch.observe(section);
}

/** Act when the page has time. @param {() => void} act */
export function whenIdle(act) {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}
