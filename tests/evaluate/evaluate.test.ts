import { describe, expect, it } from 'vitest';
import { differenceRows, differencesOf } from '../../src/evaluate/differences.js';
import { type EvaluatedMatching, evaluate } from '../../src/evaluate/evaluate.js';
import { truthOf } from '../../src/evaluate/truth.js';
import {
  defaultMatchSettings,
  forEachWeighed,
  type MatchSettings,
  makeExplainer,
  proposalsOf,
} from '../../src/match/index.js';
import type { MergeResult } from '../../src/model/index.js';
import { merged } from '../support/merged.js';

/** Two lists: the first two rows of the second look like those of the first, its third is unreadable. */
const FIRST = `Họ và tên,Ngày sinh,Số CCCD,Chi đoàn
Hà Mẫu Bưởi,12/05/2001,025201000001,Khu 1
Trần Thị Cam,03/11/2002,,Khu 1
Lê Văn Chanh,30/08/2003,025203000003,Khu 2
`;
const SECOND = `Họ và tên,Ngày sinh,Số CCCD,Chi đoàn
Hà Mẫu Bưởi,12/05/2001,025201000001,Khu 3
Tran Thi Cam,03/11/2002,,Khu 1
,09/09/1999,025199000009,Khu 3
`;

const files = { 'a.csv': FIRST, 'b.csv': SECOND };
/** Limits by which nobody is merged alone, and whoever looks alike is asked about. */
const asking = { wrongMerges: 0, questions: 1, mergeAt: 60, askAt: -1.5 };

function matchingOf({ records, profile, clustering }: MergeResult): EvaluatedMatching {
  return {
    proposals: (a, b) => proposalsOf(records, profile, a, b),
    forEachWeighed: (visit) => forEachWeighed(records, profile, clustering.model, visit),
  };
}

/** @param people of rows 2, 3, 4 of the first list, then of the second */
async function evaluated(people: string, matching: MatchSettings = defaultMatchSettings) {
  const result = await merged(files, { target: 'Xã Mẫu', matching });
  const rows = [...people].map((person, at) => [
    at < 3 ? 'a.csv' : 'b.csv',
    '',
    String((at % 3) + 2),
    person,
  ]);
  return { result, evaluation: evaluate(result, truthOf(rows), matchingOf(result)) };
}

describe('a merge against the truth', () => {
  it('measures pairs, people and members; a rejected row can only be missed', async () => {
    const { evaluation } = await evaluated('ABCABC');
    const { measures, recordOf } = evaluation;
    expect(measures).toMatchObject({
      precision: 1,
      rows: 6,
      pairs: { true: 3, found: 2, right: 2, wrong: 0, missed: 1 },
      people: { count: 3, exact: 2 },
      members: { count: 3, mixed: 0 },
    });
    expect([...recordOf]).toEqual([0, 1, 2, 3, 4, -1]);
    expect(measures.blocking).toMatchObject({ true: 2, proposed: 2 });
    const first = measures.blocking.rules.reduce((sum, rule) => sum + rule.first, 0);
    expect(first).toBe(measures.blocking.proposed);
    const compared = measures.reliability.reduce((sum, band) => sum + band.pairs, 0);
    expect(compared).toBe(measures.blocking.compared);
  });

  it('improves only by correct answers to the questions', async () => {
    const { evaluation } = await evaluated('ABCABD', asking);
    expect(evaluation.measures).toMatchObject({
      recall: 0,
      questions: { asked: 2, judged: 2, one: 2, left: 0 },
      answered: { precision: 1, recall: 1, f1: 1 },
    });
    const other = await evaluated('ABCAEC', asking);
    expect(other.evaluation.measures).toMatchObject({
      questions: { asked: 2, judged: 2, one: 1 },
      answered: { precision: 1, recall: 0.5 },
    });
  });

  it('lists places, levels and questions of differences without personal data', async () => {
    const { result, evaluation } = await evaluated('ABCABC', asking);
    const { records, profile } = result;
    const rows = [
      ...differenceRows(
        evaluation,
        differencesOf(evaluation),
        ['name', 'birth'],
        makeExplainer(records, profile, result.clustering.model),
        (a) => Array.from(a, () => 'some-rule'),
      ),
    ];
    expect(rows).toHaveLength(3);
    const [missed, , rejected] = rows;
    const [question] = result.questions
      .filter(({ kind }) => kind === 'TRUNG_NGUOI')
      .filter(({ rows: [{ file, row }] }) => file === 'a.csv' && row === 2)
      .map(({ id }) => id);
    expect(missed.slice(0, 7)).toEqual(['missed', 'a.csv', '', '2', 'b.csv', '', '2']);
    expect(missed.slice(9)).toEqual(['ask', '', question, 'some-rule', 'name-same', 'date-same']);
    expect(rejected.slice(0, 7)).toEqual(['missed', 'a.csv', '', '4', 'b.csv', '', '4']);
    expect(rejected.slice(7).join('')).toBe('');
    expect(rejected).toHaveLength(missed.length);
  });

  it('lists wrong pairs before missed ones', async () => {
    const { evaluation } = await evaluated('ABCXBC');
    const kinds = differencesOf(evaluation).map(({ kind, a, b }) => [kind, a, b]);
    expect(kinds).toEqual([
      ['wrong', 0, 3],
      ['missed', 2, 5],
    ]);
  });
});
