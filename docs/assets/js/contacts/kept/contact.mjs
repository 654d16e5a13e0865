/** A contact, as the store keeps it: text by the columns' keys, and an id. */

export { newName as newId } from "../../store/document/names.mjs";

/** @typedef {Record<string, string>} Fields */
/** @typedef {Fields & {id: string}} Contact */
/** @typedef {{key: string, name: string, kind: "text" | "date" | "choice", choices: {value: string, label: string}[]}} Column */

/** Names in the letters of China, Japan and Korea, which are written last name first and without a space. */
const EASTERN = /^[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/;

/** @param {Fields} contact */
export const fullName = ({ first_name = "", last_name = "" }) =>
  EASTERN.test(first_name + last_name) ? last_name + first_name : `${first_name} ${last_name}`.trim();

/** Call a contact by name, or by company where there is no name. @param {Fields} contact */
export const called = (contact) => fullName(contact) || contact.company || contact.email || "…";

/**
 * Say what a contact's column holds: a choice in the page's words, any other text as it stands.
 * @param {Pick<Column, "key" | "choices">} column
 * @param {Fields} contact
 */
export const inWords = ({ key, choices }, contact) => choices.find(({ value }) => value === contact[key])?.label ?? contact[key] ?? "";

/** @param {Fields} contact */
export const tagsOf = ({ tags = "" }) => tags.split(",").map((tag) => tag.trim()).filter(Boolean);

/**
 * Leave out what is empty, and what is not text.
 * @param {Record<string, unknown>} fields
 * @returns {Fields}
 */
export const tidy = (fields) =>
  /** @type {Fields} */ (Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string" && value !== "")));

/**
 * Read the contacts of a stored document; one that came without an id of its own is known by its place.
 * @param {unknown[]} stored
 * @returns {Contact[]}
 */
export function readContacts(stored) {
  const taken = new Set();
  return stored.flatMap((each, place) => {
    if (typeof each !== "object" || each === null) return [];
    const contact = isTidy(each) ? each : /** @type {Contact} */ ({ id: `place-${place}`, ...tidy({ ...each }) });
    const id = freeId(contact.id, place, taken);
    taken.add(id);
    return [id === contact.id ? contact : /** @type {Contact} */ ({ ...contact, id })];
  });
}

/**
 * Give an id that no contact before has: in a file that was put together by hand, two may share one.
 * @param {string} id
 * @param {number} place
 * @param {Set<string>} taken
 */
function freeId(id, place, taken) {
  let free = id;
  while (taken.has(free)) free = `${free}-${place}`;
  return free;
}

/**
 * @param {object} stored
 * @returns {stored is Contact}
 */
const isTidy = (stored) => "id" in stored && Object.values(stored).every((value) => typeof value === "string" && value !== "");

/** Give the address of a contact within the page of the sheet. @param {string} id */
export const addressOf = (id) => `#contact=${encodeURIComponent(id)}`;
