/** When Python begins: as soon as a tool comes into view, or the page has time for what was kept. */

import { engine } from "../engine/engine.mjs";

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
