/** Step 6: parses the values of all rosters. */
import type { BranchTable } from '../../assign/index.js';
import type { CommuneDestinations, CommuneOrigins, OldCommune } from '../../communes/index.js';
import type { CommuneAreas, Records } from '../../model/index.js';
import { normaliseTables } from '../../normalise/index.js';
import type { ParsedRosters } from './parsedRosters.js';
import type { LocatedRosters } from './places/locate.js';

/** Parses the values of all member rows, with the old commune and branch of each row. */
export function normaliseRosters(
  located: LocatedRosters,
  rounds: ParsedRosters['rounds'],
): ParsedRosters {
  const { tables, layouts, profile, branches, origins, destinations, branchTexts } = located;
  const { records, faults, rejected, findings } = normaliseTables(tables, layouts, profile, {
    commune: (table, row) => origins.communes[table][row] ?? '',
    branch: (table, row) => branchTexts[table][row] ?? '',
  });
  return {
    ...located,
    records: { ...records, areas: communeAreas(records, origins, destinations, branches) },
    rounds,
    valueFaults: faults,
    rejected,
    locatedFindings: located.findings,
    findings: [...located.findings, ...findings],
  };
}

/** Numbers the new commune and the old district of each old commune. */
function communeAreas(
  { oldCommune }: Records,
  origins: CommuneOrigins,
  destinations: CommuneDestinations | undefined,
  branches: BranchTable | undefined,
): CommuneAreas {
  const table = new Map(branches?.entries.map((entry) => [entry.oldCommune, entry.newCommune]));
  const newCommune = new Map<string, number>([['', 0]]);
  const district = new Map<string, number>([['', 0]]);
  const numberOf = (numbers: Map<string, number>, text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const districtName = ({ district }: OldCommune) => `${district.province} ${district.text}`;
  return {
    newCommune: Int32Array.from(oldCommune.values, ({ text }) =>
      numberOf(newCommune, table.get(text) ?? destinations?.successors(text)[0] ?? ''),
    ),
    district: Int32Array.from(oldCommune.values, ({ text }) => {
      const unit = origins.officialCommunes.get(text);
      return unit === undefined ? 0 : numberOf(district, districtName(unit));
    }),
  };
}
