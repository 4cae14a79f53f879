import { describe, expect, it } from 'vitest';
import type { PageQuestion } from '../../../src/model/index.js';
import { asksForValue, choicesOf, leftText } from '../../../src/page/answer/choices.js';
import { question, row, samePerson } from '../question.js';

const texts = (asked: Parameters<typeof choicesOf>[0]) =>
  choicesOf(asked).map(({ text, letter = '' }) =>
    typeof text === 'string' ? `${text}${letter && ` ${letter}`}` : text.literal,
  );

describe('choicesOf', () => {
  it('offers one person or two, without a value', () => {
    expect(texts(samePerson('P', '1', '2'))).toEqual([
      'page-same',
      'page-apart',
      'page-leave',
      'page-unknown',
    ]);
  });

  it('offers no third way but "cannot tell" on a line of an audit', () => {
    expect(texts({ ...samePerson('P', '1', '2'), isAudit: true })).toEqual([
      'page-same',
      'page-apart',
      'page-leave',
    ]);
  });

  it('offers each record with a value, another value, and two people', () => {
    const blank = row({ letter: 'C', row: '4', value: '' });
    const asked = question({ rows: [...question().rows, blank] });
    expect(texts(asked).slice(0, 3)).toEqual(['page-choose A', 'page-choose B', 'page-other']);
    expect(texts(asked)).toContain('page-apart-each');
    expect(asksForValue(asked)).toBe(false);
  });

  it('offers the candidates of a branch before the search', () => {
    const asked = question({
      kind: 'CHI_DOAN',
      valueType: 'branch',
      candidates: ['Khu 1', 'Khu 2'],
      rows: [row({ value: 'khu mot' })],
    });
    expect(texts(asked).slice(0, 3)).toEqual(['Khu 1', 'Khu 2', 'page-other-branch']);
    expect(choicesOf(asked)[1]?.answer).toEqual({ type: 'value', letter: 'A', value: 'Khu 2' });
    expect(asksForValue(asked)).toBe(true);
  });

  it('offers two people beside the branches of one person, not beside an unknown branch', () => {
    const rows = [row({ letter: 'A', value: 'Khu 1' }), row({ letter: 'B', value: 'Khu 2' })];
    const asked = question({ kind: 'CHI_DOAN', valueType: 'branch', rows });
    expect(texts(asked)).toContain('page-apart');
    expect(texts({ ...asked, rows: rows.slice(0, 1) })).not.toContain('page-apart');
  });

  it('offers to separate one of three rows, or one of several on a side', () => {
    const rows = ['A', 'B', 'C'].map((letter, side) => row({ letter, value: letter, side }));
    const values = texts(question({ rows }));
    expect(values.slice(-6)).toEqual([
      'page-other-person A',
      'page-other-person B',
      'page-other-person C',
      'page-apart-each',
      'page-leave',
      'page-unknown',
    ]);
    const sides = rows.map((each, at) => ({ ...each, side: Math.min(at, 1) }));
    const people = question({ kind: 'TRUNG_NGUOI', valueType: 'none', rows: sides });
    expect(texts(people)).toEqual([
      'page-same',
      'page-apart',
      'page-other-person B',
      'page-other-person C',
      'page-leave',
      'page-unknown',
    ]);
    expect(texts({ ...people, isAudit: true })).not.toContain('page-other-person B');
    expect(texts(question())).not.toContain('page-other-person A');
  });

  it('offers the two genders instead of a field', () => {
    const asked = question({ kind: 'DU_LIEU_LOI', valueType: 'gender', rows: [row()] });
    expect(texts(asked).slice(0, 2)).toEqual(['page-male', 'page-female']);
  });

  it('offers to remove a wrong value of a row, unless it is a name or two values are in question', () => {
    const asked = question({ kind: 'DU_LIEU_LOI', rows: [row({ value: '31/02/1998' })] });
    expect(texts(asked)).toEqual(['page-type-value', 'page-remove', 'page-leave', 'page-unknown']);
    const others = [
      { valueType: 'name' },
      { otherType: 'id' },
      { isPersonal: false },
      { kind: 'LECH_THONG_TIN' },
    ] as const;
    for (const other of others) expect(texts({ ...asked, ...other })).not.toContain('page-remove');
  });

  it('offers no value for a column of different ones', () => {
    const asked = question({ kind: 'DU_LIEU_LOI', valueType: 'none', rows: [row()] });
    expect(texts(asked)).toEqual(['page-leave', 'page-unknown']);
  });
});

describe('leftText', () => {
  const [one] = question().rows;
  const left = (own: Partial<PageQuestion>) => leftText(question(own));

  it('explains what a question leaves in the roster', () => {
    expect(leftText(samePerson('P', '1', '2'))).toBe('page-left-two');
    expect(left({ kind: 'LECH_THONG_TIN' })).toBe('page-left-first');
    expect(left({ kind: 'TRUNG_GIAY_TO', isSharedNumber: true })).toBe('page-left-number');
    expect(left({ kind: 'CHI_DOAN' })).toBe('page-left-place');
    expect(left({ kind: 'CHI_DOAN', rows: [one!] })).toBe('page-left-branch');
    expect(left({ kind: 'DIA_BAN', rows: [one!] })).toBe('page-left-commune');
    expect(left({ kind: 'DU_LIEU_LOI', valueType: 'name' })).toBe('page-left-row');
    expect(left({ kind: 'DU_LIEU_LOI', valueType: 'date' })).toBe('page-left-value');
  });

  it('explains nothing where the question does, or in an audit', () => {
    expect(left({ kind: 'DU_LIEU_LOI', isPersonal: false })).toBeUndefined();
    expect(leftText({ ...samePerson('P', '1', '2'), isAudit: true })).toBeUndefined();
  });
});
