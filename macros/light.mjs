/** Drop from a sheet the rules that no page and no script of a site can need: node light.mjs SITE SHEET… */

import { readFile, writeFile } from "node:fs/promises";
import { PurgeCSS } from "purgecss";

const [site, ...sheets] = process.argv.slice(2);
const content = ["**/*.html", "assets/javascripts/bundle.*.js", "assets/app/*/js/*.js"].map((each) => `${site}/${each}`);
for (const sheet of sheets) {
  const [{ css }] = await new PurgeCSS().purge({ content, css: [{ raw: await readFile(sheet, "utf8") }] });
  await writeFile(sheet, css);
}
