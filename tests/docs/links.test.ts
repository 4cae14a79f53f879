import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, proseOf, readDocument } from './markdown.js';
import { ROOT } from './workspace.js';

const PAGES = [...DOCUMENTS, 'CHANGELOG.md'];

/** Folders whose files are named in documents by their path. */
const NAMED_PATH = /^(?:src|tests|docs|fixtures)\/[\w./-]*[\w-]$/;

describe('documents', () => {
  it.each(PAGES)('%s links to pages and headings that exist', (path) => {
    const broken = linksOf(readDocument(path)).filter((link) => !resolves(path, link));
    expect(broken).toEqual([]);
  });

  it.each(PAGES)('%s names files that exist', (path) => {
    const named = codeOf(readDocument(path)).filter((text) => NAMED_PATH.test(text));
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('names modules and files of src that exist in src/README.md', () => {
    const named = codeOf(readDocument('src/README.md')).filter((text) =>
      /^\w+(\/\w+)*\.ts$/.test(text),
    );
    const found = (file: string) =>
      existsSync(join(ROOT, 'src', file)) || existsSync(join(ROOT, 'src/steps', file));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !found(file))).toEqual([]);
  });

  it('keeps README.md under 1,200 words', () => {
    expect(readDocument('README.md').split(/\s+/).length).toBeLessThan(1200);
  });

  it('keeps the first two pages of the IT guide under 1,500 words', () => {
    const pages = ['docs/huong-dan-cntt.md', 'docs/huong-dan-cntt-hang-ngay.md'];
    const words = pages.flatMap((path) => readDocument(path).trim().split(/\s+/));
    expect(words.length).toBeLessThan(1500);
  });

  it('shows weights in the picture that docs/matching.md shows as output', () => {
    const picture = readFileSync(join(ROOT, 'docs/images/four-lists.svg'), 'utf8');
    const weights = picture.match(/[+−]\d+\.\d(?= bits)/g) ?? [];
    const totals = readDocument('docs/matching.md').match(/(?<=│ Total .*)[+−]\d+\.\d/g) ?? [];
    expect(weights).toHaveLength(3);
    expect(weights).toEqual(totals);
  });
});

function linksOf(text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
}

function codeOf(text: string): string[] {
  return [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
}

function resolves(page: string, link: string): boolean {
  if (/^https?:/.test(link)) return true;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : join(dirname(page), file);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsOf(readDocument(target)).includes(anchor);
}

/** Anchors of headings as GitHub makes them. */
function anchorsOf(text: string): string[] {
  const titles = [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!);
  return titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
