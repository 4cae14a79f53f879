import { describe, expect, it } from 'vitest';
import type { Profile, Table } from '../../src/model/index.js';
import { recogniseProfile } from '../../src/recognise/index.js';
import { ASSOCIATION, layoutOf, PARTY, tableOf, withHeadings, YOUTH } from './support.js';

const PROFILES = [YOUTH, PARTY, ASSOCIATION];

describe('the profile', () => {
  it.each([
    [['Họ và tên', 'Ngày vào Đoàn', 'Chi đoàn'], 'doan-vien'],
    [['Họ và tên', 'Ngày vào Đoàn', 'Chi đoàn', 'Ngày vào Đảng'], 'doan-vien'],
    [['Họ và tên', 'Ngày vào Đảng', 'Ngày chính thức'], 'dang-vien'],
    [['Họ và tên', 'Ngày vào Hội', 'Chi hội'], 'hoi-vien'],
    [['Họ và tên', 'Ngày sinh'], 'doan-vien'],
  ])('is recognised from the headings %j', (headings, id) => {
    expect(recogniseProfile([withHeadings(headings)], PROFILES).profile.id).toBe(id);
  });

  it('is recognised from the letterhead, with what speaks for it', () => {
    const table = tableOf([['Chi bộ khu 1'], ['Họ và tên', 'Ngày sinh']]);
    const { profile, evidence } = recogniseProfile([table], PROFILES);
    expect([profile.id, evidence]).toEqual(['dang-vien', 'chi bộ']);
  });
});

describe.each(PROFILES)('$id', (profile) => {
  it('says of each wording only once what it means', () => {
    const seen = new Map<string, string>();
    for (const field of profile.fields) {
      for (const wording of field.wordings) {
        const key = wording.toLowerCase();
        expect([wording, seen.get(key)]).toEqual([wording, undefined]);
        seen.set(key, field.id);
      }
    }
  });

  it('meets each of its wordings, in capitals too', () => {
    for (const field of profile.fields) {
      for (const wording of [
        ...field.wordings,
        ...field.wordings.map((text) => text.toUpperCase()),
      ]) {
        if (field.type === 'name' || field.id === 'birth') continue;
        const table = withHeadings(['Họ và tên', 'Ngày sinh', wording]);
        const recognised = recogniseColumn(table, profile);
        expect([wording, recognised]).toEqual([wording, field.id]);
      }
    }
  });
});

function recogniseColumn(table: Table, profile: Profile): string | undefined {
  return layoutOf(table, profile).columns[2]?.field;
}
