/** The elements of a page: finding the one that is always there, joining those of a kind, and hearing buttons. */

/**
 * Find the one element that is always there.
 * @param {ParentNode} within
 * @param {string} selector
 */
export const one = (within, selector) => /** @type {HTMLElement} */ (within.querySelector(selector));

/**
 * Join each element of a kind that stands on the page.
 * @param {string} selector
 * @param {(element: HTMLElement) => void} bind
 */
export function each(selector, bind) {
  /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector)).forEach((element) => bind(element));
}

/**
 * Act when a button of a name is pressed, or a link followed.
 * @param {ParentNode} within
 * @param {string} name
 * @param {(button: HTMLElement, event: MouseEvent) => void} act
 * @param {string} which  A selector, where not all of that name are meant.
 */
export function on(within, name, act, which = "") {
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll(`[data-do=${name}]${which}`));
  buttons.forEach((button) => button.addEventListener("click", (event) => act(button, event)));
}

/** Act when the page has come whole, after what it does itself then. @param {() => void} act */
export function whenWhole(act) {
  if (document.readyState === "loading") document.addEventListener("readystatechange", act, { once: true });
  else act();
}
