/** Drop from sheets the rules that none of some pages and scripts can need: node light.mjs SHEET… -- PAGE-OR-SCRIPT… */

import { readFile, writeFile } from "node:fs/promises";
import { PurgeCSS } from "purgecss";

const given = process.argv.slice(2);
const sheets = given.slice(0, given.indexOf("--"));
const content = await Promise.all(
  given.slice(sheets.length + 1).map(async (file) => ({ raw: await readFile(file, "utf8"), extension: file.split(".").pop() })),
);
const [TAG, SAID, NAME] = [/<[^>]+>/g, /data-words="[^"]*"/g, /[\w-]+/g];
/** Give the names that a page has in its tags: what is said to readers uses no rule. @param {string} page */
const inTags = (page) => (page.match(TAG) ?? []).join(" ").replace(SAID, "").match(NAME) ?? [];
const extractors = [{ extensions: ["html"], extractor: inTags }];
/** Else a rule with two of them is dropped, whatever stands in them; what stands in them is looked at all the same. */
const safelist = [":is", ":where"];
for (const sheet of sheets) {
  const [{ css }] = await new PurgeCSS().purge({ content, css: [{ raw: await readFile(sheet, "utf8") }], safelist, extractors });
  await writeFile(sheet, css);
}
