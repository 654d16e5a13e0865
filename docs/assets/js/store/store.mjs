/** The store: one document under one key of this browser's localStorage. Says what it could do, and never loses words silently. */

import { asides } from "./shelf/asides.mjs";
import { isShared, KEY, SHARED, stay } from "./shelf/box.mjs";
import { carry, unpack } from "./carrying.mjs";
import { inherit } from "./shelf/inheriting.mjs";
import { packed, unpacked } from "./luggage.mjs";
import { edits, forget, settle, stored } from "./memory.mjs";
import * as shelf from "./shelf/shelf.mjs";
import { become, current, sayAgain, watch as watchState } from "./state.mjs";
import { seconds, sinceBackup, timed } from "./document/times.mjs";

/** @typedef {import("./document/migrations.mjs").Kept} Kept */
/** @typedef {import("./document/edits.mjs").Edit} Edit */
/** @typedef {import("./state.mjs").Hindrance} Hindrance */

/**
 * What happened elsewhere: whether all was erased, and whether this page was away meanwhile.
 * @typedef {{erased: boolean, away: boolean}} Elsewhere
 */
/** @type {Set<(elsewhere: Elsewhere) => void>} */
const readers = new Set();

/**
 * Hear of every state of the store, the present one first.
 * @param {(state: import("./state.mjs").State) => void} tell
 */
export function watch(tell) {
  if (current() === "unsaved" && !shelf.text() && asides().length) become("aside"); // In this order: to ask for what is set aside reads everything.
  watchState(tell);
}

/**
 * Hear when what is stored has changed elsewhere.
 * @param {(elsewhere: Elsewhere) => void} tell
 */
export function onElsewhere(tell) {
  readers.add(tell);
}

/**
 * Read what is kept, with the edits that are not stored.
 * @returns {Kept}
 */
export function read() {
  const { kept, refusal } = stored.read();
  if (refusal && refusal !== current()) become(refusal);
  return edits.complete(kept);
}

/**
 * Change what is kept, and write it at once; gives what hinders it. An edit that cannot be written stays in this page's memory,
 * and is tried again with the next.
 * @param {Edit} edit
 */
export function change(edit) {
  edits.add(edit);
  return write();
}

/** Write all that this page knows; gives what hinders it. @returns {Hindrance | null} */
export function write() {
  const { kept, refusal } = stored.read();
  timed(kept, (each) => edits.complete(each), seconds(Date.now()));
  const text = JSON.stringify(edits.sign(kept));
  const hindrance = refusal ?? shelf.write(text);
  if (hindrance) become(hindrance);
  else settle(text);
  return hindrance;
}

/**
 * Catch up with what happened elsewhere. What was erased there is gone from this page's memory too; what the browser dropped is
 * offered; what another tab wrote over is written again.
 * @param {{away?: boolean}} how  `away` when this page was not there to hear of it.
 */
function catchUp({ away = false } = {}) {
  const text = shelf.text();
  const erased = stored.isMet && text === "";
  if (erased) forget();
  else if (stored.isMet && !text) become("emptied");
  else if (edits.isMissing(stored.read().kept)) write();
  readers.forEach((tell) => tell({ erased, away }));
}

/** Keep what this page shows in its own tab, when another one says that the computer is shared. */
function follow() {
  stay();
  if (stored.isMet) write();
  else sayAgain();
}

/** Look whether the browser has dropped what is stored, which it tells nobody. */
const look = () => stored.isMet && current() !== "emptied" && !shelf.text() && catchUp();

addEventListener("storage", ({ key, newValue }) => {
  if (key === SHARED && newValue) follow();
  if (key === KEY || key === null) catchUp();
  else if (!shelf.isTrial(key)) sayAgain(); // Others may have taken the room.
});
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  takeIn();
  catchUp({ away: true });
});
addEventListener("focus", look);

/** Take in what the page before this one could not store, also where that page was a later one of this tab. */
function takeIn() {
  const brought = unpacked(unpack() ?? "");
  if (brought) change(brought);
}

/** Tell whether words are in this tab only, and in no backup. */
const isInTab = () => isShared() && sinceBackup(read()).changes > 0;

inherit();
if (isShared()) stay();
carry(() => (edits.atRisk ? packed(stored.read().kept, read()) : null), isInTab);
takeIn();
