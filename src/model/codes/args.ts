/** Marks arguments that were checked against their code, so that no message is made by hand. */
declare const checked: unique symbol;

export type CheckedArgs = Readonly<Record<string, Arg>> & { readonly [checked]: true };

/**
 * A message as an argument. Its code is a `Code`, since only messages have checked arguments; the type
 * cannot say so, because the codes are declared with this one.
 */
interface NestedMessage {
  code: string;
  args: CheckedArgs;
}

/** Messages inside a message, joined by commas. */
export type Messages = readonly NestedMessage[];

export type Arg = string | number | Messages;

/** The arguments of a code whose sentence needs none. */
export type None = Record<never, Arg>;
