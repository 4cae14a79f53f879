/** Turns the documents into pages that open offline. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

const STYLE = `body{font:16px/1.5 "Segoe UI",Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222}
h1,h2{line-height:1.25}code{background:#f3f3f3;padding:0 .2em}pre{background:#f3f3f3;padding:.8em;overflow-x:auto}
pre code{padding:0}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left}
img{max-width:100%}`;

/** Marks the pages, so that the program refuses them as lists with a remedy. */
const GENERATOR = '<meta name="generator" content="hopnhat guide">';

/** Writes a page for each document, with their images. @param from folder of the documents */
export function writeGuides(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((name) => name.endsWith('.md'));
  for (const name of names) {
    const page = guidePage(readFileSync(join(from, name), 'utf8'), new Set(names));
    writeFileSync(join(to, name.replace(/\.md$/, '.html')), page);
  }
  if (existsSync(join(from, 'images'))) {
    cpSync(join(from, 'images'), join(to, 'images'), { recursive: true });
  }
}

/** Makes a page that leads to another one at once, so that a person sees which to read first. @param path of the other */
export function firstGuide(path: string): string {
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8">${GENERATOR}<title>Hướng dẫn</title>
<meta http-equiv="refresh" content="0; url=${escaped(path)}">
<p><a href="${escaped(path)}">Hướng dẫn</a></p></html>
`;
}

/**
 * Makes a page of a document. Links to other documents lead to their pages; links that leave the
 * documents become text, since the package has no such files.
 * @param names file names of all documents
 */
export function guidePage(markdown: string, names: ReadonlySet<string>): string {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const [file = '', anchor] = href.split('#');
        if (/^https?:/.test(href)) return `<a href="${escaped(href)}">${text}</a>`;
        if (file !== '' && !names.has(file)) return text;
        const hash = anchor === undefined ? '' : `#${anchor}`;
        return `<a href="${escaped(file.replace(/\.md$/, '.html') + hash)}">${text}</a>`;
      },
      heading({ tokens, depth, text }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${escaped(anchorOf(text))}">${inner}</h${depth}>\n`;
      },
    },
  });
  const body = marked.parse(markdown.replace(/<!-- docs:.*?-->\n?/g, ''), { async: false });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'hopnhat';
  const isVietnamese = /[ạảấầậẩẫắằặẳẵẹẻẽếềệểễịỉĩọỏốồộổỗớờợởỡụủũứừựửữỵỷỹđ]/.test(title);
  return `<!doctype html>
<html lang="${isVietnamese ? 'vi' : 'en'}"><meta charset="utf-8">${GENERATOR}
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${STYLE}</style>
${body}</html>
`;
}

/** Makes the anchor of a heading as GitHub does. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
