/** Settings that the plan gives to a file or a sheet. */
import type { SourceRank } from '../../model/index.js';
import { fold } from '../../text/index.js';

/** Settings of the plan for a file, or for one of its sheets. */
export interface SourceSettings {
  sheet?: string;
  commune?: string;
  /** Old district, which distinguishes communes of one name. */
  district?: string;
  rank: SourceRank;
  /** Day of the list as `yyyymmdd`; 0 or missing if the plan does not name it. */
  asOf?: number;
  columns: Record<string, string>;
}

/** Finds the settings for a sheet: its own entry, else the entry for the complete file. */
export function settingsOfSheet(
  settings: readonly SourceSettings[],
  sheet: string,
): SourceSettings | undefined {
  return (
    settings.find((entry) => entry.sheet !== undefined && isSheet(sheet, entry.sheet)) ??
    settings.find((entry) => entry.sheet === undefined)
  );
}

/** Whether the plan means a sheet. */
export function isSheet(sheet: string, wanted: string): boolean {
  return fold(sheet) === fold(wanted);
}
