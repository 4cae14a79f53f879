import { type GivenSettings, quotedArgument, unusedSettings } from '../../app/inspect.js';
import { message } from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { reportWarnings } from './failure.js';

/** Warns of a plan or branch table that lies among the lists and was not used. */
export function reportUnused(given: GivenSettings, out: Console): void {
  const { plan, branches } = unusedSettings(given);
  const path = plan ?? branches;
  if (path === undefined) return;
  const option = plan === undefined ? '--branches' : '--plan';
  const found = message('settings-unused', { option: `${option} ${quotedArgument(path)}` });
  reportWarnings([{ ...found, level: 'warning', place: { file: path } }], out);
}
