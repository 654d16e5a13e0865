/** The script of a page with a tool: it begins Python while the page comes, and is joined before the theme begins its own work. */

import { bind } from "../tool/binder.mjs";
import { each, whenWhole } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { startWhenKnown } from "../form/beginning.mjs";
import { bindGuide } from "../site/guide.mjs";
import { bindSite } from "../site/site.mjs";
import { bindTheme } from "../site/theme.mjs";

engine.keep();
startWhenKnown();
whenWhole(() => {
  each("[data-tool]", bind);
  bindTheme();
  bindGuide();
  bindSite(engine);
});
