/** The list: search, filters, order and pages. All of it works before Python has started. */

import { one } from "../../elements.mjs";
import { say } from "../../say.mjs";
import { tagsOf } from "../kept/contact.mjs";
import { today } from "../days/days.mjs";
import { make } from "../make.mjs";
import { showOrder, showRows } from "./table.mjs";
import { View } from "./view.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../kept/contact.mjs").Contact} Contact */

const PAGE = 50;

export class List {
  #page = 0;
  /** @type {View | undefined} */
  #view;
  /** @type {Contact[]} */
  #chosen = [];

  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    this.form = /** @type {HTMLFormElement} */ (one(sheet.section, "form.sheet-filter"));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#show());
    this.form.addEventListener("reset", () => setTimeout(() => this.#show())); // the form is reset after the event
    for (const button of buttons(sheet.section, "[data-sort]")) button.addEventListener("click", () => this.#sort(button.dataset.sort ?? ""));
    for (const button of buttons(sheet.section, "[data-page]")) button.addEventListener("click", () => this.#turn(Number(button.dataset.page)));
    this.#field("query").addEventListener("focus", () => this.#view?.prepare());
  }

  /** The contacts that the search and the filters leave, in order. */
  get chosen() {
    return this.#chosen;
  }

  /** Show the contacts as they are now. @param {Contact[]} contacts */
  refresh(contacts) {
    this.#view = new View(contacts, { columns: this.sheet.columns, closed: this.sheet.closed, today: today() });
    this.#offerTags(contacts);
    this.#show(this.#page);
    return this.#view;
  }

  /** @param {number} page */
  #show(page = 0) {
    if (!this.#view) return;
    const { section, words } = this.sheet;
    const order = { sort: this.#field("sort").value, down: this.#field("order").value === "down" };
    this.#chosen = this.#view.chosen({ ...this.#asked(), ...order });
    const last = Math.max(0, Math.ceil(this.#chosen.length / PAGE) - 1);
    this.#page = Math.min(page, last);
    const from = this.#page * PAGE;
    const rows = this.#chosen.slice(from, from + PAGE);
    showRows(this.sheet, rows, (each) => this.#dueWord(each));
    showOrder(section, order.sort, order.down);
    const numbers = { from: String(from + 1), to: String(from + rows.length), shown: String(this.#chosen.length), all: String(this.#view.contacts.length) };
    const isAll = this.#chosen.length === this.#view.contacts.length;
    const sentence = !rows.length ? "none_found" : last ? "page_shown" : isAll ? "all_shown" : "some_shown";
    one(section, ".sheet-count").textContent = say(words[sentence], numbers);
    one(section, ".sheet-frame").hidden = !rows.length;
    one(section, ".sheet-pages").hidden = !last;
    for (const button of buttons(section, "[data-page]")) {
      const target = this.#page + Number(button.dataset.page);
      button.setAttribute("aria-disabled", String(target < 0 || target > last));
    }
  }

  #asked() {
    const { query, relationship, status, tag, due, quiet } = Object.fromEntries(
      [...new FormData(this.form)].map(([name, value]) => [name, String(value)]),
    );
    return { query, relationship, status, tag, due, quiet: /^\d{1,4}$/.test(quiet) ? quiet : "" };
  }

  /** Sort by a column, and the other way round when it is sorted by it already. @param {string} column */
  #sort(column) {
    const [sort, order] = [this.#field("sort"), this.#field("order")];
    order.value = sort.value === column && order.value === "up" ? "down" : "up";
    sort.value = column;
    this.#show();
  }

  /** @param {number} by */
  #turn(by) {
    const to = this.#page + by;
    if (to < 0 || to * PAGE >= this.#chosen.length) return;
    this.#show(to);
    const count = one(this.sheet.section, ".sheet-count");
    count.focus({ preventScroll: true });
    count.scrollIntoView();
  }

  /** @param {Contact} contact */
  #dueWord(contact) {
    const when = ["overdue", "today"].find((each) => this.#view?.isDue(contact, each));
    return when ? this.sheet.words[when] : "";
  }

  /** @param {Contact[]} contacts */
  #offerTags(contacts) {
    const select = this.#field("tag");
    const { value } = select;
    const tags = [...new Set([...contacts.flatMap(tagsOf), ...(value ? [value] : [])])].sort((one, other) => one.localeCompare(other));
    select.replaceChildren(/** @type {HTMLSelectElement} */ (select).options[0], ...tags.map((tag) => make("option", { value: tag }, tag)));
    select.value = value;
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement | HTMLSelectElement} */ (this.form.elements.namedItem(name));
  }
}

/** @param {HTMLElement} section @param {string} selector */
const buttons = (section, selector) => /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll(selector));
