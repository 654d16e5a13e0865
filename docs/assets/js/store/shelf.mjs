/** The shelf: the texts that this site stores, under keys of its own. */

import { box, KEY } from "./box.mjs";

const ASIDE = `${KEY}.set-aside`;
const FULL = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

/** @typedef {[key: string, text: string][]} Texts */

/** Give the stored document's text: null when there is none, "" just before it is erased, undefined where the browser gives no access. */
export function text() {
  try {
    return box().getItem(KEY);
  } catch {
    return undefined;
  }
}

/** @param {string} text */
export const put = (text) => box().setItem(KEY, text);

/**
 * Store the document's text; gives what hinders it.
 * @param {string} text
 * @returns {"full" | "off" | null}
 */
export function write(text) {
  try {
    put(text);
    return null;
  } catch (error) {
    return isFull(error) ? "full" : "off";
  }
}

/** A browser that keeps nothing throws the same error as one that is full. @param {unknown} error */
const isFull = (error) => error instanceof DOMException && FULL.includes(error.name) && box().length > 0;

/**
 * Do several steps on the shelf, or leave it as it was; tells whether they are done.
 * @param {() => void} steps
 * @param {Texts} before  What there is, unless it is this site's own.
 */
export function wholly(steps, before = all()) {
  try {
    steps();
    return true;
  } catch {
    exactly(before);
    return false;
  }
}

/**
 * Move the document's text, which cannot be read, to a key of its own; tells whether there was room for that.
 * @param {string} text
 */
export const moveAside = (text) =>
  wholly(() => {
    box().removeItem(KEY); // First: there may not be room for it twice.
    putAside(text);
  });

/** Keep a text under the next free key of its kind. @param {string} text */
export function putAside(text) {
  const taken = all().map(([key]) => key);
  let key = ASIDE;
  for (let n = 2; taken.includes(key); n += 1) key = `${ASIDE}.${n}`;
  box().setItem(key, text);
}

/** Store these texts and no others. @param {Texts} texts */
export function exactly(texts) {
  clear();
  texts.forEach(([key, text]) => box().setItem(key, text));
}

/** Store nothing. The document is empty before it goes: so other tabs know that this is meant, and no doing of the browser. */
export function clear(within = box()) {
  if (within.getItem(KEY)) within.setItem(KEY, "");
  all(within).forEach(([key]) => within.removeItem(key));
}

/** List all that is stored. @param {Storage} [within] @returns {Texts} */
export function all(within) {
  try {
    return Object.entries(within ?? box()).filter(([key]) => key === KEY || key.startsWith(ASIDE));
  } catch {
    return [];
  }
}
