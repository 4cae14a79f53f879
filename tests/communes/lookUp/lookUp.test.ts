import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { lookUp } from '../../../src/communes/lookUp/lookUp.js';
import { fold } from '../../../src/text/letters/fold.js';

const country = communesOfCountry();
const oldUnits = [...country.old.values()];
const newUnits = [...country.new.values()];

function codes(text: string, context: string[] = []): { old: string[]; new: string[] } {
  const found = lookUp(country, text, context);
  return { old: found.old.map(({ code }) => code), new: found.new.map(({ code }) => code) };
}

describe('a commune in any spelling', () => {
  it.each([
    'Xã Lai Đồng',
    'xã lai đồng',
    'XÃ LAI ĐỒNG',
    'Lai Đồng',
    'lai dong',
    'Xa Lai Dong',
    'X. Lai Đồng',
    'X.Lai Đồng',
    '  Lai   Đồng ',
    'Lai Đồng'.normalize('NFD'),
    'xã Lai Đồng, huyện Tân Sơn',
    'xã Lai Đồng huyện Tân Sơn tỉnh Phú Thọ',
    'X. Lai Đồng, H. Tân Sơn, T. Phú Thọ',
    'xa lai dong, huyen tan son, tinh phu tho',
    'Lai Đồng (Tân Sơn)',
    'Khu 5, xã Lai Đồng, huyện Tân Sơn',
    'BCH Đoàn xã Lai Đồng',
    'Xã Lai Đồng (cũ)',
    '08560',
    '8560',
  ])('%s', (text) => {
    expect(codes(text)).toEqual({ old: ['08560'], new: ['08560'] });
  });

  it.each([
    ['TT. Hạ Hòa', '08053'],
    ['Thị trấn Hạ Hoà', '08053'],
    ['TT Ha Hoa, H. Ha Hoa', '08053'],
    ['Phường 4, TP. Tân An', '27691'],
    ['P4, TP Tân An', '27691'],
    ['P.04, thành phố Tân An', '27691'],
    ['Phường 4, Q.3, TP.HCM', '27148'],
    ['Phường 4, Quận 3, Thành phố Hồ Chí Minh', '27148'],
    ['xã Hà Thạch, TX. Phú Thọ', '07963'],
    ['Xa Dung', '03373'],
    ['tinh nhue', '08659'],
    ['Quan Lạn', '07024'],
    ['Phường Văn Miếu - Quốc Tử Giám', '00181'],
    ["Xã Ea H’leo, huyện Ea H'Leo", '24184'],
  ])('old: %s', (text, code) => {
    expect(codes(text).old).toEqual([code]);
  });

  it('accepts a word without marks for every marked form, a marked word only for itself', () => {
    expect(codes('Lai Đong').old).toEqual([]);
    expect(codes('Lai Đồng').old).toEqual(['08560']);
    expect(codes('Lai dồng').old).toEqual([]);
    expect(codes('lai Đồng').old).toEqual(['08560']);
  });

  it('reads a name that begins like a type as that name only', () => {
    expect(codes('Phuong Vien').old).toEqual(codes('xã Phương Viên').old);
    expect(codes('phường Viên')).toEqual({ old: [], new: [] });
    expect(codes('Xà Hồ').old).toEqual(['04594']);
  });

  it('prefers an exact match for a name with marks', () => {
    const names = (text: string) => lookUp(country, text).old.map(({ name }) => name);
    expect(names('Xã Hoằng Thanh, huyện Hoằng Hóa')).toEqual(['Hoằng Thanh']);
    expect(names('xa hoang thanh, huyen hoang hoa').length).toBeGreaterThan(1);
  });
});

describe('names and codes that were used again', () => {
  it('finds the commune of each period by a code', () => {
    const found = lookUp(country, '07954');
    expect(found.old.map(({ text }) => text)).toEqual(['Xã Phú Hộ']);
    expect(found.new.map(({ text }) => text)).toEqual(['Phường Phong Châu']);
  });

  it('reads a short number as a code or as the number of a phường', () => {
    const found = lookUp(country, '4');
    expect(found.old.map(({ code }) => code)).toContain('00004');
    expect(found.old.map(({ text }) => text)).toContain('Phường 4');
    expect(codes('00004')).toEqual({ old: ['00004'], new: ['00004'] });
  });

  it('distinguishes the old Xã Tân Sơn from the new one', () => {
    expect(codes('xã Tân Sơn, huyện Tân Sơn')).toEqual({ old: ['08578'], new: ['08566'] });
  });

  it('distinguishes phường and thị trấn Phong Châu; without the type both are candidates', () => {
    expect(codes('Phường Phong Châu, Phú Thọ').old).toEqual(['07945']);
    expect(codes('Thị trấn Phong Châu')).toEqual({ old: ['08230'], new: [] });
    expect(codes('Phong Châu, Phú Thọ').old).toEqual(['07945', '08230']);
    expect(codes('Phong Châu, huyện Phù Ninh').old).toEqual(['08230']);
  });

  it('distinguishes Lương Sơn of Yên Lập from the new Lương Sơn', () => {
    expect(codes('xã Lương Sơn, huyện Yên Lập')).toEqual({ old: ['08299'], new: [] });
    expect(codes('xã Lương Sơn, tỉnh Phú Thọ')).toEqual({ old: ['08299'], new: ['04924'] });
  });

  it('returns all candidates, of old and new provinces', () => {
    expect(codes('Cao Sơn, tỉnh Hòa Bình').old).toEqual(['04876', '04957']);
    expect(codes('Cao Sơn, tỉnh Phú Thọ').old).toEqual(['04876', '04957']);
    expect(codes('Cao Sơn, huyện Lương Sơn').old).toEqual(['04957']);
  });

  it('does not read a district as a commune of that name', () => {
    const found = lookUp(country, 'huyện Tân Sơn');
    expect([found.old, found.new]).toEqual([[], []]);
    expect(found.near.old.map(({ text }) => text)).toContain('Xã Tân Sơn');
    expect(codes('thị xã Phú Thọ')).toEqual({ old: [], new: [] });
  });

  it('finds the special zone that an island district became', () => {
    expect(codes('huyện Côn Đảo')).toEqual({ old: [], new: ['26732'] });
    expect(codes('Đặc khu Côn Đảo').new).toEqual(['26732']);
  });

  it('distinguishes two districts of one name by their type', () => {
    const districts = (text: string) =>
      lookUp(country, text).old.map(({ district }) => district.text);
    expect(districts('Phường 1, thành phố Cao Lãnh')).toEqual(['Thành phố Cao Lãnh']);
    expect(districts('Mỹ Thọ, huyện Cao Lãnh')).toContain('Huyện Cao Lãnh');
    expect(districts('Mỹ Thọ, thành phố Cao Lãnh')).toEqual(districts('Mỹ Thọ, huyện Cao Lãnh'));
  });
});

