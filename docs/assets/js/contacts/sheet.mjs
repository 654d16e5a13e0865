/** The contact sheet: joins the contacts on this device, the list, the forms and Python. */

import { one } from "../elements.mjs";
import { engine } from "../engine.mjs";
import { Notice } from "../notice.mjs";
import { wordsOf } from "../say.mjs";
import { bindStatus } from "../status.mjs";
import { isStored } from "../store.mjs";
import { bindAlong } from "./bringing/along.mjs";
import { Book, NAME } from "./kept/book.mjs";
import { bindBring } from "./bringing/bring.mjs";
import { bindDuplicates } from "./pairs/duplicates.mjs";
import { Editor } from "./one/editor.mjs";
import { List } from "./list/list.mjs";
import { bindMet } from "./one/met.mjs";
import { showOverview } from "./network/overview.mjs";
import { remove } from "./list/table.mjs";
import { writeTo } from "./one/writing.mjs";

/**
 * What the parts of the sheet share.
 * @typedef {object} Sheet
 * @property {HTMLElement} section
 * @property {import("../say.mjs").Words} words
 * @property {import("./kept/contact.mjs").Column[]} columns
 * @property {string[]} shown  The columns of the table, by key.
 * @property {string[]} addresses  The columns that may be links.
 * @property {string} closed  The status of a contact who is not to be written to any more.
 * @property {string} met  The status of someone met.
 * @property {Record<string, string>} writers  The address of each tool.
 * @property {Book} book
 * @property {List} list
 * @property {(error: unknown) => void} broke
 * @property {typeof engine.call} ask  Asks Python.
 * @property {(sentence: string) => void} notice
 * @property {(edits: import("./kept/steps.mjs").Edit[], sentence: string, how?: {joined?: boolean}) => boolean} make
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const { broke, worked } = bindStatus(section, words);
  const line = new Notice(one(section, ".notice"), words.undoable, NAME);
  /** @type {Sheet} */
  const sheet = Object.assign(JSON.parse(section.dataset.described ?? "{}"), { section, words, broke });
  sheet.ask = async (...asked) => {
    const made = await engine.call(...asked);
    worked();
    return made;
  };
  sheet.notice = (sentence) => {
    line.close();
    line.offerUndo(sentence);
  };
  sheet.make = (edits, sentence, how) => {
    const isNews = !how?.joined || sheet.book.isLatest(edits[0].id);
    const made = sheet.book.make(edits, how);
    if (isNews || !made) sheet.notice(made ? told(sentence, words) : words.no_room);
    return made;
  };
  sheet.list = new List(sheet);
  const refresh = () => sheet.book && show(sheet);
  sheet.book = new Book(refresh);
  refresh();
  bindAll(sheet);
  if (sheet.book.canUndo()) sheet.notice(words.undoable);
  one(section, ".notice [data-do=close]").addEventListener("click", () => {
    one(section, "[data-do=add]").focus();
    line.close();
  });
}

/** Say that a step is done; where the browser stores nothing, only that the page shows it. @param {string} sentence @param {Sheet["words"]} words */
const told = (sentence, words) => (isStored() ? sentence : words.only_shown);

/** @param {Sheet} sheet */
function bindAll(sheet) {
  const { section, words, book } = sheet;
  const editor = new Editor(sheet);
  bindPanels(section); // First: what is in a panel looks whether it is open.
  bindMet(sheet);
  bindBring(sheet);
  bindDuplicates(sheet);
  bindAlong(sheet);
  one(section, "[data-do=add]").addEventListener("click", () => editor.open());
  one(section, "[data-do=retry]").addEventListener("click", () => engine.retry().catch(() => {}));
  const steps = /** @type {const} */ ([["undo", "done", words.undone], ["redo", "undone", words.redone]]);
  for (const [name, from, sentence] of steps) {
    const button = one(section, `[data-do=${name}]`);
    button.addEventListener("click", () => {
      book.move(from);
      sheet.notice(told(sentence, words));
      (button.hidden ? one(section, ".notice .button:not([hidden])") : button).focus();
    });
  }
  one(section, "table.contacts tbody").addEventListener("click", ({ target }) => {
    const button = /** @type {HTMLElement} */ (target).closest("button");
    const contact = book.find(button?.closest("tr")?.dataset.id ?? "");
    if (!contact) return;
    if (button?.dataset.act === "edit") editor.open(contact);
    else if (button?.dataset.act === "write") writeTo(sheet, contact.id);
    else remove(sheet, contact);
  });
}

/** @param {Sheet} sheet */
function show(sheet) {
  const { section, book, list } = sheet;
  const none = !book.contacts.length;
  one(section, ".sheet-empty").hidden = !none;
  one(section, ".sheet-list").hidden = none;
  const overview = /** @type {HTMLDetailsElement} */ (one(section, ".sheet-overview"));
  overview.hidden = none;
  const view = list.refresh(book.contacts);
  overview.ontoggle = () => overview.open && showOverview(sheet, view);
  if (overview.open) showOverview(sheet, view);
}

/** Open one panel at a time, and move into it. @param {HTMLElement} section */
function bindPanels(section) {
  const doors = /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("[data-opens]"));
  for (const door of doors) {
    door.addEventListener("click", () => {
      const opens = door.getAttribute("aria-expanded") === "false";
      for (const each of doors) {
        const isOpen = opens && each === door;
        each.setAttribute("aria-expanded", String(isOpen));
        one(section, `#${each.getAttribute("aria-controls")}`).hidden = !isOpen;
      }
      if (!opens) return;
      engine.start().catch(() => {}); // The status line says so.
      one(section, `#${door.getAttribute("aria-controls")}`).focus();
    });
  }
}
