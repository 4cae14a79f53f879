import type { Code } from '../../model/index.js';
import { answers } from './answers.js';
import { changes } from './changes.js';
import { check } from './check.js';
import { decisions } from './decisions.js';
import { decoding } from './decoding.js';
import { done } from './done.js';
import { evaluate } from './evaluate.js';
import { explain } from './explain.js';
import { files } from './files.js';
import { help } from './help.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { levels } from './levels.js';
import { places } from './places.js';
import { plan } from './plan.js';
import { questions } from './questions.js';
import { reading } from './reading.js';
import { recognising } from './recognising.js';
import { report } from './report.js';
import { sample } from './sample.js';
import { terminal } from './terminal.js';
import { units } from './units.js';
import { values } from './values.js';
import { verdict } from './verdict.js';
import { workbook } from './workbook.js';

/** Every sentence in English; `{name}` is an argument. */
export const en: Record<Code, string> = {
  ...answers,
  ...changes,
  ...check,
  ...decisions,
  ...decoding,
  ...done,
  ...evaluate,
  ...explain,
  ...files,
  ...help,
  ...init,
  ...inspect,
  ...levels,
  ...places,
  ...plan,
  ...questions,
  ...reading,
  ...recognising,
  ...report,
  ...sample,
  ...terminal,
  ...units,
  ...values,
  ...verdict,
  ...workbook,
};
