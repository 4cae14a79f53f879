import type { Arg, CheckedArgs, Messages } from './codes/args.js';
import type { Code, MessageArgs } from './codes/index.js';

export type { Arg } from './codes/args.js';

/** A sentence as data: the catalogue turns it into Vietnamese or English. */
export interface Message {
  code: Code;
  args: CheckedArgs;
}

/** Arguments that the sentences of one or several codes need. */
export type ArgsOf<C extends Code> = (
  C extends Code
    ? (args: MessageArgs[C]) => void
    : never
) extends (args: infer All) => void
  ? All
  : never;

/** A parameter that may be left out if the code needs no arguments. */
export type Needed<Args> = [keyof Args] extends [never]
  ? [args?: Record<string, never>]
  : [args: Args];

type NeededAt<Args> = [keyof Args] extends [never]
  ? [args?: Record<string, never>, place?: Place]
  : [args: Args, place?: Place];

/** Codes whose sentences need no argument. */
export type PlainCode = {
  [C in Code]: [keyof MessageArgs[C]] extends [never] ? C : never;
}[Code];

/** Codes whose sentences name a question. */
type QuestionedCode = {
  [C in Code]: MessageArgs[C] extends { question: string } ? C : never;
}[Code];

/** Place of a finding or fault. `row` is the number that Excel shows (1-based). */
export interface Place {
  file: string;
  sheet?: string;
  row?: number;
  /** Line of a plan or a profile, 1-based. */
  line?: number;
  /** Heading of the column, as written. */
  column?: string;
  /** Letter of a column whose heading is not shown. */
  letter?: string;
}

/** Makes the place of a sheet, or of a row of it as Excel counts; text files have no sheet. */
export function placeIn({ file, sheet }: { file: string; sheet: string }, row?: number): Place {
  return {
    file,
    ...(sheet === '' ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
  };
}

/**
 * Something that a person should know. `info` reports what was recognised or decided by a rule,
 * `warning` what may be wrong, with its remedy. Contains no personal data: place and rule only.
 */
export interface Finding extends Message {
  level: 'info' | 'warning';
  place?: Place;
  /** About answer files or the earlier result that a run reads, not about its own result. */
  isOfRun?: true;
}

/** Input, plan or usage that cannot be processed: exit status 2, nothing is written. */
export class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => fault.code).join(', '));
    this.name = 'InputError';
  }
}

export interface Fault extends Message {
  place?: Place;
}

/** Types arguments that the compiler has checked against their code. */
function checked(args: unknown): CheckedArgs {
  return args as CheckedArgs;
}

/** Makes a message; the compiler checks the arguments of its code. */
export function message<C extends Code>(code: C, ...[args = {}]: Needed<ArgsOf<C>>): Message {
  return { code, args: checked(args) };
}

/** Takes the message of a finding or a fault, without its place. */
export function messageOf({ code, args }: Message): Message {
  return { code, args };
}

/** Takes the messages that are an argument of another message. */
export function messagesIn(arg: Messages): readonly Message[] {
  return arg as readonly Message[];
}

/** Turns a message into a sentence of the reader's language. */
export type Say = (message: Message) => string;

/** Turns a code and its arguments into a sentence. */
export type SayCode = ReturnType<typeof textsBy>;

/** Makes a function from a code and its arguments to a sentence. */
export function textsBy(say: Say) {
  return <C extends Code>(code: C, ...args: Needed<ArgsOf<C>>): string =>
    say(message(code, ...args));
}

/** Makes a message with the id of a question among its arguments. */
export function aboutQuestion<C extends QuestionedCode>(
  question: string,
  code: C,
  ...[args = {}]: Needed<Omit<ArgsOf<C>, 'question'>>
): Message {
  return { code, args: checked({ ...args, question }) };
}

/** Changes each argument of a message. */
export function withArgs<Any extends Message>(
  original: Any,
  change: (arg: Arg, name: string) => Arg,
): Any {
  const args = Object.entries(original.args).map(
    ([name, arg]) => [name, change(arg, name)] as const,
  );
  return { ...original, args: checked(Object.fromEntries(args)) };
}

/** Makes a fault from a code, its arguments and, if known, its place. */
export function fault<C extends Code>(code: C, ...[args = {}, place]: NeededAt<ArgsOf<C>>): Fault {
  return faultOf({ code, args: checked(args) }, place);
}

/** Makes a fault from a message. */
export function faultOf({ code, args }: Message, place?: Place): Fault {
  return withPlace({ code, args }, place);
}

/** Makes an error with one fault. */
export function inputError<C extends Code>(code: C, ...rest: NeededAt<ArgsOf<C>>): InputError {
  return new InputError([fault(code, ...rest)]);
}

/** Makes a finding from a code, its arguments and, if known, its place. */
export function finding<C extends Code>(
  level: Finding['level'],
  code: C,
  ...[args = {}, place]: NeededAt<ArgsOf<C>>
): Finding {
  return withPlace({ level, code, args: checked(args) }, place);
}

/** Makes a finding from a message. */
export function findingOf(
  level: Finding['level'],
  { code, args }: Message,
  place?: Place,
): Finding {
  return withPlace({ level, code, args }, place);
}

function withPlace<Any extends Message>(
  unplaced: Any,
  place: Place | undefined,
): Any & { place?: Place } {
  return place === undefined ? unplaced : { ...unplaced, place };
}

/** Marks findings about a run, which another run with the same result does not have. */
export function markOfRun(findings: readonly Finding[]): Finding[] {
  return findings.map((unmarked) => ({ ...unmarked, isOfRun: true }));
}
