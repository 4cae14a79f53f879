import type { AnswersArgs } from './answers.js';
import type { ChangesArgs } from './changes.js';
import type { CheckArgs } from './check.js';
import type { DecisionsArgs } from './decisions.js';
import type { DecodingArgs } from './decoding.js';
import type { DoneArgs } from './done.js';
import type { EvaluateArgs } from './evaluate.js';
import type { ExplainArgs } from './explain.js';
import type { FilesArgs } from './files.js';
import type { HelpArgs } from './help.js';
import type { InitArgs } from './init.js';
import type { InspectArgs } from './inspect.js';
import type { LevelsArgs } from './levels.js';
import type { PlacesArgs } from './places.js';
import type { PlanArgs } from './plan.js';
import type { QuestionsArgs } from './questions.js';
import type { ReadingArgs } from './reading.js';
import type { RecognisingArgs } from './recognising.js';
import type { ReportArgs } from './report.js';
import type { SampleArgs } from './sample.js';
import type { TerminalArgs } from './terminal.js';
import type { UnitsArgs } from './units.js';
import type { ValuesArgs } from './values.js';
import type { VerdictArgs } from './verdict.js';
import type { WorkbookArgs } from './workbook.js';

export type { AnswersArgs } from './answers.js';
export type { ChangesArgs } from './changes.js';
export type { CheckArgs } from './check.js';
export type { DecisionsArgs } from './decisions.js';
export type { DecodingArgs } from './decoding.js';
export type { DoneArgs } from './done.js';
export type { EvaluateArgs } from './evaluate.js';
export type { ExplainArgs } from './explain.js';
export type { FilesArgs } from './files.js';
export type { HelpArgs } from './help.js';
export type { InitArgs } from './init.js';
export type { InspectArgs } from './inspect.js';
export type { LevelsArgs } from './levels.js';
export type { PlacesArgs } from './places.js';
export type { PlanArgs } from './plan.js';
export type { QuestionsArgs } from './questions.js';
export type { ReadingArgs } from './reading.js';
export type { RecognisingArgs } from './recognising.js';
export type { ReportArgs } from './report.js';
export type { SampleArgs } from './sample.js';
export type { TerminalArgs } from './terminal.js';
export type { UnitsArgs } from './units.js';
export type { ValuesArgs } from './values.js';
export type { VerdictArgs } from './verdict.js';
export type { WorkbookArgs } from './workbook.js';

/**
 * Declares every code with its arguments. A new code is added to the file of its area here, and its
 * sentences to the files of the same name in `messages/vi` and `messages/en`.
 */
export interface MessageArgs
  extends AnswersArgs,
    ChangesArgs,
    CheckArgs,
    DecisionsArgs,
    DecodingArgs,
    DoneArgs,
    EvaluateArgs,
    ExplainArgs,
    FilesArgs,
    HelpArgs,
    InitArgs,
    InspectArgs,
    LevelsArgs,
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
    WorkbookArgs {}

/** Codes of findings, faults, questions and texts. */
export type Code = keyof MessageArgs;
