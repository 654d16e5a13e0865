/** Whether this browser has room for more text: asked by trying, since each browser counts in its own way. */

import { KEY } from "../store.mjs";

const TRIAL = `${KEY}.trial`;

/**
 * Tell whether as much text more can be kept; true also where a browser keeps nothing at all, which the store says.
 * @param {string} text
 */
export function hasRoom(text) {
  try {
    localStorage.setItem(TRIAL, text);
    localStorage.removeItem(TRIAL);
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === "QuotaExceededError" && localStorage.length > 0);
  }
}