describe('names abolished before', () => {
  it.each([
    ['Vân Cơ', '07894'],
    ['phường Vân Cơ, Việt Trì', '07894'],
    ['Bến Gót', '07906'],
    ['Xã Vụ Quang', '08044'],
    ['Minh Phú, Đoan Hùng', '08044'],
    ['xa minh tien, huyen doan hung', '08038'],
    ['Tiêu Sơn, Đoan Hùng', '08038'],
  ])('%s', (text, code) => {
    expect(codes(text).old).toEqual([code]);
  });

  it('finds a district that was merged into another', () => {
    expect(codes('xã Tân Liễu, huyện Yên Dũng').old.length).toBe(
      codes('xã Tân Liễu, thành phố Bắc Giang').old.length,
    );
  });
});

describe('context', () => {
  it('narrows only if a candidate is left', () => {
    const all = codes('Tân Sơn').old;
    expect(all.length).toBeGreaterThan(1);
    expect(codes('Tân Sơn', ['huyện Tân Sơn', 'tỉnh Phú Thọ']).old).toEqual(['08578']);
    expect(codes('Tân Sơn', ['huyện Không Có']).old).toEqual(all);
  });

  it('never overrides the text', () => {
    expect(codes('Cao Sơn, huyện Đà Bắc', ['huyện Lương Sơn']).old).toEqual(['04876']);
  });
});

describe('a text that fits no commune', () => {
  it('gets suggestions of the same name with other marks, type or place', () => {
    expect(lookUp(country, 'Lai Đông').near.old.map(({ code }) => code)).toEqual(['08560']);
    const type = lookUp(country, 'phường Kiệt Sơn');
    expect([type.old, type.near.old.map(({ code }) => code)]).toEqual([[], ['08554']]);
    const place = lookUp(country, 'xã Kiệt Sơn, huyện Yên Lập');
    expect([place.old, place.near.old.map(({ code }) => code)]).toEqual([[], ['08554']]);
  });

  it('otherwise gets suggestions of a similar name', () => {
    const near = (text: string) => lookUp(country, text).near.old.map(({ code }) => code);
    expect(near('Kiệt Sn, huyện Tân Sơn')).toContain('08554');
    expect(near('xã Thạch Kệt')).toContain('08548');
  });

  it.each(['', '   ', ',', '()', '99999', '-', 'qqqqqqqqqq'])('gets no suggestion: %j', (text) => {
    const nothing = { old: [], new: [] };
    expect(lookUp(country, text)).toEqual({ ...nothing, near: nothing });
  });
});

describe('every commune', () => {
  it('old: is found by its code, and by its full text with district and province', () => {
    for (const unit of oldUnits) {
      const { text, district } = unit;
      expect(lookUp(country, unit.code).old).toEqual([unit]);
      const full = `${text}, ${district.text}, ${unit.province}`;
      const found = lookUp(country, full).old.filter((each) => each.district === district);
      expect(found, full).toContain(unit);
      // Another unit is found with it only where it once had this name.
      for (const each of found) {
        if (each !== unit) expect(each.otherNames.length, full).toBeGreaterThan(0);
      }
    }
  });

  it('new: is found by its code, and by its full text with province', () => {
    for (const unit of newUnits) {
      expect(lookUp(country, unit.code).new).toEqual([unit]);
      expect(lookUp(country, `${unit.text}, ${unit.province}`).new, unit.text).toContain(unit);
    }
  });

  it('is found without marks, type and commas', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...oldUnits),
        fc.boolean(),
        fc.constantFrom('upper', 'folded', 'NFD'),
        (unit, withType, form) => {
          const name = withType ? unit.text : unit.name;
          const text = `${name}, ${unit.district.text}`;
          const written =
            form === 'upper'
              ? text.toUpperCase()
              : form === 'NFD'
                ? text.normalize('NFD')
                : fold(text);
          expect(lookUp(country, written).old).toContain(unit);
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('any text gives communes of the right period, each once, in order of code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const found = lookUp(country, text);
        const old = found.old.map(({ code }) => code);
        expect(old).toEqual([...new Set(old)].sort());
        for (const unit of found.new) expect(country.new.get(unit.code)).toBe(unit);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
