import { expect, it } from 'vitest';
import { contradictionFindings } from '../../../src/decisions/links/contradictionFindings.js';
import type { MergeResult } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';

it('names every question of a large contradicting set', () => {
  const set = Array.from({ length: 15 }, (_, at) =>
    decisionOn([['p1'], ['p2']], { question: `q${at + 1}`, decision: 'RIENG' }),
  );
  const result = { contradicting: [set], fingerprints: [] } as unknown as MergeResult;
  const [found] = contradictionFindings(result, []);
  const text = JSON.stringify(found);
  for (const { question } of set) expect(text).toMatch(new RegExp(`\\b${question}\\b`));
});

it("names a branch, but no person's value", () => {
  const valued = { decision: 'GIA_TRI' } as const;
  const set = [
    decisionOn([['p1', 'p2']], { ...valued, field: 'name', value: 'Lê Thị Thử' }),
    decisionOn([['p1', 'p2']], { ...valued, field: 'branch', value: 'Chi đoàn Khu 1' }),
  ];
  const result = { contradicting: [set], fingerprints: [] } as unknown as MergeResult;
  const text = JSON.stringify(contradictionFindings(result, []));
  expect(text).toContain('Chi đoàn Khu 1');
  expect(text).not.toContain('Lê Thị Thử');
});
