/** The page My data: see what is kept on this device, keep a copy of it, bring it back, erase it. */

import { parse, VERSION } from "./migrations.mjs";
import { one } from "./paper.mjs";
import { confirmed, sayState, wordsOf } from "./say.mjs";
import { asides, change, erase, onElsewhere, read, watch } from "./store.mjs";
import { download } from "./take.mjs";
import * as undo from "./undo.mjs";

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {{title: string, labels: Record<string, string>, choices: Record<string, Record<string, string>>}} Described */

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  /** @type {Record<string, Described>} */
  const described = JSON.parse(section.dataset.shown ?? "{}");
  const kept = one(section, ".kept");
  /** @type {() => void} */
  let putBack = () => {};

  /** @param {string} sentence @param {boolean} undoable */
  const notice = (sentence, undoable = false) => {
    one(section, ".notice").hidden = false;
    one(section, ".notice p").textContent = sentence;
    one(section, "[data-do=undo]").hidden = !undoable;
  };
  const show = () => {
    const { about, tools, ticks } = read();
    const parts = Object.entries({ about, ...tools }).map(([name, answers]) => list(answers, described[name] ?? plain(name)));
    const ticked = Object.entries(ticks).map(([name, boxes]) => [name, String(boxes.filter(Boolean).length)]);
    parts.push(list(Object.fromEntries(ticked.filter(([, count]) => count !== "0")), plain(words.ticks_title)));
    const aside = asides().map(([, text]) => list({ "": text }, plain(words.aside_title)));
    const full = [...parts, ...aside].filter((part) => part !== null);
    kept.replaceChildren(...(full.length ? full : [Object.assign(document.createElement("p"), { textContent: words.nothing })]));
  };
  /** @param {Kept} next @param {string} sentence */
  const replaceAll = (next, sentence) => {
    const before = read();
    putBack = () => change((now) => Object.assign(now, before));
    change((now) => Object.assign(now, next));
    show();
    notice(sentence, true);
  };

  watch((state) => (one(section, ".status-line").textContent = sayState(words, state)));
  onElsewhere(show);
  show();
  one(section, "[data-do=backup]").addEventListener("click", () => {
    const day = new Date().toLocaleDateString("sv");
    download(JSON.stringify(read(), null, 2), `build-your-network-${day}.json`, "application/json");
    notice(words.backup);
  });
  one(section, "[data-do=erase]").addEventListener("click", async () => {
    const ask = { title: words.erase, note: words.erase_note, yes: words.erase_yes, no: words.erase_no };
    if (!(await confirmed(ask))) return;
    putBack = erase();
    undo.forget();
    show();
    notice(words.erased, true);
  });
  one(section, "[data-do=undo]").addEventListener("click", () => {
    putBack();
    show();
    notice(words.undone);
  });
  one(section, "input[type=file]").addEventListener("change", async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const text = (await input.files?.[0]?.text()) ?? "";
    input.value = "";
    const brought = parse(text);
    if (!brought) return notice(words.unreadable);
    if (brought.version > VERSION) return notice(words.newer_file);
    const ask = { title: words.replace, note: words.replace_note, yes: words.replace_yes, no: words.replace_no };
    if (await confirmed(ask)) replaceAll(brought, words.restored);
  });
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
