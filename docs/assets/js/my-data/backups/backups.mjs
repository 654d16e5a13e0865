/** Backups: a file of all that is kept, under a password if one wants, and the ways of bringing it back. */

import { isEmpty } from "../../store/shelf/asides.mjs";
import { one } from "../../site/elements.mjs";
import { ask, askPassword } from "../../site/ask.mjs";
import { chooseFile } from "../kept-file.mjs";
import { canLock, locked, lockedIn, opened } from "../lock.mjs";
import { compared, merged } from "./merging.mjs";
import { parse, VERSION } from "../../store/document/migrations.mjs";
import { previewed, ticked } from "./previewed.mjs";
import { say } from "../../site/say.mjs";
import { read } from "../../store/store.mjs";
import { backup, noteBackup, replace } from "../../store/whole.mjs";
import { download } from "../../result/take.mjs";
import { take } from "../steps.mjs";

/** @typedef {import("../my-data.mjs").Desk} Desk */

/**
 * Hand a file with all that is kept to the browser. No browser tells whether the file came to be, so it counts once the visitor says so.
 * @param {Desk} desk
 * @param {string} password  None when it is empty.
 */
export async function saveBackup({ words, notice, show, section }, password) {
  const made = backup();
  const text = JSON.stringify(made, null, 2);
  const day = new Date().toLocaleDateString("sv");
  const kind = password ? "-locked" : "";
  download(password ? await locked(text, password) : text, `build-your-network-${day}${kind}.json`, "application/json");
  notice.say(password ? words.backup_locked : words.backup);
  const there = one(section, "[data-do=backup-there]");
  there.hidden = isEmpty();
  there.onclick = () => {
    noteBackup(made);
    show();
    notice.say(words.backup_noted);
    one(section, ".kept").focus();
    there.hidden = true;
  };
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
 * Read a file's text. A program that saved it again may have done so in UTF-16, which the first two bytes tell.
 * @param {ArrayBuffer} file
 */
export function textOf(file) {
  const [one, two] = new Uint8Array(file.slice(0, 2));
  const coding = one === 0xff && two === 0xfe ? "utf-16le" : one === 0xfe && two === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(coding).decode(file);
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
  const brought = /** @type {import("../../store/whole.mjs").Backup | null} */ (parse(text));
  if (!brought) return notice.say(words.unreadable);
  if (brought.version > VERSION) return notice.say(words.newer_file);
  return offer(desk, brought, true);
}

/**
 * Show what a document would bring, and bring it in after a yes.
 * @param {Desk} desk
 * @param {import("../../store/whole.mjs").Backup} brought
 * @param {boolean} isWhole  Whether it holds all that was kept, so that it may take the place of what is here.
 */
export async function offer({ words, notice, described, show }, brought, isWhole) {
  const body = previewed(compared(read(), brought), brought, described, words);
  /** @type {[string, string][]} */
  const whole = isWhole ? [["replace", words.replace_yes]] : [];
  /** @type {[string, string][]} */
  const choices = [["merge", words.merge], ...whole, ["", words.replace_no]];
  const answer = await ask({ title: isWhole ? words.bring : words.add, note: body.length ? words[isWhole ? "bring_note" : "add_note"] : words[isWhole ? "brings_nothing" : "adds_nothing"], body, choices });
  if (!answer) return;
  const adds = answer === "merge";
  // Another tab may have gone on meanwhile: what counts is what is here now.
  const isDone = take(adds ? "merged" : "restored", () => replace(adds ? { ...merged(read(), brought, ticked(body)), set_aside: brought.set_aside } : brought));
  if (!isDone) return notice.say(words.not_saved);
  show();
  notice.offerUndo(adds ? words.merged : words.restored);
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
