import { describe, expect, it } from 'vitest';
import { shapes } from '../../lab/bench/hostile/shapes.js';
import { folderWith } from '../support/folder.js';
import { runHere } from '../torture/support/inProcess.js';

function merged(files: Record<string, string>) {
  const inputs = Object.entries(files).map(([name, text]) => [`in/${name}`, text]);
  const folder = folderWith(Object.fromEntries(inputs));
  return runHere(['merge', `${folder}/in`, '-o', `${folder}/out`]);
}

describe('a small list that would grow too large', () => {
  it('is refused if a long text fills thousands of cells below it', async () => {
    const { status, stderr } = await merged(shapes.longBranch(150_000));
    expect(stderr).toMatch(/a\.csv, dòng \d+: Các ô tính đến dòng này chứa hơn/);
    expect(status).toBe(2);
  });

  it('is refused if its roster would be a wide sheet of blank cells', async () => {
    const header = `Họ và tên,Ngày sinh,${Array.from({ length: 4000 }, (_, at) => `C${at}`)}\n`;
    const rows = Array.from({ length: 2000 }, (_, at) => `Hà Văn Mẫu,2001,${at}\n`);
    const { status, stderr } = await merged({ 'a.csv': header + rows.join('') });
    expect(stderr).toMatch(/a\.csv: Các danh sách có 4000 cột .* trên 2000 dòng/);
    expect(status).toBe(2);
  });
});
