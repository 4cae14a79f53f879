/** Checks the new communes of a branch table by the communes of the country. */
import type { BranchEntry } from '../../../assign/index.js';
import { doubtfulPairs, mistypedAmong } from '../../../communes/index.js';
import { type Finding, finding, groupBy, placeIn } from '../../../model/index.js';
import { joinFirst } from '../../../text/index.js';
import type { MergeInput } from '../../mergeInput.js';
import { provinceOf } from './areaTexts.js';

/** Most old communes that a warning names. */
const COMMUNES_SHOWN = 5;

/**
 * Warns of each new commune that the country does not have and another one nearly is, of the table or of those that
 * its old commune became; and of each that its old communes did not become part of.
 */
export function doubtfulCommunes(
  entries: readonly BranchEntry[],
  { communes, province = '' }: Pick<MergeInput, 'communes' | 'province'>,
): Finding[] {
  const filled = entries.filter(({ newCommune }) => newCommune !== '');
  const byCommune = groupBy(filled, ({ newCommune }) => newCommune);
  const mistyped = mistypedAmong([...byCommune.keys()], communes);
  // A branch that moves on a day may have gone elsewhere before or after the merger.
  const undated = filled.filter(({ from }) => from === 0);
  const byPair = groupBy(undated, ({ oldCommune, newCommune }) => `${oldCommune}\n${newCommune}`);
  const pairs = [...byPair.values()].map(([first]) => first);
  const areas = province === '' ? [] : [provinceOf(province)];
  const doubtful = doubtfulPairs(communes(), pairs, areas);
  for (const { newCommune, isMistyped, became } of doubtful) {
    if (isMistyped && !mistyped.has(newCommune)) mistyped.set(newCommune, became.join(', '));
  }
  const elsewhere = groupBy(
    doubtful.filter(({ newCommune }) => !mistyped.has(newCommune)),
    ({ newCommune, became }) => [newCommune, ...became].join('\n'),
  );
  return [
    ...[...mistyped].map(([commune, near]) => {
      const [first, ...others] = byCommune.get(commune)!;
      const args = { commune, near, rows: 1 + others.length };
      return finding('warning', 'branches-commune-mistyped', args, placeIn(first.sheet, first.row));
    }),
    ...[...elsewhere.values()].map((own) => {
      const [{ newCommune: target, became }] = own;
      const old = new Set(own.map(({ oldCommune }) => oldCommune));
      const rows = byCommune.get(target)!.filter(({ oldCommune }) => old.has(oldCommune));
      const args = {
        communes: joinFirst([...old], COMMUNES_SHOWN),
        target,
        became: became.join(', '),
        rows: rows.length,
      };
      const place = placeIn(rows[0].sheet, rows[0].row);
      return finding('warning', 'branches-commune-elsewhere', args, place);
    }),
  ];
}
