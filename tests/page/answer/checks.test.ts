import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/decisions/accept/values/typedValue.js';
import type { ProfileField } from '../../../src/model/index.js';
import { checkValue } from '../../../src/page/answer/checks.js';
import { answerYears } from '../../../src/text/index.js';
import { question, row } from '../question.js';

const LABEL = { vi: 'Ngày sinh', en: 'Date of birth' };
const idQuestion = question({ valueType: 'id' });

describe('checkValue', () => {
  it.each([
    ['6/4/2006', 'good', '06/04/2006'],
    ['ngày 6 tháng 4 năm 2006', 'good', '06/04/2006'],
    ['2006', 'careful', '2006'],
    ['30/02/2006', 'bad', '30/02/2006'],
    ['hôm qua', 'bad', 'hôm qua'],
    ['  ', 'empty', ''],
  ])('reads the date %j as %s', (typed, state, value) => {
    expect(checkValue(question(), typed)).toMatchObject({ state, value });
  });

  it.each([
    { min: 16, max: 30 },
    { min: 18, max: 120 },
    { min: 0, max: 1100 },
  ])('accepts the dates that the program accepts, for ages from $min to $max', (ages) => {
    const years = answerYears('birth', ages, []);
    const field: ProfileField = {
      id: 'birth',
      type: 'date',
      use: 'identifies',
      label: LABEL,
      wordings: [],
    };
    for (const typed of ['18/6/1856', '1856', '12/1899', '31/12/0999', '12/3/25', '1900', '2030']) {
      const { state, value } = checkValue(question({ years }), typed);
      const read = readTyped(field, typed, () => years);
      expect([typed, state === 'bad' ? undefined : value]).toEqual([typed, read]);
    }
    const isOld = ages.max > 1000;
    expect(checkValue(question({ years }), '18/6/1856').state).toBe(isOld ? 'good' : 'bad');
  });

  it('counts the digits of a number that is too short', () => {
    expect(checkValue(idQuestion, '0250981234')).toMatchObject({
      state: 'bad',
      text: 'page-check-id-length',
      args: { count: '10' },
    });
  });

  it('accepts a number that fits its row', () => {
    expect(checkValue(idQuestion, '025 098 001 234', row())).toMatchObject({
      state: 'good',
      value: '025098001234',
    });
  });

  it('warns about a number of another year of birth, then of another gender', () => {
    const other = checkValue(idQuestion, '025097001234', row());
    expect(other).toMatchObject({ state: 'careful', text: 'page-check-id-birth' });
    const woman = checkValue(idQuestion, '025198001234', row());
    expect(woman).toMatchObject({ state: 'careful', text: 'page-check-id-gender' });
  });

  it('sees by its form which of two contradicting values is corrected', () => {
    const either = question({ valueType: 'id', otherType: 'date' });
    expect(checkValue(either, '5-3-1998')).toMatchObject({ value: '05/03/1998', state: 'good' });
    expect(checkValue(either, '025098001234').value).toBe('025098001234');
    const gender = question({ valueType: 'id', otherType: 'gender' });
    expect(checkValue(gender, 'nữ')).toMatchObject({ value: 'Nữ', state: 'good' });
  });

  it('refuses a phone without ten digits', () => {
    const phone = question({ valueType: 'phone' });
    expect(checkValue(phone, '0912 345 678')).toMatchObject({ state: 'good', value: '0912345678' });
    expect(checkValue(phone, '0912')).toMatchObject({ state: 'bad', text: 'page-check-phone' });
  });
});
