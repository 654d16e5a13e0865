/** The script of a page that is only read, and ticked. */

import { bindGuide } from "../site/guide.mjs";
import { bindSite } from "../site/site.mjs";

bindGuide();
bindSite();
