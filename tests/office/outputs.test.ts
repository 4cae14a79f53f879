import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CFB } from 'xlsx';
import { doanVienOutput } from '../../src/config/outputs/doanVien.js';
import { outputBook } from '../../src/report/outputs/outputBook.js';
import { converted, hasOffice } from './support.js';

const scratch = mkdtempSync(join(tmpdir(), 'hopnhat-outputs-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.skipIf(!hasOffice)('the list of the Youth Union in LibreOffice', () => {
  it('keeps drop-down lists, the hidden sheet and merged headings', async () => {
    const rows = [doanVienOutput.columns.map((_, at) => (at === 1 ? 'Hà Văn Mận' : ''))];
    const place = { place: 'Chi đoàn Khu 1', commune: 'Xã Lai Đồng' };
    const book = join(scratch, 'khu-1.xlsx');
    writeFileSync(book, await outputBook(doanVienOutput, place, rows, ({ code }) => code));
    const [ods] = converted([book], 'ods', join(scratch, 'ods'), join(scratch, 'profile'));
    const entry = CFB.find(CFB.read(readFileSync(ods!), { type: 'buffer' }), '/content.xml');
    const content = Buffer.from(entry!.content as Uint8Array).toString('utf8');
    const lists = content.match(/cell-content-is-in-list\(\[\$DATA\.\$[A-Z]+\$2:[^)]*\)/g) ?? [];
    expect(lists).toHaveLength(11);
    expect(lists[0]).toContain('$A$62');
    expect(content).toMatch(/table:name="DATA" table:style-name="ta2"/);
    expect(content).toMatch(/style:name="ta2"[^>]*><style:table-properties table:display="false"/);
    expect(content).toMatch(/table:number-columns-spanned="2"[^>]*><text:p>Ngày sinh</);
  }, 120_000);
});
