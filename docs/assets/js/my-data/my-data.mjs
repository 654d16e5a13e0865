/** The page My data: see what is kept on this device, keep a copy of it, bring it back, erase it. */

import { ageOfBackup } from "./age.mjs";
import { bringBack, keepFile, offer, saveBackup } from "./backups.mjs";
import { isShared } from "../store/box.mjs";
import { one } from "../site/elements.mjs";
import { canKeep, forgetFile } from "./kept-file.mjs";
import { listed } from "./kept.mjs";
import { bindLasting } from "./lasting.mjs";
import { canLock } from "./lock.mjs";
import { Notice } from "../site/notice.mjs";
import { confirmed, sayState, wordsOf } from "../site/say.mjs";
import { all } from "../store/shelf.mjs";
import { erase, onElsewhere, putBack, watch, write } from "../store/store.mjs";
import { bindToPhone, fromPhone } from "./to-phone.mjs";
import * as undo from "../store/undo.mjs";

/**
 * What the parts of the page share.
 * @typedef {{words: import("../site/say.mjs").Words, notice: Notice, show: () => void,
 *   described: Record<string, import("./kept.mjs").Described>}} Desk
 */
/** All that was stored before a step. @typedef {import("../store/shelf.mjs").Texts} Texts */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const described = JSON.parse(section.dataset.shown ?? "{}");
  const kept = one(section, ".kept");
  const password = /** @type {HTMLInputElement} */ (one(section, "input[type=password]"));
  const show = () => {
    kept.replaceChildren(...listed(described, words));
    one(section, ".backup-age").textContent = ageOfBackup(words);
  };
  /** @type {Desk} */
  const desk = { words, notice: new Notice(one(section, ".notice"), words.undoable, undo.WHOLE), show, described };

  watch((state) => {
    one(section, ".status-line").textContent = sayState(words, state);
    one(section, "[data-do=save-again]").hidden = state.name !== "emptied";
  });
  one(section, "[data-do=save-again]").addEventListener("click", write);
  onElsewhere(({ erased }) => {
    if (erased) desk.notice.close();
    show();
  });
  one(section, "[data-do=backup]").addEventListener("click", () => saveBackup(desk, password.value));
  one(section, "[data-do=erase]").addEventListener("click", () => eraseAll(desk));
  one(section, "[data-do=undo]").addEventListener("click", () => step(desk, "done", kept));
  one(section, "[data-do=redo]").addEventListener("click", () => step(desk, "undone", kept));
  one(section, "input[type=file]").addEventListener("change", async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const text = (await input.files?.[0]?.text()) ?? "";
    input.value = "";
    bringBack(desk, text);
  });
  one(section, "[data-do=keep-file]").hidden = !canKeep();
  one(section, "[data-do=keep-file]").addEventListener("click", () => keepFile(desk));
  bindLasting(section, words);
  bindToPhone(section, desk);
  password.disabled = !canLock();
  if (password.disabled) one(section, "#my-data-password-hint").textContent = words.insecure;
  if (undo.steps(undo.WHOLE).done.length) desk.notice.offerUndo();
  show(); // Last: whatever is kept, the buttons hear.
  fromPhone(desk, (brought) => offer(desk, brought, false));
}

/** @param {Desk} desk */
async function eraseAll(desk) {
  const { words, notice, show } = desk;
  const ask = { title: words.erase, note: words.erase_note, yes: words.erase_yes, no: words.erase_no };
  if (!(await confirmed(ask))) return;
  const before = all();
  erase();
  forgetFile();
  undo.forget();
  if (!isShared()) undo.add(undo.WHOLE, before);
  show();
  notice.offerUndo(isShared() ? words.erased_for_good : words.erased);
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
