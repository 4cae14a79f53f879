/** A ledger that was opened in a spreadsheet and saved, read by the real program. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { shapesOf } from '../../../src/app/ledger/reshapedValues.js';
import { csv, hopnhat, put, scratch } from '../run.js';

const at = (...path: string[]) => join(scratch, ...path);
const valuesOf = (folder: string) =>
  csv(at(folder, 'decisions.csv')).map(({ question, value }) => `${question} ${value}`);

put(
  'people/phu-ho.csv',
  [
    'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Xã cũ;Chi đoàn',
    'Trần Văn Thử;06/04/2003;Nam;025203640620;;Phú Hộ;Khu 1',
    'Trần Văn Thử;06/05/2003;Nam;025203640620;;Phú Hộ;Khu 1',
    'Đỗ Văn Mẫu;01/03/2001;Nam;025201111111;0912000001;Phú Hộ;Khu 1',
    'Đỗ Văn Mẫu;01/03/2001;Nam;025201111181;0912000001;Phú Hộ;Khu 1',
    '',
  ].join('\r\n'),
);
const merge = ['merge', 'people', '--to', 'Phường Phong Châu'];
hopnhat([...merge, '-o', 'r1']);
const lines = csv(at('r1/conflicts.csv'))
  .filter(({ ban_ghi }) => ban_ghi === 'A')
  .map(({ ma_xung_dot }) => `${ma_xung_dot},A,CHON`);
put('answers.csv', ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\r\n'));
hopnhat(['apply', 'answers.csv', '--from', 'r1', '-o', 'r2']);

const bare = (text: string) => text.replace('025201111111', '25201111111');
const rounded = (text: string) => text.replace('025201111111', '2.52011E+10');
let count = 0;

function goOn(change: (text: string) => string) {
  const folder = `changed-${++count}`;
  cpSync(at('r2'), at(folder), { recursive: true });
  const ledger = at(folder, 'decisions.csv');
  writeFileSync(ledger, change(readFileSync(ledger, 'utf8')));
  const out = `${folder}-out`;
  const run = hopnhat([...merge, '--previous', folder, '-o', out, '--lang', 'en']);
  return { ...run, out };
}

describe('a ledger saved by a spreadsheet', () => {
  it('has a date and a number at first', () => {
    expect(valuesOf('r2').join()).toMatch(/06\/04\/2003.*025201111111|025201111111.*06\/04\/2003/);
  });

  it.each<[string, (text: string) => string]>([
    ['without zeros', bare],
    ['month first', (text) => bare(text).replace('06/04/2003', '4/6/2003')],
    ['year first', (text) => text.replace('06/04/2003', '2003-04-06')],
    ['with the name of the month', (text) => text.replace('06/04/2003', '6-Apr-03')],
    ['with a rounded number', rounded],
  ])('gets all values back: %s', (_, change) => {
    const run = goOn(change);
    expect(run.status, run.stderr).toBe(0);
    expect(run.stderr).toContain('restored as written');
    expect(run.stderr).not.toContain('was edited');
    expect(valuesOf(run.out)).toEqual(valuesOf('r2'));
  });

  it('keeps the value of a person who edited it', () => {
    const run = goOn((text) => text.replace('06/04/2003', '07/04/2003'));
    expect(run.stderr).toContain('was edited');
    expect(valuesOf(run.out).join()).toContain('07/04/2003');
  });

  it('keeps its numbers without its result, or is refused', () => {
    const text = readFileSync(at('r2/decisions.csv'), 'utf8');
    put('alone.csv', bare(text));
    const run = hopnhat([...merge, '--decisions', 'alone.csv', '-o', 'alone']);
    expect(run.status, run.stderr).toBe(0);
    expect(valuesOf('alone')).toEqual(valuesOf('r2'));
    put('lost.csv', rounded(text));
    const lost = hopnhat([...merge, '--decisions', 'lost.csv', '-o', 'lost', '--lang', 'en']);
    expect(lost.status).toBe(2);
    expect(lost.stderr).toMatch(/lost\.csv, row \d: Decision \w+ lost digits/);
  });

  it('gets its dates back in a copy outside its result', () => {
    const text = readFileSync(at('r2/decisions.csv'), 'utf8');
    put('serial.csv', text.replace('06/04/2003', '37717'));
    const run = hopnhat([...merge, '--decisions', 'serial.csv', '-o', 'serial', '--lang', 'en']);
    expect(run.stderr).toContain('restored as written');
    expect(valuesOf('serial')).toEqual(valuesOf('r2'));
  });

  it('names edited rows of a copy outside its result', () => {
    const text = readFileSync(at('r2/decisions.csv'), 'utf8');
    put('edited.csv', text.replace('06/04/2003', '07/04/2003'));
    const run = hopnhat([...merge, '--decisions', 'edited.csv', '-o', 'edited', '--lang', 'en']);
    expect(run.stderr).toMatch(/edited\.csv: 1 decision of the ledger was edited .*\(rows \d\)/);
    expect(valuesOf('edited').join()).toContain('07/04/2003');
  });

  it('of an earlier version, without hashes, gives the same decisions', () => {
    const text = readFileSync(at('r2/decisions.csv'), 'utf8');
    put('plain.csv', text.replace(/,(?:row_hash|h[0-9a-f]{8})(?=\r)/g, ''));
    const run = hopnhat([...merge, '--decisions', 'plain.csv', '-o', 'plain', '--lang', 'en']);
    expect(run.stderr).not.toContain('edited');
    expect(valuesOf('plain')).toEqual(valuesOf('r2'));
  });

  it('is refused after a wrong code page, and not read as a file of questions', () => {
    const rows = readFileSync(at('r2/decisions.csv'), 'latin1')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
    const sheet = utils.aoa_to_sheet(rows);
    const book = { SheetNames: ['decisions'], Sheets: { decisions: sheet } };
    put('decisions.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    const run = hopnhat([...merge, '--decisions', 'decisions.xlsx', '-o', 'x', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('decisions.xlsx: This file looks like a ledger');
  });
});

describe('shapesOf', () => {
  it.each([
    ['4/6/2003', ['04/06/2003', '06/04/2003']],
    ['Apr-2003', ['04/2003']],
    ['1/4/2003', ['01/04/2003', '04/2003', '04/01/2003']],
    ['Nguyễn Văn Thử', []],
    ['', []],
    ['2003', ['02003', '002003', '0002003']],
    ['37717', ['037717', '0037717', '00037717', '06/04/2003']],
  ])('lists all possible values of %s', (cell, shapes) => {
    expect(shapesOf(cell, new Set()).sort()).toEqual([...shapes].sort());
  });
});
