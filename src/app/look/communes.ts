/** Describes the old communes of lists, without personal data. */
import { columnOfType, countBy, withoutUndefined } from '../../model/index.js';
import type { ShownHeading } from '../../recognise/index.js';
import { type ParsedRosters, shownCommuneTest } from '../../steps/index.js';
import { letterOf } from './columns.js';
import type { SheetInspection } from './sheetInspection.js';

/** Finds the old communes that some tables may be from, if several have the name. */
export function communeCandidates(
  { origins }: ParsedRosters,
  own: readonly number[],
): { candidates?: readonly string[] } {
  const problem = origins.problems.find(
    ({ table, candidates, isNear }) => own.includes(table) && candidates.length > 1 && !isNear,
  );
  return withoutUndefined({ candidates: problem?.candidates });
}

/** Lists what may be the commune of a list without one. */
export function openCommune(
  parsed: ParsedRosters,
  t: number,
): Pick<SheetInspection, 'candidates' | 'newCommunes'> {
  const { origins, destinations } = parsed;
  const named = new Set((origins.newCommunes[t] ?? []).flatMap((unit) => unit ?? []));
  return {
    ...communeCandidates(parsed, [t]),
    ...(named.size === 0 || destinations === undefined
      ? {}
      : { newCommunes: [...named].map(destinations.textOf) }),
  };
}

/** Describes the old communes of a list, and what they became. */
export function inspectedCommune(
  parsed: ParsedRosters,
  t: number,
  headings: ShownHeading,
): Pick<SheetInspection, 'commune'> {
  const { layouts, origins, destinations, profile } = parsed;
  const layout = layouts[t];
  const origin = origins.sources[t];
  if (origin === undefined || !('columns' in layout)) return {};
  const isShown = shownCommuneTest(parsed);
  const shown = (commune: string) => (isShown(commune) ? commune : '…');
  const named = origins.communes[t].filter((commune) => commune !== '');
  const counts = countBy(named, shown);
  const units = [...new Set([origin.commune, ...counts.keys()])].flatMap((commune) => {
    const unit = origins.officialCommunes.get(commune);
    if (unit === undefined || destinations === undefined) return [];
    const { code, district, province } = unit;
    const became = [...destinations.successors(commune)];
    return [{ commune, code, district: district.text, province, became }];
  });
  const index = origin.by === 'column' ? columnOfType(layout, profile, 'commune') : undefined;
  const column = layout.columns.find((each) => each.index === index);
  return {
    commune: {
      name: origin.by === 'plan' ? origin.commune : shown(origin.commune),
      by: origin.by,
      ...(origin.row === undefined ? {} : { row: origin.row + 1 }),
      ...(column === undefined
        ? {}
        : { column: letterOf(column), heading: headings(column.header) ?? '…' }),
      rows: Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)),
      ...(units.length === 0 ? {} : { units }),
    },
  };
}
