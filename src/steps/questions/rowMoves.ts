/** Finds rows of earlier questions that were corrected since, in a cell that the question is not about. */
import { isWeakKey } from '../../consolidate/index.js';
import type { FingerprintedRow } from '../../decisions/index.js';
import {
  addTo,
  type KnownQuestion,
  type KnownRow,
  type QuestionRowKey,
} from '../../model/index.js';
import { fingerprintedRows, fingerprintsOf } from '../people/fingerprints.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import { placeOf, rowKeys, variantOf } from './rowKeys.js';

/** Rows of one key that are gone, by fingerprint. */
type GoneRows = ReadonlyMap<string, QuestionRowKey>;

/**
 * Finds the present row of a row that is gone. The present row must be new and have its key, and no other
 * row with that key may exist in the earlier result. If several new rows have the key, the one at the same
 * place in the file counts. A row with a weak key is found only at the same place. So no decision ever
 * moves to another person.
 */
export class RowMoves {
  private readonly present: ReadonlySet<string>;
  private readonly fresh: readonly FingerprintedRow[];
  private readonly old: readonly FingerprintedRow[];
  private readonly byVariant = new Map<string, ReadonlyMap<string, FingerprintedRow>>();

  /** @param known rows of the earlier result */
  constructor(
    private readonly parsed: ParsedRosters,
    private readonly questions: readonly KnownQuestion[],
    known: readonly KnownRow[],
  ) {
    const rows = fingerprintedRows(parsed, fingerprintsOf(parsed, parsed));
    this.present = new Set(rows.map(({ fingerprint }) => fingerprint));
    const length = known[0]?.fingerprint.length ?? 0;
    const before = new Set(known.map(({ fingerprint }) => fingerprint));
    const isOld = ({ fingerprint }: FingerprintedRow) =>
      length === 0 || before.has(fingerprint.slice(0, length));
    this.fresh = rows.filter((row) => !isOld(row));
    this.old = rows.filter(isOld);
  }

  /** Finds the present row of a question's row; undefined if it was not moved. */
  find(fingerprint: string, question: KnownQuestion): FingerprintedRow | undefined {
    if (this.present.has(fingerprint) || this.fresh.length === 0) return undefined;
    const variant = variantOf(question);
    const moves = this.byVariant.get(variant) ?? this.search(question);
    this.byVariant.set(variant, moves);
    return moves.get(fingerprint);
  }

  private search(example: KnownQuestion): Map<string, FingerprintedRow> {
    const gone = this.goneRows(variantOf(example));
    const keyOf = rowKeys(this.parsed, example);
    const fresh = rowsByKey(this.fresh, gone, keyOf);
    const old = rowsByKey(this.old, gone, keyOf);
    const moves = new Map<string, FingerprintedRow>();
    for (const [key, rows] of gone) {
      for (const row of rows.values()) {
        const isOnly = rows.size === 1 && !old.has(key);
        const next = this.presentRow(row, fresh.get(key) ?? [], isOnly);
        if (next !== undefined) moves.set(row.fingerprint, next);
      }
    }
    return moves;
  }

  /** Lists rows of earlier questions of one variant that are gone, by key. */
  private goneRows(variant: string): Map<string, GoneRows> {
    const gone = new Map<string, Map<string, QuestionRowKey>>();
    for (const question of this.questions) {
      if (variantOf(question) !== variant) continue;
      for (const row of question.groups.flat()) {
        if (row.key === '' || this.present.has(row.fingerprint)) continue;
        const own = gone.get(row.key) ?? new Map<string, QuestionRowKey>();
        gone.set(row.key, own.set(row.fingerprint, row));
      }
    }
    return gone;
  }

  /** @param isOnly whether no other row of the earlier result has the key */
  private presentRow(
    { key, file, sheet, row }: QuestionRowKey,
    candidates: readonly FingerprintedRow[],
    isOnly: boolean,
  ): FingerprintedRow | undefined {
    const inPlace = candidates.filter((candidate) => {
      const place = placeOf(this.parsed, candidate);
      return place.file === file && (place.sheet ?? '') === sheet && place.row === row;
    });
    if (inPlace.length === 1) return inPlace[0];
    if (isWeakKey(key)) return undefined;
    return isOnly && candidates.length === 1 ? candidates[0] : undefined;
  }
}

function rowsByKey(
  rows: readonly FingerprintedRow[],
  wanted: ReadonlyMap<string, unknown>,
  keyOf: (row: FingerprintedRow) => string,
): Map<string, FingerprintedRow[]> {
  const found = new Map<string, FingerprintedRow[]>();
  for (const row of wanted.size === 0 ? [] : rows) {
    const key = keyOf(row);
    if (wanted.has(key)) addTo(found, key, row);
  }
  return found;
}
