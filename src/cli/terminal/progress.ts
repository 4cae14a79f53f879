import type { Listener, Progress } from '../../app/listener.js';
import { sayIn } from '../../messages/index.js';
import { message } from '../../model/index.js';
import type { Console } from './console.js';

type Stage = Parameters<Progress>[0];

/** Measured shares of the time that the stages of a large merge take; a rough guide. */
const SHARES: readonly [Stage, number][] = [
  ['read', 0.05],
  ['recognise', 0.1],
  ['normalise', 0.09],
  ['match', 0.17],
  ['consolidate', 0.15],
  ['write', 0.44],
];

/** Least share of the work after which the time left is shown; before, it would be a guess. */
const SURE = 0.1;

/**
 * Estimates the seconds left from the stages that are done; undefined if it is too early.
 * @param elapsed seconds since the start
 */
export function secondsLeft(
  stage: Stage,
  done: number,
  total: number,
  elapsed: number,
): number | undefined {
  let over = 0;
  for (const [passed, share] of SHARES) {
    if (passed === stage) {
      over += total > 0 ? share * Math.min(1, done / total) : 0;
      break;
    }
    over += share;
  }
  return over < SURE ? undefined : (elapsed * (1 - over)) / over;
}

/** Shows the stage, its progress, and the time left. @param now milliseconds */
export function showProgress(out: Console, now: () => number = Date.now): Progress {
  const started = now();
  let rows = 0;
  return (stage, done, total) => {
    const seconds = secondsLeft(stage, done, total, (now() - started) / 1000);
    const parts = [out.say(message(`stage-${stage}`))];
    // Matching reports the number of rows first; later reports, from 0 again, count its own chunks.
    if (stage === 'match' && rows === 0) rows = total;
    if (stage === 'read' && total > 1) {
      parts.push(out.say(message('progress-files', { done, total })));
    } else if (rows > 0) {
      parts.push(out.say(message('progress-rows', { count: rows })));
      if (done > 0) parts.push(`${Math.floor((100 * done) / total)}%`);
    }
    if (seconds !== undefined && seconds >= 1) {
      parts.push(out.say(message('progress-left', { seconds: Math.round(seconds) })));
    }
    out.progress(parts.filter((part) => part !== '').join(' · '));
  };
}

/** Marks the start of each stage on the timeline of Node.js, for programs that measure this one. */
function markStages(): (stage: Stage) => void {
  let current: Stage | undefined;
  return (stage) => {
    if (stage !== current) performance.mark(stage);
    current = stage;
  };
}

/** Shows the reports of a running use case on the terminal. */
export function listenerOf(out: Console): Listener {
  const mark = markStages();
  let shown: Progress | undefined;
  return {
    progress: (stage, done, total) => {
      mark(stage);
      shown ??= showProgress(out);
      shown(stage, done, total);
    },
    notice: (message) => out.report(message),
    showing: ({ isMasked, profile }) => {
      if (isMasked !== undefined) out.isMasked = isMasked;
      if (profile !== undefined) out.say = sayIn(out.options.language, profile);
    },
  };
}
