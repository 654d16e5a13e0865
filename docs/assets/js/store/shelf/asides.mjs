/** Texts that cannot be read: they are set aside, so that the site begins anew and nothing is written over. */

import { KEY } from "./box.mjs";
import { parse } from "../document/migrations.mjs";
import * as shelf from "./shelf.mjs";

/** List them, set aside already or not. */
export const asides = () => shelf.all().filter(([key, text]) => key !== KEY || !parse(text)).map(([, text]) => text);

/** Set those aside that are not there yet. @param {string[]} texts */
export function keepAside(texts) {
  const there = asides();
  texts.filter((text) => !there.includes(text)).forEach(shelf.putAside);
}

/** Tell whether nothing is stored: it was erased, or there never was anything. */
export const isEmpty = () => !shelf.text() && !asides().length;
