import type { Code } from '../../model/index.js';
import { answers } from './answers/answers.js';
import { changes } from './answers/changes.js';
import { decisions } from './answers/decisions.js';
import { audit } from './commands/audit.js';
import { check } from './commands/check.js';
import { evaluate } from './commands/evaluate.js';
import { explain } from './commands/explain.js';
import { guided } from './commands/guided.js';
import { help } from './commands/help.js';
import { init } from './commands/init.js';
import { inspect } from './commands/inspect.js';
import { sample } from './commands/sample.js';
import { terminal } from './commands/terminal.js';
import { units } from './commands/units.js';
import { verdict } from './commands/verdict.js';
import { verify } from './commands/verify.js';
import { decoding } from './input/decoding.js';
import { files } from './input/files.js';
import { plan } from './input/plan.js';
import { reading } from './input/reading.js';
import { recognising } from './input/recognising.js';
import { values } from './input/values.js';
import { levels } from './people/levels.js';
import { places } from './people/places.js';
import { questions } from './people/questions.js';
import { done } from './results/done.js';
import { output } from './results/output.js';
import { page } from './results/page.js';
import { pictures } from './results/pictures.js';
import { report } from './results/report.js';
import { workbook } from './results/workbook.js';
import { worklist } from './results/worklist.js';

/** Every sentence in Vietnamese; `{name}` is an argument. */
export const vi: Record<Code, string> = {
  ...answers,
  ...audit,
  ...changes,
  ...check,
  ...decisions,
  ...decoding,
  ...done,
  ...output,
  ...evaluate,
  ...explain,
  ...files,
  ...guided,
  ...help,
  ...init,
  ...inspect,
  ...levels,
  ...page,
  ...pictures,
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
  ...verify,
  ...workbook,
  ...worklist,
};
