import { describe, expect, it } from 'vitest';
import { chooseMethod, makeMatcher } from '../../../src/match/methods.js';
import { profile } from '../profile.js';
import { type Row, recordsOf } from '../rows.js';

/** Learned bits of fields that one person's rows rarely have different. */
const learned = {
  phone: { 'phone-different': -5 },
  joined: { 'date-different': -2 },
  ethnicity: { 'text-different': -2 },
};

/** Learned bits of fields that one person's rows often have different. */
const learnedOften = {
  phone: { 'phone-different': -1 },
  joined: { 'date-different': -1 },
  ethnicity: { 'text-different': -1 },
};

/** Band of two heavy rows, with shipped or learned weights. */
function bandOf(
  one: Row,
  other: Row,
  isLearned: boolean,
  fields = learned,
  around: readonly Row[] = [],
) {
  const matcher = makeMatcher(chooseMethod(recordsOf([one, other, ...around]), profile).data());
  if (isLearned) matcher.useModel({ fields });
  const thresholds = { mergeAt: 3.5, askAt: -3, leastSupport: isLearned ? 1 : 2 };
  return matcher.band(0, 1, 20, thresholds).band;
}

describe('two rows with one name and birth date', () => {
  const one: Row = {
    ...{ name: 'Quách Mộng Thơ', birth: 20010315, phone: '0912345678', joined: 20190326 },
    ...{ ethnicity: 'Kinh', table: 0 },
  };
  const differing: Row[] = [{ phone: '0387654321' }, { joined: 20211203 }, { ethnicity: 'Mường' }];
  const namesakes = differing.map((_, at): Row => {
    return Object.assign({ ...one, table: 1 }, ...differing.slice(0, at + 1));
  });

  it('are asked about with shipped weights if two other fields differ', () => {
    expect(namesakes.map((other) => bandOf(one, other, false))).toEqual(['same', 'ask', 'ask']);
  });

  it('are asked about with learned weights only if several differ', () => {
    expect(namesakes.map((other) => bandOf(one, other, true))).toEqual(['same', 'same', 'ask']);
  });

  it('are asked about if three fields differ and none agrees, however small their weights', () => {
    const bands = namesakes.map((other) => bandOf(one, other, true, learnedOften));
    expect(bands).toEqual(['same', 'same', 'ask']);
    const card = 'A17';
    expect(bandOf({ ...one, card }, { ...namesakes[2]!, card }, true, learnedOften)).toBe('same');
  });

  it('with day and month exchanged are asked about with shipped weights if one field differs', () => {
    const exchanged = { ...one, birth: 20010305 };
    const bands = [{ table: 1 }, ...namesakes].map((row) =>
      bandOf({ ...exchanged, phone: '' }, { ...exchanged, ...row, birth: 20010503 }, false),
    );
    expect(bands).toEqual(['same', 'same', 'ask', 'ask']);
    const branch = 'Khu 2';
    const moved = { ...one, birth: 20010503, table: 1, joined: 0, branch };
    expect(bandOf({ ...exchanged, joined: 0, phone: '', branch: 'Khu 1' }, moved, false)).toBe(
      'ask',
    );
  });

  it('with a middle name left out are asked about if one field differs', () => {
    const full = { ...one, joined: 0 };
    const short = { ...full, name: 'Quách Thơ', table: 1 };
    expect(bandOf(full, short, false)).toBe('same');
    expect(bandOf(full, { ...short, phone: '0387654321' }, false)).toBe('ask');
  });

  it('with day and month exchanged are asked about if fewer fields differ', () => {
    const exchanged = { ...one, birth: 20010305 };
    const bands = namesakes.map((row) =>
      bandOf(exchanged, { ...row, birth: 20010503 }, true, learnedOften),
    );
    expect(bands).toEqual(['same', 'ask', 'ask']);
  });
});

describe('two rows of one list with one name and birth date', () => {
  const one: Row = { name: 'Quách Mộng Thơ', birth: 20010315, phone: '0912345678', table: 0 };

  it.each([false, true])(
    'are asked about if ID numbers and another fact differ (learned weights: %s)',
    (isLearned) => {
      const first = { ...one, id: '025301000123' };
      const second = { ...one, id: '025301000124' };
      const phone = '0387654321';
      expect(bandOf(first, second, isLearned)).toBe('same');
      expect(bandOf(first, { ...second, phone }, isLearned)).toBe('ask');
      expect(bandOf(first, { ...second, phone, table: 1 }, isLearned)).toBe('same');
      const cards = ['131005001', '132774312'].map((id) => ({ ...one, id }));
      expect(bandOf(cards[0]!, { ...cards[1]!, phone }, isLearned)).toBe('ask');
    },
  );
});

describe('two rows with one name and phone', () => {
  const one: Row = { name: 'Quách Mộng Thơ', phone: '0912345678', joined: 19930326, table: 0 };
  const other: Row = { ...one, birth: 19700315, table: 1 };

  it.each([false, true])(
    'merge if only a birth date is missing (learned weights: %s)',
    (isLearned) => {
      expect(bandOf(one, other, isLearned)).toBe('same');
    },
  );

  it.each([false, true])(
    'without a birth date are asked about if a fact differs (learned weights: %s)',
    (isLearned) => {
      expect(bandOf(one, { ...other, joined: 19951203 }, isLearned)).toBe('ask');
    },
  );

  it.each([false, true])(
    'without a birth date are asked about if one joined as a child (learned weights: %s)',
    (isLearned) => {
      expect(bandOf(one, { ...other, birth: 19900315, joined: 0 }, isLearned)).toBe('ask');
    },
  );

  it.each([false, true])(
    'without a birth date are asked about if most people are young enough to be children (learned weights: %s)',
    (isLearned) => {
      const son = { ...one, joined: 0 };
      const bands = [19890315, 20010315].map((birth) => {
        const around = ['Hà Bích Thảo', 'Bùi Đức Toàn', 'Lê Minh Bách'].map((name) => ({
          name,
          birth,
        }));
        return bandOf(son, { ...other, joined: 0 }, isLearned, learned, around);
      });
      expect(bands).toEqual(['same', 'ask']);
    },
  );

  it.each([false, true])(
    'are asked about if the other date is a generation apart (learned weights: %s)',
    (isLearned) => {
      const father = { ...one, birth: 19450620, joined: 0 };
      expect(bandOf(father, { ...other, joined: 0 }, isLearned)).toBe('ask');
      // A parent's number may be copied to a child, unlike a card.
      const id = '025070123456';
      const son = { ...other, joined: 0, id };
      expect(bandOf({ ...father, id }, son, isLearned)).toBe('ask');
      const card = 'A17';
      expect(bandOf({ ...father, id, card }, { ...son, card }, isLearned)).toBe('same');
      // The number confirms a slip of one digit.
      const slipped = { ...son, birth: 19500315 };
      expect(bandOf({ ...son, phone: '' }, slipped, isLearned)).toBe('same');
    },
  );
});
