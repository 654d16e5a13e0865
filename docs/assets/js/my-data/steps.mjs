/** The steps that replace or remove all that is kept, and the way back from each, which leaves alone what was typed since. */

import { bring, differences, entries, same } from "../store/document/entries.mjs";
import { empty, parse } from "../store/document/migrations.mjs";
import { KEY } from "../store/shelf/box.mjs";
import { all } from "../store/shelf/shelf.mjs";
import { read } from "../store/store.mjs";
import { note, seconds, timed } from "../store/document/times.mjs";
import * as undo from "../store/undo.mjs";
import { putBack, replace } from "../store/whole.mjs";

/** @typedef {import("../store/document/migrations.mjs").Kept} Kept */
/** @typedef {import("../store/shelf/shelf.mjs").Texts} Texts */
/** What was done, when, and what was stored before and after. @typedef {{what: What, at: number, before: Texts, after: Texts}} Step */
/** @typedef {"erased" | "merged" | "restored" | "settled"} What */

/**
 * Do a step that can be undone; tells whether it is done.
 * @param {What} what
 * @param {() => boolean} act
 */
export function take(what, act) {
  const before = all();
  if (!act()) return false;
  keep(what, before);
  return true;
}

/** Keep the way back from a step that is done. @param {What} what @param {Texts} before */
export const keep = (what, before) => undo.add(undo.WHOLE, { what, at: Date.now(), before, after: all() });

/** Give the last step that can be undone. */
export const latest = () => /** @type {Step | undefined} */ (undo.steps(undo.WHOLE).done.at(-1));

/** Undo the last step, or redo it; tells whether it is done. @param {"done" | "undone"} from */
export const move = (from) =>
  undo.move(undo.WHOLE, from, (/** @type {Step} */ { what, at, before, after }) => {
    const now = all();
    const isDone = same(now, after) ? putBack(before) : leadBack(before, after);
    return isDone ? { what, at, before: now, after: all() } : null;
  });

/**
 * Lead back where something was changed since: entries go back that are as the step left them, and no others.
 * @param {Texts} before
 * @param {Texts} after
 */
function leadBack(before, after) {
  const [then, left] = [before, after].map(documentOf);
  const kept = read();
  const here = entries(kept);
  const way = differences(left, then).filter(({ path, from }) => same(here.get(path)?.value, from));
  timed(kept, (each) => bring(each, way), seconds(Date.now()));
  if (kept.backed_up === left.backed_up) dateAs(kept, then);
  return replace({ ...kept, set_aside: before.filter(([key]) => key !== KEY).map(([, text]) => text) });
}

/** Give a document the backup that another one had. @param {Kept} kept @param {Kept} then */
function dateAs(kept, then) {
  kept.backed_up = then.backed_up;
  kept.since_backup = then.since_backup;
  note(kept, differences(then, kept), 0);
}

/** @param {Texts} texts */
const documentOf = (texts) => parse(texts.find(([key]) => key === KEY)?.[1] ?? "") ?? empty();
