import { expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../../support.js';

const fieldsBelow = (...headings: string[]) =>
  fieldsOf(withHeadings(['Họ và tên', ...headings], ['Hà Thị Bưởi', 'Khu 1', 'Kiệt Sơn', 'Khu 2']));

it('reads the old branch beside the old commune', () => {
  expect(fieldsBelow('Chi đoàn cũ', 'Xã cũ', 'Chi đoàn mới')).toMatchObject({
    'Chi đoàn cũ': 'branch',
    'Xã cũ': 'commune',
    'Chi đoàn mới': '-',
  });
});

it('leaves the branch that a person came from', () => {
  expect(fieldsBelow('Chi đoàn cũ', 'Xã')['Chi đoàn cũ']).toBe('-');
  expect(fieldsBelow('Chi đoàn cũ', 'Xã cũ', 'Chi đoàn')['Chi đoàn']).toBe('branch');
});
