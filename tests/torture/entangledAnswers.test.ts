/** Namesakes whose rows are entangled, answered at random: no answer may ever make two people one. */
import { describe, expect, it } from 'vitest';
import { settles } from '../../src/decisions/index.js';
import type { Answer, DecisionWord, MergeResult } from '../../src/model/index.js';
import { ledgerOf } from '../support/answered.js';
import { merged } from '../support/merged.js';
import { type Random, randomOf } from './support/random.js';
import { seedsToTry, Tally } from './support/trials.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';
const NAMES = ['Nguyễn Thị Lan', 'Nguyễn Thị Lân', 'Nguyễn T. Lan'];
const BIRTHS = ['2001', '01/01/2001', '02/10/2001', '10/02/2001', '12/10/2001'];
const NUMBERS = ['', '', '', '025301000001', '025301000033'];
const PHONES = ['', '', '0912000001', '0912000002'];
const PLACES = ['Phú Hộ,Khu 1', 'Phú Hộ,Khu 2', 'Hà Thạch,Khu 1'];

/** Three lists of invented people who are hard to distinguish. */
function lists(random: Random): Record<string, string> {
  const one = (values: readonly string[]) => values[random(values.length)]!;
  return Object.fromEntries(
    ['a.csv', 'b.csv', 'c.csv'].map((file) => {
      const rows = Array.from({ length: 2 + random(4) }, () =>
        [one(NAMES), one(BIRTHS), 'Nữ', one(NUMBERS), one(PHONES), one(PLACES)].join(','),
      );
      return [file, [HEAD, ...rows].join('\n')];
    }),
  );
}

function answersTo(
  { questions }: MergeResult,
  file: string,
  wordFor: (question: MergeResult['questions'][number]) => DecisionWord | '',
): Answer[] {
  return questions.flatMap((question, at): Answer[] => {
    const decision = question.kind === 'TRUNG_NGUOI' ? wordFor(question) : '';
    const { id } = question;
    const answer = { question: id, decision, letter: 'A', value: '', file, sheet: '', row: at + 2 };
    return decision === '' ? [] : [answer];
  });
}

const goOn = (files: Record<string, string>, before: MergeResult, answers: Answer[]) =>
  merged(files, {
    deciding: { decisions: ledgerOf(before), answers, unread: [], strict: false },
    known: [...before.knownRows],
    matching: { wrongMerges: 0.001, questions: 1, model: before.clustering.model },
  });

/** Clusters of the records of each side of a decision. */
function sides({ fingerprints, clustering }: MergeResult, groups: readonly string[][]): number[][] {
  return groups.map((rows) =>
    [...fingerprints].flatMap((fingerprint, record) =>
      rows.includes(fingerprint) ? [clustering.cluster[record]!] : [],
    ),
  );
}

function check(result: MergeResult, rows: number): void {
  const people = [...result.lineage].filter(({ status }) => status !== 'skipped');
  expect(people.length).toBe(rows);
  for (const { status, decision, subject } of result.decisions) {
    if (status !== 'applied' || subject.type !== 'rows') continue;
    const [one = [], other = []] = sides(result, subject.groups);
    const isAlike = subject.groups[0]!.some((fingerprint) =>
      subject.groups[1]?.includes(fingerprint),
    );
    if (decision === 'RIENG' && !isAlike) {
      expect(one.filter((cluster) => other.includes(cluster))).toEqual([]);
    }
    if (decision === 'GOP') expect(one.some((cluster) => other.includes(cluster))).toBe(true);
  }
  const contradicting = result.decisions.filter(({ status }) => status === 'contradicting');
  for (const decided of contradicting) {
    expect(result.questions.some((asked) => settles(decided, asked))).toBe(true);
  }
}

/** Takes the parts of a result that must not depend on the order of answers. */
function outcome({ decisions, clustering, fingerprints, questions }: MergeResult) {
  const people = new Map<number, string[]>();
  [...fingerprints].forEach((fingerprint, record) => {
    const cluster = clustering.cluster[record]!;
    people.set(cluster, [...(people.get(cluster) ?? []), fingerprint].sort());
  });
  return {
    people: [...people.values()].map((rows) => rows.join(' ')).sort(),
    decisions: decisions.map(({ question, decision, status }) => [question, decision, status]),
    questions: questions.map(({ id }) => id),
  };
}

describe('answers about namesakes', () => {
  const seeds = seedsToTry(25);

  it(`hold together or are set aside together, ${seeds.length} times`, async () => {
    const tally = new Tally('entangled answers');
    for (const seed of seeds) {
      const random = randomOf(seed);
      const files = lists(random);
      const rows = Object.values(files).reduce((sum, text) => sum + text.split('\n').length - 1, 0);
      const first = await merged(files, {
        matching: { wrongMerges: 0.001, questions: 1 },
      });
      const words = ['GOP', 'GOP', 'RIENG', ''] as const;
      const given = answersTo(first, 'all.csv', () => words[random(words.length)]!);
      const isFirst = given.map(() => random(2) === 0);
      try {
        const whole = await goOn(files, first, given);
        check(whole, rows);
        const halves = [true, false].map((wanted) =>
          given.filter((_, at) => isFirst[at] === wanted),
        );
        const half = await goOn(files, first, halves[0]!);
        const both = await goOn(files, half, halves[1]!);
        check(both, rows);
        expect(outcome(both)).toEqual(outcome(whole));
        // Again the same file: nothing changes.
        expect(outcome(await goOn(files, whole, given))).toEqual(outcome(whole));
        const contradictions = whole.findings.filter(({ code }) =>
          /^answers-(contradict|join)/.test(code),
        );
        tally.note(
          contradictions.length > 0
            ? 'contradicting'
            : given.length > 0
              ? 'consistent'
              : 'nothing asked',
        );
        const suggested = answersTo(
          first,
          'suggested.csv',
          ({ suggestion }) => suggestion as DecisionWord,
        );
        const followed = await goOn(files, first, suggested);
        check(followed, rows);
        expect(followed.decisions.filter(({ status }) => status === 'contradicting')).toEqual([]);
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    tally.print();
    if (seeds.length >= 25) {
      expect(tally.of('contradicting')).toBeGreaterThan(0);
      expect(tally.of('consistent')).toBeGreaterThan(0);
    }
  }, 3_600_000);
});
