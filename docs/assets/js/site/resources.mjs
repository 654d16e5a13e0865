/**
 * The list of places to go: filtered by region and by kind on the page itself. The address shares the choice; nothing is kept.
 * A region unfolds when it or a kind is chosen. Without this script all are unfolded.
 */

import { one } from "./elements.mjs";
import { say, wordsOf } from "./say.mjs";

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const form = /** @type {HTMLFormElement} */ (one(section, "form"));
  const selects = [...form.querySelectorAll("select")];
  const list = one(section, ".resource-groups");
  const groups = /** @type {HTMLDetailsElement[]} */ ([...list.children]);
  const linked = document.getElementById(location.hash.slice(1))?.closest("details");
  const status = one(section, "[role=status]");
  const untouched = status.textContent;
  const entries = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[data-kind]")]);

  const show = () => {
    const [where, kind] = selects.map((select) => select.value);
    for (const entry of entries) entry.hidden = !(inRegion(entry, where) && has(entry.dataset.kind, kind));
    for (const group of groups) {
      const found = group.querySelectorAll("[data-kind]:not([hidden])").length;
      group.hidden = !found;
      group.open = Boolean(kind) || group.dataset.group === where || group === linked;
      one(group, ".resource-many").textContent = String(found);
    }
    list.append(...[...groups].sort((a, b) => Number(b.dataset.group === where) - Number(a.dataset.group === where)));
    const shown = String(entries.filter((entry) => !entry.hidden).length);
    const counted = say(shown === "0" ? words.none : words.shown, { shown, all: String(entries.length) });
    status.textContent = where || kind ? counted : untouched;
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
  choose(selects);
  show();
  form.hidden = false;
  one(section, ".resource-regions").hidden = true;
}

/** Take the choices from the page's address. @param {HTMLSelectElement[]} selects */
function choose(selects) {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
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
