import { expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../../support.js';

const fieldOf = (heading: string, ...forms: string[]) => {
  const rows = forms.map((form) => [form, 'Hà Văn Na', '1950']);
  return fieldsOf(withHeadings([heading, 'Họ và tên', 'Năm sinh'], ...rows))[heading];
};

it('reads a column of forms of address as the gender', () => {
  expect(fieldOf('Ông/Bà', 'Ông', 'Bà')).toBe('gender');
  expect(fieldOf('Ông (Bà)', 'ông', 'Cụ bà')).toBe('gender');
  expect(fieldOf('Danh xưng', 'Anh', 'Chị')).toBe('gender');
  expect(fieldOf('Ông/Bà', 'Ông', 'Bà', 'Bà', 'Ông', 'Tổng cộng: 4')).toBe('gender');
});

it('leaves other columns', () => {
  expect(fieldOf('Ông/Bà', 'Ông', 'Hà Thị Mơ')).toBe('-');
  expect(fieldOf('Danh xưng', 'Mr.', 'Ms.')).toBe('-');
});
