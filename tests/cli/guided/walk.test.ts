import { describe, expect, it } from 'vitest';
import { BACK, type Left, STOP } from '../../../src/cli/guided/prompter.js';
import { type Step, walk } from '../../../src/cli/guided/walk.js';

type State = readonly string[];

/** Makes steps that take their answers from lists, and notes which were asked with which state. */
function stepsOf(answers: Record<string, (string | Left)[]>, needed = (_: State) => true) {
  const asked: string[] = [];
  const steps = Object.entries(answers).map(
    ([name, own]): Step<State> => ({
      isNeeded: (state) => name !== 'second' || needed(state),
      ask: async (state) => {
        asked.push(`${name}(${state.join(' ')})`);
        const answer = own.shift()!;
        return typeof answer === 'string' ? [...state, answer] : answer;
      },
    }),
  );
  return { steps, asked };
}

describe('steps', () => {
  it('are asked in order', async () => {
    const { steps } = stepsOf({ first: ['a'], second: ['b'], third: ['c'] });
    expect(await walk(steps, [])).toEqual(['a', 'b', 'c']);
  });

  it('go back to the step before with the state before it', async () => {
    const { steps, asked } = stepsOf({ first: ['a', 'x'], second: [BACK, 'b'], third: ['c'] });
    expect(await walk(steps, [])).toEqual(['x', 'b', 'c']);
    expect(asked).toEqual(['first()', 'second(a)', 'first()', 'second(x)', 'third(x b)']);
  });

  it('go back over a step that was not needed', async () => {
    const { steps, asked } = stepsOf(
      { first: ['a', 'needed'], second: ['b'], third: [BACK, 'c'] },
      ([answer]) => answer === 'needed',
    );
    expect(await walk(steps, [])).toEqual(['needed', 'b', 'c']);
    expect(asked).toEqual(['first()', 'third(a)', 'first()', 'second(needed)', 'third(needed b)']);
  });

  it('go back out of the first step', async () => {
    const { steps } = stepsOf({ first: [BACK], second: [], third: [] });
    expect(await walk(steps, [])).toBe(BACK);
  });

  it('stop at any step', async () => {
    const { steps } = stepsOf({ first: ['a'], second: ['b'], third: [STOP] });
    expect(await walk(steps, [])).toBe(STOP);
  });
});
