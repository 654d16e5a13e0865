/** Steps that can be taken back, and forth again, of each tool and page. They outlive a reload of the tab, and are gone with it. */

import { KEY } from "./shelf/box.mjs";

/**
 * The steps of one tool, the last one at the end; what a step is, only the tool knows.
 * @template Step
 * @typedef {{done: Step[], undone: Step[]}} Steps
 */
/**
 * A step of a form: the answers that it replaced, by question: null where there was none, and nothing of a question that it left alone.
 * @typedef {Record<string, string | null>} Before
 */

export const MOST = 30;
const PLACE = `${KEY}.undo.`;
/** Steps that the browser refuses to keep: no second copy, for a page that is left would not hear of an erasure. @type {Record<string, string>} */
const memory = {};

/**
 * @template [Step=Before]
 * @param {string} name
 * @returns {Steps<Step>}
 */
export function steps(name) {
  try {
    return JSON.parse(memory[name] ?? sessionStorage.getItem(PLACE + name) ?? "null") ?? { done: [], undone: [] };
  } catch {
    return { done: [], undone: [] };
  }
}

/**
 * Keep steps, as many as there is room for: of what was undone the oldest go first, then of what was done; the latest of all stays.
 * @template Step
 * @param {string} name
 * @param {Steps<Step>} steps
 * @param {keyof Steps<Step>} latest  Where the step of this moment stands.
 */
export function keep(name, { done, undone }, latest = "done") {
  const text = JSON.stringify({ done: done.slice(-MOST), undone: undone.slice(-MOST) });
  delete memory[name];
  try {
    sessionStorage.setItem(PLACE + name, text);
  } catch {
    if (undone.length > Number(latest === "undone")) keep(name, { done, undone: undone.slice(1) }, latest);
    else if (done.length > Number(latest === "done")) keep(name, { done: done.slice(1), undone }, latest);
    else memory[name] = text;
  }
}

/**
 * Add a step. What was undone before can still be done again: words that were typed in between are nowhere else.
 * @template Step
 * @param {string} name
 * @param {Step} step
 */
export function add(name, step) {
  const { done, undone } = /** @type {Steps<Step>} */ (steps(name));
  keep(name, { done: [...done, step], undone });
}

/**
 * Take the last step back, or do the last one that was undone again: `act` does it, and gives the step that leads back from there,
 * or null when it could not. Tells whether it is done.
 * @template Step
 * @param {string} name
 * @param {keyof Steps<Step>} from
 * @param {(step: Step) => Step | null} act
 */
export function move(name, from, act) {
  const moved = /** @type {Steps<Step>} */ (steps(name));
  const step = moved[from].pop();
  const back = step === undefined ? null : act(step);
  if (back === null) return false;
  const to = from === "done" ? "undone" : "done";
  moved[to].push(back);
  keep(name, moved, to);
  return true;
}

/** The name under which steps of all that is kept stand. */
export const WHOLE = "whole";

/** Forget the steps of every tool, and unless they are spared, those of all that is kept. @param {string[]} spared */
export function forget(spared = [WHOLE]) {
  Object.keys(memory).filter((name) => !spared.includes(name)).forEach((name) => delete memory[name]);
  try {
    const kept = Object.keys(sessionStorage).filter((each) => each.startsWith(PLACE) && !spared.includes(each.slice(PLACE.length)));
    kept.forEach((each) => sessionStorage.removeItem(each));
  } catch {
    // There was nothing but the page's own memory.
  }
}
