/** What another tab wrote of a contact while its form was open here. */

import { say } from "../../say.mjs";
import { inWords } from "./contact.mjs";

/** @typedef {import("./contact.mjs").Fields} Fields */

/**
 * Compare the fields that were changed there with those that were changed here. Notes are put together; what differs
 * otherwise is said, and is empty when nothing does.
 * @param {import("../sheet.mjs").Sheet} sheet
 * @param {Fields} opened  The contact as the form was opened with it.
 * @param {Fields} there
 * @param {Fields} here  The fields that were changed here.
 */
export function compared({ columns, words }, opened, there, here) {
  const isContested = (/** @type {string} */ key) => key in here && (there[key] ?? "") !== (opened[key] ?? "") && (there[key] ?? "") !== here[key];
  const theirs = columns
    .filter(({ key }) => key !== "discussion" && isContested(key))
    .map((each) => `${each.name}: ${inWords(each, there) || words.nothing_there}`);
  return {
    notes: isContested("discussion") ? bothNotes(opened.discussion ?? "", there.discussion ?? "", here.discussion) : here.discussion,
    sentence: theirs.length ? say(words.elsewhere, { theirs: theirs.join("; ") }) : "",
  };
}

/**
 * Put the lines that were noted there below those that are new here.
 * @param {string} opened
 * @param {string} there
 * @param {string} here
 */
function bothNotes(opened, there, here) {
  const [before, lines] = [opened.split("\n"), here.split("\n")];
  const theirs = there.split("\n").filter((line) => !before.includes(line) && !lines.includes(line));
  const old = lines.findIndex((line) => before.includes(line));
  lines.splice(old < 0 ? lines.length : old, 0, ...theirs);
  return lines.join("\n");
}
