import { describe, expect, it } from 'vitest';
import { proposalsOf } from '../../../src/match/index.js';
import { profile } from '../profile.js';
import { type Row, recordsOf } from '../rows.js';

/** Gives the first rule that proposes two rows, which stand in two old communes of one new commune. */
function ruleFor(one: Row, other: Row): string | undefined {
  const records = recordsOf([
    { ...one, commune: 'Xã 0' },
    { ...other, commune: 'Xã 1' },
    { commune: 'Xã 2' },
  ]);
  const newCommune = records.oldCommune.values.map(({ text }) =>
    ['Xã 0', 'Xã 1'].includes(text) ? 1 : 0,
  );
  const areas = {
    newCommune: Int32Array.from(newCommune),
    district: new Int32Array(newCommune.length),
  };
  const pair = [Int32Array.of(0), Int32Array.of(1)] as const;
  const { rules, first } = proposalsOf({ ...records, areas }, profile, ...pair);
  return rules[first[0]!]?.id;
}

describe('the blocking rules of rosters', () => {
  it.each(['Nguyễn T. Tú', 'Nguyễn Tú', 'Nguyễn Trng Tú'])(
    'propose the name %s without a date of birth',
    (name) => {
      const birth = 19920311;
      expect(ruleFor({ name: 'Nguyễn Trung Tú', birth }, { name })).toBe('core-commune');
      expect(
        ruleFor({ name: 'Nguyễn Trung Tú', birth }, { name, birth: 19850728 }),
      ).toBeUndefined();
    },
  );

  it.each(['?inh V?n Tài', 'Nguy?n V?n ?n'])(
    'propose the name %s, which lost an initial, by its date of birth and place',
    (name) => {
      const birth = 19920311;
      const known = name.startsWith('?') ? 'Đinh Văn Tài' : 'Nguyễn Văn Ấn';
      expect(ruleFor({ name: known, birth }, { name, birth })).toBeDefined();
      expect(ruleFor({ name: known, birth }, { name, birth: 19850728 })).toBeUndefined();
    },
  );
});
