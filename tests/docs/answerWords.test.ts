import { describe, expect, it } from 'vitest';
import { asSuggested } from '../../src/answers/cell/agreement.js';
import { readDecision } from '../../src/answers/cell/decisionWords.js';
import { sayIn } from '../../src/messages/index.js';
import { decisionName } from '../../src/model/index.js';
import { readDocument } from './markdown.js';

const guide = readDocument('docs/huong-dan-bi-thu.md');

describe('the guide for secretaries', () => {
  it.each(['GOP', 'RIENG', 'CHON', 'BO_QUA'] as const)(
    'explains the words of the drop-down lists for %s, which are read as that answer',
    (decision) => {
      const words = sayIn('vi')(decisionName(decision));
      expect(guide).toMatch(new RegExp(`^\\| \\*\\*${words}\\*\\*`, 'm'));
      expect(readDecision(words)?.word).toBe(decision);
    },
  );

  const typed = [...guide.matchAll(/^\| (\*(?!\*).+?) \|/gm)]
    .flatMap((row) => [...row[1]!.matchAll(/\*([^*]+)\*/g)])
    .map((match) => match[1]!)
    .filter((words) => !words.startsWith('*') && !words.includes('…'));

  it.each(typed)('offers “%s”, which is read as an answer', (words) => {
    const meant = asSuggested(words, 'Một người: Cùng ngày sinh', 'A');
    expect(readDecision(meant)).toBeDefined();
  });

  it('names the words of at least seven further answers', () => {
    expect(typed.length).toBeGreaterThanOrEqual(7);
  });
});
