/** Backups: a file of all that is kept, under a password if one wants, and the ways of bringing it back. */

import { isEmpty } from "../store/asides.mjs";
import { ask, askPassword } from "../site/ask.mjs";
import { chooseFile } from "./kept-file.mjs";
import { canLock, locked, lockedIn, opened } from "./lock.mjs";
import { compared, merged } from "./merging.mjs";
import { parse, VERSION } from "../store/migrations.mjs";
import { previewed } from "./previewed.mjs";
import { say } from "../site/say.mjs";
import { all } from "../store/shelf.mjs";
import { backup, change, read, replace } from "../store/store.mjs";
import { download } from "../result/take.mjs";
import { seconds } from "../store/times.mjs";
import * as undo from "../store/undo.mjs";

/** @typedef {import("./my-data.mjs").Desk} Desk */

/**
 * Hand a file with all that is kept to the browser.
 * @param {Desk} desk
 * @param {string} password  None when it is empty.
 */
export async function saveBackup({ words, notice, show }, password) {
  const text = JSON.stringify(backup(), null, 2);
  const day = new Date().toLocaleDateString("sv");
  const kind = password ? "-locked" : "";
  download(password ? await locked(text, password) : text, `build-your-network-${day}${kind}.json`, "application/json");
  if (!isEmpty()) change((kept) => (kept.backed_up = seconds(Date.now())));
  show();
  notice.say(password ? words.backup_locked : words.backup);
}

/**
 * Let the visitor choose a file that is kept up to date from now on.
 * @param {Desk} desk
 */
export async function keepFile({ words, notice, show }) {
  try {
    const name = await chooseFile();
    if (name === null) return;
    show();
    notice.say(say(words.file_kept, { name }));
  } catch (error) {
    console.warn(error);
    notice.say(words.file_not_kept);
  }
}

/**
 * Bring a backup back: merged with what is kept here, or in its place, as the visitor chooses.
 * @param {Desk} desk
 * @param {string} file
 */
export async function bringBack(desk, file) {
  const { words, notice } = desk;
  const text = await unlocked(desk, file);
  if (text === null) return;
  const brought = /** @type {import("../store/store.mjs").Backup | null} */ (parse(text));
  if (!brought) return notice.say(words.unreadable);
  if (brought.version > VERSION) return notice.say(words.newer_file);
  return offer(desk, brought, true);
}

/**
 * Show what a document would bring, and bring it in after a yes.
 * @param {Desk} desk
 * @param {import("../store/store.mjs").Backup} brought
 * @param {boolean} isWhole  Whether it holds all that was kept, so that it may take the place of what is here.
 */
export async function offer({ words, notice, described, show }, brought, isWhole) {
  const here = read();
  const found = compared(here, brought);
  const body = previewed(found, brought, described, words);
  /** @type {[string, string][]} */
  const whole = isWhole ? [["replace", words.replace_yes]] : [];
  /** @type {[string, string][]} */
  const choices = [["merge", words.merge], ...whole, ["", words.replace_no]];
  const answer = await ask({ title: isWhole ? words.bring : words.add, note: body.length ? words[isWhole ? "bring_note" : "add_note"] : words[isWhole ? "brings_nothing" : "adds_nothing"], body, choices });
  if (!answer) return;
  const before = all();
  if (!replace(answer === "merge" ? { ...merged(here, brought), set_aside: brought.set_aside } : brought)) return notice.say(words.not_saved);
  undo.add(undo.WHOLE, before);
  show();
  notice.offerUndo(answer === "merge" ? words.merged : words.restored);
}

/**
 * Open a file that is locked, and give any other as it is; null when it stays closed, which is said.
 * @param {Desk} desk
 * @param {string} file
 */
async function unlocked({ words, notice }, file) {
  const found = lockedIn(file);
  if (!found) return file;
  if (!canLock()) {
    notice.say(words.insecure);
    return null;
  }
  const question = { title: words.password_asked, note: words.password_note, label: words.password, yes: words.open, no: words.replace_no };
  const password = await askPassword(question);
  const text = password ? await opened(found, password) : null;
  if (password && text === null) notice.say(words.wrong_password);
  return text;
}
