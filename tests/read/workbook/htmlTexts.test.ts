import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/read/index.js';

const LIST = '<table border="1"><tr><th>Họ và tên</th></tr><tr><td>Hà Thị Bưởi</td></tr></table>';

async function rowsOf(body: string): Promise<string[][][]> {
  const html = `<html><head><title>Tên</title></head><body>${body}</body></html>`;
  const { tables } = await readTables('a.xls', Buffer.from(html), '');
  return tables.map(({ rows }) => rows);
}

describe('texts outside of the tables of an HTML file', () => {
  it('are rows above the table and, behind a blank row, below it', async () => {
    const above = '<p>ĐOÀN XÃ <b>PHÚ HỘ</b></p><div>Khu 1 &amp; 2<br>Năm&nbsp;2025</div>';
    expect(await rowsOf(`${above}${LIST}<p>NGƯỜI LẬP</p>\n<p>&nbsp;</p>`)).toEqual([
      [
        ...[['ĐOÀN XÃ PHÚ HỘ'], ['Khu 1 & 2'], ['Năm 2025']],
        ...[['Họ và tên'], ['Hà Thị Bưởi'], [], ['NGƯỜI LẬP']],
      ],
    ]);
  });

  it('belong to the table below them', async () => {
    const [first, second] = await rowsOf(`${LIST}<h2>Khu 2</h2>${LIST}`);
    expect([first!.length, second![0]]).toEqual([2, ['Khu 2']]);
  });

  it('are not those that a page hides', async () => {
    const hidden = '<!-- <p>a</p> --><style>p{}</style><script>"<p>b</p>"</script>';
    expect(await rowsOf(hidden + LIST)).toEqual(await rowsOf(LIST));
  });

  it('are not cells of a table around another', async () => {
    const outer = `<table><tr><td>Khu 1</td></tr><tr><td>${LIST}</td></tr></table>`;
    expect((await rowsOf(outer)).flat(2).join()).toBe('Khu 1,Họ và tên,Hà Thị Bưởi');
  });
});

it.each([
  ['<style>.text { mso-number-format:\\@ }</style>'],
  ['<!-- export -->\n'],
  ['\r\n<div>\r\n\t'],
  ['<h3>'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "a.dtd"><html>'],
])('reads a table behind %j', async (start) => {
  const { source, tables } = await readTables('a.xls', Buffer.from(start + LIST), '');
  expect(source.format).toBe('html');
  expect(tables[0]!.rows).toEqual([['Họ và tên'], ['Hà Thị Bưởi']]);
});
