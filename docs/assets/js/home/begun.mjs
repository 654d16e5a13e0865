/** What is begun: the tools in which something was typed, the last one first, and how many questions each still needs. */

import { answerTo } from "../form/form.mjs";
import { say } from "../site/say.mjs";

/** @typedef {import("../store/document/migrations.mjs").Answers} Answers */
/** @typedef {{name: string, formerly: string[], shared: boolean, core: boolean}} Asked */
/** @typedef {{what: string, to: string, address: string, asked: Asked[]}} Described */

/**
 * List the tools that someone has begun to use.
 * @param {Answers} about
 * @param {Record<string, Answers>} tools  In the order in which they were last typed in.
 * @param {Record<string, Described>} described
 * @param {import("../site/say.mjs").Words} words
 */
export function begun(about, tools, described, words) {
  return Object.keys(tools).reverse().flatMap((name) => {
    const { what, to, address, asked } = Object.hasOwn(described, name) ? described[name] : { what: "", to: "", address: "", asked: [] };
    const answered = asked.filter((question) => answer(question, question.shared ? about : tools[name]));
    if (!answered.length) return [];
    const needed = asked.filter(({ core }) => core);
    const left = needed.filter((question) => !answered.includes(question)).length;
    const person = tools[name].their_name?.trim();
    const title = to && person ? say(to, { name: person }) : what;
    const sentence = left === 0 ? words.ready : left === 1 ? words.left_one : words.left;
    return [{ title: say(sentence, { what: title, count: String(left) }), note: "", address, share: 1 - left / (needed.length || 1) }];
  });
}

/**
 * @param {Asked} question
 * @param {Answers} answers
 */
const answer = ({ name, formerly }, answers) => (answerTo({ name, dataset: { formerly: formerly.join(" ") || undefined } }, answers) ?? "").trim();
