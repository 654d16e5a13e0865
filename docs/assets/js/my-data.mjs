/** The page My data: see what is kept on this device, keep a copy of it, bring it back, erase it. */

import { one } from "./elements.mjs";
import { listed } from "./kept.mjs";
import { parse, VERSION } from "./migrations.mjs";
import { Notice } from "./notice.mjs";
import { confirmed, sayState, wordsOf } from "./say.mjs";
import { all } from "./shelf.mjs";
import { backup, erase, onElsewhere, putBack, replace, watch } from "./store.mjs";
import { download } from "./take.mjs";
import * as undo from "./undo.mjs";

/** What the parts of the page share. @typedef {{words: import("./say.mjs").Words, notice: Notice, show: () => void}} Desk */
/** All that was stored before a step. @typedef {import("./shelf.mjs").Texts} Texts */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const described = JSON.parse(section.dataset.shown ?? "{}");
  const kept = one(section, ".kept");
  const show = () => kept.replaceChildren(...listed(described, words));
  /** @type {Desk} */
  const desk = { words, notice: new Notice(one(section, ".notice"), words.undoable, undo.WHOLE), show };

  watch((state) => (one(section, ".status-line").textContent = sayState(words, state)));
  onElsewhere(({ erased }) => {
    if (erased) desk.notice.close();
    show();
  });
  one(section, "[data-do=backup]").addEventListener("click", () => saveBackup(desk));
  one(section, "[data-do=erase]").addEventListener("click", () => eraseAll(desk));
  one(section, "[data-do=undo]").addEventListener("click", () => step(desk, "done", kept));
  one(section, "[data-do=redo]").addEventListener("click", () => step(desk, "undone", kept));
  one(section, "input[type=file]").addEventListener("change", async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const text = (await input.files?.[0]?.text()) ?? "";
    input.value = "";
    bringBack(desk, text);
  });
  if (undo.steps(undo.WHOLE).done.length) desk.notice.offerUndo();
  show(); // Last: whatever is kept, the buttons hear.
}

/** @param {Desk} desk */
function saveBackup({ words, notice }) {
  const day = new Date().toLocaleDateString("sv");
  download(JSON.stringify(backup(), null, 2), `build-your-network-${day}.json`, "application/json");
  notice.say(words.backup);
}

/** @param {Desk} desk */
async function eraseAll(desk) {
  const { words, notice, show } = desk;
  const ask = { title: words.erase, note: words.erase_note, yes: words.erase_yes, no: words.erase_no };
  if (!(await confirmed(ask))) return;
  const before = all();
  erase();
  undo.forget();
  undo.add(undo.WHOLE, before);
  show();
  notice.offerUndo(words.erased);
}

/**
 * Put a backup in the place of what is kept, after a question.
 * @param {Desk} desk
 * @param {string} text
 */
async function bringBack(desk, text) {
  const { words, notice, show } = desk;
  const brought = parse(text);
  if (!brought) return notice.say(words.unreadable);
  if (brought.version > VERSION) return notice.say(words.newer_file);
  const ask = { title: words.replace, note: words.replace_note, yes: words.replace_yes, no: words.replace_no };
  if (!(await confirmed(ask))) return;
  const before = all();
  if (!replace(brought)) return notice.say(words.not_saved);
  undo.add(undo.WHOLE, before);
  show();
  notice.offerUndo(words.restored);
}

/**
 * Undo the last step, or redo it; the list takes the focus, for the button may go away.
 * @param {Desk} desk
 * @param {"done" | "undone"} from
 * @param {HTMLElement} kept
 */
function step({ words, notice, show }, from, kept) {
  const isDone = undo.move(undo.WHOLE, from, (/** @type {Texts} */ texts) => {
    const now = all();
    return putBack(texts) ? now : null;
  });
  if (!isDone) return notice.say(words.not_saved);
  show();
  kept.focus();
  notice.offerUndo(from === "done" ? words.undone : words.redone);
}
