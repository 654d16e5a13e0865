/** The script of the page with the contact sheet. */

import { bind } from "../contacts/sheet.mjs";
import { each } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { bindGuide } from "../site/guide.mjs";
import { bindSite } from "../site/site.mjs";

each("[data-contacts]", bind);
bindGuide();
bindSite(engine);
