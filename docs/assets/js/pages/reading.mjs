/** The script of a page that is only read, and ticked. */

import { bindSite } from "../site/site.mjs";

bindSite();
