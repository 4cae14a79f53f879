import { describe, expect, it } from 'vitest';
import { fieldsOf, recogniseOne, tableOf, withHeadings } from '../../support.js';

const HEADINGS = ['Họ tên chủ hộ', 'CCCD chủ hộ', 'Năm sinh (chủ hộ)', 'SĐT của chủ hộ'];
const HEAD = ['Hà Thị Bưởi', '025180000017', '1980', '0912345678'];

describe('facts of the head of a household', () => {
  it('are those of the member in a list of heads', () => {
    expect(Object.values(fieldsOf(withHeadings(HEADINGS, HEAD)))).toEqual([
      'name',
      'id',
      'birth',
      'phone',
    ]);
  });

  it('are those of the member if the name is headed by the word alone', () => {
    const headings = ['Chủ hộ', ...HEADINGS.slice(1)];
    expect(Object.values(fieldsOf(withHeadings(headings, HEAD)))).toEqual([
      'name',
      'id',
      'birth',
      'phone',
    ]);
  });

  it('may be headings of a program beside another name', () => {
    const table = withHeadings(
      ['HoTenNhanKhau', 'HoTenChuHo', 'NgaySinh', 'NgaySinhChuHo'],
      ['Hà Văn Sấu', 'Hà Thị Bưởi', '02/03/2010', '1980'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', '-', 'birth', '-']);
  });

  it('may be below a group', () => {
    const table = tableOf(
      [
        ['Họ tên chủ hộ', 'Năm sinh chủ hộ', ''],
        ['', 'Nam', 'Nữ'],
        ['Hà Thị Bưởi', '', '1980'],
        ['Đinh Văn Mít', '1975', ''],
      ],
      ['A1:A2', 'B1:C1'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth.male', 'birth.female']);
  });

  it('are carried along beside the members of the household', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', ...HEADINGS],
      ['Hà Văn Sấu', '02/03/2010', ...HEAD],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', '-', '-', '-', '-']);
  });
});

describe('facts of the people whom the name’s heading names', () => {
  const PERSON = ['Hà Thị Bưởi', '02/03/1999', '0912345678', '0912345679', 'Khu 1'];
  const fieldsBelow = (...headings: string[]) =>
    Object.values(fieldsOf(withHeadings(headings, PERSON)));

  it.each([
    ['Họ tên thí sinh', 'Ngày sinh thí sinh', 'SĐT thí sinh', 'SĐT người thân', 'Địa chỉ thí sinh'],
    ['Họ tên bệnh nhân', 'Ngày sinh BN', 'SĐT của BN', 'SĐT liên hệ khẩn cấp', 'Địa chỉ BN'],
  ])('are those of the member: %s, %s', (...headings) => {
    expect(fieldsBelow(...headings)).toEqual(['name', 'birth', 'phone', '-', 'address']);
  });

  it('yield to a heading without these words', () => {
    const fields = fieldsBelow(
      'Họ tên thí sinh',
      'Ngày sinh',
      'Điện thoại',
      'SĐT thí sinh',
      'Thôn',
    );
    expect(fields).toEqual(['name', 'birth', 'phone', '-', 'address']);
  });

  it('are carried along with words for other people', () => {
    const fields = fieldsBelow('Họ tên thí sinh', 'Ngày sinh', 'SĐT giám thị', 'SĐT TG', 'Thôn');
    expect(fields).toEqual(['name', 'birth', '-', '-', 'address']);
  });
});

describe('a list of children', () => {
  const CHILD = ['Hà Thị Bưởi', '02/03/2015', 'Hà Văn Na', '0912345678'];

  it('has their names and facts before those of the parents', () => {
    const fields = fieldsOf(
      withHeadings(
        ['Họ và tên con', 'Ngày sinh của con', 'Họ và tên phụ huynh', 'SĐT phụ huynh'],
        CHILD,
      ),
    );
    expect(Object.values(fields)).toEqual(['name', 'birth', '-', '-']);
  });

  it('is not one of their parents', () => {
    const fields = fieldsOf(
      withHeadings(['Họ và tên', 'Ngày sinh', 'Họ tên con', 'Năm sinh của con'], CHILD),
    );
    expect(Object.values(fields)).toEqual(['name', 'birth', '-', '-']);
  });

  it('has their names behind those of the parents without facts between them', () => {
    const headings = ['Họ và tên phụ huynh', 'Họ và tên con', 'Ngày sinh của con', 'Lớp'];
    const fields = fieldsOf(
      withHeadings(headings, ['Hà Văn Na', 'Hà Thị Bưởi', '02/03/2015', '3A']),
    );
    expect(Object.values(fields)).toEqual(['-', 'name', 'birth', 'branch']);
  });

  it('has them below a name without its surname, behind the names of both parents', () => {
    const headings = ['Tên cha', 'Tên mẹ', 'SĐT phụ huynh', 'Tên con', 'Giới tính', 'Ngày sinh'];
    const cells = ['Hà Văn Na', 'Lê Thị Ổi', '0912345678', 'Hà Thị Bưởi', 'Nữ', '02/03/2015'];
    const fields = fieldsOf(withHeadings(headings, cells));
    expect(Object.values(fields)).toEqual(['-', '-', '-', 'name', 'gender', 'birth']);
  });

  it('is refused if the parents stand first, with facts that may be theirs', () => {
    const headings = ['Họ tên mẹ', 'Năm sinh', 'Họ tên con', 'SĐT'];
    expect(recogniseOne(withHeadings(headings, CHILD)).layout).not.toHaveProperty('columns');
  });
});

describe('facts of people in a form that another person fills in', () => {
  it('are read beside the name of the person who answers', () => {
    const fields = fieldsOf(
      withHeadings(
        [
          ...['Họ và tên người khai', 'SĐT người khai', 'Họ và tên người được tiêm'],
          ...['Ngày sinh người được tiêm', 'Số CCCD người được tiêm', 'Số CCCD NPT'],
        ],
        ['Hà Văn Na', '0912345678', 'Hà Thị Bưởi', '02/03/1999', '025199000001', '025180000009'],
      ),
    );
    expect(Object.values(fields)).toEqual(['-', '-', 'name', 'birth', 'id', '-']);
  });
});

describe('the name of a head of household behind a respondent', () => {
  it.each([
    [['A1. Họ và tên người trả lời', 'Năm sinh', 'Họ tên chủ hộ', 'Ghi chú'], 'name birth - note'],
    [['Họ tên người khai', 'SĐT', 'Họ tên chủ hộ', 'Năm sinh'], '- - name birth'],
  ])('is the member unless the birth is the respondent’s: %j', (headings, fields) => {
    const table = withHeadings(headings, ['Hà Văn Na', '1990', 'Hà Thị Bưởi', '1999']);
    expect(Object.values(fieldsOf(table)).join(' ')).toBe(fields);
  });
});

describe('the name of who signs a member up', () => {
  it.each([
    [
      ['Họ và tên người đăng ký', 'SĐT người đăng ký', 'Họ và tên khách', 'Năm sinh'],
      '- - name birth',
    ],
    [['Tên người nộp', 'Mã số', 'Họ tên học sinh', 'Năm sinh'], '- - name birth'],
    [['Họ tên người đăng ký', 'Năm sinh', 'Họ tên khách', 'Quà'], 'name birth - -'],
    [['Họ tên người đăng ký', 'Lớp', 'Họ tên khách', 'Quà'], 'name branch - -'],
    [['Họ tên người đăng ký', 'SĐT', 'Ngày sinh', 'Họ tên khách', 'Năm sinh'], 'name - birth - -'],
    [
      ['Họ tên người đăng ký', 'Ghi chú', 'Năm sinh', 'Họ tên khách', 'GT'],
      'name note birth - gender',
    ],
    [['Họ tên người đăng ký', 'Họ tên khách', 'Địa chỉ', 'Năm sinh'], '- name address birth'],
    [
      ['Họ tên người nộp thuế', 'Quan hệ', 'Họ tên người phụ thuộc', 'Ngày sinh người nộp thuế'],
      'name - - birth',
    ],
  ])('is the member unless facts are behind another name: %j', (headings, fields) => {
    const table = withHeadings(headings, ['Hà Văn Na', '1990', 'Hà Thị Bưởi', '1999']);
    expect(Object.values(fieldsOf(table)).join(' ')).toBe(fields);
  });
});

describe('the name of staff who serve a customer', () => {
  it.each([
    [['Tên khách hàng', 'CMND', 'Họ tên nhân viên', 'Mã'], 'name id - -'],
    [['Tên nhân viên', 'Mã số', 'Tên bệnh nhân', 'Năm sinh'], '- - name birth'],
    [['Tên nhân viên', 'Ngày sinh', 'Phòng', 'Mã'], 'name birth - -'],
  ])('is not a member: %j', (headings, fields) => {
    const table = withHeadings(headings, ['Hà Văn Na', '131234567', 'Hà Thị Bưởi', '1999']);
    expect(Object.values(fieldsOf(table)).join(' ')).toBe(fields);
  });
});

describe('the name of an insured person', () => {
  it('goes before that of the buyer', () => {
    const table = withHeadings(
      ['Tên người được BH', 'Ngày sinh', 'Tên', 'Quan hệ'],
      ['Hà Thị Bưởi', '02/03/2012', 'Hà Văn Na', 'Bố'],
      ['Đinh Văn Gấc', '05/06/2013', 'Đinh Thị Ổi', 'Mẹ'],
      ['Lê Văn Khế', '07/08/2014', 'Lê Thị Mận', 'Mẹ'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', '-', '-']);
  });
});

describe('pupils who look after households', () => {
  it('are not the people of a list of heads', () => {
    const table = withHeadings(
      ['Tên chủ hộ', 'Số điện thoại', 'Học viên phụ trách'],
      ['Hà Thị Bưởi', '0912345678', 'Hà Văn Na'],
      ['Đinh Văn Gấc', '0912345679', 'Đinh Thị Ổi'],
      ['Lê Văn Khế', '0912345670', 'Lê Thị Mận'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'phone', '-']);
  });
});

describe('facts of people with words of the list', () => {
  it('are those of the member', () => {
    const fields = fieldsOf(
      withHeadings(
        ['Họ và tên', 'Sinh ngày', 'SĐT phụ huynh', 'SĐT trại sinh'],
        ['Hà Thị Bưởi', '02/03/2010', '0912345678', '0912345679'],
      ),
    );
    expect(Object.values(fields)).toEqual(['name', 'birth', '-', 'phone']);
  });
});
