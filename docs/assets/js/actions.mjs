/** The buttons of a tool: copy, print, download, clear, start from an example, undo. */

import { engine } from "./engine.mjs";
import { takeFile } from "./files.mjs";
import { fields, holds, isBlank, part, put, summarize, wouldChange } from "./form.mjs";
import { handOver } from "./onward.mjs";
import { one, printAlone, shown } from "./paper.mjs";
import { asPicture } from "./picture.mjs";
import { confirmed } from "./say.mjs";
import { change } from "./store.mjs";
import { copy, download } from "./take.mjs";
import * as undo from "./undo.mjs";

/** @typedef {import("./binder.mjs").Tool} Tool */
/** @typedef {import("./paper.mjs").Made} Made */
/** @typedef {import("./migrations.mjs").Answers} Answers */

const THANKS = 2_500;

/** @param {Tool} tool */
export function bindActions(tool) {
  const { name, section, form, words, notice } = tool;
  bindTaking(tool);
  form.addEventListener("input", () => notice.say(""));
  on(section, "retry", () => {
    leave(section);
    engine.retry();
    tool.preview.now();
  });
  on(section, "clear", () => !isBlank(form) && replaceAll(tool, {}, words.cleared));
  on(section, "close", () => {
    leave(section);
    notice.close();
  });
  on(section, "undo", () => stepBack(tool));
  on(section, "use", (link, event) => handOver(tool, /** @type {HTMLAnchorElement} */ (link), /** @type {MouseEvent} */ (event)));
  on(document, "start", (button) => start(tool, JSON.parse(button.dataset.answers ?? "{}")), `[data-for="${name}"]`);
  if (wouldChange(form, undo.kept(name))) notice.offerUndo(words.undoable);
}

/** @param {Tool} tool */
function bindTaking(tool) {
  const { name, section, words, notice } = tool;
  on(section, "copy", (button) => withText(tool, async (made) => {
    const { text } = shown(section, made);
    if (await copy(text, one(section, ".paper:not([hidden]) .paper-text"))) thank(button, words.copied);
    else notice.say(words.not_copied);
  }));
  on(section, "print", (button) => withText(tool, (made) => {
    printAlone(shown(section, made).own_html);
    thank(button, words.printed);
  }));
  on(section, "download", (button) => withText(tool, (made) => {
    download(made.whole, `${name}.txt`);
    thank(button, words.downloaded);
  }));
  on(section, "file", (button) => withText(tool, async (made) => {
    if (await takeFile(tool, made, button.dataset.file ?? "")) thank(button, words.downloaded);
  }));
  on(section, "picture", (button) => withText(tool, async (made) => {
    if (await takeFile(tool, made, "svg", asPicture)) thank(button, words.downloaded);
  }));
}

/** Move the focus to the result before the button that has it goes away. @param {HTMLElement} section */
const leave = (section) => one(section, ".result").focus({ preventScroll: true });

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
  const { section, form, words, preview, notice } = tool;
  if (isBlank(form)) return notice.say(words.nothing);
  if (preview.latest) return take(tool, preview.latest, act); // Some browsers let only the click itself write to the clipboard.
  const made = preview.now();
  if (section.dataset.engine !== "ready") return notice.say(section.dataset.engine === "failed" ? words.failed : words.waiting);
  await made;
  if (preview.latest) take(tool, preview.latest, act);
}

/**
 * @param {Tool} tool
 * @param {Made} made
 * @param {(made: Made) => void} act
 */
function take({ form, words, notice }, made, act) {
  if (Object.keys(made.problems).length) return summarize(form, made.problems);
  if (!made.whole) return notice.say(words.nothing);
  notice.say(made.sample ? words.left_out : "");
  act(made);
}

/**
 * Fill in an example's answers, after a question when there are words to lose.
 * @param {Tool} tool
 * @param {Answers} answers
 */
async function start(tool, answers) {
  const { form, words, section } = tool;
  const ask = { title: words.replace, note: words.replace_note, yes: words.replace_yes, no: words.replace_no };
  if (!isBlank(form) && !isAnExample(tool) && !(await confirmed(ask))) return;
  replaceAll(tool, answers, words.started);
  section.scrollIntoView();
  fields(form)[0].focus({ preventScroll: true });
}

/** Tell whether the form holds an example as it stands on the page. @param {Tool} tool */
function isAnExample({ name, form }) {
  const examples = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`[data-do=start][data-for="${name}"]`));
  return [...examples].some(({ dataset }) => holds(form, JSON.parse(dataset.answers ?? "{}")));
}

/** Bring back what the last step replaced, and nothing that it left alone. @param {Tool} tool */
function stepBack(tool) {
  const before = undo.kept(tool.name) ?? {};
  replace(tool, fields(tool.form).filter((field) => field.name in before), before, tool.words.undone);
}

/**
 * Replace every answer of a tool.
 * @param {Tool} tool
 * @param {Answers} answers
 * @param {string} sentence
 */
const replaceAll = (tool, answers, sentence) => replace(tool, fields(tool.form), answers, sentence);

/**
 * Replace the answers of some fields, and keep the old ones for Undo.
 * @param {Tool} tool
 * @param {import("./form.mjs").Field[]} chosen
 * @param {undo.Before} answers
 * @param {string} sentence
 */
function replace({ name, form, preview, notice, refill }, chosen, answers, sentence) {
  const before = Object.fromEntries(chosen.map((field) => [field.name, field.value]));
  change((kept) => chosen.forEach((field) => put(field, part(kept, name, field), answers[field.name] ?? undefined)));
  undo.keep(name, before);
  refill();
  if (!isBlank(form)) preview.soon();
  notice.offerUndo(sentence);
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
