import { describe, expect, it } from 'vitest';
import { forEachWeighed, makeExplainer, matchRecords, proposalsOf } from '../../src/match/index.js';
import { makeRows } from './people.js';
import { profile } from './profile.js';
import { recordsOf } from './rows.js';

const records = recordsOf(makeRows(300, 5));
const { model, compared: comparedPairs } = await matchRecords(records, profile);

describe('measures of matching', () => {
  it('include the compared pairs with their probability', () => {
    const pairs: [number, number, number | undefined, number][] = [];
    const explain = makeExplainer(records, profile, model);
    const count = forEachWeighed(records, profile, model, (...pair) => pairs.push(pair));
    expect(count).toBe(pairs.length);
    expect(count).toBe(comparedPairs);
    for (const [a, b, probability, weight] of pairs.slice(0, 50)) {
      const explained = explain(a, b);
      expect(weight).toBeCloseTo(explained.total, 9);
      expect(probability ?? explained.probability).toBeCloseTo(explained.probability, 9);
    }
  });

  it('include no probability of twins, who are never asked about', async () => {
    const twin = { birth: 20010315, phone: '0912345678', joined: 20150326, branch: 'Khu 1' };
    const withTwins = recordsOf([
      { ...twin, name: 'Nguyễn Thị Hoa', id: '025301000123' },
      { ...twin, name: 'Nguyễn Thị Huệ', id: '025301000124' },
      ...makeRows(300, 5),
    ]);
    const of = (await matchRecords(withTwins, profile)).model;
    const explained = makeExplainer(withTwins, profile, of)(0, 1);
    expect(explained.total).toBeGreaterThan(of.askAt);
    expect(explained).toMatchObject({ band: 'different', cannotLink: 'different-names' });
    let seen = 0;
    forEachWeighed(withTwins, profile, of, (a, b, probability) => {
      if (a !== 0 || b !== 1) return;
      seen++;
      expect(probability).toBeUndefined();
    });
    expect(seen).toBe(1);
  });

  it('include the rules that propose each pair; together they propose all compared pairs', () => {
    const compared = new Set<string>();
    forEachWeighed(records, profile, model, (a, b) => compared.add(`${a} ${b}`));
    const a: number[] = [];
    const b: number[] = [];
    for (let one = 0; one < records.count; one++) {
      for (let other = one + 1; other < records.count; other++) {
        a.push(one);
        b.push(other);
      }
    }
    const { rules, first, only } = proposalsOf(
      records,
      profile,
      Int32Array.from(a),
      Int32Array.from(b),
    );
    const proposed = a.map((one, at) => `${one} ${b[at]}`).filter((_, at) => first[at] >= 0);
    expect(proposed.sort()).toEqual([...compared].sort());
    expect(rules.reduce((sum, { pairs }) => sum + pairs, 0)).toBeGreaterThan(compared.size);
    expect([...only].every((rule, at) => rule === -1 || rule === first[at])).toBe(true);
    expect(new Set(only).size).toBeGreaterThan(2);
  });
});
