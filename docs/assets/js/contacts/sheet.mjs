/** The contact sheet: joins the contacts on this device, the list, the contact that is open, the forms and Python. */

import { one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { Notice } from "../site/notice.mjs";
import { wordsOf } from "../site/say.mjs";
import { bindStatus } from "../tool/status.mjs";
import { isStored } from "../store/memory.mjs";
import { bindAlong } from "./bringing/along.mjs";
import { bindBring } from "./bringing/bring.mjs";
import { countOnTab } from "./days/waiting.mjs";
import { Book, NAME } from "./kept/book.mjs";
import { justWritten, wayBack } from "./kept/way-back.mjs";
import { List } from "./list/list.mjs";
import { showOverview } from "./network/overview.mjs";
import { Adding } from "./one/add.mjs";
import { showSample } from "./network/sample.mjs";
import { bindNetwork } from "./network/showing.mjs";
import { bindMet } from "./one/met.mjs";
import { ContactView } from "./one/view.mjs";
import { writeTo } from "./one/writing.mjs";
import { bindDuplicates } from "./pairs/duplicates.mjs";
import { bindPanels } from "./panels.mjs";

/**
 * What the parts of the sheet share.
 * @typedef {object} Sheet
 * @property {HTMLElement} section
 * @property {import("../site/say.mjs").Words} words
 * @property {import("./kept/contact.mjs").Column[]} columns
 * @property {string} closed  The status of a contact who is not to be written to any more.
 * @property {string} met  The status of someone met.
 * @property {Record<string, string>} writers  The address of each tool.
 * @property {{contacts: import("./kept/contact.mjs").Contact[], day: string}} sample  A network to look at while there is none.
 * @property {Book} book
 * @property {List} list
 * @property {(error: unknown) => void} broke
 * @property {typeof engine.call} ask  Asks Python.
 * @property {(sentence: string) => void} notice
 * @property {(edits: import("./kept/steps.mjs").Edit[], sentence: string, how?: {joined?: boolean}) => boolean} make
 * @property {(id: string) => void} open  Opens a contact.
 * @property {(sentence: string) => void} brought  Shows what came from a file, and what to do next.
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const { broke, worked } = bindStatus(section, words);
  const line = new Notice(one(section, ".notice"), () => wayBack(words), NAME);
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
  /** @type {ContactView | undefined} */
  let view;
  const refresh = () => {
    if (sheet.book) show(sheet);
    view?.refresh();
  };
  sheet.book = new Book(refresh);
  refresh();
  view = new ContactView(sheet);
  sheet.open = (id) => view.open(id);
  bindAll(sheet);
  if (sheet.book.canUndo()) sheet.notice(justWritten(words, view.id) || wayBack(words));
  one(section, ".notice [data-do=close]").addEventListener("click", () => {
    one(section, "[data-do=met]").focus();
    line.close();
  });
}

/** Say that a step is done; where the browser stores nothing, only that the page shows it. @param {string} sentence @param {Sheet["words"]} words */
const told = (sentence, words) => (isStored() ? sentence : words.only_shown);

/** @param {Sheet} sheet */
function bindAll(sheet) {
  const { section, words, book } = sheet;
  const adding = new Adding(sheet);
  const closePanels = bindPanels(section); // First: what is in a panel looks whether it is open.
  one(section, "[data-opens=overview]").addEventListener("click", () => showOverview(sheet, sheet.list.view));
  bindNetwork(sheet);
  bindMet(sheet);
  bindBring(sheet);
  bindDuplicates(sheet);
  bindAlong(sheet);
  sheet.brought = (sentence) => {
    closePanels();
    sheet.list.showAll("added");
    sheet.notice(`${sentence} ${words.brought_next}`);
    one(section, ".sheet-list").scrollIntoView();
    one(section, ".sheet-count").focus({ preventScroll: true });
  };
  one(section, "[data-do=add]").addEventListener("click", () => adding.open());
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
  one(section, "table.contacts").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const pressed = /** @type {HTMLElement} */ (event.target);
    const id = pressed.closest("tr")?.dataset.id ?? "";
    if (!id || String(getSelection())) return;
    event.preventDefault();
    if (pressed.closest("[data-act=write]")) writeTo(sheet, id);
    else sheet.open(id);
  });
}

/** @param {Sheet} sheet */
function show(sheet) {
  const { section, book, list } = sheet;
  const none = !book.contacts.length;
  one(section, ".sheet-empty").hidden = !none;
  if (none) showSample(sheet);
  for (const part of [".sheet-list", "#contacts-query"]) one(section, part).hidden = none;
  list.refresh(book.contacts);
  countOnTab(list.due);
  if (!one(section, ".sheet-overview").hidden) showOverview(sheet, list.view);
}
