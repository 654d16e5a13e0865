/** The form of a new contact: the few fields that everyone fills, and more below. */

import { on, one } from "../../site/elements.mjs";
import { engine } from "../../engine/engine.mjs";
import { confirmed, say } from "../../site/say.mjs";
import { plan } from "../days/follow-up.mjs";
import { Due } from "../days/due.mjs";
import { called, newId, tidy } from "../kept/contact.mjs";
import { focusRow } from "../list/table.mjs";
import { Advice } from "./advice.mjs";
import { askWhetherKnown } from "./known.mjs";

/** @typedef {import("../kept/contact.mjs").Fields} Fields */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("./fields.mjs").Field} Field */

export class Adding {
  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    this.dialog = /** @type {HTMLDialogElement} */ (one(sheet.section, "#contacts-add"));
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
    on(this.dialog, "cancel", () => this.#leave());
    askWhetherKnown(sheet, one(this.form, ".same-name"), ["first_name", "last_name"].map((name) => this.#field(name)), (known) => this.#goTo(known));
    addEventListener("beforeunload", (event) => {
      if (this.dialog.open && Object.keys(this.#typed()).length) event.preventDefault();
    });
  }

  open() {
    this.due.reset();
    this.#complain("");
    this.advice.open({});
    this.dialog.showModal();
    this.#field("first_name").focus();
    engine.start().catch(() => {}); // The form does without; the status line says so.
  }

  #save() {
    const set = this.#typed();
    if (![set.first_name, set.last_name, set.company].some(Boolean)) {
      this.#complain(this.sheet.words.nameless);
      this.#field("first_name").focus();
      return;
    }
    const id = newId();
    if (!this.sheet.make([{ id, set }], say(this.sheet.words.saved_named, { name: called(set) }))) return this.#complain(this.sheet.words.no_room);
    this.#close();
    focusRow(this.sheet, id);
    if (this.due.counts) plan(this.sheet, id);
  }

  /** Add what was typed to a contact that is there already, where it says nothing yet, and open it. @param {import("../kept/contact.mjs").Contact} known */
  #goTo(known) {
    const { make, words, open } = this.sheet;
    const set = Object.fromEntries(Object.entries(this.#typed()).filter(([key]) => !known[key]));
    if (Object.keys(set).length && !make([{ id: known.id, set, whole: known }], say(words.saved_named, { name: called(known) }))) return;
    this.#close();
    open(known.id);
  }

  #close() {
    this.form.reset();
    one(this.form, ".same-name").replaceChildren();
    this.dialog.close();
  }

  /** Close the form; ask first when something typed would be lost. */
  async #leave() {
    const { leave, leave_note, leave_yes, leave_no } = this.sheet.words;
    const ask = { title: leave, note: leave_note, yes: leave_yes, no: leave_no };
    if (Object.keys(this.#typed()).length && !(await confirmed(ask))) return;
    this.#close();
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {Field} */ (this.form.elements.namedItem(name));
  }

  #typed() {
    const fields = /** @type {Field[]} */ ([...this.form.querySelectorAll("[name]")]);
    return tidy(Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()])));
  }

  /** @param {string} sentence */
  #complain(sentence) {
    const line = one(this.dialog, ".problem");
    line.textContent = sentence;
    line.hidden = !sentence;
    if (sentence) line.scrollIntoView({ block: "center" });
  }
}
