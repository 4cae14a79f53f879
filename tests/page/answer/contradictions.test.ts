import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/page/answer/answer.js';
import { contradictionsOf } from '../../../src/page/answer/contradictions.js';
import { question, row, samePerson } from '../question.js';

const chain = [samePerson('AB', '1', '2'), samePerson('BC', '2', '3'), samePerson('AC', '1', '3')];
const same = { type: 'same' } as const;
const apart = { type: 'apart' } as const;

describe('contradictionsOf', () => {
  it('lists the answer that keeps rows apart, then those that join them', () => {
    expect(contradictionsOf(chain, { AB: same, BC: same, AC: apart })).toEqual([
      ['AC', 'AB', 'BC'],
    ]);
  });

  it('keeps only the row of another person apart', () => {
    const rows = ['1', '2', '3'].map((at, side) => row({ letter: 'ABC'[side]!, row: at, side }));
    const branch = question({ id: 'ABC', kind: 'CHI_DOAN', valueType: 'branch', rows });
    const asked = [branch, chain[0]!, chain[1]!];
    const ABC = { type: 'other', letter: 'C' } as const;
    expect(contradictionsOf(asked, { ABC, AB: same })).toEqual([]);
    expect(contradictionsOf(asked, { ABC, BC: same })).toEqual([['ABC', 'BC']]);
  });

  it('treats two rows that are left as they are as two people', () => {
    expect(contradictionsOf(chain, { AB: same, BC: same, AC: { type: 'leave' } })).toHaveLength(1);
  });

  it('treats "cannot tell" on a line of an audit as no answer', () => {
    const audit = chain.map((line) => ({ ...line, isAudit: true as const }));
    expect(contradictionsOf(audit, { AB: same, BC: same, AC: { type: 'leave' } })).toEqual([]);
    expect(contradictionsOf(audit, { AB: same, BC: same, AC: apart })).toHaveLength(1);
  });

  it('finds none while an answer is missing or unknown', () => {
    expect(contradictionsOf(chain, { AB: same, AC: apart })).toEqual([]);
    expect(contradictionsOf(chain, { AB: same, BC: { type: 'unknown' }, AC: apart })).toEqual([]);
  });

  it('finds two numbers of one person that are answered as two people', () => {
    const numbers = question({
      id: 'N',
      kind: 'TRUNG_GIAY_TO',
      rows: [chain[0]!.rows[0]!, { ...chain[2]!.rows[1]!, letter: 'B' }],
    });
    const answers: Answers = { AB: same, BC: same, N: apart };
    expect(contradictionsOf([...chain, numbers], answers)).toEqual([['N', 'AB', 'BC']]);
  });

  it('finds a value chosen for one person whose rows are answered as two people', () => {
    const { rows } = chain[0]!;
    const [birth, branch] = [
      question({ id: 'birth', kind: 'LECH_THONG_TIN', rows }),
      question({ id: 'branch', kind: 'CHI_DOAN', rows }),
    ];
    const answers: Answers = { birth: apart, branch: { type: 'choose', letter: 'A' } };
    expect(contradictionsOf([birth, branch], answers)).toEqual([['birth', 'branch']]);
    const left: Answers = { ...answers, branch: { type: 'leave' } };
    expect(contradictionsOf([birth, branch], left)).toEqual([]);
  });

  it('agrees with a search of all paths', () => {
    const pairs = ['01', '02', '03', '12', '13', '23'].map((rows) =>
      samePerson(rows, rows[0]!, rows[1]!),
    );
    const given = fc.array(fc.constantFrom('same', 'apart', 'open'), {
      minLength: pairs.length,
      maxLength: pairs.length,
    });
    fc.assert(
      fc.property(given, (types) => {
        const answers = Object.fromEntries(
          pairs.flatMap(({ id }, at) => (types[at] === 'open' ? [] : [[id, { type: types[at] }]])),
        ) as Answers;
        const joined = (from: string, to: string, seen: string): boolean =>
          from === to ||
          pairs.some(({ id }) => {
            if (answers[id]?.type !== 'same' || !id.includes(from)) return false;
            const next = id.replace(from, '');
            return !seen.includes(next) && joined(next, to, seen + next);
          });
        const expected = pairs.filter(
          ({ id }) => answers[id]?.type === 'apart' && joined(id[0]!, id[1]!, id[0]!),
        );
        const found = contradictionsOf(pairs, answers);
        expect(found.map(([first]) => first)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });
});
