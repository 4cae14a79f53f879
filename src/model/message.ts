import type { Code } from './codes.js';

/** Messages inside a message are said one after the other, with commas. */
export type Arg = string | number | readonly Message[];

/** A sentence as data: the catalogue turns it into Vietnamese or English. */
export interface Message {
  code: Code;
  args: Record<string, Arg>;
}

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

export function message(code: Code, args: Record<string, Arg> = {}): Message {
  return { code, args };
}

export function fault(code: Code, args: Record<string, Arg> = {}, place?: Place): Fault {
  return place === undefined ? { code, args } : { code, args, place };
}

export function inputError(code: Code, args: Record<string, Arg> = {}, place?: Place): InputError {
  return new InputError([fault(code, args, place)]);
}

/** Marks findings of a run, which another run with the same result does not have. */
export function ofRun(findings: readonly Finding[]): Finding[] {
  return findings.map((each) => ({ ...each, isOfRun: true }));
}

export function finding(
  level: Finding['level'],
  code: Code,
  args: Record<string, Arg> = {},
  place?: Place,
): Finding {
  return place === undefined ? { level, code, args } : { level, code, args, place };
}
