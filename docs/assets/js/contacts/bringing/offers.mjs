/** What LinkedIn's archive offers besides connections: the days of messages, and the visitor's own profile. */

import { say } from "../../site/say.mjs";
import { change, read } from "../../store/store.mjs";
import { make } from "../make.mjs";

/** @typedef {import("./brought.mjs").Brought} Brought */
/** @typedef {import("./brought.mjs").Asked} Asked */
/** @typedef {import("../../site/say.mjs").Words} Words */

/**
 * Offer to fill in “Last contacted”; nothing when no contact exchanged messages.
 * @param {Words} words
 * @param {Brought} brought
 * @param {{again: (chosen: Asked) => void, choice: Asked}} act
 */
export function messagesOffer(words, { messages }, { again, choice }) {
  if (!messages) return [];
  const box = make("input", { type: "checkbox", autocomplete: "off", checked: choice.messages === true });
  box.addEventListener("change", () => again({ messages: box.checked }));
  return [make("p", {}, make("label", { class: "offer" }, box, ` ${say(words.use_messages, { count: String(messages) })}`))];
}

/**
 * Offer the profile for the questions of About you that are still empty; nothing when none is.
 * @param {Words} words
 * @param {Brought} brought
 */
export function aboutYouOffer(words, { about }) {
  const open = Object.entries(about).filter(([name]) => !read().about[name]);
  if (!open.length) return [];
  const line = make("p", { role: "status" }, say(words.about_you, { answers: open.map(([, answer]) => answer).join(", ") }));
  const button = make("button", { type: "button", class: "button" }, words.fill_about_you);
  let filled = false;
  button.addEventListener("click", () => {
    filled = !filled;
    change((kept) => {
      for (const [name, answer] of open) {
        if (filled) kept.about[name] ??= answer;
        else if (kept.about[name] === answer) delete kept.about[name];
      }
    });
    line.textContent = filled ? words.about_you_filled : words.about_you_empty;
    button.textContent = filled ? words.take_back : words.fill_about_you;
  });
  return [line, button];
}
