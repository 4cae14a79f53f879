import { describe, expect, it } from 'vitest';
import { readDecision } from '../../src/answers/cell/decisionWords.js';
import { readDocument } from './markdown.js';

const guide = readDocument('docs/huong-dan-bi-thu.md');

describe('the guide for secretaries', () => {
  const choices = [...guide.matchAll(/^\| `([A-Z_]+)` \| ([^|]+?) \|/gm)];

  it('lists the four choices of the drop-down lists', () => {
    expect(choices.map((choice) => choice[1])).toEqual(['GOP', 'RIENG', 'CHON', 'BO_QUA']);
  });

  it.each(choices.map(([, code, words]) => [words!, code!]))(
    'offers “%s” for %s',
    (words, code) => {
      expect(readDecision(words)?.word).toBe(code);
    },
  );

  const typed = [...guide.matchAll(/^\| (\*(?!\*).+?) \|/gm)]
    .flatMap((row) => [...row[1]!.matchAll(/\*([^*]+)\*/g)])
    .map((match) => match[1]!)
    .filter((words) => !words.startsWith('*') && !words.includes('…'));

  it.each(typed)('offers “%s”, which is read as an answer', (words) => {
    expect(readDecision(words)).toBeDefined();
  });

  it('names the words of at least seven further answers', () => {
    expect(typed.length).toBeGreaterThanOrEqual(7);
  });
});
