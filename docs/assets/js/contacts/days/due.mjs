/** The follow-up in the form of a new contact: counted from the day of the last contact, and explained below its field. */

import { one } from "../../site/elements.mjs";
import { isDay } from "./days.mjs";
import { against, followUp } from "./follow-up.mjs";

export class Due {
  #asked = 0;
  /** The day that was counted last, which another count may replace. */
  #counted = "";
  /** Whether the day is still being counted. */
  counts = false;

  /**
   * @param {import("../sheet.mjs").Sheet} sheet
   * @param {HTMLElement} form
   */
  constructor(sheet, form) {
    this.sheet = sheet;
    this.last = /** @type {HTMLInputElement} */ (one(form, "[name=last_contacted]"));
    this.field = /** @type {HTMLInputElement} */ (one(form, "[name=follow_up]"));
    this.line = one(form, "#contacts-add-follow_up-due");
    this.last.addEventListener("change", () => this.count());
    this.field.addEventListener("change", () => this.#look());
  }

  /** Begin anew, for another contact. */
  reset() {
    this.#asked += 1;
    this.#counted = "";
    this.counts = false;
    this.line.textContent = "";
  }

  /** Say what speaks against a day that the visitor chose. */
  async #look() {
    const [asked, day] = [++this.#asked, this.field.value];
    this.line.textContent = "";
    if (!isDay(day)) return;
    try {
      const sentence = await against(day, this.sheet);
      if (asked === this.#asked) this.line.textContent = sentence;
    } catch (error) {
      this.sheet.broke(error);
    }
  }

  /** Fill in the next working day after the last contact, unless the visitor has chosen a day, or chooses one meanwhile. */
  async count() {
    const [asked, day, before] = [++this.#asked, this.last.value, this.field.value];
    this.counts = isDay(day) && (!before || before === this.#counted);
    this.line.textContent = this.counts ? this.sheet.words.counting : "";
    if (!this.counts) return;
    try {
      const { on, sentence } = await followUp(day, this.sheet);
      if (asked !== this.#asked) return;
      if (this.field.value === before) this.field.value = this.#counted = on;
      this.line.textContent = sentence;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.line.textContent = this.sheet.words.not_counted;
      this.sheet.broke(error);
    }
    this.counts = false;
  }
}
