import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/messages/en/commands/inspect.js';
import { CHANGE_KINDS, ROW_KINDS } from '../../src/model/index.js';
import { readDocument } from './markdown.js';

describe('docs/files.md', () => {
  const text = readDocument('docs/files.md');
  const noRoster = Object.keys(inspect).flatMap(
    (code) => /^inspect-(no-roster-.+)$/.exec(code)?.[1] ?? [],
  );
  const skipped = ROW_KINDS.filter((kind) => kind !== 'blank' && kind !== 'member');

  it.each([
    ['reasons of skipped rows', 'lineage.csv', [...skipped, ...noRoster]],
    ['kinds of changes', 'changes.csv', CHANGE_KINDS],
  ])('names all %s', (_, file, words) => {
    const section = text.split(`### ${file}\n`)[1]!.split('\n##')[0]!;
    expect(words.filter((word) => !section.includes(`\`${word}\``))).toEqual([]);
  });
});
