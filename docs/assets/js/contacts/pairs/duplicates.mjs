/** Contacts that may be the same person: two at a time, side by side, merged field by field. */

import { one } from "../../site/elements.mjs";
import { say } from "../../site/say.mjs";
import { called } from "../kept/contact.mjs";
import { sideBySide } from "./side-by-side.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {{one: string, other: string, reason: string}} Pair */

/** @param {Sheet} sheet */
export function bindDuplicates(sheet) {
  const { section, words, book, broke } = sheet;
  const panel = one(section, "#contacts-duplicates");
  const count = one(panel, ".pair-count");
  const place = one(panel, ".pair");
  /** @type {Pair[]} */
  let pairs = [];

  const next = async () => {
    pairs = pairs.filter((each) => book.find(each.one) && book.find(each.other));
    count.textContent = pairs.length ? say(words.pairs, { count: String(pairs.length), reason: pairs[0].reason }) : words.no_pairs;
    place.replaceChildren();
    if (!pairs.length) return;
    const pair = [pairs[0].one, pairs[0].other].map((id) => /** @type {Contact} */ (book.find(id)));
    const merged = JSON.parse(await sheet.ask("merged", ...pair.map((each) => JSON.stringify(each))));
    const done = () => {
      pairs.shift();
      panel.focus();
      attempt(next);
    };
    const merge = (/** @type {import("../kept/contact.mjs").Fields} */ set) => {
      const edits = [{ id: pair[0].id, set, whole: pair[0] }, { id: pair[1].id, set: null }];
      if (sheet.make(edits, say(words.merged, { name: called({ ...pair[0], ...set }) }))) done();
    };
    place.replaceChildren(sideBySide(sheet, pair, merged, { merge, keep: done }));
  };
  /** @param {() => Promise<void>} act */
  const attempt = (act) =>
    act().catch((error) => {
      count.textContent = words.not_compared;
      broke(error);
    });
  one(section, "[data-opens=duplicates]").addEventListener("click", () => {
    if (panel.hidden) return;
    count.textContent = words.comparing;
    place.replaceChildren();
    attempt(async () => {
      pairs = JSON.parse(await sheet.ask("duplicates", JSON.stringify(book.contacts)));
      await next();
    });
  });
}
