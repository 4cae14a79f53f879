/** Drafts the entries of a plan by how the files were recognised. */
import type { SourceDraft } from '../../init/index.js';
import { groupBy, message, withoutUndefined } from '../../model/index.js';
import { guessColumns, looksLikePeople } from '../../recognise/index.js';
import type { ParsedRosters } from '../../steps/index.js';
import { communeCandidates } from './communes.js';

/** Sources of communes that may differ between the rows of a list. */
const ROW_SOURCES: ReadonlySet<string> = new Set(['column', 'section', 'branch']);

/**
 * Drafts one entry per file, or one per sheet if the sheets belong to different communes. A commune that
 * differs between rows or lists of a sheet is not a setting: here it would override the rows.
 */
export function sourceDrafts(parsed: ParsedRosters): SourceDraft[] {
  const { tables, layouts } = parsed;
  return [...groupBy(tables.keys(), (t) => tables[t].file).values()].flatMap((ofFile) => {
    const own = ofFile.filter((t) => 'columns' in layouts[t]);
    const sheets = [...groupBy(own, (t) => tables[t].sheet).values()];
    const arePerSheet = new Set(sheets.map((sheet) => settingOf(parsed, sheet))).size > 1;
    const entries = arePerSheet ? sheets : [own];
    return [
      ...entries.flatMap((entry) =>
        entry.length === 0 ? [] : sourceDraft(parsed, entry, arePerSheet),
      ),
      ...unreadSheets(parsed, ofFile),
    ];
  });
}

/** @param entry tables of a file, or of one of its sheets */
function sourceDraft(
  parsed: ParsedRosters,
  entry: readonly number[],
  isSheet: boolean,
): SourceDraft {
  const { tables, origins } = parsed;
  const { file, sheet } = tables[entry[0]];
  const commune = settingOf(parsed, entry);
  const by = origins.sources[entry[0]]?.by;
  return {
    path: file,
    ...(isSheet ? { sheet } : {}),
    commune,
    ...(by === undefined || commune === ''
      ? {}
      : { communeBy: message(`commune-by-${by}`, { commune }) }),
    ...dayOf(parsed, entry),
    communes: commune === '' ? communesOf(parsed, entry) : [],
    needsCommune: entry.some((t) => origins.sources[t] === undefined),
    ...communeCandidates(parsed, entry),
    doubtful: doubtfulColumns(parsed, entry),
  };
}

/** Finds the one day of some rosters. */
function dayOf({ days }: ParsedRosters, entry: readonly number[]): Pick<SourceDraft, 'day'> {
  const [day = 0, ...others] = new Set(entry.map((t) => days[t]));
  return day === 0 || others.length > 0 ? {} : { day };
}

/** Finds the one commune of some rosters, if all of their rows share it; else `''`. */
function settingOf(parsed: ParsedRosters, entry: readonly number[]): string {
  const sources = entry.map((t) => parsed.origins.sources[t]);
  const byRows = sources.some((each) => ROW_SOURCES.has(each?.by ?? ''));
  const [commune, ...others] = new Set(sources.map((each) => each?.commune ?? ''));
  return byRows || others.length > 0 ? '' : (commune ?? '');
}

/** Lists the communes of the rows of some rosters. */
function communesOf({ origins }: ParsedRosters, entry: readonly number[]): string[] {
  const communes = new Set(entry.flatMap((t) => origins.communes[t]));
  communes.delete('');
  return [...communes];
}

/** Lists each column of the file's sheets once, without derived columns, which are on no sheet. */
function doubtfulColumns(
  { tables, layouts, findings }: ParsedRosters,
  entry: readonly number[],
): SourceDraft['doubtful'] {
  const doubtful = new Map<string, SourceDraft['doubtful'][number]>();
  for (const t of entry) {
    const layout = layouts[t];
    if (!('columns' in layout)) continue;
    const isUnheaded = layout.headerBottom < layout.headerTop;
    for (const { index, header, field, by } of layout.columns) {
      const isByContent = isUnheaded && by === 'content';
      if (by !== 'unknown' && by !== 'near' && !isByContent) continue;
      const offer = findings.find(
        ({ code, place }) =>
          (code === 'column-offered' || code === 'ambiguous-wording') &&
          place?.file === tables[t].file &&
          (place.sheet ?? '') === tables[t].sheet &&
          place.column === header,
      );
      const guess = field ?? offer?.args.field;
      const column = {
        index,
        header: isUnheaded ? '' : header,
        ...(guess === undefined ? {} : { guess: String(guess) }),
      };
      doubtful.set(`${index} ${header}`, column);
    }
  }
  return [...doubtful.values()];
}

/**
 * Drafts sheets of people without a header: the plan may say which column is which.
 * @param ofFile all tables of a file
 */
function unreadSheets(
  { tables, layouts, profile }: ParsedRosters,
  ofFile: readonly number[],
): SourceDraft[] {
  return ofFile.flatMap((t) => {
    const layout = layouts[t];
    const { file, sheet } = tables[t];
    if (!('reason' in layout) || layout.reason !== 'no-header') return [];
    if (!looksLikePeople(tables[t])) return [];
    return {
      path: file,
      ...(ofFile.length > 1 ? { sheet } : {}),
      commune: '',
      communes: [],
      needsCommune: true,
      doubtful: guessColumns(tables[t], profile).map(({ index, header, field }) => ({
        index,
        header,
        ...withoutUndefined({ guess: field }),
      })),
    };
  });
}
