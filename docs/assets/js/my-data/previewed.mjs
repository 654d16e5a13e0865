/** What a backup would bring, for the eye: what is new, what is newer, and what is older than here. */

import { called } from "../contacts/kept/contact.mjs";
import { own, plain } from "./kept.mjs";
import { say } from "../site/say.mjs";
import { entries } from "../store/times.mjs";

const MOST = 50;

/**
 * @param {import("./merging.mjs").Compared} found
 * @param {import("../store/migrations.mjs").Kept} there
 * @param {Record<string, import("./kept.mjs").Described>} described
 * @param {import("../site/say.mjs").Words} words
 */
export function previewed(found, there, described, words) {
  const theirs = entries(there);
  return Object.entries(found).filter(([, paths]) => paths.length).map(([kind, paths]) => {
    const part = document.createElement("details");
    const lines = document.createElement("ul");
    const shown = paths.slice(0, MOST).flatMap((path) => theirs.get(path) ?? []);
    lines.append(...shown.map((each) => Object.assign(document.createElement("li"), { textContent: lineOf(each, described, words) })));
    const count = String(paths.length);
    part.append(Object.assign(document.createElement("summary"), { textContent: say(words[`brings_${kind}`], { count }) }), lines);
    return part;
  });
}

/**
 * @param {import("../store/times.mjs").Entry} entry
 * @param {Record<string, import("./kept.mjs").Described>} described
 * @param {import("../site/say.mjs").Words} words
 */
function lineOf({ names, value }, described, words) {
  if (names[0] === "contacts") return called(/** @type {import("../contacts/kept/contact.mjs").Contact} */ (value));
  if (names[0] === "ticks") return words.ticks_title;
  const [form, name] = names[0] === "about" ? names : names.slice(1);
  const { labels, choices } = own(described, form) ?? plain(form);
  const answer = String(value);
  return `${own(labels, name) ?? name}: ${own(own(choices, name), answer) ?? answer}`;
}
