/** A name that is in the sheet already: asked about while a person of that name is added. */

import { say } from "../../site/say.mjs";
import { called, fullName } from "../kept/contact.mjs";
import { fold } from "../list/fold.mjs";
import { make } from "../make.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** Write a name so that case, accents and the order of its words make no difference. @param {string} name */
const plain = (name) => fold(name).split(/\s+/).filter(Boolean).sort().join(" ");

/**
 * List the contacts of a name.
 * @param {Contact[]} contacts
 * @param {string} name
 */
export function known(contacts, name) {
  const wanted = plain(name);
  return wanted.includes(" ") ? contacts.filter((each) => plain(fullName(each)) === wanted) : [];
}

/**
 * Ask below the fields of a name, once they are left, whether it is someone who is there already.
 * @param {Sheet} sheet
 * @param {HTMLElement} place
 * @param {(HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]} fields
 * @param {(known: Contact) => void} goTo  What the visitor wrote goes to that contact.
 */
export function askWhetherKnown({ book, words }, place, fields, goTo) {
  const ask = () => {
    const found = known(book.contacts, fields.map(({ value }) => value).join(" "));
    if (place.dataset.asked === found.map(({ id }) => id).join()) return;
    place.dataset.asked = found.map(({ id }) => id).join();
    place.replaceChildren(...found.map((each) => question(words, each, () => goTo(each))));
  };
  fields.forEach((field) => field.addEventListener("input", ask));
}

/**
 * @param {import("../../site/say.mjs").Words} words
 * @param {Contact} contact
 * @param {() => void} goTo
 */
function question(words, contact, goTo) {
  const at = [contact.position, contact.company].filter(Boolean).join(", ");
  const who = say(at ? words.known_at : words.known, { name: called(contact), at });
  const button = make("button", { type: "button", class: "button" }, words.known_yes);
  button.addEventListener("click", goTo);
  return make("div", {}, make("p", {}, make("bdi", {}, who)), button, make("p", { class: "hint" }, words.known_no));
}
