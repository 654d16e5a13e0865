/** The bar at the bottom of a phone: to the paper, and back to the questions. */

import { one } from "./elements.mjs";

/**
 * @param {HTMLElement} section
 * @param {import("./say.mjs").Words} words
 */
export function bindSeeIt(section, words) {
  const link = /** @type {HTMLAnchorElement} */ (one(section, ".see-it a"));
  const result = one(section, ".result");
  const form = one(section, "form.questions");
  new IntersectionObserver(([entry]) => {
    link.textContent = entry.isIntersecting ? words.back : words.see;
    link.hash = entry.isIntersecting ? form.id : result.id;
  }, { rootMargin: "-40% 0px" }).observe(result);
}
