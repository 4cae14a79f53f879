import { describe, expect, it } from 'vitest';
import {
  defaultMatchSettings,
  type Idea,
  ideas,
  makeExplainer,
  type Without,
} from '../../src/match/index.js';
import { merged } from '../support/merged.js';

/** Pairs of rows of which each shows one idea. */
const PAIRS = {
  tone: ['Hà Thị Hương,01/02/1999,,', 'Hà Thị Hường,01/02/1999,,'],
  frequent: ['Trần Văn Cam,03/04/2000,,', 'Trần Văn Cam,03/04/2000,,'],
  rare: ['Giàng Seo Quỷnh,05/06/2001,,', 'Giàng Seo Quỷnh,05/06/2001,,'],
  numbers: [
    'Quách Mẫu Bưởi,07/08/2002,025302000018,0912000001',
    'Quách Mẫu Bưởi,07/08/2002,025302000027,0912000001',
  ],
};
type PairId = keyof typeof PAIRS;

/** Invented people who are on two lists each: enough pairs to learn from. */
const PEOPLE = 400;
const WORDS = [
  ['Nguyễn', 'Trần', 'Hà', 'Đinh', 'Phùng', 'Bùi', 'Quách'],
  ['Mẫu', 'Văn', 'Thị'],
  ['Bưởi', 'Cam', 'Chanh', 'Dừa', 'Khế', 'Mận', 'Mít', 'Na', 'Ổi', 'Xoài', 'Anh'],
];
const people = Array.from({ length: PEOPLE }, (_, at) => {
  const name = WORDS.map((words) => words[at % words.length]);
  const day = [1 + (at % 28), 1 + (at % 12), 1990 + (at % 17)].join('/');
  return `${name.join(' ')},${day},,09${20_000_000 + at},Khu 2`;
});
const examples = Object.values(PAIRS).flatMap((rows) => rows.map((row) => `${row},Khu 1`));
const listOf = (rows: readonly string[]) =>
  ['Họ và tên,Ngày sinh,Số CCCD,Điện thoại,Chi đoàn', ...rows].join('\n');

async function matched(without?: Without) {
  const { records, profile, clustering } = await merged(
    { 'a.csv': listOf([...examples, ...people]), 'b.csv': listOf(people) },
    { matching: { ...defaultMatchSettings, ...(without && { without }) } },
  );
  const explain = makeExplainer(records, profile, clustering.model, without);
  const pair = (id: PairId) => {
    const a = 2 * Object.keys(PAIRS).indexOf(id);
    const name = explain(a, a + 1).fields.find(({ field }) => field === 'name')!;
    const isOne = clustering.cluster[a] === clustering.cluster[a + 1];
    return { level: name.level, bits: name.weight, isOne };
  };
  // The first of the people on one list, and the second on the other.
  const strangers = explain(examples.length, examples.length + PEOPLE + 1);
  return { clustering, pair, sharedPeople: strangers.sharedPeople };
}
type Matched = Awaited<ReturnType<typeof matched>>;

/** Effect of each idea on the list. */
const EFFECTS: Readonly<Record<Idea, (found: Matched) => unknown>> = {
  // Hương and Hường are two people.
  tones: ({ pair }) => [pair('tone').level, pair('tone').isOne],
  // A frequent name is weaker evidence than a rare one.
  frequency: ({ pair }) => pair('rare').bits > pair('frequent').bits,
  learning: ({ clustering }) => clustering.model.learned.pairs > 0,
  // People on both lists make one more likely.
  'shared-people': ({ sharedPeople }) => sharedPeople > 0,
  // Two numbers keep two rows apart that agree in everything else.
  'cannot-links': ({ pair }) => pair('numbers').isOne,
};
const COMPLETE = {
  tones: ['name-mark-given', false],
  frequency: true,
  learning: true,
  'shared-people': true,
  'cannot-links': false,
};
const WITHOUT: Readonly<Record<Idea, unknown>> = {
  tones: ['name-unmarked', true],
  frequency: false,
  learning: false,
  'shared-people': false,
  'cannot-links': true,
};

function effectsOf(found: Matched): Record<string, unknown> {
  return Object.fromEntries(ideas.map((idea) => [idea, EFFECTS[idea](found)]));
}

describe('the ablation of the matching', async () => {
  const complete = await matched();

  it('shows the effect of every idea on the list of this test', () => {
    expect(effectsOf(complete)).toEqual(COMPLETE);
  });

  it.each(ideas)('leaves out %s and no other idea', async (idea) => {
    const found = await matched({ idea });
    expect(effectsOf(found)).toEqual({ ...COMPLETE, [idea]: WITHOUT[idea] });
  });

  it('leaves out a blocking rule', async () => {
    const { clustering } = await matched({ rule: 'name-alone' });
    expect(clustering.compared).toBeLessThan(complete.clustering.compared);
    expect(clustering.compared).toBeGreaterThan(0);
  });
});
