/** What a backup holds otherwise than this device, for the eye: what comes in, and what stays as it is here unless it is ticked. */

import { called } from "../../contacts/kept/contact.mjs";
import { own, plain } from "../kept.mjs";
import { say } from "../../site/say.mjs";
import { entries } from "../../store/document/entries.mjs";

const MOST = 50;
/** What comes in only when it is ticked. */
const ASKED = ["removed", "older", "unsure"];

/**
 * @param {import("./merging.mjs").Compared} found
 * @param {import("../../store/document/migrations.mjs").Kept} there
 * @param {Record<string, import("../kept.mjs").Described>} described
 * @param {import("../../site/say.mjs").Words} words
 */
export function previewed(found, there, described, words) {
  const theirs = entries(there);
  return Object.entries(found).filter(([, paths]) => paths.length).flatMap(([kind, paths]) => {
    const part = document.createElement("details");
    const lines = document.createElement("ul");
    const shown = paths.slice(0, MOST).flatMap((path) => theirs.get(path) ?? []);
    lines.append(...shown.map((each) => Object.assign(document.createElement("li"), { textContent: lineOf(each, described, words) })));
    const count = String(paths.length);
    part.append(Object.assign(document.createElement("summary"), { textContent: say(words[`brings_${kind}`], { count }) }), lines);
    return ASKED.includes(kind) ? [part, tick(kind, words)] : [part];
  });
}

/** @param {string} kind @param {import("../../site/say.mjs").Words} words */
function tick(kind, words) {
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("input"), { type: "checkbox", value: kind }), ` ${words[`take_${kind}`]}`);
  return label;
}

/** List the kinds that are ticked in a preview. @param {HTMLElement[]} preview */
export const ticked = (preview) =>
  /** @type {import("./merging.mjs").Kind[]} */ (preview.flatMap((each) => [.../** @type {NodeListOf<HTMLInputElement>} */ (each.querySelectorAll("input:checked"))]).map(({ value }) => value));

/**
 * @param {import("../../store/document/entries.mjs").Entry} entry
 * @param {Record<string, import("../kept.mjs").Described>} described
 * @param {import("../../site/say.mjs").Words} words
 */
function lineOf({ names, value }, described, words) {
  if (names[0] === "contacts") return called(/** @type {import("../../contacts/kept/contact.mjs").Contact} */ (value));
  if (names[0] === "ticks") return words.ticks_title;
  const [form, name] = names[0] === "about" ? names : names.slice(1);
  const { labels, choices } = own(described, form) ?? plain(form);
  const answer = String(value);
  return `${own(labels, name) ?? name}: ${own(own(choices, name), answer) ?? answer}`;
}
