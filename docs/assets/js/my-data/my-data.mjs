/** The page My data: see what is kept on this device, keep a copy of it, bring it back, erase it. */

import { ageOfBackup } from "./backups/age.mjs";
import { bringBack, keepFile, offer, saveBackup, textOf } from "./backups/backups.mjs";
import { isShared } from "../store/shelf/box.mjs";
import { one } from "../site/elements.mjs";
import { letGo } from "./handle.mjs";
import { canKeep } from "./kept-file.mjs";
import { listed } from "./kept.mjs";
import { bindLasting } from "./lasting.mjs";
import { canLock } from "./lock.mjs";
import { Notice } from "../site/notice.mjs";
import { confirmed, dayAndTime, say, sayState, wordsOf } from "../site/say.mjs";
import * as steps from "./steps.mjs";
import { hasRoom, text } from "../store/shelf/shelf.mjs";
import { onElsewhere, watch, write } from "../store/store.mjs";
import { bindToPhone, fromPhone } from "./phone/to-phone.mjs";
import * as undo from "../store/undo.mjs";
import { erase } from "../store/whole.mjs";

/**
 * What the parts of the page share.
 * @typedef {{words: import("../site/say.mjs").Words, notice: Notice, show: () => void,
 *   described: Record<string, import("./kept.mjs").Described>, section: HTMLElement}} Desk
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const described = JSON.parse(section.dataset.shown ?? "{}");
  const kept = one(section, ".kept");
  const password = /** @type {HTMLInputElement} */ (one(section, "input[type=password]"));
  const show = () => {
    kept.replaceChildren(...listed(described, words));
    one(section, ".backup-age").textContent = ageOfBackup(words);
    one(section, "[data-do=keep-file]").hidden = !canKeep();
  };
  /** @type {Desk} */
  const desk = { words, notice: new Notice(one(section, ".notice"), () => undoable(words), undo.WHOLE), show, described, section };

  const line = one(section, ".status-line");
  watch((state) => {
    const warning = state.name !== "full" && !hasRoom() ? words.little_room : "";
    const said = [sayState(words, state), warning].filter(Boolean).join(" ");
    if (line.textContent !== said) line.textContent = said;
    one(section, "[data-do=save-again]").hidden = state.name !== "emptied";
  });
  one(section, "[data-do=save-again]").addEventListener("click", write);
  onElsewhere(({ erased }) => {
    if (erased) undo.forget([]);
    if (erased) desk.notice.close();
    show();
  });
  one(section, "[data-do=backup]").addEventListener("click", () => saveBackup(desk, password.value));
  one(section, "[data-do=erase]").addEventListener("click", () => eraseAll(desk));
  one(section, "[data-do=undo]").addEventListener("click", () => step(desk, "done", kept));
  one(section, "[data-do=redo]").addEventListener("click", () => step(desk, "undone", kept));
  one(section, "input[type=file]").addEventListener("change", async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const text = await input.files?.[0]?.arrayBuffer().then(textOf, () => null);
    input.value = "";
    if (text === null) desk.notice.say(words.unopened);
    else if (text !== undefined) bringBack(desk, text);
  });
  one(section, "[data-do=keep-file]").addEventListener("click", () => keepFile(desk));
  bindLasting(section, words);
  bindToPhone(section, desk);
  password.disabled = !canLock();
  if (password.disabled) one(section, "#my-data-password-hint").textContent = words.insecure;
  if (text() === "" && steps.latest()?.after.length) undo.forget([]); // It was erased elsewhere, and on purpose.
  if (steps.latest()) desk.notice.offerUndo();
  let told = "";
  watch(({ name }) => {
    if (name !== told) show(); // Last: whatever is kept, the buttons hear.
    told = name;
  });
  fromPhone(desk, (brought) => offer(desk, brought, false));
}

/** Say what Undo would bring back. @param {import("../site/say.mjs").Words} words */
function undoable(words) {
  const step = steps.latest();
  return step ? say(words[`undo_${step.what}`], { time: dayAndTime(step.at) }) : "";
}

/** @param {Desk} desk */
async function eraseAll(desk) {
  const { words, notice, show } = desk;
  const ask = { title: isShared() ? words.erase_held : words.erase, note: words.erase_note, yes: words.erase_yes, no: words.erase_no, grave: true };
  if (!(await confirmed(ask))) return;
  steps.take("erased", () => {
    erase();
    letGo();
    return true;
  });
  undo.forget(isShared() ? [] : [undo.WHOLE]);
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
  if (!steps.move(from)) return notice.say(words.not_saved);
  show();
  kept.focus();
  notice.offerUndo(from === "done" ? words.undone : words.redone);
}
