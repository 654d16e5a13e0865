/** The store: one document under one key of this browser's localStorage. Says what it could do, and never loses words silently. */

import { empty, parse, VERSION } from "./migrations.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {{name: "unsaved" | "saved" | "off" | "full" | "aside" | "newer", at: Date}} State */

export const KEY = "build-your-network";
const ASIDE = `${KEY}.set-aside`;

/** @type {State} */
let state = { name: "unsaved", at: new Date() };
/** What could not be written, kept until the page closes. @type {Kept | null} */
let memory = null;
/** Whether what is stored must stay as it is. */
let locked = false;
/** @type {Set<(state: State) => void>} */
const watchers = new Set();
/** @type {Set<() => void>} */
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
  if (state.name === "unsaved" && asides().length) state = { name: "aside", at: new Date() };
  tell(state);
}

/**
 * Hear when another tab has changed what is stored.
 * @param {() => void} tell
 */
export function onElsewhere(tell) {
  readers.add(tell);
}

/**
 * Read what is kept. A document that cannot be read is set aside; a newer version's is shown and left alone.
 * @returns {Kept}
 */
export function read() {
  if (memory) return structuredClone(memory);
  let text;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    locked = true;
    memory = empty();
    become("off");
    return read();
  }
  if (text === null) return empty();
  const kept = parse(text);
  if (kept && kept.version <= VERSION) return kept;
  if (kept) {
    locked = true;
    memory = kept;
    become("newer");
    return read();
  }
  return setAside(text);
}

/**
 * Change what is kept, and write it at once. What cannot be written stays in this page's memory.
 * @param {(kept: Kept) => void} edit
 */
export function change(edit) {
  const kept = read();
  edit(kept);
  if (locked) {
    memory = kept;
    return become(state.name);
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    memory = null;
    become("saved");
  } catch (error) {
    memory = kept;
    become(isFull(error) ? "full" : "off");
  }
}

/**
 * Put a text that cannot be read under a key of its own, and start with nothing.
 * @param {string} text
 */
function setAside(text) {
  try {
    const taken = asides().map(([key]) => key);
    let key = ASIDE;
    for (let n = 2; taken.includes(key); n += 1) key = `${ASIDE}.${n}`;
    localStorage.setItem(key, text);
    localStorage.removeItem(KEY);
    become("aside");
  } catch {
    locked = true;
    memory = empty();
    become("full");
  }
  return empty();
}

/** List what was set aside: keys and texts. */
export function asides() {
  try {
    return Object.entries(localStorage).filter(([key]) => key.startsWith(ASIDE));
  } catch {
    return [];
  }
}

/** Erase all that this site keeps on the device; gives a way to put it back. */
export function erase() {
  const [kept, aside] = [read(), asides()];
  memory = null;
  if (state.name !== "off") {
    [KEY, ...aside.map(([key]) => key)].forEach((key) => localStorage.removeItem(key));
    locked = false;
    become("unsaved");
  }
  return () => {
    aside.forEach(([key, text]) => localStorage.setItem(key, text));
    change((now) => Object.assign(now, kept));
  };
}

/** A browser that keeps nothing throws the same error as one that is full. @param {unknown} error */
function isFull(error) {
  return error instanceof DOMException && error.name === "QuotaExceededError" && localStorage.length > 0;
}

addEventListener("storage", (event) => {
  if (locked || (event.key !== KEY && event.key !== null)) return;
  memory = null;
  readers.forEach((tell) => tell());
});
