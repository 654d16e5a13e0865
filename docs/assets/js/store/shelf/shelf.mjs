/** The shelf: the texts that this site stores, under keys of its own. */

import { box, KEY } from "./box.mjs";

const ASIDE = `${KEY}.set-aside`;
/** Is written to see whether there is room for a page or two, and is never there for long. */
const TRIAL = ".try";
const TRY = KEY + TRIAL;
const SOME = 20_000;
const FULL = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

/** @typedef {[key: string, text: string][]} Texts */

/** Give the stored document's text: null when there is none, "" when it was erased on purpose, undefined where the browser gives no access. */
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

/** Tell whether there is room for more, which other sites at this address may have taken; where nothing can be stored, that is no matter of room. */
export function hasRoom() {
  try {
    box().setItem(TRY, " ".repeat(SOME));
    box().removeItem(TRY);
    return true;
  } catch (error) {
    return !isFull(error);
  }
}

/** Tell whether a key is but such a trial, of this copy of the site or of another at its address. @param {string} key */
export const isTrial = (key) => key.endsWith(TRIAL);

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
 * Move the document's text, which cannot be read, to a key of its own; tells whether there was room for that. It is there twice for a
 * moment, so that nothing which ends the page between loses it; only where there is no room for that, it is not.
 * @param {string} text
 */
export function moveAside(text) {
  const remove = () => box().removeItem(KEY);
  const put = () => putAside(text);
  return [[put, remove], [remove, put]].some((steps) => wholly(() => steps.forEach((step) => step())));
}

/** Keep a text under the next free key of its kind. @param {string} text */
export function putAside(text) {
  const taken = all().map(([key]) => key);
  let key = ASIDE;
  for (let n = 2; taken.includes(key); n += 1) key = `${ASIDE}.${n}`;
  box().setItem(key, text);
}

/** Store these texts and no others. The document is replaced in its place: no other tab ever finds it gone. @param {Texts} texts */
export function exactly(texts) {
  const documents = texts.filter(([key]) => key === KEY);
  const others = texts.filter(([key]) => key !== KEY);
  keys(box()).filter((key) => key !== KEY || !documents.length).forEach((key) => box().removeItem(key));
  [...documents, ...others].forEach(([key, text]) => box().setItem(key, text));
}

/** @param {Storage} within */
export const clear = (within) => keys(within).forEach((key) => within.removeItem(key));

/**
 * Store nothing but an empty document: so every page knows, whenever it comes back, that this was meant, and that no browser did it.
 * Where nothing can be stored, there is nothing to erase.
 */
export function erase(within = accessible()) {
  if (!within) return;
  keys(within).filter((key) => key !== KEY).forEach((key) => within.removeItem(key));
  within.setItem(KEY, "");
}

function accessible() {
  try {
    return box();
  } catch {
    return null;
  }
}

/** List all that is stored. @param {Storage} [within] @returns {Texts} */
export function all(within) {
  try {
    const from = within ?? box();
    return keys(from).map((key) => /** @type {[string, string]} */ ([key, from.getItem(key)])).filter(([, text]) => text);
  } catch {
    return [];
  }
}

/** @param {Storage} within */
const keys = (within) => Object.keys(within).filter((key) => key === KEY || key.startsWith(ASIDE));
