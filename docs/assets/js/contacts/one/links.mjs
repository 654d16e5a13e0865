/** Addresses that may be followed: web, mail and telephone, and nothing else that a file might have brought. */

import { make } from "../make.mjs";

const WAYS = ["phone", "email", "linkedin", "x", "facebook"];
const DOMAIN = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/;
const MAIL = /^[^\s@?&%]+@[^\s@?&%]+$/;
const EXTENSION = /(ext|poste|x|#).*$/i;

/** Where one value ends and the next begins. */
const BETWEEN = /[,;]|\s(?:\/|or|ou)\s/i;

/**
 * Give the address behind a field's text, of several values the first; empty where it is only text.
 * @param {string} key
 * @param {string} text
 */
export function address(key, text) {
  const first = text.split(BETWEEN)[0].trim();
  if (key === "email") return MAIL.test(first) ? `mailto:${first}` : "";
  if (key === "phone") return telephone(first);
  return web(text.trim());
}

/**
 * Tell whether every value in a text can be followed.
 * @param {string} key
 * @param {string} text
 */
export const isLink = (key, text) =>
  text.split(BETWEEN).filter((part) => part.trim()).every((part) => address(key, part.trim()));

/** @param {string} text */
function telephone(text) {
  const number = text.replace(EXTENSION, "").replace(/[^\d+]/g, "");
  return /^\+?\d{3,}$/.test(number) ? `tel:${number}` : "";
}

/** @param {string} text */
function web(text) {
  const written = DOMAIN.test(text) ? `https://${text}` : text;
  return /^https?:\/\//i.test(written) && URL.canParse(written) ? new URL(written).href : "";
}

/**
 * List the ways to reach a contact: each as a link where it can be followed, else as it is written.
 * @param {import("../kept/contact.mjs").Contact} contact
 * @param {import("../../site/say.mjs").Words} words
 * @param {import("../kept/contact.mjs").Column[]} columns
 */
export const waysTo = (contact, words, columns) =>
  WAYS.filter((key) => contact[key]).map((key) => {
    const href = address(key, contact[key]);
    const name = { phone: words.call, email: words.email }[key] ?? columns.find((each) => each.key === key)?.name ?? key;
    if (!href) return make("span", { class: "way" }, `${name}: `, make("bdi", {}, contact[key]));
    const label = key === "phone" || key === "email" ? [make("bdi", {}, ...breakable(contact[key]))] : [];
    return make("a", { class: "way", href, rel: "noopener noreferrer" }, name, ...label.flatMap((each) => [" ", each]));
  });

/** Let an address go on in the next line at its signs, and not in the middle of a word. @param {string} text */
const breakable = (text) => text.split(/(?=[@.])/).flatMap((part, at) => (at ? [make("wbr"), part] : [part]));
