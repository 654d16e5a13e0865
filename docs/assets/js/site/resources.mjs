/**
 * The list of places to go: filtered by region, by city or area, and by kind, on the page itself.
 * The address shares the choice; nothing is kept. What is chosen unfolds. Without this script everything is unfolded.
 */

import { one } from "./elements.mjs";
import { say, wordsOf } from "./say.mjs";

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const form = /** @type {HTMLFormElement} */ (one(section, "form"));
  const [where, near, kind] = form.querySelectorAll("select");
  const list = one(section, ".resource-groups");
  const groups = /** @type {HTMLDetailsElement[]} */ ([...list.children]);
  const folds = /** @type {HTMLDetailsElement[]} */ ([...list.querySelectorAll("details")]);
  const linked = document.getElementById(location.hash.slice(1))?.closest("details");
  const status = one(section, "[role=status]");
  const untouched = status.textContent;
  const entries = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(".resource")]);
  const kinds = new Map(entries.map((entry) => [entry, kindsOf(entry, kind)]));

  const show = () => {
    for (const entry of entries) {
      const part = /** @type {HTMLElement | null} */ (entry.closest("[data-part]"))?.dataset.part;
      entry.hidden = !(inRegion(entry, where.value) && (!near.value || has([near.value], part)) && has(kinds.get(entry) ?? [], kind.value));
    }
    for (const fold of folds) {
      const found = fold.querySelectorAll(".resource:not([hidden])").length;
      const { group, part } = fold.dataset;
      const chosen = group ? group === where.value : !part || part === near.value;
      fold.hidden = !found;
      fold.open = Boolean(kind.value) || chosen || fold === linked;
      one(fold, ".resource-many").textContent = String(found);
    }
    list.append(...[...groups].sort((a, b) => first(b) - first(a)));
    const shown = String(entries.filter((entry) => !entry.hidden).length);
    const counted = say(shown === "0" ? words.none : words.shown, { shown, all: String(entries.length) });
    status.textContent = where.value || kind.value ? counted : untouched;
  };
  /** @param {HTMLElement} group */
  const first = (group) => Number(group.dataset.group === where.value);
  const changed = () => {
    show();
    share([where, near, kind]);
  };

  form.addEventListener("change", ({ target }) => {
    if (target === where) offer(near, groups.find(first));
    changed();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      offer(near); // the form is reset after the event
      changed();
    }),
  );
  choose(where);
  offer(near, groups.find(first));
  choose(near);
  choose(kind);
  show();
  form.hidden = false;
  one(section, ".resource-regions").hidden = true;
}

/**
 * Offer the cities and areas of a region, if its places are parted by them.
 * @param {HTMLSelectElement} near
 * @param {HTMLElement} [region]
 */
function offer(near, region) {
  const parts = /** @type {HTMLElement[]} */ ([...(region?.querySelectorAll("[data-part]:not([data-part=''])") ?? [])]);
  near.length = 1; // the whole province
  near.append(...parts.map(({ dataset }) => new Option(dataset.part)));
  /** @type {HTMLElement} */ (near.closest(".question")).hidden = !parts.length;
}

/** Take a choice from the page's address. @param {HTMLSelectElement} select */
function choose(select) {
  select.value = new URLSearchParams(location.search).get(select.name) ?? "";
  if (select.selectedIndex < 0) select.value = "";
}

/** Write the choices into the page's address. @param {HTMLSelectElement[]} selects */
function share(selects) {
  const address = new URL(location.href);
  for (const { name, value } of selects) value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
}

/**
 * Tell whether an entry serves a region: all of Canada serves each of them. An entry names regions if it serves several.
 * @param {HTMLElement} entry
 * @param {string} where
 */
function inRegion(entry, where) {
  const group = /** @type {HTMLElement} */ (entry.closest("[data-group]"));
  const served = (entry.dataset.where ?? group.dataset.group ?? "").split(" ");
  return has(served, where) || has(served, "CA");
}

/**
 * Give the kinds of an entry, by the words that it shows; asked once, before a browser may translate the page.
 * @param {HTMLElement} entry
 * @param {HTMLSelectElement} kind
 */
function kindsOf(entry, kind) {
  const shown = `, ${one(entry, ".resource-kind").textContent}, `;
  return [...kind.options].filter(({ text }) => shown.includes(`, ${text}, `)).map(({ value }) => value);
}

/**
 * Tell whether words hold one; no choice fits everything.
 * @param {string[]} words
 * @param {string} [word]
 */
const has = (words, word) => !word || words.includes(word);
