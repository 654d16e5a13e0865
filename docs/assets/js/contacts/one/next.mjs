/** The next step with a contact: said as people say it, and put off or dropped with one press. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";
import { isDay, nextWeek, plus, today } from "../days/days.mjs";
import { against } from "../days/follow-up.mjs";
import { said } from "../days/said.mjs";
import { called } from "../kept/contact.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** By the name of a button: the day to which it puts a follow-up off. @type {Record<string, (day: string) => string>} */
const PUT_OFF = { tomorrow: (day) => plus(day, 1), week: nextWeek, never: () => "" };

export class Next {
  #id = "";
  /** The day of which it was asked last what speaks against it. */
  #asked = "";

  /** @param {Sheet} sheet @param {HTMLElement} view */
  constructor(sheet, view) {
    this.sheet = sheet;
    this.view = view;
    this.line = one(view, ".next-said");
    this.advice = one(view, ".next-advice");
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (view.querySelectorAll("[data-snooze]"))) {
      button.addEventListener("click", () => this.#set(PUT_OFF[button.dataset.snooze ?? ""](today())));
    }
  }

  /** @param {Contact} contact */
  show(contact) {
    const { words, closed } = this.sheet;
    this.#id = contact.id;
    const [day, now] = [contact.follow_up, today()];
    const name = contact.status === closed ? "next_closed" : !day ? "next_none" : !isDay(day) || day > now ? "next_on" : day === now ? "next_today" : "next_overdue";
    const sentence = say(words[name], { day: said(day, now) });
    if (this.line.textContent !== sentence) this.line.textContent = sentence;
    this.line.classList.toggle("due", name === "next_today" || name === "next_overdue");
    one(this.view, "[data-snooze=never]").hidden = !day;
    this.#warn(contact.status === closed || !isDay(day) || day < now ? "" : day);
  }

  /** Say what speaks against a day, as soon as Python knows. @param {string} day */
  async #warn(day) {
    if (day === this.#asked) return;
    this.#asked = day;
    this.advice.textContent = "";
    if (!day) return;
    try {
      const sentence = await against(day, this.sheet);
      if (day === this.#asked) this.advice.textContent = sentence;
    } catch (error) {
      this.sheet.broke(error);
    }
  }

  /** @param {string} day */
  #set(day) {
    const { book, words, make } = this.sheet;
    const contact = book.find(this.#id);
    if (!contact) return;
    const sentence = day ? words.put_off : words.no_follow_up;
    make([{ id: contact.id, set: { follow_up: day }, whole: contact }], say(sentence, { name: called(contact), day: said(day, today()) }));
  }
}
