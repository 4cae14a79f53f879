/**
 * Loaded before the program under test: takes the idea that BENCH_ABLATE names out of the matching. Nothing else
 * of the program is touched.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

declare global {
  var isAblated: boolean | undefined;
}

/** A module that takes the place of another one: exports those of `plain` and, over them, its own. */
interface Ablation {
  /** The end of its address. */
  module: string;
  code: string;
}

const IDEAS: Readonly<Record<string, Ablation>> = {
  tones: {
    module: '/match/compare/name/name.js',
    code: `
      const bare = ['name-soft', 'name-mark', 'name-mark-given'];
      export function compareNames(data) {
        const names = plain.compareNames(data);
        const same = names.levels.indexOf('name-unmarked');
        const level = (a, b) => {
          const found = names.level(a, b);
          return bare.includes(names.levels[found]) ? same : found;
        };
        return { ...names, level };
      }`,
  },
  frequency: {
    module: '/match/roster/scorer.js',
    code: `
      // What agrees is as rare as the values of the first rows are in the mean.
      export function makeScorer(data) {
        const scorer = plain.makeScorer(data);
        for (const comparison of [scorer.place, ...scorer.comparisons]) {
          const { rarity } = comparison;
          const means = comparison.levels.map((_, level) => {
            const bits = [];
            for (let row = 0; row < Math.min(5000, data.count); row++) {
              if (comparison.level(row, row) > 0) bits.push(rarity(row, row, level));
            }
            return bits.length === 0 ? 0 : bits.reduce((sum, each) => sum + each, 0) / bits.length;
          });
          comparison.rarity = (a, b, level) => means[level];
        }
        return scorer;
      }`,
  },
  learning: {
    module: '/match/core/learn/index.js',
    code: `
      export function learnWeights() {
        return { pairs: 0, labelled: 0, calibration: { offset: 0, slope: 1 } };
      }`,
  },
  'shared-people': {
    module: '/match/compare/place/sharedPeople.js',
    code: `
      export function sharedPeople() {
        return { people: () => 0, bits: () => 0 };
      }`,
  },
  'cannot-links': {
    module: '/match/roster/scorer.js',
    code: `
      export function makeScorer(data) {
        const scorer = plain.makeScorer(data);
        const band = (a, b, weight, limits) =>
          weight >= limits.mergeAt && scorer.contradiction(a, b) !== undefined
            ? { band: 'same' }
            : scorer.band(a, b, weight, limits);
        return { ...scorer, band, contradiction: () => undefined };
      }`,
  },
};

export const ideas: readonly string[] = Object.keys(IDEAS);

/** The idea that is one of the blocking rules. */
export function ruleIdea(id: string): string {
  return `rule ${id}`;
}

function ablationOf(name = ''): Ablation | undefined {
  if (!name.startsWith(ruleIdea(''))) return IDEAS[name];
  const rule = JSON.stringify(name.slice(ruleIdea('').length));
  return {
    module: '/match/roster/blocking.js',
    code: `
      export function makeBlockingRules(...args) {
        return plain.makeBlockingRules(...args).filter((rule) => rule.id !== ${rule});
      }`,
  };
}

const asked = ablationOf(process.env.BENCH_ABLATE);
if (asked !== undefined) {
  const hook = `
    const { module, code } = ${JSON.stringify(asked)};
    export async function resolve(specifier, context, next) {
      const found = await next(specifier, context);
      return found.url.endsWith(module)
        ? { ...found, url: found.url + '?ablated', shortCircuit: true }
        : found;
    }
    export async function load(url, context, next) {
      if (!url.endsWith(module + '?ablated')) return next(url, context);
      const own = JSON.stringify(url.replace('?ablated', '?plain'));
      const source = \`export * from \${own}; import * as plain from \${own};
        globalThis.isAblated = true; \${code}\`;
      return { format: 'module', source, shortCircuit: true };
    }`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
  process.on('exit', () => {
    if (isMainThread && !globalThis.isAblated)
      throw new Error(`${asked.module} is no module of the program any more`);
  });
}
