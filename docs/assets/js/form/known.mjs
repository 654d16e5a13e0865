/** What is known from About you: in one line, so that a tool begins with its own questions. */

import { on, one } from "../site/elements.mjs";
import { fields, isShared } from "./form.mjs";

/** @typedef {import("./form.mjs").Field} Field */

/** @param {Field} field */
const questionOf = (field) => /** @type {HTMLElement} */ (field.closest(".question"));

export class Known {
  #isOpen = false;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.line = one(form, ".known");
    on(form, "change", () => {
      const [first] = this.#folded();
      this.open();
      first?.focus();
    });
  }

  /** Fold what is answered, unless the form asks for nothing else. It is done when the page opens, and not while one types. */
  fold() {
    const words = fields(this.form).filter((field) => !field.name.endsWith(".frame"));
    const asksMore = words.some((field) => !isShared(field) && !(field instanceof HTMLSelectElement) && !("onlyWith" in questionOf(field).dataset));
    const known = words.filter((field) => isShared(field) && field.value.trim());
    if (this.#isOpen || !asksMore || !known.length) return this.open();
    known.forEach((field) => questionOf(field).toggleAttribute("data-known", true));
    this.#putOwnFirst();
    this.#say();
  }

  /** Let the groups in which only something about the person could still be added wait behind the tool's own. */
  #putOwnFirst() {
    for (const group of /** @type {NodeListOf<HTMLElement>} */ (this.form.querySelectorAll(".group"))) {
      const open = fields(this.form).filter((field) => group.contains(field) && !questionOf(field).hasAttribute("data-known"));
      if (open.every(isShared)) this.form.append(group);
    }
  }

  /** Show each question again. */
  open() {
    this.#isOpen = true;
    this.form.querySelectorAll("[data-known]").forEach((question) => question.removeAttribute("data-known"));
    this.line.hidden = true;
  }

  /** Follow answers that were replaced: what has none is asked again. */
  refresh() {
    this.#folded().filter((field) => !field.value.trim()).forEach((field) => questionOf(field).removeAttribute("data-known"));
    this.#say();
  }

  /** Show the questions again if one of them has to be put right. @param {Record<string, string>} problems */
  follow(problems) {
    if (this.#folded().some(({ name }) => name in problems)) this.open();
  }

  #folded() {
    return fields(this.form).filter((field) => !field.name.endsWith(".frame") && questionOf(field).hasAttribute("data-known"));
  }

  #say() {
    const folded = this.#folded();
    this.line.hidden = !folded.length;
    one(this.line, ".known-words").textContent = folded.map(shown).join(" · ");
  }
}

/** Give an answer as it is shown. @param {Field} field */
const shown = (field) => (field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent ?? "" : field.value.trim());
