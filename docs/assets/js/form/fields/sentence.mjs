/** A question whose answer finishes a sentence: how it begins, how it reads, and what it could say instead. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";

/** @typedef {import("../../result/paper.mjs").Said} Said */
/** @typedef {HTMLInputElement | HTMLTextAreaElement} Gap */
/** Words, and the beginning that is chosen for them. @typedef {{words: string, frame: string}} Answer */

const UNKNOWN = "…";

export class Sentence {
  /** What Python made of an answer, and of which; undefined while it has made nothing. @type {{of: string, chosen: string, said?: Said, leftOut?: string} | undefined} */
  #made;
  /** The words and the beginning before an offer was taken, and the words it gave. @type {{before: Answer, after: string} | undefined} */
  #taken;

  /**
   * @param {HTMLElement} box
   * @param {import("../../site/say.mjs").Words} words
   * @param {(fields: (Gap | HTMLSelectElement)[], answers: Record<string, string>) => void} replace
   */
  constructor(box, words, replace) {
    const question = /** @type {HTMLElement} */ (box.parentElement);
    this.words = words;
    this.replace = replace;
    this.field = /** @type {Gap} */ (one(box, "input, textarea"));
    this.select = /** @type {HTMLSelectElement | null} */ (box.querySelector(".beginning > select"));
    this.reads = box.querySelector(".reads");
    this.note = /** @type {HTMLInputElement | null} */ (box.querySelector("[name$='.note']"));
    this.hint = one(question, ".fits");
    this.finished = one(question, ".finished");
    this.offers = one(question, ".offers");
    this.select?.addEventListener("input", () => this.#showBeginning());
  }

  /** Show what was made of the answer. @param {import("../../result/paper.mjs").Made} made */
  show({ said, left_out }) {
    const { name, value } = this.field;
    this.#made = { of: value, chosen: this.#chosen, said: said[name], leftOut: left_out[name] };
    this.#draw();
  }

  /** Follow an answer that was put here; what was made of another one goes. */
  refill() {
    if (this.#made?.of !== this.field.value) this.#made = undefined;
    this.#draw();
  }

  get #chosen() {
    return this.select?.value ?? "";
  }

  #draw() {
    this.#showBeginning();
    this.#showFinished();
    this.#showOffers();
  }

  /** While none is chosen, the first option shows the beginning that the words suggest. A field would cut it off, so it stands in full above. */
  #showBeginning() {
    if (!this.select) return;
    const [open, first, ...others] = this.select.options;
    const suggested = this.#made?.chosen ? undefined : [first, ...others].find(({ value }) => value === this.#made?.said?.frame);
    const shown = this.#chosen ? this.words.suggest : this.#suggestion(first, suggested);
    if (open.textContent !== shown) open.textContent = shown;
    first.hidden = shown === first.textContent;
    if (this.reads) this.reads.textContent = this.select.selectedOptions[0].textContent;
    const note = this.note?.value; // To be read: only the visitor can turn it into words to that person.
    this.hint.textContent = note ? say(this.words.note, { note }) : (this.#chosen ? this.select.selectedOptions[0] : suggested ?? first).dataset.hint ?? "";
  }

  /**
   * @param {HTMLOptionElement} first
   * @param {HTMLOptionElement | undefined} suggested
   */
  #suggestion(first, suggested) {
    if (suggested) return say(this.words.suggested, { beginning: suggested.textContent ?? "" });
    return this.field.value.trim() && this.#made?.chosen !== "" ? UNKNOWN : first.textContent ?? "";
  }

  #showFinished() {
    const { said, leftOut = "" } = this.#made ?? {};
    const own = Object.assign(document.createElement("mark"), { textContent: said?.words });
    this.finished.replaceChildren(...(said ? [said.before, own, said.after] : [leftOut]));
    this.finished.classList.toggle("left-out", !said && leftOut !== "");
  }

  /** Offer other words, and after some were taken the way back. The focus stays where a button was. */
  #showOffers() {
    if (this.#taken?.after !== this.field.value) this.#taken = undefined;
    const now = { words: this.field.value, frame: this.#chosen };
    const back = this.#taken ? [this.#button(this.words.offer_back, this.#taken.before, undefined)] : [];
    const others = (this.#made?.said?.offers ?? []).map(({ words, frame, sentence }) =>
      this.#button(say(this.words.offer, { words: sentence || words }), { words, frame: frame || now.frame }, { before: now, after: words }),
    );
    this.#put([...back, ...others]);
  }

  /** Put buttons in the place of those that stand, unless they are the same: one that is being pressed would not hear of it. @param {HTMLButtonElement[]} buttons */
  #put(buttons) {
    const stands = [...this.offers.children];
    if (buttons.length === stands.length && buttons.every((each, place) => each.isEqualNode(stands[place]))) return;
    const held = this.offers.contains(document.activeElement);
    this.offers.replaceChildren(...buttons);
    this.offers.hidden = !this.offers.childElementCount;
    if (held) (this.offers.querySelector("button") ?? this.field).focus();
  }

  /**
   * @param {string} label
   * @param {Answer} answer
   * @param {{before: Answer, after: string} | undefined} taken
   */
  #button(label, { words, frame }, taken) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "offer", textContent: label, value: JSON.stringify([words, frame, taken]) });
    button.addEventListener("click", () => {
      this.#taken = taken;
      if (this.select) this.replace([this.field, this.select], { [this.field.name]: words, [this.select.name]: frame });
      else this.replace([this.field], { [this.field.name]: words });
    });
    return button;
  }
}
