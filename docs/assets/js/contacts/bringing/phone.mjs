/** Contacts chosen in the phone's own list, where the browser has the Contact Picker; nowhere is it known without trying. */

import { one } from "../../site/elements.mjs";
import { make } from "../make.mjs";

/** What is asked for; a phone gives what it has of these. */
const PROPERTIES = ["name", "email", "tel", "address"];

/** @typedef {{select(properties: string[], options: {multiple: boolean}): Promise<Record<string, unknown>[]>, getProperties?(): Promise<string[]>}} ContactsManager */

/**
 * Show the button where the browser may have a picker; a call that throws shows the way by a file.
 * @param {import("../sheet.mjs").Sheet} sheet
 * @param {HTMLElement} panel
 * @param {(contacts: string) => void} read  Takes the chosen contacts as JSON.
 */
export function bindPhone({ words }, panel, read) {
  const contacts = /** @type {{contacts?: ContactsManager}} */ (navigator).contacts;
  if (!contacts?.select) return;
  const place = one(panel, ".from-phone");
  place.hidden = false;
  one(place, "[data-do=choose-from-phone]").addEventListener("click", async () => {
    try {
      const known = (await contacts.getProperties?.()) ?? PROPERTIES;
      const chosen = await contacts.select(PROPERTIES.filter((each) => known.includes(each)), { multiple: true });
      if (chosen.length) read(JSON.stringify(chosen.map(plain)));
    } catch {
      place.replaceChildren(make("span", { role: "status" }, words.no_phone));
    }
  });
}

/** Write a chosen contact as plain data: an address is an object of the browser's own. @param {Record<string, unknown>} contact */
const plain = ({ address, ...rest }) => ({
  ...rest,
  address: /** @type {{toJSON?(): object}[]} */ (address ?? []).map((each) => each.toJSON?.() ?? each),
});
