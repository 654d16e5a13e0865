/** What the store could do last, and who hears of it. */

import { isShared } from "./shelf/box.mjs";

/** Why an edit is not stored. @typedef {"off" | "full" | "newer"} Hindrance */
/** @typedef {{name: "unsaved" | "saved" | "unheld" | "held" | "aside" | "emptied" | Hindrance, at: Date}} State */

/** What a state is called where the computer is shared: the tab holds the words, and the device has none of them. @type {Record<string, State["name"]>} */
const IN_TAB = { unsaved: "unheld", saved: "held" };

/** @type {Set<(state: State) => void>} */
const watchers = new Set();
/** @type {State} */
let state = { name: "unsaved", at: new Date() };

/** The name of the present state. */
export const current = () => state.name;

/** @param {State["name"]} name */
export function become(name) {
  state = { name, at: new Date() };
  sayAgain();
}

/** Say the present state once more: what it is called depends on whether the computer is shared. */
export const sayAgain = () => watchers.forEach((tell) => tell(called()));

const called = () => (isShared() ? { ...state, name: IN_TAB[state.name] ?? state.name } : state);

/**
 * Hear of every state, the present one first.
 * @param {(state: State) => void} tell
 */
export function watch(tell) {
  watchers.add(tell);
  tell(called());
}
