/** The store: one document under one key of this browser's localStorage. Says what it could do, and never loses words silently. */

import { asides, keepAside } from "./asides.mjs";
import { isShared, KEY, SHARED, stay } from "./box.mjs";
import { carry, unpack } from "./carrying.mjs";
import { StoredDocument } from "./document.mjs";
import { Edits } from "./edits.mjs";
import { inherit } from "./inheriting.mjs";
import { packed, unpacked } from "./luggage.mjs";
import * as shelf from "./shelf.mjs";
import { become, becomeStored, current, watch as watchState } from "./state.mjs";
import { backedUp, seconds, sinceBackup, timed } from "./times.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {import("./edits.mjs").Edit} Edit */
/** @typedef {import("./state.mjs").Hindrance} Hindrance */

const stored = new StoredDocument();
let edits = new Edits();
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

/** @param {string} text */
function settle(text) {
  stored.meet(text);
  edits.stored();
  becomeStored();
}

/** Whether all that this page knows is stored. */
export const isStored = () => !edits.atRisk;

/** A document from a file, with the texts that were set aside, and the day on which it was saved. @typedef {Kept & {set_aside?: string[], saved?: string}} Backup */

/**
 * Put a document in the place of what is kept, or change nothing; tells whether it is done. Texts that a backup brings along are set aside.
 * @param {Backup} next
 */
export function replace({ set_aside = [], saved, ...next }) {
  const { kept, refusal } = stored.read();
  if (refusal) return false;
  const whole = saved ? { backed_up: seconds(Date.parse(saved)) || 0, since_backup: [] } : {};
  const text = JSON.stringify(edits.sign({ ...next, ...whole, turns: kept.turns }));
  const isDone = shelf.wholly(() => {
    keepAside(set_aside);
    shelf.put(text);
  });
  if (!isDone) return false;
  edits.forget();
  settle(text);
  return true;
}

/** Give all that is kept, for a file: what can be read, and what was set aside. */
export function backup() {
  const { turns: _, since_backup: __, ...kept } = read();
  return { ...kept, saved: new Date().toISOString(), set_aside: asides() };
}

/** Note that a backup is there, once that is sure. @param {ReturnType<typeof backup>} made */
export const noteBackup = (made) => change((kept) => backedUp(kept, made));

/** Erase all that this site keeps on the device. */
export function erase() {
  shelf.erase();
  forget();
}

/**
 * Put back all texts as they once were, or change nothing; tells whether it is done.
 * @param {shelf.Texts} texts
 */
export function putBack(texts) {
  const isDone = shelf.wholly(() => {
    shelf.exactly(texts);
    if (!shelf.text()) shelf.put(""); // It is meant.
  });
  if (!isDone) return false;
  forget();
  stored.meet(shelf.text() ?? null);
  if (texts.length) becomeStored();
  return true;
}

/** Forget what this page held of what is erased. */
function forget() {
  edits = new Edits();
  stored.meet(null);
  if (current() !== "off") become("unsaved");
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
}

/** Look whether the browser has dropped what is stored, which it tells nobody. */
const look = () => stored.isMet && current() !== "emptied" && !shelf.text() && catchUp();

addEventListener("storage", ({ key, newValue }) => {
  if (key === SHARED && newValue) follow();
  if (key === KEY || key === null) catchUp();
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
