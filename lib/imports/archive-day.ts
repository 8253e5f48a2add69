import type { LocalDay } from '../model/day';
import { isLocalDay } from '../model/day';

/** `Complete_LinkedInDataExport_07-11-2023.zip` is of 11 July: the month comes first, whoever downloads it. */
const IN_NAME = /LinkedInDataExport_(\d{2})-(\d{2})-(\d{4})/i;

/** The day an archive was made, by its name. @returns null when the name does not say */
export function archiveDay(path: string): LocalDay | null {
  const [, month, day, year] = IN_NAME.exec(path) ?? [];
  const text = `${year}-${month}-${day}`;
  return isLocalDay(text) ? text : null;
}
