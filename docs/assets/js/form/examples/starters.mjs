/** The examples of the page, near the form: each starts from the answers of one person. */

import { one } from "../../site/elements.mjs";

/**
 * Offer the examples that the page prints, by the person's title.
 * @param {HTMLElement} section
 * @param {string} tool
 */
export function bindStarters(section, tool) {
  const fold = /** @type {HTMLDetailsElement} */ (one(section, ".starters"));
  fold.addEventListener("toggle", () => {
    if (!fold.open) return;
    const buttons = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`.example [data-do=start][data-for="${tool}"]`)]);
    one(fold, "ul").replaceChildren(...buttons.map((button) => starter(button, tool)));
  });
  fold.addEventListener("click", ({ target }) => {
    if (/** @type {Element} */ (target).closest("button")) fold.open = false;
  });
  fold.hidden = !document.querySelector(`.example [data-do=start][data-for="${tool}"]`);
}

/**
 * @param {HTMLElement} button
 * @param {string} tool
 */
function starter(button, tool) {
  const title = button.closest(".example")?.querySelector("h3")?.firstElementChild?.textContent ?? "";
  const offered = Object.assign(document.createElement("button"), { type: "button", className: "offer", textContent: title });
  Object.assign(offered.dataset, { do: "start", for: tool, answers: button.dataset.answers });
  const item = document.createElement("li");
  item.append(offered);
  return item;
}
