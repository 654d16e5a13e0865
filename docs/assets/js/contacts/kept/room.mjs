/** Whether this browser has room for more text: asked by trying, since each browser counts in its own way. */

import { box, KEY } from "../../store/shelf/box.mjs";

/** Signs that are needed, and signs that are left. @typedef {{needed: number, left: number}} Shortage */

const TRIAL = `${KEY}.trial`;
const NEAR = 10_000;

/**
 * Tell whether as much text more can be kept; true also where a browser keeps nothing at all, which the store says.
 * @param {string} text
 */
export function hasRoom(text) {
  try {
    box().setItem(TRIAL, text);
    box().removeItem(TRIAL);
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === "QuotaExceededError" && box().length > 0);
  }
}

/**
 * Say by how much a text does not fit; null when it does.
 * @param {string} text
 * @returns {Shortage | null}
 */
export function shortage(text) {
  if (hasRoom(text)) return null;
  let [left, over] = [0, text.length];
  while (over - left > NEAR) {
    const half = Math.floor((left + over) / 2);
    if (hasRoom(text.slice(0, half))) left = half;
    else over = half;
  }
  return { needed: text.length, left };
}
