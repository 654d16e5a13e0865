/** Someone met today: a name, a place and a note make a contact, and the follow-up finds its own day. */

import { one } from "../../elements.mjs";
import { engine } from "../../engine.mjs";
import { say } from "../../say.mjs";
import { called, newId, withTalk } from "../kept/contact.mjs";
import { today } from "../days/days.mjs";
import { plan } from "../days/follow-up.mjs";
import { focusRow } from "../list/table.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** @param {Sheet} sheet */
export function bindMet(sheet) {
  const { section, words } = sheet;
  const dialog = /** @type {HTMLDialogElement} */ (one(section, "#contacts-met"));
  const form = /** @type {HTMLFormElement} */ (one(dialog, "form"));
  const problem = one(dialog, ".problem");
  const complain = (/** @type {string} */ sentence) => {
    problem.textContent = sentence;
    problem.hidden = !sentence;
  };
  one(section, "[data-do=met]").addEventListener("click", () => {
    complain("");
    dialog.showModal();
    engine.start().catch(() => {}); // The follow-up waits; the status line says so.
  });
  one(dialog, "[data-do=cancel]").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { name, where, note } = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value).trim()]));
    if (!name) {
      complain(words.nameless_met);
      return one(form, "[name=name]").focus();
    }
    const id = newId();
    if (!add(sheet, id, { first_name: name, met_at: where, discussion: note && withTalk(today(), note) })) return complain(words.no_room);
    form.reset();
    dialog.close();
    focusRow(sheet, id);
    part(sheet, id, name).then(() => plan(sheet, id));
  });
}

/**
 * @param {Sheet} sheet
 * @param {string} id
 * @param {import("../kept/contact.mjs").Fields} fields
 */
const add = (sheet, id, fields) =>
  sheet.make([{ id, set: { ...fields, last_contacted: today(), status: sheet.met } }], say(sheet.words.saved_named, { name: called(fields) }));

/**
 * Put the last name into its own field, as soon as Python tells which it is, unless the name is changed meanwhile.
 * @param {Sheet} sheet
 * @param {string} id
 * @param {string} name
 */
async function part({ ask, book, broke, make, words }, id, name) {
  try {
    const set = JSON.parse(await ask("parted", name));
    if (book.find(id)?.first_name === name && set.last_name) make([{ id, set }], say(words.saved_named, { name }), { joined: true });
  } catch (error) {
    broke(error);
  }
}
