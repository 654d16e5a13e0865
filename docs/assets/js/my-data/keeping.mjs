/** The foot of a tool: where its words are kept, and one click to a shared computer's way, and back. */

import { ageOfBackup } from "./backups/age.mjs";
import { isEmpty } from "../store/shelf/asides.mjs";
import { isShared } from "../store/shelf/box.mjs";
import { one } from "../site/elements.mjs";
import { keepUpToDate } from "./kept-file.mjs";
import { confirmed, say, wordsOf } from "../site/say.mjs";
import { hasDevice, settle, share } from "./sharing.mjs";
import { bindOffering } from "../offline/offering.mjs";
import { all, text } from "../store/shelf/shelf.mjs";
import { keep } from "./steps.mjs";
import { sayAgain } from "../store/state.mjs";
import { onElsewhere, watch, write } from "../store/store.mjs";

/** All that is kept is looked through for the age of the backup, so it waits until nobody types. */
const PAUSE = 1_000;

/** @param {HTMLElement} foot */
export function bind(foot) {
  const words = wordsOf(foot);
  const button = one(foot, "[data-do=share]");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const showAge = () => (one(foot, ".keeping-backup").textContent = ageOfBackup(words));
  const show = () => {
    clearTimeout(timer);
    timer = setTimeout(showAge, PAUSE);
    one(foot, ".keeping-mode").textContent = isShared() ? words.shared : words.device;
    button.textContent = isShared() ? words.settle : words.share;
  };
  button.addEventListener("click", async () => {
    const said = await (isShared() ? toDevice(words) : toTab(words));
    show();
    one(foot, "[role=status]").textContent = said;
  });
  bindOffering(foot, words);
  if (text() === undefined) return; // Nothing is kept anywhere, and the tool's status says so.
  const again = one(foot, "[data-do=resume]");
  keepUpToDate((file) => {
    again.hidden = !file;
    again.textContent = say(words.resume, { name: file?.name ?? "" });
    again.onclick = () => file?.resume();
  });
  onElsewhere(show);
  watch(show);
  button.hidden = false;
}

/** @param {import("../site/say.mjs").Words} words */
async function toTab(words) {
  const ask = { title: words.erase, note: words.erase_note, yes: words.erase_yes, no: words.erase_no };
  const erases = hasDevice() && (await confirmed(ask));
  if (!share(erases)) return words.no_room;
  goOn();
  return erases ? words.moved : words.sharing;
}

/** @param {import("../site/say.mjs").Words} words */
async function toDevice(words) {
  const ask = { title: words.replace, note: words.replace_note, yes: words.replace_yes, no: words.replace_no };
  const replaces = hasDevice() && all().length > 0;
  if (replaces && !(await confirmed(ask))) return "";
  const before = settle();
  if (!before) return words.no_room;
  goOn();
  if (replaces) keep("settled", before);
  return replaces ? words.settled_anew : words.settled;
}

/** Keep what there is in its new place, and say so. */
const goOn = () => (isEmpty() ? sayAgain() : write());
