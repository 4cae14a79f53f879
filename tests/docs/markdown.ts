import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workspace.js';

/** One fenced block of a document. */
export interface Block {
  /** Line of the opening fence, from 1. */
  line: number;
  language: string;
  /** Text of the `<!-- docs: … -->` comment directly above the fence, else empty. */
  directive: string;
  /** Lines between the fences. */
  lines: string[];
}

const DIRECTIVE = /^<!-- docs: (.+) -->$/;

/** Documents whose blocks are run, by path from the root of the project. */
export const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/audit.md',
  'docs/answers.md',
  'docs/commands.md',
  'docs/decisions.md',
  'docs/files.md',
  'docs/huong-dan-bi-thu.md',
  'docs/huong-dan-cntt.md',
  'docs/huong-dan-cntt-hang-ngay.md',
  'docs/huong-dan-cntt-tra-cuu.md',
  'docs/matching.md',
  'docs/measured.md',
  'docs/outputs.md',
  'docs/reading.md',
  'docs/windows.md',
  'src/README.md',
];

/** Reads a document of the project. @param path from the root of the project */
export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Finds the fenced blocks of a Markdown text, in order. @throws if a fence is not closed */
export function blocksOf(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let open: Block | undefined;
  lines.forEach((line, index) => {
    if (open && line.startsWith('```')) {
      blocks.push(open);
      open = undefined;
    } else if (open) {
      open.lines.push(line);
    } else if (line.startsWith('```')) {
      const directive = DIRECTIVE.exec(lines[index - 1] ?? '')?.[1] ?? '';
      open = { line: index + 1, language: line.slice(3).trim(), directive, lines: [] };
    }
  });
  if (open) throw new Error(`line ${open.line}: the block is not closed`);
  return blocks;
}

/** Removes fenced blocks, so that only prose and tables remain. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}
