import { describe, expect, it } from 'vitest';
import { defaultMatchSettings } from '../../../src/match/index.js';
import type { Answer, MergeResult } from '../../../src/model/index.js';
import { merged } from '../../support/merged.js';

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Chi đoàn';
const FILES = {
  'ds1.csv': `${HEAD}\n1,Hà Thị Bưởi,02/03/1999,Nữ,Khu 1\n2,Đinh Văn Mít,05/06/1998,Nam,Khu 2`,
  'ds2.csv': `${HEAD}\n1,Lò Thị Na,02/03/1997,Nữ,Khu 1\n2,Vì Văn Ổi,05/06/1996,Nam,Khu 3`,
};

/** Answers the question about the commune of each file. */
async function answered(communes: Record<string, string>, branches: string[] = []) {
  const table = branches.length === 0 ? {} : { branches };
  const first = await merged(FILES, table);
  const answers = first.questions.flatMap(({ id, kind, rows }): Answer[] => {
    const value = communes[rows[0]!.file];
    if (kind !== 'DIA_BAN' || value === undefined) return [];
    return [{ question: id, decision: '', letter: 'A', value, file: 'a.csv', sheet: '', row: 2 }];
  });
  return merged(FILES, {
    ...table,
    deciding: { decisions: [], answers, unread: [], strict: false },
    known: [...first.knownRows],
    matching: { ...defaultMatchSettings, model: first.clustering.model },
  });
}

const branchesOf = ({ lineage }: MergeResult) =>
  [...lineage].flatMap(({ status, oldCommune, newCommune, newBranch }) =>
    status === 'kept' ? [`${oldCommune} → ${newBranch}, ${newCommune}`] : [],
  );
const codesOf = ({ findings }: MergeResult) => findings.map(({ code }) => code);

describe('an old commune typed as the answer about a list', () => {
  it('is the old commune of the list, so that equal names of branches remain apart', async () => {
    const result = await answered({
      'ds1.csv': 'Kiệt Sơn, Tân Sơn, Phú Thọ',
      'ds2.csv': 'Đồng Sơn, Tân Sơn, Phú Thọ',
    });
    expect(branchesOf(result)).toEqual([
      'Xã Kiệt Sơn → Khu 1 (Kiệt Sơn), Xã Lai Đồng',
      'Xã Kiệt Sơn → Khu 2, Xã Lai Đồng',
      'Xã Đồng Sơn → Khu 1 (Đồng Sơn), Xã Lai Đồng',
      'Xã Đồng Sơn → Khu 3, Xã Lai Đồng',
    ]);
    expect(result.questions).toEqual([]);
    expect(codesOf(result)).not.toContain('communes-open');
  });

  it('leaves the warning about lists that were not answered', async () => {
    const result = await answered({ 'ds2.csv': 'Đồng Sơn, Tân Sơn, Phú Thọ' });
    const open = result.findings.filter(({ code }) => code === 'communes-open');
    expect(open.map(({ args }) => args)).toEqual([{ count: 1, files: 'ds1.csv' }]);
  });

  it('is read beside a branch table that lacks it', async () => {
    const result = await answered(
      { 'ds1.csv': 'Kiệt Sơn', 'ds2.csv': 'Đồng Sơn, Tân Sơn, Phú Thọ' },
      ['Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu Một', 'Kiệt Sơn,Khu 2,Xã Lai Đồng,Khu Hai'],
    );
    expect(branchesOf(result)).toEqual([
      'Kiệt Sơn → Khu Một, Xã Lai Đồng',
      'Kiệt Sơn → Khu Hai, Xã Lai Đồng',
      'Xã Đồng Sơn → Khu 1, Xã Lai Đồng',
      'Xã Đồng Sơn → Khu 3, Xã Lai Đồng',
    ]);
  });

  it('may be the new commune, which leaves the old one unknown', async () => {
    const result = await answered({
      'ds1.csv': 'Lai Đồng, Phú Thọ',
      'ds2.csv': 'Lai Đồng, Phú Thọ',
    });
    expect(new Set(branchesOf(result).map((text) => text.split(' → ')[0]))).toEqual(new Set(['']));
  });

  it('does not count if it may mean several communes', async () => {
    const result = await answered({ 'ds1.csv': 'phu ho', 'ds2.csv': 'Tân Sơn' });
    expect(codesOf(result).filter((code) => code === 'answer-commune-several')).toHaveLength(2);
    expect(result.decisions).toEqual([]);
    const marked = await answered({ 'ds1.csv': 'Phú Hộ' });
    expect(branchesOf(marked)).toContain('Xã Phú Hộ → Khu 1, Phường Phong Châu');
  });

  it('is none of several old communes because one new commune has their name', async () => {
    const result = await answered({ 'ds1.csv': 'Xã Đồng Sơn' });
    expect(codesOf(result)).toContain('answer-commune-several');
    expect(result.decisions).toEqual([]);
  });

  it('is the old commune of its name that became part of a new commune of the run', async () => {
    const branches = ['Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu Một'];
    const result = await answered({ 'ds1.csv': 'Kiệt Sơn', 'ds2.csv': 'Xã Đồng Sơn' }, branches);
    expect(branchesOf(result)).toContain('Xã Đồng Sơn → Khu 3, Xã Lai Đồng');
  });

  it('is the old commune if the text has its district, although the new one has its name', async () => {
    const branches = ['Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu Một'];
    const typed = { 'ds1.csv': 'Kiệt Sơn', 'ds2.csv': 'Xã Lai Đồng, huyện Tân Sơn' };
    expect(branchesOf(await answered(typed, branches))).toContain(
      'Xã Lai Đồng → Khu 3, Xã Lai Đồng',
    );
  });
});
