/** What is kept on this device, listed under the questions that it answers. */

import { asides, read } from "./store.mjs";

/** @typedef {{title: string, labels: Record<string, string>, choices: Record<string, Record<string, string>>}} Described */

/**
 * List all that is kept.
 * @param {Record<string, Described>} described  Forms, by the part of what is kept.
 * @param {import("./say.mjs").Words} words
 */
export function listed(described, words) {
  const { about, tools, ticks } = read();
  const counts = Object.entries(ticks).map(([name, boxes]) => [name, String(boxes.filter(Boolean).length)]);
  const parts = [
    ...Object.entries({ about, ...tools }).map(([name, answers]) => list(answers, described[name] ?? plain(name))),
    list(Object.fromEntries(counts.filter(([, count]) => count !== "0")), plain(words.ticks_title)),
    ...asides().map(([, text]) => list({ "": text }, plain(words.aside_title))),
  ].filter((part) => part !== null);
  return parts.length ? parts : [Object.assign(document.createElement("p"), { textContent: words.nothing })];
}

/**
 * Describe what no form of this version asks.
 * @param {string} title
 * @returns {Described}
 */
const plain = (title) => ({ title, labels: {}, choices: {} });

/**
 * List answers under their form's title; null when there are none.
 * @param {Record<string, string>} answers
 * @param {Described} form
 */
function list(answers, { title, labels, choices }) {
  const given = Object.entries(answers).filter(([, answer]) => answer !== "");
  if (!given.length) return null;
  const part = document.createElement("section");
  const terms = document.createElement("dl");
  for (const [name, answer] of given) {
    terms.append(
      Object.assign(document.createElement("dt"), { textContent: labels[name] ?? name }),
      Object.assign(document.createElement("dd"), { textContent: choices[name]?.[answer] ?? answer }),
    );
  }
  part.append(Object.assign(document.createElement("h2"), { textContent: title }), terms);
  return part;
}
