import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/page/answer/answer.js';
import { keptText, readKept, takeOver } from '../../../src/page/saving/kept.js';
import { question, row, samePerson } from '../question.js';

const questions = [
  samePerson('P', '1', '2'),
  question({ id: 'V' }),
  question({ id: 'N', valueType: 'name' }),
];

describe('keptText', () => {
  it('keeps ids and decisions, and no names', () => {
    const answers: Answers = {
      P: { type: 'apart' },
      V: { type: 'value', letter: 'A', value: '01/02/1998' },
      N: { type: 'value', letter: 'A', value: 'Trần Thị Bí Mật' },
    };
    const text = keptText(questions, answers, ['P']);
    expect(text).not.toMatch(/Bí Mật|Hà Văn|Khu 1/);
    const { N: _, ...kept } = answers;
    expect(readKept(text, questions)).toEqual({ answers: kept, unsaved: ['P'] });
  });
});

describe('readKept', () => {
  it.each(['', 'null', '[]', '{"answers":7}', '{'])('drops the damaged text %j', (text) => {
    expect(readKept(text, questions)).toEqual({ answers: {}, unsaved: [] });
  });

  it('drops unknown questions and damaged answers', () => {
    const text = JSON.stringify({
      answers: {
        X: { type: 'same' },
        P: { type: 'choose' },
        V: { type: 'leave' },
        N: { type: 'choose', letter: 'Z' },
      },
      unsaved: ['X', 'V'],
    });
    expect(readKept(text, questions)).toEqual({
      answers: { V: { type: 'leave' } },
      unsaved: ['V'],
    });
  });
});

describe('takeOver', () => {
  const rows = [row(), row({ letter: 'B', row: '3' })];
  const before = [samePerson('P', '1', '2'), question({ id: 'V', rows }), question({ id: 'W' })];
  const now = [
    samePerson('P', '1', '2'),
    question({ id: 'V', rows: [row({ row: '9' }), row({ letter: 'B' })] }),
    question({ id: 'W', returned: 'đã trả lời khác' }),
    question({ id: 'X' }),
  ];
  const answers: Answers = {
    P: { type: 'same' },
    V: { type: 'choose', letter: 'A' },
    W: { type: 'leave' },
  };
  const earlier = (unsaved: string[]) => [
    { key: 'hopnhat-1', text: keptText(before, answers, unsaved) },
  ];

  it('takes unsaved answers to the same questions, on the rows that they named', () => {
    const { kept, taken, saved, moved } = takeOver('', earlier(['P', 'V']), now);
    expect(kept.answers).toEqual({ P: { type: 'same' }, V: { type: 'choose', letter: 'B' } });
    expect(kept.unsaved).toEqual(['P', 'V']);
    expect([taken, saved]).toEqual([2, 0]);
    expect(moved.map(({ text }) => JSON.parse(text).unsaved)).toEqual([[]]);
    expect(takeOver('', moved, now).taken).toBe(0);
  });

  it('takes no saved answer, which may have been withdrawn, but counts it once', () => {
    const { kept, taken, saved, moved } = takeOver('', earlier([]), now);
    expect(kept.answers).toEqual({});
    expect([taken, saved, moved.length]).toEqual([0, 2, 0]);
    const own = keptText(now, {}, []);
    expect(takeOver(own, earlier([]), now).saved).toBe(0);
  });

  it('takes none of two different answers of earlier pages, and counts the question', () => {
    const other = keptText(before, { ...answers, P: { type: 'apart' } }, ['P', 'V']);
    const pages = [...earlier(['P', 'V']), { key: 'hopnhat-2', text: other }];
    const { kept, taken, differing, moved } = takeOver('', pages, now);
    expect(kept).toEqual({ answers: { V: { type: 'choose', letter: 'B' } }, unsaved: ['V'] });
    expect([taken, differing]).toEqual([1, 1]);
    expect(moved.map(({ text }) => JSON.parse(text).unsaved)).toEqual([['P'], ['P']]);
    const own = keptText(now, { P: { type: 'leave' } }, []);
    expect(takeOver(own, pages, now).differing).toBe(0);
  });

  it('takes an answer before “not known” on another page', () => {
    const other = keptText(before, { P: { type: 'unknown' } }, ['P']);
    const pages = [{ key: 'hopnhat-0', text: other }, ...earlier(['P'])];
    const { kept, differing } = takeOver('', pages, now);
    expect([kept.answers, differing]).toEqual([{ P: { type: 'same' } }, 0]);
  });

  it('leaves the answers of the page, and those about rows that it does not have', () => {
    const own = keptText(now, { P: { type: 'apart' } }, ['P']);
    expect(takeOver(own, earlier(['P']), now).kept.answers).toEqual({ P: { type: 'apart' } });
    const [person, other] = now;
    const gone = { ...other!, rows: [row({ row: '9' })] };
    expect(takeOver('', earlier(['V']), [person!, gone]).taken).toBe(0);
  });
});
