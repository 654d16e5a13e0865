/** A list that is picked from a bank and put in order. Its lines stand in the text field beside it, which is what is kept. */

import { one } from "../../site/elements.mjs";
import { pickedLine, textOf } from "./picked.mjs";
import { say, wordsOf } from "../../site/say.mjs";

export class Picker {
  /** What stands in the list while nothing is picked. @type {string[]} */
  #suggested = [];
  /** @type {HTMLElement | null} */
  #dragged = null;

  /**
   * @param {HTMLElement} box
   * @param {{replace: (field: HTMLTextAreaElement, lines: string) => void, back: () => void}} steps  A step that can be undone, and the way back.
   */
  constructor(box, steps) {
    this.steps = steps;
    const question = /** @type {HTMLElement} */ (box.parentElement);
    this.field = /** @type {HTMLTextAreaElement} */ (one(question, "textarea"));
    this.words = wordsOf(box);
    this.list = one(box, ".picked");
    this.said = one(box, ".picker-said");
    this.reset = one(box, "[data-pick=none]");
    this.back = one(box, "[data-pick=back]");
    this.own = /** @type {HTMLInputElement} */ (one(box, ".picker-own input"));
    this.field.hidden = true;
    box.hidden = false;
    this.#bind(box);
    this.show();
  }

  /** @param {HTMLElement} box */
  #bind(box) {
    box.addEventListener("input", (event) => event.stopPropagation()); // A question is kept once it is added, or its field is left.
    box.querySelectorAll("[data-pick=line]").forEach((button) => button.addEventListener("click", () => this.#add(button.textContent ?? "")));
    one(box, "[data-pick=own]").addEventListener("click", () => this.#addOwn());
    this.own.addEventListener("keydown", (event) => event.key === "Enter" && this.#addOwn());
    const left = () => this.own.value.trim() && this.#addOwn();
    this.own.addEventListener("change", left);
    addEventListener("pagehide", left);
    this.reset.addEventListener("click", () => {
      this.own.focus();
      this.#drop([], this.words.emptied);
    });
    this.back.addEventListener("click", () => {
      this.own.focus();
      this.back.hidden = true;
      this.said.textContent = "";
      this.steps.back();
    });
    this.list.addEventListener("dragover", (event) => this.#dragOver(event));
    this.list.addEventListener("drop", (event) => event.preventDefault());
  }

  /** Show what is kept, or what the tool suggests. @param {string[]} suggested */
  show(suggested = this.#suggested) {
    this.#suggested = suggested;
    const own = this.#own();
    const lines = own.length ? own : suggested;
    this.reset.hidden = !own.length;
    if (lines.join("\n") === [...this.list.children].map(textOf).join("\n")) return;
    this.list.replaceChildren(...lines.map((line, index) => this.#item(line, index, lines)));
  }

  #own() {
    return this.field.value.split("\n").map((line) => line.trim()).filter(Boolean);
  }

  #lines() {
    const own = this.#own();
    return own.length ? own : this.#suggested;
  }

  /**
   * @param {string} line
   * @param {number} index
   * @param {string[]} lines
   */
  #item(line, index, { length }) {
    const item = pickedLine(line, this.words, {
      up: index > 0 && (() => this.#move(index, index - 1, "up")),
      down: index < length - 1 && (() => this.#move(index, index + 1, "down")),
      remove: () => this.#remove(index),
    });
    item.addEventListener("dragstart", () => (this.#dragged = item));
    item.addEventListener("dragend", () => this.#dropped());
    return item;
  }

  /**
   * @param {number} from
   * @param {number} to
   * @param {"up" | "down"} action
   */
  #move(from, to, action) {
    const lines = [...this.#lines()];
    lines.splice(to, 0, ...lines.splice(from, 1));
    this.#keep(lines, say(this.words.moved, { place: String(to + 1), count: String(lines.length) }));
    const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (this.list.children[to].querySelectorAll("button"));
    const same = [...buttons].find((button) => button.dataset.pick === action && !button.disabled);
    (same ?? [...buttons].find((button) => !button.disabled))?.focus();
  }

  /** @param {number} index */
  #remove(index) {
    const lines = this.#lines().filter((_, at) => at !== index);
    this.#drop(lines, lines.length ? this.words.removed : this.words.emptied);
    const next = this.list.children[Math.min(index, lines.length - 1)];
    (next ? one(next, "[data-pick=remove]") : this.own).focus();
  }

  #addOwn() {
    if (!this.own.value.trim()) return this.own.focus();
    this.#add(this.own.value.replace(/\s+/g, " ").trim());
    this.own.value = "";
  }

  /** @param {string} line */
  #add(line) {
    const lines = this.#lines();
    if (lines.includes(line)) this.said.textContent = this.words.there;
    else this.#keep([...lines, line], say(this.words.added, { place: String(lines.length + 1) }));
  }

  /** Let the dragged line take the place that it is held over. @param {DragEvent} event */
  #dragOver(event) {
    const over = /** @type {Element} */ (event.target).closest("li");
    if (!this.#dragged || !over) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    if (over !== this.#dragged) over[event.clientY < top + height / 2 ? "before" : "after"](this.#dragged);
  }

  #dropped() {
    this.#dragged = null;
    this.#keep([...this.list.children].map(textOf), "");
  }

  /**
   * Put lines into the field that lack some, as a step that can be undone.
   * @param {string[]} lines
   * @param {string} sentence
   */
  #drop(lines, sentence) {
    this.steps.replace(this.field, lines.join("\n"));
    this.said.textContent = sentence;
    this.back.hidden = false;
  }

  /**
   * Put lines into the field as if they had been typed, so that they are saved and previewed.
   * @param {string[]} lines
   * @param {string} sentence
   */
  #keep(lines, sentence) {
    this.list.replaceChildren();
    this.field.value = lines.join("\n");
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
    this.show();
    this.said.textContent = sentence;
    this.back.hidden = true;
  }
}
