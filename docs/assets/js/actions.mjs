/** The buttons of a tool: copy, print, download, clear, start from an example, undo. */

import { engine } from "./engine.mjs";
import { fields, hasWords, part, summarize, typed } from "./form.mjs";
import { one, printAlone, shown } from "./paper.mjs";
import { confirmed } from "./say.mjs";
import { change, read } from "./store.mjs";
import { copy, download } from "./take.mjs";
import * as undo from "./undo.mjs";

/** @typedef {import("./binder.mjs").Tool} Tool */
/** @typedef {import("./paper.mjs").Made} Made */
/** @typedef {import("./migrations.mjs").Answers} Answers */

const THANKS = 2_500;

/** @param {Tool} tool */
export function bindActions(tool) {
  const { section, form, words } = tool;
  on(section, "copy", (button) => withText(tool, async (made) => {
    const { text } = shown(section, made);
    if (await copy(text, one(section, ".paper:not([hidden]) .paper-text"))) thank(button, words.copied);
    else notice(tool, words.not_copied);
  }));
  on(section, "print", (button) => withText(tool, (made) => {
    printAlone(shown(section, made).text);
    thank(button, words.printed);
  }));
  on(section, "download", (button) => withText(tool, (made) => {
    download(made.whole, `${tool.name}.txt`);
    thank(button, words.downloaded);
  }));
  form.addEventListener("input", () => settle(tool));
  on(section, "retry", () => {
    engine.retry();
    tool.preview.now();
  });
  on(section, "clear", () => hasWords(form) && replaceAll(tool, {}, words.cleared));
  on(section, "close", () => (one(section, ".notice").hidden = true));
  on(section, "undo", () => replaceAll(tool, undo.kept(tool.name) ?? {}, words.undone));
  on(section, "use", (link, event) => handOver(tool, /** @type {HTMLAnchorElement} */ (link), event));
  on(document, "start", (button) => start(tool, JSON.parse(button.dataset.answers ?? "{}")), `[data-for="${tool.name}"]`);
  if (hasWords(form, undo.kept(tool.name) ?? {})) notice(tool, words.undoable, true);
}

/**
 * @param {ParentNode} within
 * @param {string} what
 * @param {(button: HTMLElement, event: Event) => void} act
 * @param {string} also
 */
function on(within, what, act, also = "") {
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll(`[data-do=${what}]${also}`));
  buttons.forEach((button) => button.addEventListener("click", (event) => act(button, event)));
}

/**
 * Act on the text of the latest answers; say why when there is none.
 * @param {Tool} tool
 * @param {(made: Made) => void} act
 */
async function withText(tool, act) {
  if (!hasWords(tool.form)) return notice(tool, tool.words.nothing);
  if (tool.section.dataset.engine !== "ready") {
    tool.preview.now();
    return notice(tool, tool.section.dataset.engine === "failed" ? tool.words.failed : tool.words.waiting);
  }
  const made = await tool.preview.now();
  if (!made) return;
  if (Object.keys(made.problems).length) return summarize(tool.form, made.problems);
  settle(tool);
  act(made);
}

/** Take away a notice that has had its time; one with a way back stays. @param {Tool} tool */
function settle({ section }) {
  if (one(section, "[data-do=undo]").hidden) one(section, ".notice").hidden = true;
}

/**
 * Fill in an example's answers, after a question when there are words to lose.
 * @param {Tool} tool
 * @param {Answers} answers
 */
async function start(tool, answers) {
  const { form, words, section } = tool;
  const ask = { title: words.replace, note: words.replace_note, yes: words.replace_yes, no: words.replace_no };
  if (hasWords(form) && !isAnExample(tool) && !(await confirmed(ask))) return;
  replaceAll(tool, answers, words.started);
  section.scrollIntoView();
  fields(form)[0].focus({ preventScroll: true });
}

/**
 * Take what another tool can use along to its page, where the step can be undone.
 * @param {Tool} tool
 * @param {HTMLAnchorElement} link
 * @param {Event} event
 */
async function handOver({ form, preview }, link, event) {
  if (!hasWords(form)) return;
  event.preventDefault();
  const made = await preview.now();
  const use = made?.uses.find(({ tool }) => tool === link.dataset.use);
  if (use && Object.keys(use.answers).length) {
    const { about, tools } = read();
    undo.keep(use.tool, { ...about, ...tools[use.tool] });
    change((kept) => Object.assign((kept.tools[use.tool] ??= {}), use.answers));
  }
  location.assign(link.href);
}

/** Tell whether the form holds an example as it stands on the page. @param {Tool} tool */
function isAnExample({ name, form }) {
  const now = typed(form);
  const examples = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[data-do=start][data-for="${name}"]`));
  return [...examples].some(({ dataset }) =>
    Object.entries(JSON.parse(dataset.answers ?? "{}")).every(([question, answer]) => now[question] === String(answer)));
}

/**
 * Replace every answer of a tool, and keep the old ones for Undo.
 * @param {Tool} tool
 * @param {Answers} answers
 * @param {string} sentence
 */
function replaceAll(tool, answers, sentence) {
  const before = typed(tool.form);
  change((kept) => {
    for (const field of fields(tool.form)) {
      const answered = part(kept, tool.name, field);
      if (answers[field.name] === undefined) delete answered[field.name];
      else answered[field.name] = String(answers[field.name]);
    }
  });
  undo.keep(tool.name, before);
  tool.refill();
  notice(tool, sentence, true);
}

/**
 * Tell what happened, with Undo where there is a way back.
 * @param {Tool} tool
 * @param {string} sentence
 */
function notice({ section }, sentence, undoable = false) {
  const box = one(section, ".notice");
  box.hidden = false;
  one(box, "p").textContent = sentence;
  one(box, "[data-do=undo]").hidden = !undoable;
}

/**
 * Let a button say that it did its work, and then be itself again.
 * @param {HTMLElement} button
 * @param {string} sentence
 */
function thank(button, sentence) {
  const own = (button.dataset.own ??= button.textContent ?? "");
  button.textContent = sentence;
  setTimeout(() => (button.textContent = own), THANKS);
}
