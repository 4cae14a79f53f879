import { expect, it } from 'vitest';
import { certainMembers } from '../../../../src/recognise/rows/members/certainMembers.js';
import { MemberRow } from '../../../../src/recognise/rows/members/memberRow.js';
import { PersonCells } from '../../../../src/recognise/rows/personCells.js';
import { YOUTH } from '../../support.js';

const COLUMNS = ['ordinal', 'name', 'phone'].map((field, index) => {
  return { index, field, header: field, by: 'wording' as const };
});

it('counts the number 0 as a running number', () => {
  const person = new PersonCells(COLUMNS, YOUTH);
  const rows = [
    ['0', 'John Smith', '0912345678'],
    ['1', 'Ann Miller', '0912345679'],
  ].map((cells, row) => new MemberRow(row, cells, person));
  expect(certainMembers(rows).map(({ number }) => number)).toEqual([0, 1]);
});
