import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Thành tích', 'Hình thức đề nghị'];
const LAST = ['Xuất sắc', 'Giấy khen'];
const PEOPLE = [
  ['1', 'Hà Thị Bưởi', ...LAST],
  ['2', 'Đinh Văn Mít', ...LAST],
];
const BODIES = [
  ['1', 'Chi hội khu 1', ...LAST],
  ['2', 'Trường THCS Lai Đồng', ...LAST],
  ['3', 'Khu Chiềng', ...LAST],
];

const kindsOf = (...rows: string[][]) =>
  layoutOf(tableOf([HEADER, ...rows]), ASSOCIATION).kinds.slice(1);

describe('a list of bodies and people with awards', () => {
  it.each([
    [
      ['I', 'TẬP THỂ'],
      ['II', 'CÁ NHÂN'],
    ],
    [['I. Tập thể'], ['II. Cá nhân']],
    [
      ['A', 'Đối với tập thể'],
      ['B', 'Đối với cá nhân'],
    ],
  ])('has only the people as members: %j', (bodies, people) => {
    const kinds = kindsOf(bodies, ...BODIES, people, ...PEOPLE);
    expect(kinds).toEqual(['note', 'note', 'note', 'note', 'note', 'member', 'member']);
  });

  it('keeps people below the heading of bodies', () => {
    expect(kindsOf(['I', 'TẬP THỂ'], ...PEOPLE).slice(1)).toEqual(['member', 'member']);
  });

  it('keeps people with rare surnames where no heading of people follows', () => {
    const heading = ['', 'TẬP THỂ CHI HỘI KHU 1'];
    const kinds = kindsOf(heading, ...PEOPLE, ['3', 'Khu Bảo', ...LAST]);
    expect(kinds.slice(1)).toEqual(['member', 'member', 'member']);
  });

  it('asks about a place below people', () => {
    const kinds = kindsOf(['I', 'TẬP THỂ'], ['II', 'CÁ NHÂN'], ...PEOPLE, ['3', 'Khu Na', ...LAST]);
    expect(kinds.at(-1)).toBe('member');
  });
});
