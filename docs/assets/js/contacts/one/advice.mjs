/** A word below a field whose text is kept and is not what the field is for: it stops nobody. */

import { onLeft } from "../../form/leaving.mjs";
import { say } from "../../site/say.mjs";
import { isDay } from "../days/days.mjs";
import { isLink } from "./links.mjs";

/** @typedef {import("../kept/contact.mjs").Fields} Fields */

export class Advice {
  /** What the fields held when the form was opened; a field for days shows no other text. @type {Fields} */
  #kept = {};

  /**
   * @param {HTMLElement} form
   * @param {import("../../site/say.mjs").Words} words
   */
  constructor(form, words) {
    this.words = words;
    this.fields = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("[data-advised]")]);
    onLeft(form, (left) => this.fields.filter((each) => each === left).forEach((each) => this.#show(each)));
  }

  /** Begin anew, for another contact. @param {Fields} contact */
  open(contact) {
    this.#kept = contact;
    this.fields.forEach((each) => this.#show(each));
  }

  /** @param {HTMLInputElement} field */
  #show(field) {
    const line = /** @type {HTMLElement} */ (document.getElementById(`${field.id}-advice`));
    const sentence = this.#sentence(field);
    if (line.textContent !== sentence) line.textContent = sentence;
  }

  /** @param {HTMLInputElement} field */
  #sentence({ name, type, value }) {
    if (type !== "date") return value.trim() && !isLink(name, value) ? this.words[`no_${name}`] : "";
    const text = this.#kept[name] ?? "";
    return !value && text && !isDay(text) ? say(this.words.no_day, { text }) : "";
  }
}
