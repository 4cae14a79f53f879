import { expect, it } from 'vitest';
import { readTables } from '../../../src/read/index.js';
import { decodeEntities, withoutEntities } from '../../../src/text/index.js';

it.each([
  ['H&#7885; v&agrave; t&ecirc;n', 'Họ và tên'],
  ['&Ocirc;ng &#x1ED4; &#150; &yuml;', 'Ông Ổ – ÿ'],
  ['&#60;b&#62; &#38;amp; &lt;&nbsp;&quot;', '&lt;b&gt; &amp;amp; &lt;&nbsp;&quot;'],
  ['&amp;agrave; &unknown; &#0; &#9999999; & &;', '&amp;agrave; &unknown; &#0; &#9999999; & &;'],
])('%s', (html, wanted) => expect(decodeEntities(html)).toBe(wanted));

it.each([
  ['H&#224; V&acirc;n &amp; B&#7889;i', 'Hà Vân & Bối'],
  ['&lt;b&gt;&nbsp;&quot;&#39;', '<b> "\''],
  ['R&D; A & B', 'R&D; A & B'],
])('decodes all references of a text: %s', (text, wanted) => {
  expect(withoutEntities(text)).toBe(wanted);
});

it('decodes references in cells of a page without making tags', async () => {
  const html =
    '<table><tr><td>Ng&#7885;c H&agrave;</td><td>&#60;td&#62;</td><td>a &amp;agrave; b</td></tr></table>';
  const { tables } = await readTables('a.xls', new TextEncoder().encode(html), 'hash');
  expect(tables[0]?.rows).toEqual([['Ngọc Hà', '<td>', 'a &agrave; b']]);
});
