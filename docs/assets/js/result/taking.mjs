/** The buttons that take a result along: copy, email, print, download. */

import { bindCard, printSheet, sharePicture, showCode } from "./card.mjs";
import { on, one } from "../site/elements.mjs";
import { takeFile } from "./files.mjs";
import { isBlank } from "../form/form.mjs";
import { printAlone, shown } from "./paper.mjs";
import { asPicture } from "./picture.mjs";
import { list, named } from "../form/problems.mjs";
import { say } from "../site/say.mjs";
import { copy, download, openMail } from "./take.mjs";
import { showLarge } from "./large.mjs";
import { canShare, share } from "./sharing.mjs";

/** @typedef {import("../tool/binder.mjs").Tool} Tool */
/** @typedef {import("./paper.mjs").Made} Made */
/** What is done with a result, told what was left out of it. @typedef {(made: Made, told: string) => unknown} Act */

const THANKS = 2_500;

/** @param {Tool} tool */
export function bindTaking(tool) {
  const { name, section, words, notice } = tool;
  on(section, "copy", (button) => withText(tool, async (made) => {
    const { text } = shown(section, made);
    if (await copy(text, one(section, ".paper:not([hidden]) .paper-text"))) thank(button, words.copied);
    else notice.say(words.not_copied);
  }));
  one(section, "[data-do=share-text]").hidden = !canShare();
  on(section, "share-text", () => withText(tool, async (made) => {
    const { title, text } = shown(section, made);
    await share({ title, text }).catch(() => notice.say(words.not_shared));
  }));
  on(section, "large", () => withText(tool, (made) => {
    const { title, own_html: html, text } = shown(section, made);
    showLarge(html, text, title, words.close);
  }));
  on(section, "email", () => withText(tool, (made, told) => {
    const { mail } = shown(section, made);
    if (!mail) return notice.say(words.several_emails);
    const said = openMail(mail) ? words.emailed : words.emailed_long;
    notice.say(told ? `${told} ${said}` : said);
  }));
  on(section, "print", (button) => withText(tool, async (made) => {
    if (!(await printSheet(tool, made))) printAlone(shown(section, made).own_html);
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
  on(section, "share-picture", (button) => withText(tool, async (made) => {
    if (await sharePicture(tool, made)) thank(button, words.shared);
  }));
  on(section, "show-code", () => withText(tool, (made) => showCode(tool, made)));
  bindCard(tool);
}

/**
 * Act on the text of the latest answers; say why when there is none.
 * @param {Tool} tool
 * @param {Act} act
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
 * Act on what is on the paper, and say what is not: an answer that has to be put right stops no other.
 * @param {Tool} tool
 * @param {Made} made
 * @param {Act} act
 */
function take({ form, words, notice }, made, act) {
  const wrong = named(form, made.problems);
  list(form, made.problems);
  const without = wrong.length ? say(words.without, { questions: wrong.join(", ") }) : "";
  if (!made.whole) return notice.say(without || words.nothing);
  const told = [without, made.sample ? words.left_out : ""].filter(Boolean).join(" ");
  notice.say(told);
  act(made, told);
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
