/** The panels of the sheet and the menu that opens them: one panel at a time, and the menu goes as soon as it has served. */

import { one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";

/**
 * Join the panels with their doors; gives a way to close whatever is open.
 * @param {HTMLElement} section
 */
export function bindPanels(section) {
  const doors = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-opens]")]);
  const panel = (/** @type {string} */ name) => one(section, `#contacts-${name}`);
  const open = (/** @type {string} */ name) => {
    for (const each of doors) {
      const isOpen = each.dataset.opens === name;
      each.setAttribute("aria-expanded", String(isOpen));
      panel(each.dataset.opens ?? "").hidden = !isOpen;
    }
  };
  const menu = bindMenu(section);
  for (const door of doors) {
    const name = door.dataset.opens ?? "";
    door.addEventListener("click", () => {
      menu.open = false;
      const opens = panel(name).hidden;
      open(opens ? name : "");
      if (!opens) return;
      engine.start().catch(() => {}); // The status line says so.
      panel(name).focus();
    });
  }
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("[data-closes]"))) {
    button.addEventListener("click", () => {
      open("");
      one(menu, "summary").focus();
    });
  }
  return () => open("");
}

/** Close the menu when one presses beside it, or Escape. @param {HTMLElement} section */
function bindMenu(section) {
  const menu = /** @type {HTMLDetailsElement} */ (one(section, ".sheet-more"));
  addEventListener("pointerdown", ({ target }) => {
    if (!menu.contains(/** @type {Node} */ (target))) menu.open = false;
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    menu.open = false;
    one(menu, "summary").focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(/** @type {Node} */ (relatedTarget))) menu.open = false;
  });
  return menu;
}
