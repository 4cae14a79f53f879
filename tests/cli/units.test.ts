import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/table/index.js';
import { hopnhat } from './run.js';

describe('units', () => {
  it('shows old and new units separately, with successors and predecessors', () => {
    const run = hopnhat(['units', 'xã Tân Sơn, huyện Tân Sơn', '--lang', 'en']);
    expect(run.status).toBe(0);
    const [old, fresh] = run.stdout.split('Since 1 July 2025');
    expect(old).toMatch(/Until 30 June 2025/);
    expect(old).toMatch(/08578.*Xã Tân Sơn.*Xã Lai Đồng \(08560\)/);
    expect(fresh).toMatch(/08566.*Xã Tân Sơn/);
    expect(fresh).toMatch(/Thị trấn Tân Phú \(08566\), Huyện Tân Sơn/);
  });

  it('accepts several words without quotes', () => {
    const quoted = hopnhat(['units', 'Lai Đồng', '--json']);
    expect(hopnhat(['units', 'Lai', 'Đồng', '--json']).stdout).toBe(quoted.stdout);
  });

  it('shows that a unit was split, and that a part joined a new one', () => {
    const old = hopnhat(['units', 'Vầy Nưa', '--lang', 'en']);
    expect(old.stdout).toMatch(/Was split:/);
    expect(old.stdout).toMatch(/Phường Thống Nhất \(04828\)/);
    expect(old.stdout).toMatch(/Xã Tiền Phong \(04891\)/);
    const apart = hopnhat(['units', 'Xã Tiền Phong, Phú Thọ', '--lang', 'en']);
    expect(apart.stdout).toMatch(/Xã Vầy Nưa \(04891\), Huyện Đà Bắc \(a part\)/);
  });

  it('writes only the reason if it finds nothing', () => {
    const run = hopnhat(['units', 'qwxyz', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^ERROR .*qwxyz/);
  });

  it('reads a province without a comma if it has such a commune', () => {
    const lookedUp = (...text: string[]) => hopnhat(['units', ...text, '--lang', 'en']);
    const fresh = lookedUp('Xã Tiền Phong', 'Phú Thọ');
    expect(fresh.status).toBe(0);
    expect(fresh.stdout).toBe(lookedUp('Xã Tiền Phong, Phú Thọ').stdout);
    expect(lookedUp('Xã Tiền Phong', 'Cà Mau').status).toBe(2);
  });

  it.each([
    ['Thiên Nhẫn Nghệ An', 'Thiên Nhẫn, Nghệ An'],
    ['thien nhan nghe an', 'thien nhan, nghe an'],
    ['Kiệt Sơn Tân Sơn Phú Thọ', 'Kiệt Sơn, Tân Sơn, Phú Thọ'],
  ])('reads areas without type and commas: %s', (plain, separated) => {
    const run = hopnhat(['units', plain, '--lang', 'en']);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(hopnhat(['units', separated, '--lang', 'en']).stdout);
    expect(hopnhat(['units', 'Thiên Nhẫn Cà Mau']).status).toBe(2);
  });

  it('gives old and new provinces the type that each has', () => {
    const [old] = JSON.parse(hopnhat(['units', '06652', '--json']).stdout).old;
    expect(old.province).toBe('Tỉnh Quảng Ninh');
    expect(old.successors.map(({ province }: { province: string }) => province)).toEqual([
      'Thành phố Quảng Ninh',
    ]);
  });

  it('marks units on which the sources disagree', () => {
    const run = hopnhat(['units', '25462', '--lang', 'en']);
    expect(run.stdout).toMatch(/sources disagree/);
  });

  it('says by which earlier name a unit was found', () => {
    const named = hopnhat(['units', 'Tân Sơn', '--lang', 'en']).stdout;
    expect(named).toMatch(/05221.*Xã Đồng Tân .*\n.*\(formerly Xã Tân Sơn\)/);
    expect(named).toMatch(/14770.*Phường Phú Sơn .*\n.*\(formerly Tân Sơn\)/);
    const other = hopnhat(['units', 'Đồng Tân', '--lang', 'en']).stdout;
    expect(other).not.toMatch(/05221.*\n.*formerly/);
  });

  it('gives one document with both periods as --json', () => {
    const run = hopnhat(['units', '7954', '--json', '--quiet']);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      text: '7954',
      old: [
        {
          code: '07954',
          type: 'xa',
          name: 'Phú Hộ',
          district: 'Thị xã Phú Thọ',
          province: 'Tỉnh Phú Thọ',
          split: false,
          disputed: false,
          successors: [{ code: '07954', text: 'Phường Phong Châu' }],
        },
      ],
      new: [
        {
          code: '07954',
          type: 'phuong',
          origins: [{ code: '07945' }, { code: '07954' }, { code: '07963' }],
        },
      ],
      near: { old: [], new: [] },
    });
  });

  it('shows near names with status 2 if no unit fits', () => {
    const run = hopnhat(['units', 'phường Kiệt Sơn', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/No commune fits "phường Kiệt Sơn"/);
    expect(run.stdout).toMatch(/08554.*Xã Kiệt Sơn/);
    const json = hopnhat(['units', 'phường Kiệt Sơn', '--json', '--quiet']);
    expect(json.status).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({
      old: [],
      new: [],
      near: { old: [{ code: '08554' }] },
    });
  });

  it('shows only a sentence if no name is near', () => {
    const run = hopnhat(['units', 'qqqqqqqqqq', '--lang', 'en']);
    expect([run.status, run.stdout.trim()]).toEqual([2, '']);
    expect(run.stderr).not.toMatch(/Similar names/);
  });

  it('runs the examples of its help', () => {
    for (const example of COMMANDS.find(({ name }) => name === 'units')!.examples) {
      const args = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare,
      );
      expect(hopnhat(args.slice(1)).status).toBe(0);
    }
  });
});
