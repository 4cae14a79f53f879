import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countingDecisions,
  withoutContradictions,
} from '../../../src/decisions/links/contradictions.js';
import { linksOf, recordsByFingerprint } from '../../../src/decisions/links/links.js';
import type { Decision } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';

const ROWS = 7;
const fingerprints = Array.from({ length: ROWS }, (_, row) => `p${row}`);
const recordsOf = recordsByFingerprint(fingerprints);

function decide(
  decision: Decision['decision'],
  question: string,
  ...groups: (readonly number[])[]
): Decision {
  const sides = groups.map((rows) => rows.map((row) => `p${row}`));
  return decisionOn(sides, { question, decision });
}

const questions = (decisions: readonly Decision[]) => decisions.map(({ question }) => question);
const consistent = (decisions: readonly Decision[], numbers: readonly string[] = []) => {
  const { counting, contradicting } = withoutContradictions(
    decisions,
    recordsOf,
    (record) => numbers[record] ?? '',
  );
  return { counting: questions(counting), contradicting: contradicting.map(questions) };
};

describe('withoutContradictions', () => {
  it('sets aside two merges and the cannot-link that they undo', () => {
    const set = [decide('GOP', 'q1', [0], [2]), decide('GOP', 'q2', [1], [2])];
    const apart = decide('RIENG', 'q3', [0], [1]);
    expect(consistent([...set, apart])).toEqual({
      counting: [],
      contradicting: [['q1', 'q2', 'q3']],
    });
    expect(consistent(set).counting).toEqual(['q1', 'q2']);
  });

  it('sets aside answers of both kinds about rows written alike', () => {
    const alike = recordsByFingerprint(['p0', 'p0', 'p0', 'p1']);
    const one = decide('GOP', 'q1', [0], [0]);
    const two = decide('RIENG', 'q2', [0], [0]);
    const other = decide('GOP', 'q3', [0], [1]);
    const found = withoutContradictions([one, two, other], alike, () => '');
    expect(questions(found.counting)).toEqual(['q3']);
    expect(found.contradicting.map(questions)).toEqual([['q1', 'q2']]);
    expect(withoutContradictions([two, other], alike, () => '').contradicting).toEqual([]);
  });

  it('finds a contradiction through a chain, and keeps decisions beside the chain', () => {
    const { counting, contradicting } = consistent([
      decide('GOP', 'q1', [0], [1]),
      decide('GOP', 'q2', [1], [2]),
      decide('GOP', 'q3', [2], [3]),
      decide('GOP', 'q4', [1], [4]),
      decide('GOP', 'q5', [4], [5]),
      decide('RIENG', 'q6', [0], [3]),
    ]);
    expect(contradicting).toEqual([['q1', 'q2', 'q3', 'q6']]);
    expect(counting).toEqual(['q4', 'q5']);
  });

  it('sets aside different values for one cell', () => {
    const correct = (question: string, row: string, field: string, value: string) =>
      decisionOn([[row]], { question, kind: 'DU_LIEU_LOI', decision: 'GIA_TRI', field, value });
    const { counting, contradicting } = consistent([
      correct('q1', 'p0', 'id', '025097000001'),
      correct('q2', 'p0', 'id', '025097000002'),
      correct('q3', 'p0', 'gender', 'Nam'),
      correct('q4', 'p1', 'id', '025097000003'),
      correct('q5', 'p1', 'id', '025097000003'),
      correct('q6', 'p2', 'id', '025097000004'),
    ]);
    expect(contradicting).toEqual([['q1', 'q2']]);
    expect(counting).toEqual(['q3', 'q4', 'q5', 'q6']);
  });

  it('sets aside a number that belongs to a row and that another answer replaces or removes there', () => {
    const about = (question: string, rows: string, own: Partial<Decision>) =>
      decisionOn(
        [...rows].map((row) => [`p${row}`]),
        { question, kind: 'TRUNG_GIAY_TO', field: 'id', ...own },
      );
    const number = '025097000001';
    const owner = (question: string, rows: string) =>
      about(question, rows, { decision: 'CHON', letter: 'A', value: number });
    const typed = (question: string, rows: string, letter: string, value: string) =>
      about(question, rows, { decision: 'GIA_TRI', letter, value });
    const sets = (...decisions: Decision[]) => consistent(decisions).contradicting;
    expect(sets(owner('q1', '01'), typed('q2', '02', 'A', ''))).toEqual([['q1', 'q2']]);
    expect(sets(owner('q1', '01'), typed('q2', '20', 'A B', ''))).toEqual([['q1', 'q2']]);
    expect(sets(owner('q1', '01'), typed('q2', '02', 'A', '025097000002'))).toEqual([['q1', 'q2']]);
    expect(sets(owner('q1', '01'), typed('q2', '02', 'B', ''))).toEqual([]);
    expect(sets(owner('q1', '01'), owner('q2', '02'))).toEqual([]);
    // A list may lack the leading zero.
    expect(sets(owner('q1', '01'), typed('q2', '02', 'A', number.slice(1)))).toEqual([]);
    // Asks about the first of three people with one number, beside each of the others.
    expect(sets(owner('q1', '01'), owner('q2', '20'))).toEqual([['q1', 'q2']]);
    expect(sets(owner('q1', '10'), owner('q2', '20'))).toEqual([]);
    expect(sets(owner('q1', '10'), typed('q2', '02', 'A', ''))).toEqual([]);
    expect(sets(owner('q1', '10'), typed('q2', '02', 'A', '025097000002'))).toEqual([]);
    // The person with two numbers has one that belongs to somebody else.
    const ofPerson = (value: string) => about('q2', '03', { decision: 'GIA_TRI', value });
    expect(sets(owner('q1', '10'), ofPerson(number))).toEqual([['q1', 'q2']]);
    expect(sets(owner('q1', '10'), ofPerson('025097000002'))).toEqual([]);
    expect(sets(owner('q1', '01'), ofPerson('025097000002'))).toEqual([]);
    const corrected = { kind: 'DU_LIEU_LOI', decision: 'GIA_TRI' } as const;
    expect(
      sets(owner('q1', '01'), about('q2', '0', { ...corrected, value: '025097000002' })),
    ).toEqual([['q1', 'q2']]);
  });

  it('unites contradicting sets that share an answer', () => {
    const { contradicting } = consistent([
      decide('GOP', 'q1', [0], [1]),
      decide('RIENG', 'q2', [0], [1]),
      decide('GOP', 'q3', [2], [3]),
      decide('RIENG', 'q4', [2], [3]),
      decide('BO_QUA', 'q5', [3], [2]),
    ]);
    expect(contradicting).toEqual([
      ['q1', 'q2'],
      ['q3', 'q4', 'q5'],
    ]);
  });

  it('refuses two ID numbers in one person unless a decision was about both', () => {
    const numbers = ['025201000001', '025201000002', ''];
    const chain = [decide('GOP', 'q1', [0], [2]), decide('GOP', 'q2', [1], [2])];
    expect(consistent(chain, numbers).contradicting).toEqual([['q1', 'q2']]);
    const seen = [chain[0]!, decide('GOP', 'q2', [0, 2], [1])];
    expect(consistent(seen, numbers).contradicting).toEqual([]);
    const chosen: Decision = {
      ...decide('GIA_TRI', 'q3', [0], [1]),
      ...{ kind: 'TRUNG_GIAY_TO', field: 'id', value: '025201000001' },
    };
    expect(consistent([...chain, chosen], numbers).contradicting).toEqual([]);
  });

  it('sets aside a value of one person and the cannot-link between its rows', () => {
    const value: Decision = {
      ...decide('GIA_TRI', 'q1', [0], [1]),
      kind: 'CHI_DOAN',
      value: 'Khu 1',
    };
    const apart = decide('RIENG', 'q2', [0], [1]);
    expect(consistent([value, apart]).contradicting).toEqual([['q1', 'q2']]);
    const chain = [value, decide('GOP', 'q3', [1], [2]), decide('RIENG', 'q4', [0], [2])];
    expect(consistent(chain).contradicting).toEqual([['q1', 'q3', 'q4']]);
    const left: Decision = { ...value, decision: 'BO_QUA', value: '' };
    expect(consistent([left, apart]).contradicting).toEqual([]);
    const ofRow: Decision = { ...value, kind: 'DU_LIEU_LOI', field: 'birth' };
    expect(consistent([ofRow, apart]).contradicting).toEqual([]);
    expect(linksOf([value], recordsOf).mustLink).toEqual([]);
  });

  it('keeps rows written alike apart if one of them is merged with a third', () => {
    const alike = recordsByFingerprint(['p0', 'p0', 'p1']);
    const decisions = [decide('RIENG', 'q1', [0], [0]), decide('GOP', 'q2', [0], [1])];
    const { contradicting } = withoutContradictions(decisions, alike, () => '');
    expect(contradicting).toEqual([]);
    expect(linksOf(decisions, alike)).toEqual({
      mustLink: [[0, 2]],
      cannotLink: [[[0], [1]]],
    });
  });

  const groups = fc
    .uniqueArray(fc.nat(ROWS - 1), { minLength: 2, maxLength: 3 })
    .map(([first, ...others]) => [[first!], others]);
  const decisions = fc
    .array(fc.tuple(fc.constantFrom('GOP', 'GOP', 'RIENG', 'BO_QUA'), groups), { maxLength: 9 })
    .map((all) => all.map(([word, sides], at) => decide(word as 'GOP', `q${at}`, ...sides)));
  const numbers = fc.array(fc.constantFrom('', '', 'n1', 'n2'), {
    minLength: ROWS,
    maxLength: ROWS,
  });

  it('agrees with a search through all paths between two rows', () => {
    fc.assert(
      fc.property(decisions, numbers, (all, owned) => {
        const found = withoutContradictions(all, recordsOf, (record) => owned[record]!);
        expect(new Set(found.contradicting.flat())).toEqual(contradictedBySearch(all, owned));
        expect(found.counting.length + found.contradicting.flat().length).toBe(all.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps decisions without a contradiction', () => {
    fc.assert(
      fc.property(decisions, (all) => {
        const { counting } = withoutContradictions(all, recordsOf, () => '');
        const { mustLink, cannotLink } = linksOf(counting, recordsOf);
        const person = fingerprints.map((_, row) => row);
        for (let changed = true; changed; ) {
          changed = false;
          for (const [a, b] of mustLink) {
            if (person[a] === person[b]) continue;
            person[a] = person[b] = Math.min(person[a]!, person[b]!);
            changed = true;
          }
        }
        for (const [one, other] of cannotLink) {
          for (const a of one!) for (const b of other!) expect(person[a]).not.toBe(person[b]);
        }
        // Again nothing to set aside.
        expect(withoutContradictions(counting, recordsOf, () => '').contradicting).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('countingDecisions', () => {
  const answered = fc.constantFrom(undefined, 'lasting', 'ended');
  const given = fc
    .array(fc.tuple(fc.constantFrom('GOP', 'GOP', 'RIENG'), fc.nat(5), fc.nat(5), answered), {
      maxLength: 10,
    })
    .map((all) =>
      all
        .filter(([, a, b]) => a !== b)
        .map(([word, a, b, suspension], at): Decision => {
          const decision = decide(word as 'GOP', `q${at}`, [a], [b]);
          return suspension === undefined ? decision : { ...decision, suspension };
        }),
    );
  /** The decisions as a later run reads them from the ledger. */
  const readAgain = (all: readonly Decision[], found: ReturnType<typeof countingDecisions>) =>
    all
      .filter((decision) => !found.withdrawn.includes(decision))
      .map(({ suspension: _, ...decision }): Decision => {
        const counts = questions(found.counting).includes(decision.question);
        return counts ? decision : { ...decision, suspension: 'lasting' };
      });

  it('lets the same decisions count in a later run', () => {
    fc.assert(
      fc.property(given, (all) => {
        const found = countingDecisions(all, recordsOf, () => '');
        const later = countingDecisions(readAgain(all, found), recordsOf, () => '');
        expect(questions(later.counting).sort()).toEqual(questions(found.counting).sort());
      }),
      { numRuns: 3000 },
    );
  });

  it('counts an earlier answer only if it contradicts none of the new ones', () => {
    const lasting = (decision: Decision): Decision => ({ ...decision, suspension: 'lasting' });
    const ended = (decision: Decision): Decision => ({ ...decision, suspension: 'ended' });
    const { counting, contradicting, withdrawn } = countingDecisions(
      [
        lasting(decide('GOP', 'q1', [0], [1])),
        ended(decide('GOP', 'q2', [1], [2])),
        ended(decide('GOP', 'q3', [2], [3])),
        ended(decide('RIENG', 'q4', [1], [3])),
        ended(decide('RIENG', 'q5', [0], [3])),
      ],
      recordsOf,
      () => '',
    );
    expect(questions(counting)).toEqual(['q5']);
    expect(contradicting.map(questions)).toEqual([['q2', 'q3', 'q4']]);
    expect(questions(withdrawn)).toEqual(['q1']);
  });
});

/** The independent solver: walks every simple path by brute force. */
function contradictedBySearch(all: readonly Decision[], owned: readonly string[]): Set<Decision> {
  const rowsOf = ({ subject }: Decision) =>
    subject.type === 'rows'
      ? subject.groups.flat().map((fingerprint) => Number(fingerprint.slice(1)))
      : [];
  const merges = all.filter(({ decision }) => decision === 'GOP');
  const onPaths = (from: number, to: number): Set<Decision> => {
    const found = new Set<Decision>();
    const walk = (row: number, rows: readonly number[], used: readonly Decision[]): void => {
      if (row === to) {
        for (const decision of used) found.add(decision);
        return;
      }
      for (const merge of merges) {
        if (used.includes(merge) || !rowsOf(merge).includes(row)) continue;
        for (const next of rowsOf(merge)) {
          if (!rows.includes(next)) walk(next, [...rows, next], [...used, merge]);
        }
      }
    };
    walk(from, [from], []);
    return found;
  };
  const contradicted = new Set<Decision>();
  const note = (a: number, b: number, by?: Decision) => {
    const paths = onPaths(a, b);
    if (paths.size === 0) return;
    for (const decision of paths) contradicted.add(decision);
    if (by !== undefined) contradicted.add(by);
  };
  for (const by of all) {
    if (by.decision === 'GOP' || by.subject.type !== 'rows') continue;
    const [one = [], other = []] = by.subject.groups;
    for (const a of one) for (const b of other) note(Number(a.slice(1)), Number(b.slice(1)), by);
  }
  const isSeen = merges.some(
    (merge) =>
      rowsOf(merge).some((row) => owned[row] === 'n1') &&
      rowsOf(merge).some((row) => owned[row] === 'n2'),
  );
  if (isSeen) return contradicted;
  for (let a = 0; a < ROWS; a++) {
    for (let b = 0; b < a; b++) if (owned[a] && owned[b] && owned[a] !== owned[b]) note(a, b);
  }
  return contradicted;
}
