/** What befalls all that is kept at once: a backup of it, another document in its place, nothing in its place. */

import { asides, keepAside } from "./shelf/asides.mjs";
import { edits, forget, settle, stored } from "./memory.mjs";
import * as shelf from "./shelf/shelf.mjs";
import { become } from "./state.mjs";
import { change, read } from "./store.mjs";
import { backedUp, seconds } from "./document/times.mjs";

/** A document from a file, with the texts that were set aside, and the day on which it was saved. @typedef {import("./document/migrations.mjs").Kept & {set_aside?: string[], saved?: string}} Backup */

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
  if (texts.length) become("saved");
  return true;
}
