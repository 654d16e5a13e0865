/** The table of contacts: a page of rows, which a narrow window shows as cards. */

import { one } from "../../elements.mjs";
import { say } from "../../say.mjs";
import { called, inWords } from "../kept/contact.mjs";
import { address } from "../one/links.mjs";
import { make } from "../make.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/**
 * Show contacts as rows, and keep the focus on the button that had it.
 * @param {Sheet} sheet
 * @param {Contact[]} contacts
 * @param {(contact: Contact) => string} dueWord  What to say of a follow-up beside its date.
 */
export function showRows(sheet, contacts, dueWord) {
  const body = one(sheet.section, "table.contacts tbody");
  const focused = body.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
  const { id, act } = { ...focused?.closest("tr")?.dataset, ...focused?.dataset };
  body.replaceChildren(...contacts.map((each) => row(sheet, each, dueWord(each))));
  if (focused) focusRow(sheet, id ?? "", act);
}

/**
 * Move the focus to a contact's row; to the count above the table when the row is not on this page.
 * @param {Sheet} sheet
 * @param {string} id
 */
export function focusRow({ section }, id, act = "edit") {
  const button = section.querySelector(`tr[data-id="${CSS.escape(id)}"] [data-act="${act}"]`);
  const target = /** @type {HTMLElement} */ (button ?? visible(section));
  target.focus();
}

/** @param {HTMLElement} section */
const visible = (section) => (one(section, ".sheet-list").hidden ? one(section, "[data-do=add]") : one(section, ".sheet-count"));

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
 * @param {string} due
 */
function row(sheet, contact, due) {
  const { columns, shown, words } = sheet;
  const button = (/** @type {string} */ act) =>
    make("button", { type: "button", class: "button quiet", "data-act": act, "aria-label": say(words[`${act}_named`], { name: called(contact) }) }, words[act]);
  const cells = shown.map((key) => {
    const column = /** @type {import("../kept/contact.mjs").Column} */ (columns.find((each) => each.key === key));
    const text = inWords(column, contact);
    const cell = make("td", { role: "cell", "data-label": column.name, "data-key": key, class: text ? "" : "blank" }, text);
    if (key === "follow_up" && due) cell.append(" ", make("strong", { class: "due" }, due), " ", button("write"));
    return cell;
  });
  const links = sheet.addresses.flatMap((key) => link(sheet, contact, key));
  cells.push(make("td", { role: "cell", class: `reach ${links.length ? "" : "blank"}`, "data-label": words.reach }, ...links));
  cells.push(make("td", { role: "cell", class: "acts" }, button("edit"), button("delete")));
  return make("tr", { role: "row", "data-id": contact.id }, ...cells);
}

/**
 * @param {Sheet} sheet
 * @param {Contact} contact
 * @param {string} key
 */
function link({ columns }, contact, key) {
  const text = contact[key];
  const href = text ? address(key, text) : "";
  if (!text) return [];
  const name = columns.find((each) => each.key === key)?.name ?? key;
  const isWeb = !["email", "phone"].includes(key);
  if (!href) return [make("span", {}, isWeb ? `${name}: ${text}` : text)];
  const label = isWeb && `${name}: ${called(contact)}`;
  return [make("a", { href, rel: "noopener noreferrer", "aria-label": label }, isWeb ? name : text)];
}
