/** What one talked about with a contact: a line for the next note, and the log, whose entries are changed where they stand. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";
import { today } from "../days/days.mjs";
import { planAhead } from "../days/follow-up.mjs";
import { said } from "../days/said.mjs";
import { called } from "../kept/contact.mjs";
import { make } from "../make.mjs";
import { entries, latestFirst, reworded, withTalk } from "../kept/log.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../kept/log.mjs").Entry} Entry */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** Entries that stand open; earlier ones are folded. */
const AT_ONCE = 3;

export class Talks {
  #id = "";

  /** @param {Sheet} sheet @param {HTMLElement} view */
  constructor(sheet, view) {
    this.sheet = sheet;
    this.log = one(view, ".one-log");
    this.note = /** @type {HTMLTextAreaElement} */ (one(view, ".log-new textarea"));
    one(view, ".log-new").addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.note.value.trim()) this.keep();
      this.note.focus();
    });
  }

  /** @param {Contact} contact */
  show(contact) {
    const isOther = contact.id !== this.#id;
    this.#id = contact.id;
    if (!isOther && this.log.querySelector(".log textarea")) return; // An entry is being changed.
    const items = latestFirst(entries(contact.discussion ?? "")).map((each) => this.#entry(each));
    const [latest, earlier] = [items.slice(0, AT_ONCE), items.slice(AT_ONCE)];
    const fold = /** @type {HTMLDetailsElement} */ (one(this.log, ".log-earlier"));
    one(this.log, ".log").replaceChildren(...latest);
    one(fold, ".log").replaceChildren(...earlier);
    one(fold, "summary").textContent = say(this.sheet.words.earlier, { count: String(earlier.length) });
    fold.hidden = !earlier.length;
    if (isOther) fold.open = false;
  }

  /** Keep a note that was typed, as a talk of today; the next step is planned where none is ahead. */
  keep() {
    const [contact, note] = [this.sheet.book.find(this.#id), this.note.value.trim()];
    if (!contact || !note) return;
    const set = { discussion: withTalk(today(), note, contact.discussion), last_contacted: today() };
    if (!this.#write(contact, set)) return;
    this.note.value = "";
    planAhead(this.sheet, contact.id);
  }

  /** @param {Entry} entry */
  #entry(entry) {
    const { words } = this.sheet;
    const when = [entry.sent ? words.you_wrote : "", said(entry.day, today())].filter(Boolean).join(" · ") || words.noted;
    const change = make("button", { type: "button", class: "button quiet", "aria-label": say(words.change_note, { when }) }, words.edit);
    const item = make("li", {}, make("p", { class: "when" }, make("time", entry.day ? { datetime: entry.day } : {}, when), change), make("p", { class: "said" }, make("bdi", {}, entry.words)));
    change.addEventListener("click", () => this.#change(item, entry, when));
    return item;
  }

  /**
   * Open an entry where it stands.
   * @param {HTMLElement} item
   * @param {Entry} entry
   * @param {string} when
   */
  #change(item, entry, when) {
    const { words } = this.sheet;
    const field = make("textarea", { rows: "3", autocomplete: "off", "aria-label": say(words.note_of, { when }) });
    field.value = entry.words;
    const save = make("button", { type: "button", class: "button" }, words.save);
    const cancel = make("button", { type: "button", class: "button quiet" }, words.cancel);
    const done = (/** @type {boolean} */ isKept) => {
      const contact = this.sheet.book.find(this.#id);
      field.remove();
      if (!contact) return;
      if (isKept && field.value.trim() !== entry.words) this.#write(contact, { discussion: reworded(contact.discussion ?? "", entry, field.value.trim()) });
      this.show(this.sheet.book.find(this.#id) ?? contact);
      this.note.focus();
    };
    save.addEventListener("click", () => done(true));
    cancel.addEventListener("click", () => done(false));
    field.addEventListener("keydown", ({ key }) => key === "Escape" && done(false));
    item.replaceChildren(field, make("div", { class: "take" }, save, cancel));
    field.focus();
  }

  /** @param {Contact} contact @param {import("../kept/contact.mjs").Fields} set */
  #write(contact, set) {
    return this.sheet.make([{ id: contact.id, set, whole: contact }], say(this.sheet.words.saved_named, { name: called(contact) }));
  }
}
