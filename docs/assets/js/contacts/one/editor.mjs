/** The form of one contact: add, edit, note a conversation, delete. Only what was changed in it is written. */

import { on, one } from "../../elements.mjs";
import { engine } from "../../engine.mjs";
import { confirmed, say } from "../../say.mjs";
import { Advice } from "./advice.mjs";
import { called, newId, withTalk } from "../kept/contact.mjs";
import { today } from "../days/days.mjs";
import { Due } from "../days/due.mjs";
import { compared } from "../kept/elsewhere.mjs";
import { show } from "./fields.mjs";
import { plan } from "../days/follow-up.mjs";
import { focusRow, remove } from "../list/table.mjs";
import { writeTo } from "./writing.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../kept/contact.mjs").Fields} Fields */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("./fields.mjs").Field} Field */

export class Editor {
  /** The contact as it was opened; undefined for a new one. @type {Contact | undefined} */
  #contact;
  /** What the fields showed when they were filled. @type {Fields} */
  #filled = {};

  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    this.dialog = /** @type {HTMLDialogElement} */ (one(sheet.section, "#contacts-edit"));
    this.form = /** @type {HTMLFormElement} */ (one(this.dialog, "form"));
    this.due = new Due(sheet, this.form);
    this.advice = new Advice(this.form, sheet.words);
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#leave();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save();
    });
    on(this.dialog, "talk", () => this.#addTalk());
    on(this.dialog, "cancel", () => this.#leave());
    on(this.dialog, "write", () => this.#save() && writeTo(sheet, this.dialog.dataset.id ?? ""));
    on(this.dialog, "delete", () => {
      this.dialog.close();
      if (this.#contact) remove(sheet, this.#contact);
    });
    addEventListener("beforeunload", (event) => {
      if (this.dialog.open && Object.keys(this.#changed()).length) event.preventDefault();
    });
  }

  /** @param {Contact} [contact] */
  open(contact) {
    const { words } = this.sheet;
    this.#contact = contact;
    this.due.reset();
    this.dialog.dataset.id = contact?.id ?? "";
    one(this.dialog, "h2").textContent = contact ? say(words.edit_named, { name: called(contact) }) : words.add;
    one(this.dialog, ".of-one").hidden = !contact;
    this.#complain("");
    for (const field of this.#fields()) show(field, contact?.[field.name] ?? "");
    this.#filled = this.#typed();
    this.advice.open(contact ?? {});
    this.dialog.showModal();
    this.#field("first_name").focus();
    engine.start().catch(() => {}); // The form does without; the status line says so.
  }

  /** Write what was changed, and close; false when the form stays open. */
  #save() {
    const typed = this.#typed();
    if (![typed.first_name, typed.last_name, typed.company].some((text) => text.trim())) {
      this.#complain(this.sheet.words.nameless);
      this.#field("first_name").focus();
      return false;
    }
    const id = this.#contact?.id ?? newId();
    if (this.#isContested()) return false;
    const set = this.#changed();
    const name = called({ ...this.#contact, ...typed });
    if (Object.keys(set).length && !this.sheet.make([{ id, set, whole: this.#contact }], say(this.sheet.words.saved_named, { name }))) {
      this.#complain(this.sheet.words.no_room);
      return false;
    }
    this.dialog.close();
    focusRow(this.sheet, id);
    if (this.due.counts) plan(this.sheet, id);
    return true;
  }

  /** Show what another tab wrote into the same fields meanwhile, and stay open; notes of both are put together. */
  #isContested() {
    const [opened, there] = [this.#contact, this.sheet.book.find(this.#contact?.id ?? "")];
    if (!opened || !there) return false;
    this.#contact = there;
    const { notes, sentence } = compared(this.sheet, opened, there, this.#changed());
    if (notes !== undefined) this.#field("discussion").value = notes;
    this.#complain(sentence);
    return Boolean(sentence);
  }

  /** Close the form; ask first when something typed would be lost. */
  async #leave() {
    const { leave, leave_note, leave_yes, leave_no } = this.sheet.words;
    const ask = { title: leave, note: leave_note, yes: leave_yes, no: leave_no };
    if (Object.keys(this.#changed()).length && !(await confirmed(ask))) return;
    this.dialog.close();
    if (this.#contact) focusRow(this.sheet, this.#contact.id);
  }

  /** Put a dated line on top of the discussion; the follow-up is counted anew from that day. */
  #addTalk() {
    const field = /** @type {HTMLTextAreaElement} */ (this.#field("discussion"));
    field.value = withTalk(today(), "", field.value);
    field.focus();
    field.selectionStart = field.selectionEnd = withTalk(today(), "").length;
    field.scrollTop = 0;
    this.#field("last_contacted").value = today();
    this.due.count();
  }

  #fields() {
    return /** @type {Field[]} */ ([...this.form.querySelectorAll("[name]")]);
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {Field} */ (this.form.elements.namedItem(name));
  }

  #typed() {
    return Object.fromEntries(this.#fields().map(({ name, value }) => [name, value]));
  }

  /** Give the fields that no longer show what they were filled with. @returns {Fields} */
  #changed() {
    return Object.fromEntries(Object.entries(this.#typed()).filter(([key, text]) => text !== this.#filled[key]));
  }

  /** @param {string} sentence */
  #complain(sentence) {
    const line = one(this.dialog, ".problem");
    line.textContent = sentence;
    line.hidden = !sentence;
    if (sentence) line.scrollIntoView({ block: "center" });
  }
}
