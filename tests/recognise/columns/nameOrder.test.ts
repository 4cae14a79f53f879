import { describe, expect, it } from 'vitest';
import { fieldsOf, layoutOf, withHeadings } from '../support.js';

const PEOPLE = [
  ['u1', 'Hà Thị', 'Bưởi', 'K20'],
  ['u2', 'Đinh Văn', 'Mít', 'K20'],
  ['u3', 'Bàn Thị', 'Na', 'K20'],
  ['u4', 'Lê Xuân', 'Ổi', 'K20'],
];
const reversed = PEOPLE.map(([id, surname, given, year]) => [id, given, surname, year] as string[]);

describe('the parts of names', () => {
  it('are exchanged if the names are complete only then', () => {
    const table = withHeadings(['username', 'firstname', 'lastname', 'cohort'], ...PEOPLE);
    expect(fieldsOf(table)).toMatchObject({ firstname: 'name.surname', lastname: 'name.given' });
    expect(layoutOf(table).kinds.slice(1)).toEqual(PEOPLE.map(() => 'member'));
  });

  it.each([
    ['in order', reversed],
    ['without surnames', PEOPLE.map(([id]) => [id!, 'Hoa', 'Mai', 'K20'])],
  ])('remain if they are %s', (_, rows) => {
    const table = withHeadings(['username', 'firstname', 'lastname', 'cohort'], ...rows);
    expect(fieldsOf(table)).toMatchObject({ firstname: 'name.given', lastname: 'name.surname' });
  });
});
