/** Whose words stand in a tool for what is still empty: nobody's, or those of the person whose example is to come first. */

import { read } from "../../store/store.mjs";

const NOBODY = "null";

/** Give the answers of that person, as the page has them. @param {string} tool */
export function lender(tool) {
  const first = read().tools.examples?.first;
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`.example [data-do=start][data-for="${tool}"]`));
  const example = [...buttons].find((button) => first && button.closest("[data-example-name]")?.getAttribute("data-example-name") === first);
  return example?.dataset.answers ?? NOBODY;
}

/** Hear when other examples stand on the page. @param {() => void} tell */
export const onLender = (tell) => document.addEventListener("examples", tell);
