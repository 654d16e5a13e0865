/** A picture in the page: its names are placed anew whenever its size on the screen changes. */

import { measuring, nameAll } from "./names.mjs";

/** @typedef {import("./picture.mjs").Picture} Picture */

/**
 * Show a picture in a place, and tell how many names had no room each time they were placed.
 * @param {HTMLElement} place
 * @param {Picture} picture
 * @param {(unnamed: number) => void} [tell]
 */
export function show(place, picture, tell = () => {}) {
  place.replaceChildren(picture.svg);
  const measure = measuring(picture.svg);
  let named = 0;
  const name = () => {
    const { width } = picture.svg.getBoundingClientRect();
    if (!width || width === named) return;
    named = width;
    tell(nameAll(picture, width / (2 * picture.half), measure));
  };
  name();
  new ResizeObserver(name).observe(picture.svg);
}

/** The size at which a picture is printed: each cell of it then has room for a name. */
const ON_PAPER = 1;

/** Write a picture for paper, with every name that its own size leaves room for. @param {Picture} picture */
export function onPaper(picture) {
  nameAll(picture, ON_PAPER, measuring(document.body));
  return picture.svg.outerHTML;
}
