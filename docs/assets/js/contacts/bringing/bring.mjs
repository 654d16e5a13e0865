/** The ways to bring contacts: a file that is chosen or dropped, pasted cells, and a phone's own list. */

import { one } from "../../site/elements.mjs";
import { bindPhone } from "./phone.mjs";
import { Reader } from "./reader.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** @param {Sheet} sheet */
export function bindBring(sheet) {
  const panel = one(sheet.section, "#contacts-bring");
  const file = /** @type {HTMLInputElement} */ (one(panel, "input[type=file]"));
  const cells = /** @type {HTMLTextAreaElement} */ (one(panel, "textarea"));
  const reader = new Reader(sheet, panel);
  file.addEventListener("click", () => (file.value = "")); // so that the same file can be chosen again
  file.addEventListener("change", () => reader.readFile(file.files?.[0]));
  one(panel, "[data-do=read-cells]").addEventListener("click", () => {
    if (cells.value.trim()) reader.read(sheet.words.cells, new TextEncoder().encode(cells.value));
    else cells.focus();
  });
  bindPhone(sheet, panel, (contacts) => reader.read(sheet.words.from_phone, new TextEncoder().encode(contacts)));
  one(panel, "[data-do=stop]").addEventListener("click", () => reader.stop());
  panel.addEventListener("dragover", (event) => {
    event.preventDefault();
    panel.classList.add("dropping");
  });
  panel.addEventListener("dragleave", () => panel.classList.remove("dropping"));
  panel.addEventListener("drop", (event) => {
    event.preventDefault();
    panel.classList.remove("dropping");
    file.value = ""; // It would name another file.
    reader.readFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
