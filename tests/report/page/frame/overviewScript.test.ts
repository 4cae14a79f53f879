import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { splitByCommune } from '../../../../src/report/communeParts.js';
import { overviewPage } from '../../../../src/report/page/overviewPage.js';
import { options } from '../../say.js';
import { resultOf } from '../facts/members.js';
import { markupFaults } from '../wellFormed.js';

const result = resultOf([{ commune: 'Xã A' }, { commune: 'Xã B' }]);
const page = overviewPage(result, splitByCommune(result, String), options());

it('is the only script of the page, and the policy allows nothing else', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
  expect(scripts).toHaveLength(1);
  const own = createHash('sha256').update(scripts[0]!).digest('base64');
  expect(policy!.replaceAll('&#39;', "'").split('; ')).toContain(`script-src 'sha256-${own}'`);
  expect(policy).not.toContain('unsafe');
  expect(page).not.toMatch(/ on\w+="| style="|https?:|src=/);
  expect(markupFaults(page)).toEqual([]);
});

it('compiles', () => {
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
  expect(() => new Script(script!)).not.toThrow();
});
