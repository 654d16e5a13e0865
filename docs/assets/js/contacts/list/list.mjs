/** The list: search, filters, order and pages. All of it works before Python has started. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";
import { today } from "../days/days.mjs";
import { tagsOf } from "../kept/contact.mjs";
import { make } from "../make.mjs";
import { groups } from "./groups.mjs";
import { showOrder, showRows } from "./table.mjs";
import { View } from "./view.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../kept/contact.mjs").Contact} Contact */

const PAGE = 50;
const AT_ONCE = ["due", "week", "none"];

export class List {
  #page = 0;
  /** @type {View} */
  #view;
  /** @type {Contact[]} */
  #chosen = [];

  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    this.#view = this.#viewOf([]);
    this.form = /** @type {HTMLFormElement} */ (one(sheet.section, "form.sheet-filter"));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#show());
    this.form.addEventListener("reset", () => setTimeout(() => this.#show())); // the form is reset after the event
    for (const button of buttons(sheet.section, "[data-sort]")) button.addEventListener("click", () => this.#sort(button.dataset.sort ?? ""));
    for (const button of buttons(sheet.section, "[data-page]")) button.addEventListener("click", () => this.#turn(Number(button.dataset.page)));
    this.#field("query").addEventListener("input", () => this.#show()); // It stands above the form.
    this.#field("query").addEventListener("focus", () => this.#view.prepare());
  }

  /** The contacts that the search and the filters leave, in order. */
  get chosen() {
    return this.#chosen;
  }

  /** How many wait for a message by now. */
  due = 0;

  /** All contacts, as they were last shown. */
  get view() {
    return this.#view;
  }

  /** @param {Contact[]} contacts */
  #viewOf(contacts) {
    return new View(contacts, { columns: this.sheet.columns, closed: this.sheet.closed, today: today() });
  }

  /** Show the contacts as they are now. @param {Contact[]} contacts */
  refresh(contacts) {
    this.#view = this.#viewOf(contacts);
    this.#offerTags(contacts);
    this.#count(contacts);
    this.#show(this.#page);
  }

  /** Show everyone, in one order. @param {string} sort */
  showAll(sort = "") {
    this.form.reset();
    this.#field("sort").value = sort;
    this.#show();
  }

  /** @param {number} page */
  #show(page = 0) {
    const { section } = this.sheet;
    const order = { sort: this.#field("sort").value, down: this.#field("order").value === "down" };
    this.#chosen = this.#view.chosen({ ...this.#asked(), ...order });
    const last = Math.max(0, Math.ceil(this.#chosen.length / PAGE) - 1);
    this.#page = Math.min(page, last);
    showRows(this.sheet, groups(this.sheet.words, this.#view, this.#chosen, this.#page * PAGE, PAGE, !order.sort), this.#view);
    showOrder(section, order.sort, order.down);
    this.#say(last);
    one(section, ".sheet-filter [type=reset]").hidden = this.#chosen.length === this.#view.contacts.length && !order.sort;
    one(section, ".sheet-frame").hidden = !this.#chosen.length;
    one(section, ".sheet-pages").hidden = !last;
    for (const button of buttons(section, "[data-page]")) {
      const target = this.#page + Number(button.dataset.page);
      button.setAttribute("aria-disabled", String(target < 0 || target > last));
    }
  }

  /** Say how many there are, and which of them are on this page. @param {number} last  The last page. */
  #say(last) {
    const [all, shown, from] = [this.#view.contacts.length, this.#chosen.length, this.#page * PAGE];
    const sentence = !shown ? "none_found" : last ? "page_shown" : all === shown ? "all_shown" : "some_shown";
    const numbers = { from: String(from + 1), to: String(Math.min(from + PAGE, shown)), shown: String(shown), all: String(all) };
    one(this.sheet.section, ".sheet-count").textContent = say(this.sheet.words[sentence], numbers);
  }

  #asked() {
    const { query = "", relationship = "", status = "", tag = "", due = "", quiet = "" } = Object.fromEntries(
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

  /** Say beside each way to look at follow-ups how many there are. @param {Contact[]} contacts */
  #count(contacts) {
    const count = (/** @type {string} */ when) => contacts.reduce((sum, each) => sum + Number(this.#view.isDue(each, when)), 0);
    const counts = AT_ONCE.map(count);
    AT_ONCE.forEach((when, place) => (one(this.form, `[data-count=${when}]`).textContent = String(counts[place])));
    this.due = counts[0];
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
