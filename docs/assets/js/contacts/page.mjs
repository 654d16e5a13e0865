/** The script of a page with the contact sheet: it is joined at once, before the theme begins its own work. */

import { bind } from "./sheet.mjs";

/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-contacts]")).forEach(bind);
