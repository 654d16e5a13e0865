/** The store: one document under one key of this browser's localStorage. Says what it could do, and never loses words silently. */

import { empty, parse, VERSION } from "./migrations.mjs";
import * as shelf from "./shelf.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {(kept: Kept) => void} Edit */
/** @typedef {{name: "unsaved" | "saved" | "off" | "full" | "aside" | "newer", at: Date}} State */

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
  if (state.name === "unsaved" && asides().length && shelf.text() === null) state = { name: "aside", at: new Date() };
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
  const problem = refusal ?? shelf.write(JSON.stringify(kept));
  become(problem ?? "saved");
  if (problem) return;
  known = true;
  unwritten = [];
}

/**
 * Put a document in the place of what is kept, or change nothing; tells whether it is done. Texts that a backup brings along are set aside.
 * @param {Kept & {set_aside?: string[]}} next
 */
export function replace({ set_aside = [], ...next }) {
  if (stored().refusal) return false;
  const there = asides();
  const isDone = shelf.wholly(() => {
    set_aside.filter((text) => !there.includes(text)).forEach(shelf.putAside);
    shelf.put(JSON.stringify(next));
  });
  if (!isDone) return false;
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
  const found = shelf.text();
  if (found === undefined) return { kept: empty(), refusal: "off" };
  if (found === null) return { kept: empty(), refusal: null };
  known = true;
  const kept = parse(found);
  if (!kept) return { kept: empty(), refusal: setAside(found) };
  return { kept, refusal: kept.version > VERSION ? "newer" : null };
}

/** Set a text aside that cannot be read, to start with nothing; gives what hinders it. @param {string} text */
function setAside(text) {
  if (!shelf.moveAside(text)) return "full";
  become("aside");
  return null;
}

/** List the texts that cannot be read, set aside or not. */
export const asides = () => shelf.all().filter(([key, text]) => key !== shelf.KEY || !parse(text)).map(([, text]) => text);

/** Give all that is kept, for a file: what can be read, and what was set aside. */
export const backup = () => ({ ...read(), set_aside: asides() });

/** Tell whether nothing is stored: it was erased, or there never was anything. */
export const isEmpty = () => shelf.text() === null && !asides().length;

/** Erase all that this site keeps on the device; gives a way to put it back, which tells whether it could. */
export function erase() {
  const [before, edits] = [shelf.all(), unwritten];
  shelf.clear();
  forget();
  return () => {
    if (!shelf.wholly(() => shelf.exactly(before))) return false;
    unwritten = edits;
    known = before.length > 0;
    if (known) become("saved");
    return true;
  };
}

/** Forget what this page held of what is erased. */
function forget() {
  unwritten = [];
  known = false;
  if (state.name !== "off") become("unsaved");
}

/** Catch up with what happened elsewhere; what was erased there is gone from this page's memory too. @param {boolean} away */
function catchUp(away) {
  const erased = known && isEmpty();
  if (erased) forget();
  readers.forEach((tell) => tell({ erased, away }));
}

addEventListener("storage", ({ key }) => (key === shelf.KEY || key === null) && catchUp(false));
addEventListener("pageshow", ({ persisted }) => persisted && catchUp(true));
