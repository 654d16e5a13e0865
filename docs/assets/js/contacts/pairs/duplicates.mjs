/** Contacts that may be the same person: two at a time, side by side, merged field by field. */

import { one } from "../../elements.mjs";
import { say } from "../../say.mjs";
import { called, inWords } from "../kept/contact.mjs";
import { make } from "../make.mjs";

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
    place.replaceChildren(sideBySide(sheet, pair, merged, done));
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

/**
 * @param {Sheet} sheet
 * @param {Contact[]} pair
 * @param {Contact} merged
 * @param {() => void} done
 */
function sideBySide(sheet, pair, merged, done) {
  const { columns, words } = sheet;
  const keys = columns.filter(({ key }) => pair.some((each) => each[key]));
  const form = make("form", { "aria-label": words.merge_form });
  for (const each of keys) form.append(fieldset(each, [...new Set([...pair, merged].map(({ [each.key]: value = "" }) => value))], merged[each.key] ?? "", words));
  const keep = make("button", { type: "button", class: "button" }, words.keep_both);
  keep.addEventListener("click", done);
  form.append(make("div", { class: "take" }, make("button", { type: "submit", class: "button main" }, words.merge), keep));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const set = Object.fromEntries(keys.map(({ key }) => [key, String(new FormData(form).get(key) ?? "")]));
    const edits = [{ id: pair[0].id, set, whole: pair[0] }, { id: pair[1].id, set: null }];
    if (sheet.make(edits, say(words.merged, { name: called({ ...pair[0], ...set }) }))) done();
  });
  return form;
}

/**
 * Offer the values of one field: those of both contacts, and both together where that makes sense.
 * @param {import("../kept/contact.mjs").Column} column
 * @param {string[]} values
 * @param {string} chosen
 * @param {import("../../say.mjs").Words} words
 */
function fieldset(column, values, chosen, words) {
  const { key, name } = column;
  const choices = values.map((value) =>
    make("label", {}, make("input", { type: "radio", name: key, value, checked: value === chosen }), make("span", { class: value ? "value" : "value none" }, inWords(column, { [key]: value }) || words.nothing_there)),
  );
  return make("fieldset", {}, make("legend", {}, name), ...choices);
}
