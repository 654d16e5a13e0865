/** A new version of the site under an open page: the files that the page was made with may be gone. */

import { one } from "./elements.mjs";

const [version] = /** @type {RegExpExecArray} */ (/\/assets\/app\/\w+\//.exec(import.meta.url) ?? [""]);

/** Where the site was renewed since this page was loaded, say so. */
export async function tellIfRenewed() {
  const page = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  const html = page?.ok ? await page.text() : "";
  if (html.includes("/assets/app/") && !html.includes(version)) one(document, "#renewed").hidden = false;
}
