/** The list of places to go: filtered by region and by kind on the page itself. The address shares the choice; nothing is kept. */

import { one } from "./elements.mjs";
import { say, wordsOf } from "./say.mjs";

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const form = /** @type {HTMLFormElement} */ (one(section, "form"));
  const selects = [...form.querySelectorAll("select")];
  const list = one(section, ".resource-groups");
  const groups = /** @type {HTMLElement[]} */ ([...list.children]);
  const entries = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[data-kind]")]);

  const show = () => {
    const [where, kind] = selects.map((select) => select.value);
    for (const entry of entries) entry.hidden = !(inRegion(entry, where) && has(entry.dataset.kind, kind));
    for (const group of groups) group.hidden = !group.querySelector("[data-kind]:not([hidden])");
    list.append(...[...groups].sort((a, b) => Number(b.dataset.group === where) - Number(a.dataset.group === where)));
    const shown = String(entries.filter((entry) => !entry.hidden).length);
    one(section, "[role=status]").textContent = say(shown === "0" ? words.none : words.shown, { shown, all: String(entries.length) });
  };
  const share = () => {
    const address = new URL(location.href);
    for (const { name, value } of selects) value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    history.replaceState(history.state, "", address);
  };
  const changed = () => {
    show();
    share();
  };

  form.addEventListener("change", changed);
  form.addEventListener("reset", () => setTimeout(changed)); // the form is reset after the event
  if (choose(selects)) show();
  form.hidden = false;
  one(section, ".resource-regions").hidden = true;
}

/**
 * Take the choices from the page's address; true if there is one.
 * @param {HTMLSelectElement[]} selects
 */
function choose(selects) {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
  return selects.some((select) => select.value);
}

/**
 * Tell whether an entry serves a region: all of Canada serves each of them.
 * @param {HTMLElement} entry
 * @param {string} where
 */
const inRegion = (entry, where) => has(entry.dataset.where, where) || has(entry.dataset.where, "CA");

/**
 * Tell whether words hold one; no choice fits everything.
 * @param {string | undefined} words
 * @param {string} word
 */
const has = (words, word) => !word || (words ?? "").split(" ").includes(word);
