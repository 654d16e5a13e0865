/** The fields of an open contact, each saved when it is left. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";
import { change, read } from "../../store/store.mjs";
import { called } from "../kept/contact.mjs";
import { isDay } from "../days/days.mjs";
import { plan, planAhead } from "../days/follow-up.mjs";
import { show } from "./fields.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("./fields.mjs").Field} Field */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

export class InPlace {
  #id = "";
  /** What the fields were filled with. @type {Record<string, string>} */
  #filled = {};

  /** @param {Sheet} sheet @param {HTMLElement} place */
  constructor(sheet, place) {
    this.sheet = sheet;
    this.fields = /** @type {Field[]} */ ([...place.querySelectorAll("[name]")]);
    this.fields.forEach((field) => field.addEventListener("change", () => this.#save([field])));
    this.province = /** @type {HTMLSelectElement} */ (one(place, "#contacts-province"));
    this.province.addEventListener("change", () => {
      change((kept) => (kept.about.province = this.province.value));
      plan(sheet, this.#id);
    });
  }

  /** Fill the fields with another contact. @param {Contact} contact */
  begin(contact) {
    this.#id = contact.id;
    this.province.value = read().about.province ?? "";
    for (const field of this.fields) this.#fill(field, contact);
  }

  /** Show what has changed; a field that is being changed here stays. @param {Contact} contact */
  show(contact) {
    for (const field of this.fields) if (!this.#isChanged(field)) this.#fill(field, contact);
  }

  /** Save what is still being changed; false when there is no room for it. */
  keep() {
    return this.#save(this.fields);
  }

  /** @param {Field} field @param {Contact} contact */
  #fill(field, contact) {
    if (field.value !== (contact[field.name] ?? "")) show(field, contact[field.name] ?? "");
    this.#filled[field.name] = field.value;
  }

  /** @param {Field} field */
  #isChanged(field) {
    return field.value !== this.#filled[field.name];
  }

  /** @param {Field[]} fields */
  #save(fields) {
    const changed = fields.filter((each) => this.#isChanged(each));
    const contact = this.sheet.book.find(this.#id);
    if (!contact || !changed.length) return true;
    const set = Object.fromEntries(changed.map(({ name, value }) => [name, value.trim()]));
    const isNamed = ["first_name", "last_name", "company", "email"].some((key) => set[key] ?? contact[key]);
    if (!isNamed) {
      this.sheet.notice(this.sheet.words.nameless);
      changed.forEach((each) => this.#fill(each, contact));
      return true;
    }
    const sentence = [say(this.sheet.words.saved_named, { name: called({ ...contact, ...set }) }), this.#elsewhere(contact, changed)];
    changed.forEach((each) => (this.#filled[each.name] = each.value));
    const isMade = this.sheet.make([{ id: contact.id, set, whole: contact }], sentence.filter(Boolean).join(" "));
    if (isMade && isDay(set.last_contacted)) planAhead(this.sheet, contact.id);
    return isMade;
  }

  /**
   * Say what another tab wrote meanwhile into the fields that are replaced now.
   * @param {Contact} contact
   * @param {Field[]} changed
   */
  #elsewhere(contact, changed) {
    const { columns, words } = this.sheet;
    const replaced = changed.filter(({ name, value }) => contact[name] && contact[name] !== this.#filled[name] && contact[name] !== value);
    const theirs = replaced.map(({ name }) => `${columns.find(({ key }) => key === name)?.name}: ${contact[name]}`);
    return theirs.length ? say(words.elsewhere, { theirs: theirs.join("; ") }) : "";
  }
}
