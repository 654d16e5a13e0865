/** Someone met today: a name, a place and a note make a contact, and the follow-up finds its own day. */

import { one } from "../../site/elements.mjs";
import { engine } from "../../engine/engine.mjs";
import { say } from "../../site/say.mjs";
import { called, newId } from "../kept/contact.mjs";
import { withTalk } from "../kept/log.mjs";
import { today } from "../days/days.mjs";
import { plan, planAhead } from "../days/follow-up.mjs";
import { focusRow } from "../list/table.mjs";
import { askWhetherKnown } from "./known.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../kept/contact.mjs").Contact} Contact */

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
  const close = () => {
    form.reset();
    one(form, ".same-name").replaceChildren();
    dialog.close();
  };
  one(section, "[data-do=met]").addEventListener("click", () => {
    complain("");
    dialog.showModal();
    engine.start().catch(() => {}); // The follow-up waits; the status line says so.
  });
  if (location.hash === `#${dialog.id}`) one(section, "[data-do=met]").click();
  one(dialog, "[data-do=cancel]").addEventListener("click", () => dialog.close());
  const name = /** @type {HTMLInputElement} */ (one(form, "[name=name]"));
  askWhetherKnown(sheet, one(form, ".same-name"), [name], (known) => {
    if (!meetAgain(sheet, known, written(form))) return complain(words.no_room);
    close();
    sheet.open(known.id);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { name: whole, where, how, note } = written(form);
    if (!whole) {
      complain(words.nameless_met);
      return name.focus();
    }
    const id = newId();
    if (!add(sheet, id, { first_name: whole, met_at: where, relationship: where && how, discussion: note && withTalk(today(), note) })) return complain(words.no_room);
    close();
    focusRow(sheet, id);
    part(sheet, id, whole).then(() => plan(sheet, id));
  });
}

/** @param {HTMLFormElement} form */
const written = (form) => Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value).trim()]));

/**
 * Put the talk with someone who is in the sheet already on top of their log.
 * @param {Sheet} sheet
 * @param {Contact} known
 * @param {Record<string, string>} written
 */
function meetAgain(sheet, known, { where, note }) {
  const talk = [note, where && known.met_at !== where ? where : ""].filter(Boolean).join(" · ");
  const set = { last_contacted: today(), ...(talk && { discussion: withTalk(today(), talk, known.discussion) }) };
  const isMade = sheet.make([{ id: known.id, set, whole: known }], say(sheet.words.saved_named, { name: called(known) }));
  if (isMade) planAhead(sheet, known.id);
  return isMade;
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
