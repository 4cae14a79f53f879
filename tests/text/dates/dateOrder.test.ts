import { describe, expect, it } from 'vitest';
import { decideOrder } from '../../../src/text/dates/dateOrder.js';

/** Reads each text: order, proof and whether it is exchanged. */
function read(texts: string[], ...asked: string[]): string[] {
  const { orderOf } = decideOrder(texts);
  return asked.map((text) => {
    const { order, isExchanged, proof } = orderOf(text);
    return `${order} ${proof}${isExchanged ? ' exchanged' : ''}`;
  });
}

const DAY_FIRST = ['25/03/1998', '14/10/1995', '03/10/1996'];
const MONTH_FIRST = ['3/25/98', '10/14/95', '3/10/95'];
/** Ten days of which a spreadsheet took the day for the month. */
const CELLS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (day, i) => `199${i}-${String(day).padStart(2, '0')}-0${(i % 2) + 1}`,
);
const TYPED = ['13/01/1999', '25/03/1998', '14/10/1995', '31/12/1994', '20/02/1996'];

describe('a column of one order', () => {
  it('proves the order of ambiguous dates', () => {
    expect(read(DAY_FIRST, '03/10/1996', '25/03/1998')).toEqual(['dmy proved', 'dmy proved']);
    expect(read(MONTH_FIRST, '3/10/95')).toEqual(['mdy proved']);
  });

  it('is read day first, and open, without evidence', () => {
    expect(read(['03/10/1996'], '03/10/1996')).toEqual(['dmy open']);
    expect(read(['1996-03-10'], '1996-03-10')).toEqual(['dmy open']);
  });

  it('is open if only a single date has another order', () => {
    expect(read(['10/14/1995', '3/10/1996'], '3/10/1996')).toEqual(['mdy open']);
  });
});

it('is certain about a date in words, which is not evidence for others', () => {
  expect(read([...CELLS, ...TYPED, '3 tháng 10 năm 1995'], '3 tháng 10 năm 1995')).toEqual([
    'dmy proved',
  ]);
  expect(decideOrder([...CELLS, ...TYPED, '3 tháng 10 năm 1995']).isExchanged).toBe(true);
});

describe('a column of both orders', () => {
  it('is divided by the style of its dates', () => {
    const texts = [...DAY_FIRST, ...MONTH_FIRST];
    expect(decideOrder(texts).isByStyle).toBe(true);
    expect(read(texts, '3/10/95', '03/10/1996')).toEqual(['mdy proved', 'dmy proved']);
  });

  it('may be divided by a time of day', () => {
    const timed = ['3/25/1998 0:00:00', '10/14/1995 0:00:00', '3/10/1995 0:00:00'];
    expect(read([...DAY_FIRST, ...timed], timed[2]!, '03/10/1996')).toEqual([
      'mdy proved',
      'dmy proved',
    ]);
  });

  it('remains day first with one style; ambiguous dates are suspect', () => {
    const texts = [...DAY_FIRST, '10/14/1995', '3/25/1998'];
    expect(decideOrder(texts).isByStyle).toBe(false);
    expect(read(texts, '03/10/1996', '25/03/1998')).toEqual(['dmy suspect', 'dmy proved']);
  });

  it('is proved by many dates if one date is a slip', () => {
    const texts = [...Array.from({ length: 12 }, (_, i) => `25/${i + 1}/1998`), '3/25/98'];
    expect(read(texts, '03/10/1996')).toEqual(['dmy proved']);
  });
});

describe('date cells of a spreadsheet', () => {
  it('are right if some are after the 12th', () => {
    expect(read(['1998-03-25', '1995-10-03'], '1995-10-03')).toEqual(['dmy proved']);
  });

  it('were exchanged if none is after the 12th and all typed dates are', () => {
    expect(read([...CELLS, ...TYPED], CELLS[0]!)).toEqual(['dmy proved exchanged']);
    const american = TYPED.map((text) => text.replace(/^(\d+)\/(\d+)/, '$2/$1'));
    expect(read([...CELLS, ...american], CELLS[0]!)).toEqual(['mdy proved exchanged']);
  });

  it('are only suspect with less evidence', () => {
    const suspect = ['dmy suspect'];
    expect(read([...CELLS.slice(1), ...TYPED], CELLS[1]!)).toEqual(suspect);
    expect(read([...CELLS, ...TYPED.slice(1)], CELLS[0]!)).toEqual(suspect);
    expect(read([...CELLS, ...TYPED, '03/10/1996'], CELLS[0]!)).toEqual(suspect);
  });

  it('prove nothing with few different days, as of placeholders', () => {
    const cells = CELLS.map((text) => `${text.slice(0, 4)}-03-02`);
    expect(decideOrder([...cells, ...TYPED]).isExchanged).toBe(false);
    const first = CELLS.map((text) => `${text.slice(0, 4)}-01-01`);
    expect(decideOrder([...first, ...TYPED]).isExchanged).toBe(false);
  });
});
