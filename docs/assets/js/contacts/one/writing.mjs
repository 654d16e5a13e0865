/** A message to a contact: the tool that Python chooses is filled in, and opened; what it held can be brought back there. */

import { go } from "../../store/carrying.mjs";
import { say } from "../../site/say.mjs";
import { called } from "../kept/contact.mjs";
import { fill } from "./message.mjs";

/**
 * @param {import("../sheet.mjs").Sheet} sheet
 * @param {string} id
 */
export async function writeTo({ section, book, writers, words, notice, ask, broke }, id) {
  const contact = book.find(id);
  if (!contact) return;
  const name = called(contact);
  notice(say(words.writing, { name }));
  try {
    const tool = await fill(contact, writers, ask, () => !section.querySelector("dialog[open]")); // It holds words by then.
    if (!tool) return notice(say(words.write_again, { name }));
    go(writers[tool]);
  } catch (error) {
    notice(words.not_written);
    broke(error);
  }
}
