/** One line of a list that is picked: its text, and the buttons that move or remove it. */

import { say } from "../../site/say.mjs";

const SIGNS = { up: "↑", down: "↓", remove: "×" };

/**
 * Make a line with its buttons; one that can do nothing is disabled.
 * @param {string} line
 * @param {import("../../site/say.mjs").Words} words
 * @param {Record<keyof typeof SIGNS, false | (() => void)>} acts
 */
export function pickedLine(line, words, acts) {
  const item = Object.assign(document.createElement("li"), { draggable: true });
  const buttons = Object.assign(document.createElement("span"), { className: "picked-do" });
  for (const [action, sign] of Object.entries(SIGNS)) {
    const act = acts[/** @type {keyof typeof SIGNS} */ (action)];
    const button = Object.assign(document.createElement("button"), { type: "button", className: "pick-do", textContent: sign, disabled: !act });
    button.dataset.pick = action;
    button.setAttribute("aria-label", say(words.name, { action: words[action], line }));
    if (act) button.addEventListener("click", act);
    buttons.append(button);
  }
  item.append(Object.assign(document.createElement("span"), { textContent: line }), buttons);
  return item;
}

/** Give the text of a line. @param {Element} item */
export const textOf = (item) => item.firstChild?.textContent ?? "";
