/** The store: one document under one key of this browser's localStorage. Says what it could do, and never loses words silently. */

import { empty, parse, VERSION } from "./migrations.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {(kept: Kept) => void} Edit */
/** @typedef {{name: "unsaved" | "saved" | "off" | "full" | "aside" | "newer", at: Date}} State */

export const KEY = "build-your-network";
const ASIDE = `${KEY}.set-aside`;

/** @type {State} */
let state = { name: "unsaved", at: new Date() };
/** Edits that could not be written, in their order: they are put on top of what is stored until the page closes. @type {Edit[]} */
let unwritten = [];
/** Whether anything was stored while this page was open. */
let known = false;
/** @type {Set<(state: State) => void>} */
const watchers = new Set();
/**
 * What happened elsewhere: whether all was erased, and whether this page was away meanwhile.
 * @typedef {{erased: boolean, away: boolean}} Elsewhere
 */
/** @type {Set<(elsewhere: Elsewhere) => void>} */
const readers = new Set();

/** @param {State["name"]} name */
function become(name) {
  state = { name, at: new Date() };
  watchers.forEach((tell) => tell(state));
}

/**
 * Hear of every state of the store, the present one first.
 * @param {(state: State) => void} tell
 */
export function watch(tell) {
  watchers.add(tell);
  if (state.name === "unsaved" && asides().length && text() === null) state = { name: "aside", at: new Date() };
  tell(state);
}

/**
 * Hear when what is stored has changed elsewhere.
 * @param {(elsewhere: Elsewhere) => void} tell
 */
export function onElsewhere(tell) {
  readers.add(tell);
}

/**
 * Read what is kept, with the edits that could not be written.
 * @returns {Kept}
 */
export function read() {
  const { kept, refusal } = stored();
  if (refusal && refusal !== state.name) become(refusal);
  unwritten.forEach((edit) => edit(kept));
  return kept;
}

/**
 * Change what is kept, and write it at once. An edit that cannot be written stays in this page's memory, and is tried again with the next.
 * @param {Edit} edit
 */
export function change(edit) {
  unwritten.push(edit);
  const { kept, refusal } = stored();
  unwritten.forEach((each) => each(kept));
  const problem = refusal ?? write(kept);
  if (!problem) unwritten = [];
  become(problem ?? "saved");
}

/**
 * Put a document in the place of what is kept, or change nothing; tells whether it is done. Texts that a backup brings along are set aside.
 * @param {Kept & {set_aside?: string[]}} next
 */
export function replace({ set_aside = [], ...next }) {
  if (stored().refusal) return false;
  const before = ours();
  try {
    const there = asides();
    set_aside.filter((text) => !there.includes(text)).forEach(putAside);
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    putBack(before);
    return false;
  }
  known = true;
  unwritten = [];
  become("saved");
  return true;
}

/**
 * Read what is stored, and why it may not be written over. What cannot be read is set aside; a newer version's is shown and left alone.
 * @returns {{kept: Kept, refusal: State["name"] | null}}
 */
function stored() {
  const found = text();
  if (found === undefined) return { kept: empty(), refusal: "off" };
  if (found === null) return { kept: empty(), refusal: null };
  known = true;
  const kept = parse(found);
  if (!kept) return { kept: empty(), refusal: setAside(found) };
  return { kept, refusal: kept.version > VERSION ? "newer" : null };
}

/** Give the stored text: null when there is none, undefined where the browser gives no access. */
function text() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
}

/**
 * Write a document; gives what hinders it.
 * @param {Kept} kept
 */
function write(kept) {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    known = true;
    return null;
  } catch (error) {
    return isFull(error) ? "full" : "off";
  }
}

/**
 * Move a text that cannot be read to a key of its own, to start with nothing; gives what hinders it.
 * @param {string} text
 */
function setAside(text) {
  try {
    localStorage.removeItem(KEY); // First: there may not be room for it twice.
    putAside(text);
    become("aside");
    return null;
  } catch {
    localStorage.setItem(KEY, text);
    return "full";
  }
}

/** Keep a text under the next free key of its kind. @param {string} text */
function putAside(text) {
  const taken = ours().map(([key]) => key);
  let key = ASIDE;
  for (let n = 2; taken.includes(key); n += 1) key = `${ASIDE}.${n}`;
  localStorage.setItem(key, text);
}

/** List all that is stored, the theme's choice of colours too: keys and texts. */
function ours() {
  try {
    return Object.entries(localStorage).filter(([key]) => key === KEY || key.startsWith(ASIDE) || key.endsWith(".__palette"));
  } catch {
    return [];
  }
}

/** List the texts that cannot be read, set aside or not. */
export const asides = () => ours().filter(([key, text]) => (key === KEY ? !parse(text) : key.startsWith(ASIDE))).map(([, text]) => text);

/** Give all that is kept, for a file: what can be read, and what was set aside. */
export const backup = () => ({ ...read(), set_aside: asides() });

/** Tell whether nothing is stored: it was erased, or there never was anything. */
export const isEmpty = () => text() === null && !asides().length;

/** Erase all that this site keeps on the device; gives a way to put it back, which tells whether it could. */
export function erase() {
  const [before, edits] = [ours(), unwritten];
  unwritten = [];
  before.forEach(([key]) => localStorage.removeItem(key));
  known = false;
  if (state.name !== "off") become("unsaved");
  return () => {
    const since = ours();
    try {
      putBack(before);
    } catch {
      putBack(since);
      return false;
    }
    unwritten = edits;
    known = before.length > 0;
    if (known) become("saved");
    return true;
  };
}

/** Store exactly these keys and texts. @param {[key: string, text: string][]} entries */
function putBack(entries) {
  ours().forEach(([key]) => localStorage.removeItem(key));
  entries.forEach(([key, text]) => localStorage.setItem(key, text));
}

const FULL = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

/** A browser that keeps nothing throws the same error as one that is full. @param {unknown} error */
const isFull = (error) => error instanceof DOMException && FULL.includes(error.name) && localStorage.length > 0;

/** Catch up with what happened elsewhere; what was erased there is gone from this page's memory too. @param {boolean} away */
function catchUp(away) {
  const erased = known && isEmpty();
  if (erased) {
    unwritten = [];
    known = false;
    become("unsaved");
  }
  readers.forEach((tell) => tell({ erased, away }));
}

addEventListener("storage", ({ key }) => (key === KEY || key === null) && catchUp(false));
addEventListener("pageshow", ({ persisted }) => persisted && catchUp(true));
