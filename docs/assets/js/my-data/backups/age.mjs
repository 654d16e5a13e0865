/** The age of the last backup, in words. */

import { ago, dayAndTime, say } from "../../site/say.mjs";
import { read } from "../../store/store.mjs";
import { APART, sinceBackup } from "../../store/document/times.mjs";

/** Say how old the last backup is, and how much has changed since; nothing where there is nothing to lose. @param {import("../../site/say.mjs").Words} words */
export function ageOfBackup(words) {
  const { at, changes } = sinceBackup(read());
  if (at === undefined) return changes ? words.no_backup : "";
  if (at > Date.now() / 1000 + APART) return say(words.backup_ahead, { day: dayAndTime(at * 1000) });
  return say(changes ? words.backup_age : words.backup_whole, { ago: ago(at), count: String(changes) });
}
