/** What only a card has: its sheet to print, its code to show, its picture to share. */

import { on, one } from "../site/elements.mjs";
import { withFile } from "./files.mjs";
import { printAlone } from "./paper.mjs";
import { asPicture } from "./picture.mjs";

/** @typedef {import("../tool/binder.mjs").Tool} Tool */
/** @typedef {import("./paper.mjs").Made} Made */

const TEXT = new TextDecoder();

/**
 * Print the sheets that a tool has for it; false when it has none.
 * @param {Tool} tool
 * @param {Made} made
 */
export async function printSheet(tool, made) {
  return made.files.some(({ name }) => name === "printed") && withFile(tool, made, "printed", (_, sheet) => printAlone(TEXT.decode(sheet)));
}

/**
 * Fill the whole screen with the code, for another phone to read.
 * @param {Tool} tool
 * @param {Made} made
 */
export const showCode = (tool, made) =>
  withFile(tool, made, "code", (_, drawing) => {
    const dialog = /** @type {HTMLDialogElement} */ (one(tool.section, ".code-shown"));
    one(dialog, ".code-drawing").innerHTML = TEXT.decode(drawing);
    dialog.showModal();
  });

/**
 * Hand the picture of the card to another program of the device.
 * @param {Tool} tool
 * @param {Made} made
 */
export const sharePicture = (tool, made) =>
  withFile(tool, made, "svg", async (file, drawing) => {
    const [content, name, type] = await asPicture(file, drawing);
    await navigator.share({ files: [new File([content], name, { type })] });
  });

/**
 * Show the buttons for what this device can do, and close what is shown.
 * @param {Tool} tool
 */
export function bindCard({ section }) {
  const picture = new File([], "card.png", { type: "image/png" });
  const can = navigator.canShare?.({ files: [picture] }) ?? false;
  section.querySelectorAll("[data-do=share-picture]").forEach((button) => button.toggleAttribute("hidden", !can));
  on(section, "close-code", (button) => /** @type {HTMLDialogElement} */ (button.closest("dialog")).close());
}
