/** No value of a merged row is lost; all people are invented. */
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/messages/say.js';
import type { Member, MergeResult } from '../../src/model/index.js';
import { othersSection } from '../../src/report/page/sections/others.js';
import { includesValue } from '../../src/text/cells/detail.js';
import { clean } from '../../src/text/letters/fold.js';
import { argsOf, merged } from '../support/merged.js';
import { pick, type Random, randomOf } from '../torture/support/random.js';

const HEADINGS = ['Ghi chú', 'Cỡ áo', 'Sở trường', 'Số con'];
const TEXTS = ['đi làm', 'Đi  làm', 'ở nhà', 'M', 'L', 'hát', 'đá bóng; hát', '1', '2', '', '', ''];
const NAMES = ['Hà Mẫu Na', 'Đinh Thị Mận', 'Lê Văn Khế', 'Trần Thị Ổi'];

/** One file of some of the people, each with a number that makes the rows one person. */
function randomList(random: Random): string {
  const headings = HEADINGS.filter(() => random(4) > 0);
  const rows = Array.from({ length: 2 + random(6) }, () => {
    const person = random(NAMES.length);
    const known = [NAMES[person]!, `0${1 + person}/05/1998`, `02519800${1000 + person}`];
    return [...known, ...headings.map(() => pick(TEXTS, random))].join(',');
  });
  return [['Họ và tên', 'Ngày sinh', 'Số CCCD', ...headings].join(','), ...rows].join('\n');
}

/** Texts of a member's rows below a heading. */
function textsBelow(heading: string, member: Member, { tables, layouts, records }: MergeResult) {
  return member.records.flatMap((record) => {
    const table = records.table[record]!;
    const layout = layouts[table]!;
    if (!('columns' in layout)) return [];
    return layout.columns
      .filter((column) => column.header === heading)
      .map(({ index }) => clean(tables[table]!.rows[records.row[record]!]![index] ?? ''))
      .filter((text) => text !== '');
  });
}

const inRoster = (member: Member, heading: string) =>
  (heading === 'Ghi chú' ? member.values.get('note') : member.carried.get(heading))?.text ?? '';

const parts = (text: string) => text.split(' | ').map((part) => part.toLowerCase());

describe('rows of one member', () => {
  it('bring every value of notes and unknown columns into the roster, once', async () => {
    let joined = 0;
    for (let seed = 0; seed < 40; seed++) {
      const random = randomOf(seed);
      const result = await merged({ 'a.csv': randomList(random), 'b.csv': randomList(random) });
      for (const member of result.members) {
        for (const heading of HEADINGS) {
          const texts = textsBelow(heading, member, result).map((text) => text.toLowerCase());
          const isPiece = (text: string) =>
            texts.some((other) => other !== text && includesValue(other, text));
          const wanted = new Set(texts.filter((text) => !isPiece(text)));
          if (wanted.size > 1) joined++;
          const got = parts(inRoster(member, heading)).filter((part) => part !== '');
          expect([seed, heading, [...got].sort()]).toEqual([seed, heading, [...wanted].sort()]);
        }
      }
    }
    expect(joined).toBeGreaterThan(50);
  });

  it('join notes and unknown values with the leading row first, and count them', async () => {
    const result = await merged({
      'a.csv':
        'Họ và tên,Ngày sinh,Số CCCD,Cỡ áo,Ghi chú\nHà Mẫu Na,05/05/1998,,M,ở nhà\nĐinh Mận,1999,,,',
      'b.csv':
        'Họ và tên,Ngày sinh,Số CCCD,Cỡ áo,Ghi chú\nHà Mẫu Na,05/05/1998,025198001000,L,Đi làm\nHÀ MẪU NA,05/05/1998,,l,đi  làm',
    });
    const member = result.members.find(({ records }) => records.length === 3)!;
    expect(inRoster(member, 'Ghi chú')).toBe('Đi làm | ở nhà');
    expect(inRoster(member, 'Cỡ áo')).toBe('L | M');
    expect(argsOf(result, 'values-joined')).toEqual([{ count: 2, members: 1 }]);
    expect(member.others).toEqual(
      expect.arrayContaining([
        { field: 'note', text: 'ở nhà', record: 0, isJoined: true },
        { field: 'Cỡ áo', text: 'M', record: 0, isJoined: true },
      ]),
    );
  });

  it('list the values of known fields that the rules did not choose', async () => {
    const list = (address: string, phone: string) =>
      `Họ và tên,Ngày sinh,Số CCCD,SĐT,Nơi ở hiện nay\nHà Mẫu Na,05/05/1998,025198001000,${phone},${address}`;
    const result = await merged({
      'a.csv': list('Khu 2 xã Mẫu', '0912345678'),
      'b.csv': list('Khu 3', '0987654321'),
    });
    expect(result.members).toHaveLength(1);
    const [{ others }] = result.members as [Member];
    expect(others?.map(({ field, text, isJoined }) => [field, text, isJoined])).toEqual([
      ['phone', '0987654321', false],
      ['address', 'Khu 3', false],
    ]);
    expect(argsOf(result, 'values-not-chosen')).toEqual([{ count: 2, members: 1 }]);
    const section = (mask: boolean) =>
      JSON.stringify(othersSection(result, { say: sayIn('vi', result.profile), lang: 'vi', mask }));
    expect(section(false)).toMatch(/0987654321.*b\.csv::2.*không được chọn.*Khu 3/s);
    expect(section(true)).not.toContain('0987654321');
  });
});
