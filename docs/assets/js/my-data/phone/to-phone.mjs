/** Take it to my phone: a code to scan, with its code word beside it; and what comes by such a code is added to what is here. */

import { ask, askPassword } from "../../site/ask.mjs";
import { one } from "../../site/elements.mjs";
import { engine } from "../../engine/engine.mjs";
import { canLock } from "../lock.mjs";
import { addressFor, carriedIn, codeWord, MOST, openedFrom } from "./phone.mjs";
import { say } from "../../site/say.mjs";
import { read } from "../../store/store.mjs";

/** @typedef {import("../my-data.mjs").Desk} Desk */

/** How many squares of white a code needs around it, to be found. */
const QUIET = 4;

/**
 * Show the code of all that is typed, the contacts left out.
 * @param {Desk} desk
 */
export async function toPhone({ words, notice }) {
  if (!canLock()) return notice.say(words.insecure);
  notice.say(words.making_code);
  const word = codeWord();
  const address = await addressFor(read(), word);
  if (address.length > MOST) return notice.say(words.too_much);
  try {
    const picture = draw(await engine.call("drawn", address), words.code);
    notice.say("");
    await ask({ title: words.to_phone, note: say(words.code_word, { word }), body: [picture], choices: [["", words.close]] });
  } catch (error) {
    console.warn(error);
    notice.say(words.no_code);
  }
}

/** @param {string} path @param {string} name */
function draw(path, name) {
  const size = Math.max(...[...path.matchAll(/M(\d+)/g)].map(([, column]) => Number(column))) + 1;
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const squares = document.createElementNS("http://www.w3.org/2000/svg", "path");
  squares.setAttribute("d", path);
  picture.append(squares);
  const whole = size + 2 * QUIET;
  for (const [key, value] of Object.entries({ viewBox: `${-QUIET} ${-QUIET} ${whole} ${whole}`, class: "code", role: "img", "aria-label": name })) {
    picture.setAttribute(key, value);
  }
  return picture;
}

/**
 * Add what the address of this page carries, after its code word and a yes.
 * @param {Desk} desk
 * @param {(brought: import("../../store/whole.mjs").Backup) => Promise<void>} add
 */
export async function fromPhone({ words, notice }, add) {
  const carried = carriedIn(location.hash);
  if (carried === null) return;
  history.replaceState(null, "", location.pathname);
  if (!canLock()) return notice.say(words.insecure);
  const question = { title: words.word_asked, note: words.word_note, label: words.word, yes: words.open, no: words.replace_no };
  for (let word = await askPassword(question); word; word = await askPassword({ ...question, note: words.wrong_word })) {
    const brought = await openedFrom(carried, word);
    if (brought) return add(brought);
  }
}

/** @param {HTMLElement} section @param {Desk} desk */
export const bindToPhone = (section, desk) => one(section, "[data-do=phone]").addEventListener("click", () => toPhone(desk));
