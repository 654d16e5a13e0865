/** A contact opened beside the list, on a phone in its place: written where it stands, and saved field by field. */

import { on, one } from "../../site/elements.mjs";
import { engine } from "../../engine/engine.mjs";
import { called, inWords } from "../kept/contact.mjs";
import { focusRow, remove } from "../list/table.mjs";
import { make } from "../make.mjs";
import { Advice } from "./advice.mjs";
import { InPlace } from "./in-place.mjs";
import { waysTo } from "./links.mjs";
import { Next } from "./next.mjs";
import { go, leave, named } from "./route.mjs";
import { Talks } from "./talks.mjs";
import { writeTo } from "./writing.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

export class ContactView {
  /** How far the list was scrolled when a contact took its place. */
  #scrolled = 0;

  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    this.place = one(sheet.section, ".contact-view");
    this.talks = new Talks(sheet, this.place);
    this.next = new Next(sheet, this.place);
    this.advice = new Advice(this.place, sheet.words);
    this.fields = new InPlace(sheet, this.place);
    on(this.place, "leave", () => this.leave());
    on(this.place, "write", () => this.#keep() && writeTo(sheet, this.id));
    on(this.place, "delete", () => this.#delete());
    this.place.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && this.leave());
    addEventListener("popstate", () => this.follow());
    addEventListener("pagehide", () => this.#keep());
    this.follow();
  }

  /** The contact that is open; empty when none is. */
  get id() {
    return this.place.dataset.id ?? "";
  }

  /** Open a contact, and give it its address. @param {string} id */
  open(id) {
    go(id);
    this.follow();
  }

  /** Close what is open, and go back to the list. */
  leave() {
    leave();
    if (!named()) this.follow();
  }

  /** Show what the page's address names. */
  follow() {
    const id = named();
    if (id === this.id) return;
    this.#keep();
    const contact = this.sheet.book.find(id);
    if (contact) this.#show(contact);
    else this.#hide();
  }

  /** Show the contact as it is now; one that is gone is closed. */
  refresh() {
    if (!this.id) return;
    const contact = this.sheet.book.find(this.id);
    if (contact) this.#fill(contact);
    else this.#hide();
  }

  /** @param {Contact} contact */
  #show(contact) {
    if (!this.id) this.#scrolled = scrollY;
    this.place.dataset.id = contact.id;
    this.place.hidden = false;
    this.fields.begin(contact);
    this.advice.open(contact);
    this.#fill(contact);
    this.#mark();
    one(this.place, "h2").focus({ preventScroll: true });
    if (this.place.getBoundingClientRect().top < 0 || isAlone(this.sheet.section)) this.place.scrollIntoView();
    engine.start().catch(() => {}); // The status line says so.
  }

  #hide() {
    const before = this.id;
    const wasAlone = isAlone(this.sheet.section);
    this.place.hidden = true;
    this.place.dataset.id = "";
    this.#mark();
    if (!before) return;
    if (wasAlone) scrollTo(0, this.#scrolled);
    focusRow(this.sheet, before);
  }

  /** @param {Contact} contact */
  #fill(contact) {
    const { columns, words } = this.sheet;
    const name = called(contact);
    one(this.place, "h2").replaceChildren(make("bdi", {}, name));
    one(this.place, ".one-at").textContent = [contact.position, name === contact.company ? "" : contact.company].filter(Boolean).join(", ");
    const relationship = columns.filter(({ key }) => key === "relationship").map((each) => inWords(each, contact));
    one(this.place, ".one-how").textContent = [...relationship, contact.met_at].filter(Boolean).join(" · ");
    one(this.place, ".one-links").replaceChildren(...waysTo(contact, words, columns));
    this.talks.show(contact);
    this.next.show(contact);
    this.fields.show(contact);
  }

  /** Keep all that was typed; false when there is no room. */
  #keep() {
    if (!this.id) return true;
    this.talks.keep();
    return this.fields.keep();
  }

  #delete() {
    const contact = this.sheet.book.find(this.id);
    if (!contact) return;
    leave();
    this.place.hidden = true;
    this.place.dataset.id = "";
    this.#mark();
    remove(this.sheet, contact);
  }

  /** Say in the list and in the layout which contact is open. */
  #mark() {
    const { section } = this.sheet;
    section.toggleAttribute("data-open", Boolean(this.id));
    section.querySelectorAll("tr[data-id]").forEach((row) => row.toggleAttribute("data-open", /** @type {HTMLElement} */ (row).dataset.id === this.id));
  }
}

/** Whether a contact that is open stands in the list's place. @param {HTMLElement} section */
const isAlone = (section) => getComputedStyle(one(section, ".sheet-list")).display === "none";
