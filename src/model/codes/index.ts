import type { AnswersArgs } from './answers/answers.js';
import type { ChangesArgs } from './answers/changes.js';
import type { DecisionsArgs } from './answers/decisions.js';
import type { AuditArgs } from './commands/audit.js';
import type { CheckArgs } from './commands/check.js';
import type { EvaluateArgs } from './commands/evaluate.js';
import type { ExplainArgs } from './commands/explain.js';
import type { GuidedArgs } from './commands/guided.js';
import type { HelpArgs } from './commands/help.js';
import type { InitArgs } from './commands/init.js';
import type { InspectArgs } from './commands/inspect.js';
import type { SampleArgs } from './commands/sample.js';
import type { TerminalArgs } from './commands/terminal.js';
import type { UnitsArgs } from './commands/units.js';
import type { VerdictArgs } from './commands/verdict.js';
import type { VerifyArgs } from './commands/verify.js';
import type { DecodingArgs } from './input/decoding.js';
import type { FilesArgs } from './input/files.js';
import type { PlanArgs } from './input/plan.js';
import type { ReadingArgs } from './input/reading.js';
import type { RecognisingArgs } from './input/recognising.js';
import type { ValuesArgs } from './input/values.js';
import type { LevelsArgs } from './people/levels.js';
import type { PlacesArgs } from './people/places.js';
import type { QuestionsArgs } from './people/questions.js';
import type { DoneArgs } from './results/done.js';
import type { OutputArgs } from './results/output.js';
import type { PageArgs, PageSentenceArgs } from './results/page.js';
import type { PicturesArgs } from './results/pictures.js';
import type { ReportArgs } from './results/report.js';
import type { WorkbookArgs } from './results/workbook.js';
import type { WorklistArgs } from './results/worklist.js';

export type { AnswersArgs } from './answers/answers.js';
export type { ChangesArgs } from './answers/changes.js';
export type { DecisionsArgs } from './answers/decisions.js';
export type { AuditArgs } from './commands/audit.js';
export type { CheckArgs } from './commands/check.js';
export type { EvaluateArgs } from './commands/evaluate.js';
export type { ExplainArgs } from './commands/explain.js';
export type { GuidedArgs } from './commands/guided.js';
export type { HelpArgs } from './commands/help.js';
export type { InitArgs } from './commands/init.js';
export type { InspectArgs } from './commands/inspect.js';
export type { SampleArgs } from './commands/sample.js';
export type { TerminalArgs } from './commands/terminal.js';
export type { UnitsArgs } from './commands/units.js';
export type { VerdictArgs } from './commands/verdict.js';
export type { VerifyArgs } from './commands/verify.js';
export type { DecodingArgs } from './input/decoding.js';
export type { FilesArgs } from './input/files.js';
export type { PlanArgs } from './input/plan.js';
export type { ReadingArgs } from './input/reading.js';
export type { RecognisingArgs } from './input/recognising.js';
export type { ValuesArgs } from './input/values.js';
export type { LevelsArgs } from './people/levels.js';
export type { PlacesArgs } from './people/places.js';
export type { QuestionsArgs } from './people/questions.js';
export type { DoneArgs } from './results/done.js';
export type { OutputArgs } from './results/output.js';
export type { PageArgs, PageSentenceArgs } from './results/page.js';
export type { PicturesArgs } from './results/pictures.js';
export type { ReportArgs } from './results/report.js';
export type { WorkbookArgs } from './results/workbook.js';
export type { WorklistArgs } from './results/worklist.js';

/**
 * Declares every code with its arguments. A new code is added to the file of its area here, and its
 * sentences to the files of the same path in `messages/vi` and `messages/en`.
 */
export interface MessageArgs
  extends AnswersArgs,
    AuditArgs,
    ChangesArgs,
    CheckArgs,
    DecisionsArgs,
    DecodingArgs,
    DoneArgs,
    EvaluateArgs,
    ExplainArgs,
    FilesArgs,
    GuidedArgs,
    HelpArgs,
    InitArgs,
    InspectArgs,
    LevelsArgs,
    OutputArgs,
    PageArgs,
    PageSentenceArgs,
    PicturesArgs,
    PlacesArgs,
    PlanArgs,
    QuestionsArgs,
    ReadingArgs,
    RecognisingArgs,
    ReportArgs,
    SampleArgs,
    TerminalArgs,
    UnitsArgs,
    ValuesArgs,
    VerdictArgs,
    VerifyArgs,
    WorkbookArgs,
    WorklistArgs {}

/** Codes of findings, faults, questions and texts. */
export type Code = keyof MessageArgs;
