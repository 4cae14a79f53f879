import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstGuide, guidePage, writeGuides } from '../../../lab/package/guides.js';
import { readSignature } from '../../../src/read/signature.js';
import { ROOT } from '../../cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'hopnhat-guides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeGuides(join(ROOT, 'docs'), folder);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the guides of a package', () => {
  it('are pages in Vietnamese, with tables and pictures', () => {
    const guide = read('huong-dan-bi-thu.html');
    expect(guide).toContain('<html lang="vi">');
    expect(guide).toContain('<table>');
    expect(guide).toContain('<img src="images/cau-hoi.png"');
  });

  it('begin with a page that exists', () => {
    const [, target] = /url=huong-dan\/([^"]+)"/.exec(firstGuide('huong-dan/huong-dan-cntt.html'))!;
    expect(pages).toContain(target);
  });

  it('are refused as lists with what to use instead', () => {
    const texts = [firstGuide('huong-dan/a.html'), ...pages.map(read)];
    const bytes = texts.map((text) => new TextEncoder().encode(text));
    expect(new Set(bytes.map(readSignature))).toEqual(new Set(['file-guide']));
  });

  it('link only to pages, places and pictures that exist', () => {
    const broken = pages.flatMap((page) => {
      const text = read(page);
      const links = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
      return links
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => {
          const [file = '', anchor] = link.split('#');
          const target = file === '' ? page : file;
          const names = readdirSync(join(folder, dirname(target)));
          if (!names.includes(target.slice(target.lastIndexOf('/') + 1))) return true;
          return anchor !== undefined && !read(target).includes(`id="${anchor}"`);
        })
        .map((link) => `${page}: ${link}`);
    });
    expect(pages.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  it('say nothing of the checks of the documents, and keep no link to files outside', () => {
    expect(pages.filter((page) => read(page).includes('<!-- docs'))).toEqual([]);
    const page = guidePage('# A\n\n[code](../src/README.md) [b](b.md#c-d)\n', new Set(['b.md']));
    expect(page).toContain('<p>code <a href="b.html#c-d">b</a></p>');
  });
});
