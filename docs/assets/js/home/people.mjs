/** Whom to write to: the follow-ups that are due, with the message one tap away. */

import { called } from "../contacts/kept/contact.mjs";
import { fill } from "../contacts/one/message.mjs";
import { one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { say } from "../site/say.mjs";
import { go } from "../store/carrying.mjs";
import { dayName } from "./dates.mjs";

/** @typedef {import("../contacts/kept/contact.mjs").Contact} Contact */
/** @typedef {{day: string, words: import("../site/say.mjs").Words, section: HTMLElement, tools: Record<string, import("./begun.mjs").Described>}} Desk */

/**
 * Show a person: name, what is known of them, since when, and the message.
 * @param {Contact} contact
 * @param {Desk} desk
 */
export function personRow(contact, desk) {
  const { day, words } = desk;
  const item = document.createElement("li");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "today-row" });
  const text = Object.assign(document.createElement("span"), { className: "today-text" });
  const isLate = contact.follow_up < day;
  const name = called(contact);
  const about = [contact.position, contact.company].filter((each) => each && each !== name).join(", ");
  const note = Object.assign(document.createElement("span"), { className: "today-note" });
  note.append(span(isLate ? say(words.overdue, { day: dayName(contact.follow_up) }) : words.due, isLate ? "late" : ""));
  if (about) note.append(" ", span(about));
  text.append(Object.assign(document.createElement("strong"), { textContent: say(words.write, { name }) }), note);
  button.append(text);
  button.addEventListener("click", () => write(contact, desk));
  item.append(button);
  return item;
}

/** @param {string} textContent @param {string} className */
const span = (textContent, className = "") => Object.assign(document.createElement("span"), { textContent, className });

/**
 * Fill in the tool that Python chooses for a contact, and go there; what it held can be brought back there.
 * @param {Contact} contact
 * @param {Desk} desk
 */
async function write(contact, { words, section, tools }) {
  const said = one(section, ".today-said");
  said.textContent = say(words.writing, { name: called(contact) });
  try {
    go(tools[await fill(contact, tools, (name, ...asked) => engine.call(name, ...asked))].address);
  } catch (error) {
    console.warn(error);
    said.textContent = words.not_written;
  }
}
