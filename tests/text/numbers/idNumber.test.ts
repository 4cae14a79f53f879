import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PROVINCE_CODES,
  parseId,
  readCccd,
  repairId,
  restoreZeros,
} from '../../../src/text/numbers/idNumber.js';

describe('parseId', () => {
  test.each([
    ['025098001234', 'cccd', '025098001234'],
    ["'025 098 001 234", 'cccd', '025098001234'],
    ['025.098.001.234', 'cccd', '025098001234'],
    ['025,098,001,234', 'cccd', '025098001234'],
    ['131,234,567', 'cmnd', '131234567'],
    ['CCCD: 025098001234', 'cccd', '025098001234'],
    ['ID: 025098001234', 'cccd', '025098001234'],
    ['ID 025 098 001 234', 'cccd', '025098001234'],
    ['ID131234567', 'cmnd', '131234567'],
    ['ID1234567', 'other', 'ID1234567'],
    ['025–098–001234', 'cccd', '025098001234'],
    ['025\u00ad098—001234', 'cccd', '025098001234'],
    ['131234567 (025098001234)', 'cccd', '025098001234'],
    ['025098001234 (cấp 2021)', 'cccd', '025098001234'],
    ['025098001234 cấp ngày 1/1/2021 tại Cục CS', 'cccd', '025098001234'],
    ['025 098 001 234 cấp 12/08/2021', 'cccd', '025098001234'],
    ['131 234 567 CA Phú Thọ', 'cmnd', '131234567'],
    ['131234567 CA Phú Thọ', 'cmnd', '131234567'],
    ['038208277  21/9/2008', 'cmnd', '038208277'],
    ['025153068862  22/6/2021', 'cccd', '025153068862'],
    ['006013635  Ngày 05/12/2009', 'cmnd', '006013635'],
    ['01324567816/8/2008', 'cmnd', '013245678'],
    ['02509800123416/08/2021', 'cccd', '025098001234'],
    ['CMND: 131234567 cấp 1.1.2010', 'cmnd', '131234567'],
    ['131234567', 'cmnd', '131234567'],
    ['131234567.0', 'cmnd', '131234567'],
    ['131234567 / 025098001234', 'cccd', '025098001234'],
    ['25098001234', 'other', '25098001234'],
    ['003098001234', 'other', '003098001234'],
    ['025598001234', 'other', '025598001234'],
    ['[025098001234]', 'cccd', '025098001234'],
    ['CC 025098001234', 'cccd', '025098001234'],
    ['Số căn cước công dân: 025098001234', 'cccd', '025098001234'],
    ['Số 025098001234, cấp 12/4/2021', 'cccd', '025098001234'],
    ['Số: 025098001234 cấp ngày 12/4/2021', 'cccd', '025098001234'],
    ['Thẻ căn cước 025098001234', 'cccd', '025098001234'],
    ['Chứng minh thư số 131234567', 'cmnd', '131234567'],
    ['b1234567', 'other', 'B1234567'],
    ['O00000000000', 'other', 'O00000000000'],
    ['13O234567', 'other', '13O234567'],
  ])('%j is a %s', (cell, kind, text) => {
    expect(parseId(cell)).toEqual({ text, kind, repaired: false });
  });

  test('reads a number of eight digits as a CMND that lost its zero', () => {
    expect(parseId('27441881')).toEqual({ text: '027441881', kind: 'cmnd', repaired: true });
  });

  test.each(['O25098OO1234', 'o250980o1234', 'O2509800l234'])(
    '%j has letters for digits',
    (cell) => {
      expect(parseId(cell)).toMatchObject({ kind: 'cccd' });
    },
  );

  test.each(['2,52E+10', '2.5098E10', "'2.52e+10"])('%j lost its digits', (cell) => {
    expect(parseId(cell)).toBe('id-scientific');
  });

  test.each(['', '-', 'không', 'x', '0', 'Chưa có', 'chưa có CCCD', 'Chưa làm căn cước công dân'])(
    '%j is missing',
    (cell) => {
      expect(parseId(cell)).toBeUndefined();
    },
  );

  test.each([
    ...['12', 'đang làm', '000000000', '12/03/2015'],
    ...['của mẹ 131234567', 'CMND của bố: 131234567', '131234567 (của mẹ)'],
    ...['trùng với 131234567', 'cũ: 131234567 (đã huỷ)'],
  ])('%j is unreadable', (cell) => {
    expect(parseId(cell)).toBe('id-unreadable');
  });
});

test('reads province, sex and year of a CCCD', () => {
  expect(readCccd('025098001234')).toEqual({ province: '025', gender: 1, year: 1998 });
  expect(readCccd('017305001234')).toEqual({ province: '017', gender: 2, year: 2005 });
  expect(readCccd('025298001234')).toBeUndefined();
  expect(readCccd('25098001234')).toBeUndefined();
});

describe('repairId', () => {
  const accepted = { text: '025098001234', kind: 'cccd', repaired: true };
  test.each([
    ['25098001234', 1, 1998, accepted],
    ['25098001234', 0, 1998, accepted],
    ['25098001234', 2, 1998, undefined],
    ['25098001234', 1, 1999, undefined],
    ['25098001234', 1, 0, undefined],
    ['1098001234', 1, 1998, { ...accepted, text: '001098001234' }],
    ['3098001234', 1, 1998, undefined],
    ['131234567', 1, 1998, undefined],
  ] as const)('%s, sex %d, born %d', (digits, gender, birthYear, repaired) => {
    expect(repairId(digits, { gender, birthYear })).toEqual(repaired);
  });

  test('a year that is unknown is no obstacle to restoreZeros', () => {
    const unknown = { gender: 0, birthYear: 0 } as const;
    expect(restoreZeros('25098001234', unknown)).toEqual(accepted);
    expect(restoreZeros('25098001234', { ...unknown, birthYear: 1999 })).toBeUndefined();
    expect(restoreZeros('25098001234', { ...unknown, gender: 2 })).toBeUndefined();
    expect(restoreZeros('25498001234', unknown)).toBeUndefined();
  });

  const person = fc.record({
    province: fc.constantFrom(...PROVINCE_CODES),
    gender: fc.constantFrom(1 as const, 2 as const),
    birthYear: fc.integer({ min: 1940, max: 2010 }),
    rest: fc.integer({ min: 0, max: 999999 }),
  });

  test('restores a number that lost its zeros, but none for another year', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 1940, max: 2010 }), (one, otherYear) => {
        const century = (one.birthYear >= 2000 ? 2 : 0) + one.gender - 1;
        const year = String(one.birthYear % 100).padStart(2, '0');
        const whole = `${one.province}${century}${year}${String(one.rest).padStart(6, '0')}`;
        const damaged = String(Number(whole));
        expect(repairId(damaged, one)?.text).toBe(whole);
        if (otherYear !== one.birthYear) {
          expect(repairId(damaged, { ...one, birthYear: otherYear })).toBeUndefined();
        }
      }),
    );
  });
});
