/** A message to a contact, filled in: Python chooses the tool, which keeps what one wrote in it to the same person. */

import { bringMessage } from "../../result/onward.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */

/**
 * Fill in the message, and give the name of its tool; nothing where it may no longer be filled in.
 * @param {Contact} contact
 * @param {object} offered  The tools of the site, by name.
 * @param {(name: "message", contact: string, offered: string) => Promise<string>} ask
 */
export async function fill(contact, offered, ask, may = () => true) {
  const { tool, answers } = JSON.parse(await ask("message", JSON.stringify(contact), JSON.stringify(Object.keys(offered))));
  if (!may()) return "";
  bringMessage(tool, answers);
  return tool;
}
