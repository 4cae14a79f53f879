import { expect, it } from 'vitest';
import { contradictionFindings } from '../../../src/decisions/links/contradictionFindings.js';
import type { Decision, MergeResult } from '../../../src/model/index.js';

it('names every question of a large contradicting set', () => {
  const set = Array.from(
    { length: 15 },
    (_, at): Decision => ({
      ...{ question: `q${at + 1}`, kind: 'TRUNG_NGUOI', field: '', decision: 'RIENG', letter: '' },
      ...{ value: '', commune: '', source: 'a.csv' },
      subject: { type: 'rows', groups: [['p1'], ['p2']] },
    }),
  );
  const result = { contradicting: [set], fingerprints: [] } as unknown as MergeResult;
  const [found] = contradictionFindings(result, []);
  const text = JSON.stringify(found);
  for (const { question } of set) expect(text).toMatch(new RegExp(`\\b${question}\\b`));
});
