import { describe, expect, it } from 'vitest';
import { holdsQuestions, resemblesQuestions } from '../../src/answers/index.js';
import { tableOf } from './support.js';

const ROW = 'Hà Mẫu Bưởi|12/05/2001|GOP||';

describe('a conflict file without its first columns', () => {
  it.each([
    'ho_ten|ngay_sinh|quyet_dinh|gia_tri_dung|ghi_chu',
    'Họ và tên|Ngày sinh|Quyết định|Giá trị đúng|Ghi chú',
  ])('is recognised by both headings of answers: %s', (head) => {
    const tables = [tableOf(['Danh sách câu hỏi', head, ROW])];
    expect(holdsQuestions(tables)).toBe(false);
    expect(resemblesQuestions(tables)).toBe(true);
  });

  it('is not seen in a list with a column of decisions', () => {
    const tables = [tableOf(['Họ và tên|Ngày sinh|Quyết định|Số|Ghi chú', ROW])];
    expect(resemblesQuestions(tables)).toBe(false);
  });

  it('is recognised by its questions and suggestions beside the names', () => {
    const head = 'Họ và tên|Câu hỏi|Giá trị|Gợi ý|Ngày sinh|Số giấy tờ';
    expect(resemblesQuestions([tableOf([head, 'Hà Mẫu Bưởi||||12/05/2001|'])])).toBe(true);
  });

  it('is not seen in a form with a question', () => {
    const head = 'Họ và tên|Câu hỏi|Ngày sinh|Số giấy tờ';
    expect(resemblesQuestions([tableOf([head, 'Hà Mẫu Bưởi||12/05/2001|'])])).toBe(false);
  });
});
