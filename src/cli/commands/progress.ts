import { message } from '../../model/index.js';
import type { Progress } from '../../pipeline.js';
import type { Console } from '../console.js';

/** Shows the stage and how far it is. */
export function showProgress(out: Console): Progress {
  return (stage, done, total) => {
    const share = total > 0 && done > 0 ? ` ${done}/${total}` : '';
    out.progress(`${out.say(message(`stage-${stage}`))}${share}`);
  };
}
