import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../src/recognise/index.js';
import { fieldsOf, tableOf, YOUTH } from '../../support.js';

const listOf = (name: string, fact: string) =>
  tableOf([
    ['STT', name, 'Số điện thoại', 'Em', fact],
    ['1', 'Hà Thị Bưởi', '0912345678', 'Lò Văn Ổi', '02/03/2012'],
    ['2', 'Đinh Văn Mít', '0912345679', 'Lò Thị Na', '05/06/2013'],
    ['3', 'Hà Thị Mận', '0912345670', 'Lò Văn Cam', '07/08/2014'],
  ]);
const birthOf = (name: string, fact: string) =>
  fieldsOf(listOf(name, fact), YOUTH, { B: 'name' })[fact];

describe('facts of pupils', () => {
  it.each(['Ngày sinh HS', 'Ngày sinh học sinh', 'Ngày sinh của con'])(
    'are not of their parents whom the plan names: %s',
    (fact) => {
      expect(birthOf('Họ và tên phụ huynh', fact)).toBe('-');
      expect(birthOf('Họ tên mẹ', fact)).toBe('-');
    },
  );

  it('are of pupils, and other facts of the parents', () => {
    expect(birthOf('Họ tên', 'Ngày sinh HS')).toBe('birth');
    expect(birthOf('Họ và tên phụ huynh', 'Ngày sinh')).toBe('birth');
  });

  it('are not offered for their parents', () => {
    const offered = (name: string, fact: string) =>
      guessColumns(listOf(name, fact), YOUTH).find(({ header }) => header === fact)?.field;
    expect(offered('Họ và tên phụ huynh', 'Ngày sinh HS')).toBeUndefined();
    expect(offered('Họ và tên phụ huynh', 'Ngày sinh')).toBe('birth');
  });
});
