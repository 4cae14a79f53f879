import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/config/plan.js';
import { parseProfile } from '../../src/config/profile.js';
import { MAX_FAULTS, readYaml, YAML_LIMITS } from '../../src/config/yaml.js';
import { faultsOf } from '../support/faults.js';

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

describe.each([
  ['plan', parsePlan],
  ['profile', parseProfile],
])('a %s', (_, parse) => {
  it.each([
    ['of more characters than any', '#'.repeat(YAML_LIMITS.characters + 1), 'plan-large'],
    ['of more entries than any', `[${'x,'.repeat(YAML_LIMITS.nodes)}]`, 'plan-large'],
    ['of aliases alone', `a: &a x\nb:\n${'  - *a\n'.repeat(101)}`, 'plan-aliases'],
    [
      'whose aliases multiply',
      `a: &a [x,x]\n${lines(24, (at) => `${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [*${String.fromCharCode(97 + at)},*${String.fromCharCode(97 + at)}]`)}`,
      'plan-aliases',
    ],
    ['of keys within keys', '? '.repeat(1000), 'plan-yaml'],
    ['of brackets within brackets', '['.repeat(100_000), 'plan-yaml'],
  ])('is refused with too many or nested entries: %s', (_title, content, code) => {
    expect(faultsOf(() => parse(content, 'a.yaml'))[0]).toMatchObject({
      code,
      place: { file: 'a.yaml' },
    });
  });
});

describe('readYaml', () => {
  it('resolves aliases', () => {
    const { value } = readYaml('a: &a [x, y]\nb: *a\n', 'a.yaml');
    expect(value).toEqual({ a: ['x', 'y'], b: ['x', 'y'] });
  });

  it('reports repeated keys and undefined aliases with their line', () => {
    const faults = faultsOf(() => readYaml('a: 1\nb: 2\na: 3\nc: *d\n', 'a.yaml'));
    expect(faults.map(({ code, place }) => [code, place?.line])).toEqual([
      ['plan-yaml', 3],
      ['plan-yaml', 4],
    ]);
  });

  it('reports the first faults of a file with a fault on each line', () => {
    const content = lines(1000, (at) => `k${at}: "\\x"`);
    expect(faultsOf(() => readYaml(content, 'a.yaml'))).toHaveLength(MAX_FAULTS);
  });
});
