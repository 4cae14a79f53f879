import { describe, expect, it } from 'vitest';
import { areasNamedIn } from '../../../src/communes/origin/communesInLines.js';

/** Lists the areas of a line, each by type and possible keys. */
function areas(line: string): string[] {
  return areasNamedIn(line).map(({ type, keys }) => `${type} ${[...new Set(keys)].join('|')}`);
}

describe('districts and provinces in a line', () => {
  it('stand behind their type or its office', () => {
    expect(areas('HUYỆN ĐOÀN TÂN SƠN')).toEqual(['huyen tanson|tan']);
    expect(areas('Thị đoàn Phú Thọ, tỉnh Phú Thọ')).toEqual([
      'thi-xa phutho|phu',
      'tinh phutho|tinhphutho|phu|tinhphu',
    ]);
    expect(areas('Thành phố mới, thị trấn mới')).toEqual(['thanh-pho moi']);
  });

  it('stand behind an office without marks', () => {
    expect(areas('HUYEN DOAN THANH BA')[0]).toContain('thanhba');
    expect(areas('THI DOAN PHU THO')[0]).toBe('thi-xa phutho|phu|doanphu');
    expect(areas('THANH UY VIET TRI')[0]).toContain('thanh-pho viettri');
    expect(areas('Huyen Doan Hung')[0]).toBe('huyen hung|doanhung');
  });

  it('stand behind a short type', () => {
    expect(areas('ĐTN H.Yên Thủy')).toEqual(['huyen yenthuy|yen']);
    expect(areas('TP Việt Trì; TX.Phú Thọ')).toEqual([
      'thanh-pho viettri|viet',
      'thi-xa phutho|phu',
    ]);
  });

  it('are numbers of a quận', () => {
    expect(areas('ĐOÀN QUẬN 10')).toEqual(['quan 10|quan10']);
    expect(areas('QUẬN ĐOÀN 7')).toEqual(['quan 7|quan7']);
    expect(areas('Q.4, TP.HCM')[0]).toContain('quan 4');
    expect(areas('Huyện 12, tỉnh 5')).toEqual([]);
  });
});
