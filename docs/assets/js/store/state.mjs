/** What the store could do last, and who hears of it. */

import { isShared } from "./box.mjs";

/** Why an edit is not stored. @typedef {"off" | "full" | "newer"} Hindrance */
/** @typedef {{name: "unsaved" | "saved" | "held" | "aside" | "emptied" | Hindrance, at: Date}} State */

/** @type {Set<(state: State) => void>} */
const watchers = new Set();
/** @type {State} */
let state = { name: "unsaved", at: new Date() };

/** The name of the present state. */
export const current = () => state.name;

/** @param {State["name"]} name */
export function become(name) {
  state = { name, at: new Date() };
  watchers.forEach((tell) => tell(state));
}

/** Become what all being stored is called: saved on the device, or held by the tab of a shared computer. */
export const becomeStored = () => become(isShared() ? "held" : "saved");

/**
 * Hear of every state, the present one first.
 * @param {(state: State) => void} tell
 */
export function watch(tell) {
  watchers.add(tell);
  tell(state);
}
