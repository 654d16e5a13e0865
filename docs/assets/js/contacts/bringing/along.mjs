/** Files to take along, written in Python; and the list on paper. */

import { one } from "../../site/elements.mjs";
import { printAlone } from "../../result/paper.mjs";
import { say } from "../../site/say.mjs";
import { read } from "../../store/store.mjs";
import { canShareFile, share } from "../../result/sharing.mjs";
import { download } from "../../result/take.mjs";
import { called, inWords } from "../kept/contact.mjs";
import { isDay, today } from "../days/days.mjs";
import { make } from "../make.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../kept/contact.mjs").Contact} Contact */

/** What Excel can hold in one cell. */
const LONGEST_CELL = 32_767;

/** @type {Record<string, {ending: string, type: string}>} */
const KINDS = {
  csv: { ending: ".csv", type: "text/csv;charset=utf-8" },
  "csv-fr": { ending: "-fr.csv", type: "text/csv;charset=utf-8" },
  xlsx: { ending: ".xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  vcf: { ending: ".vcf", type: "text/vcard;charset=utf-8" },
  ics: { ending: ".ics", type: "text/calendar;charset=utf-8" },
};

/** @param {Sheet} sheet */
export function bindAlong(sheet) {
  const { section, words, book } = sheet;
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (section.querySelectorAll("[data-take]"));
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const id = /** @type {HTMLElement | null} */ (button.closest("[data-id]"))?.dataset.id;
      take(sheet, button.dataset.take ?? "", id ? book.contacts.filter((each) => each.id === id) : book.contacts);
    });
  }
  const sharing = one(section, "[data-do=share-list]");
  sharing.hidden = !canShareFile("contacts.csv", KINDS.csv.type);
  sharing.addEventListener("click", () => take(sheet, "csv", book.contacts, (file) => share({ files: [file] }).catch(() => sheet.notice(words.not_shared))));
  one(section, "[data-do=print-list]").addEventListener("click", () => {
    if (!sheet.list.chosen.length) return sheet.notice(words.nothing);
    printAlone(onPaper(sheet, sheet.list.chosen).outerHTML);
  });
}

/**
 * Make a file of contacts, and hand it over: to the browser's downloads, unless told otherwise.
 * @param {Sheet} sheet
 * @param {string} format
 * @param {Contact[]} contacts
 * @param {(file: File) => unknown} [hand]
 */
async function take({ words, notice, broke, ask, closed }, format, contacts, hand) {
  if (!contacts.length) return notice(words.nothing);
  const chosen = format === "ics" ? contacts.filter((each) => isDay(each.follow_up) && each.status !== closed) : contacts;
  if (!chosen.length) return notice(words.no_dates);
  notice(words.making);
  try {
    const options = { today: today(), province: read().about.province ?? "" };
    const bytes = await ask("take", format, JSON.stringify(chosen), JSON.stringify(options));
    const { ending, type } = KINDS[format];
    const name = `contacts-${today()}${ending}`;
    if (hand) {
      notice("");
      return hand(new File([bytes], name, { type }));
    }
    download(bytes, name, type);
    const long = format === "xlsx" ? chosen.filter((each) => Object.values(each).some((text) => text.length > LONGEST_CELL)) : [];
    const cut = long.length ? ` ${say(words.cut, { names: long.map(called).join(", ") })}` : "";
    notice(say(words.downloaded, { count: String(chosen.length) }) + cut);
  } catch (error) {
    notice(words.not_made);
    broke(error);
  }
}

/** @param {Sheet} sheet @param {Contact[]} contacts */
function onPaper({ columns, section }, contacts) {
  const entries = contacts.map((each) => {
    const fields = columns.filter(({ key }) => each[key] && !["first_name", "last_name"].includes(key));
    return make("section", {}, make("h4", {}, called(each)), ...fields.map((column) => make("p", {}, `${column.name}: ${inWords(column, each)}`)));
  });
  const printed = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  return make("div", { class: "on-paper" }, make("h3", {}, `${section.getAttribute("aria-label")}, ${printed}`), ...entries);
}
