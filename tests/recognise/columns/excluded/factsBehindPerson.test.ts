import { describe, expect, it } from 'vitest';
import { fieldsOf, withHeadings } from '../../support.js';

const fieldsBelow = (headings: readonly string[]) =>
  Object.values(fieldsOf(withHeadings([...headings], []))).join(' ');
const OWN = ['Họ và tên', 'Ngày sinh', 'Giới tính'];

describe('facts behind another person that the member has too', () => {
  it.each(['Họ tên mẹ', 'Người giám hộ', 'Chủ hộ', 'Người giới thiệu', 'Ông nội', 'Guardian'])(
    'make ID number and phone those of the person: %s',
    (person) => {
      const headings = [...OWN, person, 'Năm sinh', 'Số CCCD', 'SĐT'];
      expect(fieldsBelow(headings)).toBe('name birth gender - - - -');
    },
  );

  it('leave the phone of the household to the member', () => {
    const headings = [...OWN, 'Họ tên mẹ', 'Năm sinh', 'SĐT', 'Địa chỉ'];
    expect(fieldsBelow(headings)).toBe('name birth gender - - phone address');
  });

  it.each(['GVCN', 'Bác sĩ điều trị', 'Người bảo lãnh', 'Người phụ trách'])(
    'make the phone that of somebody outside the household: %s',
    (person) => {
      const headings = [...OWN, person, 'Năm sinh', 'SĐT', 'Địa chỉ'];
      expect(fieldsBelow(headings)).toBe('name birth gender - - - address');
    },
  );

  it('go on behind a relation or occupation', () => {
    const headings = [...OWN, 'Trưởng nhóm', 'Quan hệ', 'Năm sinh', 'Nghề nghiệp', 'SĐT', 'CCCD'];
    expect(fieldsBelow(headings)).toBe('name birth gender - - - - - -');
  });

  it('end at the day of joining', () => {
    const headings = [...OWN, 'Họ tên chủ hộ', 'Năm sinh', 'Ngày vào Đoàn', 'Số CCCD'];
    expect(fieldsBelow(headings)).toBe('name birth gender - - joined id');
  });

  it('end at a heading of something else', () => {
    const headings = [...OWN, 'Họ tên mẹ', 'Năm sinh', 'Địa chỉ', 'Số CCCD'];
    expect(fieldsBelow(headings)).toBe('name birth gender - - address id');
  });
});

describe('facts behind another person that the member lacks', () => {
  it.each(['Họ tên mẹ', 'GVCN', 'Người phụ trách'])('are the member: %s', (person) => {
    expect(fieldsBelow(['Họ và tên', person, 'Ngày sinh', 'Số CCCD', 'SĐT'])).toBe(
      'name - birth id phone',
    );
  });
});

describe('a phone alone behind another person that the member lacks', () => {
  it.each(['GVCN', 'Người phụ trách', 'Họ tên GVHD', 'Người liên hệ'])(
    'is that of somebody outside the household: %s',
    (person) => {
      expect(fieldsBelow([...OWN, person, 'SĐT', 'Địa chỉ'])).toBe('name birth gender - - address');
    },
  );

  it.each(['Họ tên mẹ', 'Công việc phụ trách', 'Đơn vị quản lý'])(
    'is left to the member: %s',
    (heading) => {
      expect(fieldsBelow([...OWN, heading, 'SĐT'])).toMatch(/phone$/);
    },
  );
});
