/** The page My data: see what is kept on this device, keep a copy of it, bring it back, erase it. */

import { one } from "./elements.mjs";
import { listed } from "./kept.mjs";
import { parse, VERSION } from "./migrations.mjs";
import { Notice } from "./notice.mjs";
import { confirmed, sayState, wordsOf } from "./say.mjs";
import { backup, erase, onElsewhere, replace, watch } from "./store.mjs";
import { download } from "./take.mjs";
import * as undo from "./undo.mjs";

/**
 * What the parts of the page share. `putBack` undoes the last step, and tells whether it could.
 * @typedef {{words: import("./say.mjs").Words, notice: Notice, show: () => void, putBack: () => boolean}} Desk
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const described = JSON.parse(section.dataset.shown ?? "{}");
  const kept = one(section, ".kept");
  const show = () => kept.replaceChildren(...listed(described, words));
  /** @type {Desk} */
  const desk = { words, notice: new Notice(one(section, ".notice"), words.undoable), show, putBack: () => false };

  watch((state) => (one(section, ".status-line").textContent = sayState(words, state)));
  onElsewhere(({ erased }) => {
    if (erased) desk.notice.close();
    show();
  });
  one(section, "[data-do=backup]").addEventListener("click", () => saveBackup(desk));
  one(section, "[data-do=erase]").addEventListener("click", () => eraseAll(desk));
  one(section, "[data-do=undo]").addEventListener("click", () => stepBack(desk, kept));
  one(section, "input[type=file]").addEventListener("change", async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const text = (await input.files?.[0]?.text()) ?? "";
    input.value = "";
    bringBack(desk, text);
  });
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
  desk.putBack = erase();
  undo.forget();
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
  const before = backup();
  if (!replace(brought)) return notice.say(words.not_saved);
  desk.putBack = () => replace(before);
  show();
  notice.offerUndo(words.restored);
}

/**
 * Undo the last step; the list takes the focus of the button that goes away.
 * @param {Desk} desk
 * @param {HTMLElement} kept
 */
function stepBack({ words, notice, show, putBack }, kept) {
  if (!putBack()) return notice.say(words.not_saved);
  show();
  kept.focus();
  notice.close();
  notice.say(words.undone);
}
