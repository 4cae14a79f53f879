import type { Arg } from './codes/args.js';
import type { Code, MessageArgs } from './codes/index.js';

export type { Arg } from './codes/args.js';

/** Marks arguments that were checked against their code, so that no message is written by hand. */
declare const checked: unique symbol;

/** A sentence as data: the catalogue turns it into Vietnamese or English. */
export interface Message {
  code: Code;
  args: Readonly<Record<string, Arg>> & { readonly [checked]: true };
}

/** All arguments that the sentences of one or several codes need. */
export type ArgsOf<C extends Code> = (
  C extends Code
    ? (args: MessageArgs[C]) => void
    : never
) extends (args: infer All) => void
  ? All
  : never;

/** A parameter that may be left out where nothing is needed. */
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

/** Where something was seen. `row` is the number that Excel shows (1-based). */
export interface Place {
  file: string;
  sheet?: string;
  row?: number;
  /** Of a plan or a profile, 1-based. */
  line?: number;
  /** The heading of the column, as written. */
  column?: string;
  /** The letter of a column whose heading is not shown. */
  letter?: string;
}

/**
 * Something that a person should know. `info` tells what was understood or decided by a rule,
 * `warning` what may be wrong, with its remedy. Never holds a person's data: place and rule only.
 */
export interface Finding extends Message {
  level: 'info' | 'warning';
  place?: Place;
  /** About the files with answers that a run takes in, or the earlier result; not about its own result. */
  isOfRun?: true;
}

/** Input, plan or usage that can't be worked with: exit status 2, nothing written. */
export class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => fault.code).join(', '));
    this.name = 'InputError';
  }
}

export interface Fault extends Message {
  place?: Place;
}

export function message<C extends Code>(code: C, ...[args = {}]: Needed<ArgsOf<C>>): Message {
  return { code, args: args as unknown as Message['args'] };
}

/** The message of a finding or a fault, without its place. */
export function messageOf({ code, args }: Message): Message {
  return { code, args };
}

/** Makes a function that says a code with its arguments. */
export function textsBy(say: (message: Message) => string) {
  return <C extends Code>(code: C, ...args: Needed<ArgsOf<C>>): string =>
    say(message(code, ...args));
}

/** A message about a question, whose id is one of its arguments. */
export function aboutQuestion<C extends QuestionedCode>(
  question: string,
  code: C,
  ...[args = {}]: Needed<Omit<ArgsOf<C>, 'question'>>
): Message {
  return { code, args: { ...args, question } as unknown as Message['args'] };
}

/** The same message with each argument changed. */
export function withArgs<Any extends Message>(
  said: Any,
  change: (arg: Arg, name: string) => Arg,
): Any {
  const args = Object.entries(said.args).map(([name, arg]) => [name, change(arg, name)] as const);
  return { ...said, args: Object.fromEntries(args) as Message['args'] };
}

export function fault<C extends Code>(code: C, ...[args = {}, place]: NeededAt<ArgsOf<C>>): Fault {
  return faultOf({ code, args: args as unknown as Message['args'] }, place);
}

/** A message as a fault. */
export function faultOf({ code, args }: Message, place?: Place): Fault {
  return placed({ code, args }, place);
}

export function inputError<C extends Code>(code: C, ...rest: NeededAt<ArgsOf<C>>): InputError {
  return new InputError([fault(code, ...rest)]);
}

export function finding<C extends Code>(
  level: Finding['level'],
  code: C,
  ...[args = {}, place]: NeededAt<ArgsOf<C>>
): Finding {
  return placed({ level, code, args: args as unknown as Message['args'] }, place);
}

/** A message as a finding. */
export function findingOf(
  level: Finding['level'],
  { code, args }: Message,
  place?: Place,
): Finding {
  return placed({ level, code, args }, place);
}

function placed<Any extends Message>(said: Any, place: Place | undefined): Any & { place?: Place } {
  return place === undefined ? said : { ...said, place };
}

/** Marks findings of a run, which another run with the same result does not have. */
export function ofRun(findings: readonly Finding[]): Finding[] {
  return findings.map((each) => ({ ...each, isOfRun: true }));
}
