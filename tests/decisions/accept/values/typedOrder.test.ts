import { describe, expect, it } from 'vitest';
import { typedOrders } from '../../../../src/decisions/accept/values/typedOrder.js';
import type { ShownSheet } from '../../../../src/model/index.js';
import { questionRow } from '../../../report/result.js';

const BIRTHS = ['06/04/2006', '25/10/2001', '05/05/2002'];
const questions = BIRTHS.map((birth, at) => ({
  id: `Q${at}`,
  rows: [questionRow({ letter: 'A', birth, value: 'x' })],
}));
const orders = typedOrders(questions);

/** The birth cells of a file as text (`csv`) or as cells of a workbook. */
function order(kind: 'csv' | 'xlsx', births: readonly string[], typed: string) {
  const dates = births.map((text, at) => ({ question: `Q${at}`, letter: 'A', text }));
  const sheet: ShownSheet = { asShown: kind === 'csv', hasLostLetters: false, dates };
  return orders(typed, sheet);
}

const AS_GIVEN = BIRTHS;
/** Leaves dates as programs with English settings do: cells up to the twelfth, texts after it. */
const TURNED_CELLS = ['2006-06-04', '25/10/2001', '2002-05-05'];
const KEPT_CELLS = ['2006-04-06', '2001-10-25', '2002-05-05'];
const TURNED_TEXTS = ['04/06/2006', '25/10/2001', '05/05/2002'];
const NO_PROOF = ['', '25/10/2001', '05/05/2002'];

it('judges dates before 1900 like any other', () => {
  const asked = [
    { id: 'Q', rows: [questionRow({ letter: 'A', birth: '06/04/1806', value: 'x' })] },
  ];
  const dates = [{ question: 'Q', letter: 'A', text: '04/06/1806' }];
  const sheet: ShownSheet = { asShown: true, hasLostLetters: false, dates };
  expect(typedOrders(asked)('07/03/1805', sheet)).toBe('exchanged');
});

describe('day and month of a typed date', () => {
  it.each([
    ['csv', 'as it was given out', AS_GIVEN, '07/03/2005', 'as-typed'],
    ['csv', 'as it was given out', AS_GIVEN, '2005-03-07', 'as-typed'],
    ['csv', 'as it was given out', ['6/4/2006'], '7/3/2005', 'as-typed'],
    ['csv', 'without proof', NO_PROOF, '07/03/2005', 'open'],
    ['csv', 'without proof', NO_PROOF, '7-3-2005', 'open'],
    ['csv', 'without proof', NO_PROOF, '2005-03-07', 'open'],
    ['csv', 'without dates', [], '07/03/05', 'open'],
    ['csv', 'with exchanged dates', TURNED_TEXTS, '07/03/2005', 'exchanged'],
    ['csv', 'with exchanged dates', TURNED_TEXTS, '7/3/2005', 'open'],
    ['csv', 'with exchanged dates', TURNED_TEXTS, '10/11/2005', 'open'],
    ['csv', 'with exchanged date cells', TURNED_CELLS, '2005-03-07', 'exchanged'],
    ['csv', 'with exchanged date cells', TURNED_CELLS, '07/03/2005', 'open'],
    ['csv', 'with right date cells', KEPT_CELLS, '2005-03-07', 'as-typed'],
    ['xlsx', 'as it was given out', AS_GIVEN, '07/03/2005', 'as-typed'],
    ['xlsx', 'as it was given out', AS_GIVEN, '2005-03-07', 'open'],
    ['xlsx', 'as it was given out', AS_GIVEN, '38418', 'open'],
    ['xlsx', 'without dates', [], '07/03/2005', 'as-typed'],
    ['xlsx', 'without dates', [], '2005-03-07', 'open'],
    ['xlsx', 'with exchanged dates', TURNED_TEXTS, '07/03/2005', 'open'],
    ['xlsx', 'with exchanged date cells', TURNED_CELLS, '2005-03-07', 'exchanged'],
    ['xlsx', 'with right date cells', KEPT_CELLS, '2005-03-07', 'as-typed'],
    ['xlsx', 'with a right one after the twelfth', ['', '2001-10-25'], '2005-03-07', 'as-typed'],
  ] as const)(
    'reads the order of a date in a %s %s: %s %s is %s',
    (kind, _, births, typed, expected) => {
      expect(order(kind, births, typed)).toBe(expected);
    },
  );

  it('leaves day and month open if a file shows both orders', () => {
    const both = ['06/04/2006', '25/10/2001', '05/05/2002', '04/06/2006'];
    const dates = both.map((text, at) => ({ question: `Q${at % 3}`, letter: '', text }));
    const sheet = { asShown: true, hasLostLetters: false, dates };
    expect(orders('07/03/2005', sheet)).toBe('open');
  });

  it.each([
    '25/03/2005',
    '05/05/2005',
    '2005-03-25',
    '2005',
    '03/2005',
    'ngày 7 tháng 3 năm 2005',
    '07-Th3-2005',
    'Khu 2',
  ])('needs no evidence for the date %s', (typed) => {
    expect(order('csv', [], typed)).toBe('as-typed');
    expect(order('xlsx', [], typed)).toBe('as-typed');
  });

  it('keeps a date of an answer without a sheet', () => {
    expect(orders('07/03/2005', undefined)).toBe('as-typed');
  });
});
