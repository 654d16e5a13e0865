/** The table of contacts: a page of rows in groups by when to write, which a narrow window shows in two lines each. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";
import { isDay } from "../days/days.mjs";
import { said } from "../days/said.mjs";
import { addressOf, called, inWords } from "../kept/contact.mjs";
import { make } from "../make.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("./view.mjs").View} View */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** People of one heading; a table that is sorted otherwise is one group without one. @typedef {{title: string, count: number, people: Contact[]}} Group */

/**
 * Show groups of contacts as rows, and keep the focus where it was.
 * @param {Sheet} sheet
 * @param {Group[]} groups
 * @param {View} view
 */
export function showRows(sheet, groups, view) {
  const table = one(sheet.section, "table.contacts");
  const focused = table.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
  const { id, act } = { ...focused?.closest("tr")?.dataset, ...focused?.dataset };
  table.querySelectorAll("tbody").forEach((each) => each.remove());
  table.append(...groups.map((each) => group(sheet, each, view)));
  if (id) focusRow(sheet, id, act);
}

/**
 * @param {Sheet} sheet
 * @param {Group} group
 * @param {View} view
 */
function group(sheet, { title, count, people }, view) {
  const heading = make("th", { role: "rowheader", scope: "rowgroup", colspan: "5" }, title, " ", make("span", { class: "many" }, String(count)));
  const rows = people.map((each) => row(sheet, each, view));
  return make("tbody", { role: "rowgroup" }, ...(title ? [make("tr", { role: "row", class: "row-heading" }, heading)] : []), ...rows);
}

/**
 * Move the focus to a contact's row; to the count above the table when the row is not on this page.
 * @param {Sheet} sheet
 * @param {string} id
 */
export function focusRow({ section }, id, act = "open") {
  const row = section.querySelector(`tr[data-id="${CSS.escape(id)}"]`);
  const button = row?.querySelector(`[data-act="${act}"]`) ?? row?.querySelector("[data-act=open]");
  /** @type {HTMLElement} */ (button ?? visible(section)).focus();
}

/** @param {HTMLElement} section */
const visible = (section) => (one(section, ".sheet-list").hidden ? one(section, "[data-do=met]") : one(section, ".sheet-count"));

/**
 * Delete a contact, and leave the focus on its neighbour.
 * @param {Sheet} sheet
 * @param {Contact} contact
 */
export function remove(sheet, contact) {
  const rows = /** @type {HTMLElement[]} */ ([...sheet.section.querySelectorAll("tr[data-id]")]);
  const place = rows.findIndex((row) => row.dataset.id === contact.id);
  const next = rows[place + 1] ?? rows[place - 1];
  sheet.make([{ id: contact.id, set: null }], say(sheet.words.deleted, { name: called(contact) }));
  focusRow(sheet, next?.dataset.id ?? "");
}

/**
 * Say in the headers how the table is sorted.
 * @param {HTMLElement} section
 * @param {string} sort
 * @param {boolean} down
 */
export function showOrder(section, sort, down) {
  for (const header of /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("th[data-column]"))) {
    if (header.dataset.column === sort) header.setAttribute("aria-sort", down ? "descending" : "ascending");
    else header.removeAttribute("aria-sort");
  }
}

/**
 * @param {Sheet} sheet
 * @param {Contact} contact
 * @param {View} view
 */
function row(sheet, contact, view) {
  const { columns, words } = sheet;
  const cell = (/** @type {string} */ key, /** @type {(Node | string)[]} */ ...content) =>
    make("td", { role: "cell", "data-key": key, class: content.length ? "" : "blank" }, ...content);
  const shown = (/** @type {string} */ key) => columns.filter((each) => each.key === key && contact[key]).map((each) => make("bdi", {}, inWords(each, contact)));
  const spoken = contact.last_contacted ? [day(contact.last_contacted, view)] : [];
  return make("tr", { role: "row", "data-id": contact.id }, who(contact), cell("relationship", ...shown("relationship")), cell("status", ...shown("status")), cell("last_contacted", ...spoken), cell("follow_up", ...next(words, contact, view)));
}

/** Say a day as people do. @param {string} text @param {View} view */
const day = (text, view) => make("time", isDay(text) ? { datetime: text } : {}, said(text, view.know.today));

/** Name a contact, with what they do below. @param {Contact} contact */
function who(contact) {
  const name = called(contact);
  const at = [contact.position, name === contact.company ? "" : contact.company].filter(Boolean).join(", ");
  const link = make("a", { href: addressOf(contact.id), class: "who", "data-act": "open" }, make("bdi", {}, name));
  return make("th", { role: "rowheader", scope: "row", "data-key": "name" }, link, ...(at ? [make("bdi", { class: "at" }, at)] : []));
}

/**
 * Say when to write, and offer to do it when the day has come.
 * @param {import("../../site/say.mjs").Words} words
 * @param {Contact} contact
 * @param {View} view
 */
function next(words, contact, view) {
  const when = view.when(contact);
  if (!contact.follow_up || when === "closed") return [];
  const on = day(contact.follow_up, view);
  if (when !== "overdue" && when !== "today") return [on];
  const parts = when === "overdue" ? [make("strong", { class: "due" }, words.overdue), " ", on] : [make("strong", { class: "due" }, words.today)];
  const write = make("button", { type: "button", class: "button quiet", "data-act": "write", "aria-label": say(words.write_named, { name: called(contact) }) }, words.write);
  return [make("span", { class: "when" }, ...parts), write];
}
