/** Names in braces in a sentence; `{ B: name }`, an example of YAML, is not one. */
type NamesIn<
  Sentence extends string,
  Args,
  Found = never,
> = Sentence extends `${string}{${infer Rest}`
  ? NamesIn<Rest, Args, Found | NameAtStart<Rest, Args>>
  : Found;

/** The argument of `name}`, or of `count:form|form}`. */
type NameAtStart<Text extends string, Args> = Text extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}:${infer Forms}`
    ? NameOfForms<Name, Forms, Args>
    : Inside extends `${string}${' ' | '{'}${string}`
      ? never
      : Inside
  : never;

/** The argument of two forms; all of it, which is an unknown name, if it is no number or the forms are wrong. */
type NameOfForms<
  Name extends string,
  Forms extends string,
  Args,
> = Name extends `${string} ${string}`
  ? never
  : Forms extends `${string}{${string}` | `${string}|${string}|${string}`
    ? `${Name}:${Forms}`
    : Forms extends `${string}|${string}`
      ? [Extract<Args[Name & keyof Args], number>] extends [never]
        ? `${Name}:${Forms}`
        : Name
      : `${Name}:${Forms}`;

/** Adds `fieldId` and `fieldWithin`, other forms of the argument `field`. */
type KnownNames<Args> =
  | NeededNames<Args>
  | ('field' extends keyof Args ? 'fieldId' | 'fieldWithin' : never);

/** Required arguments; an optional one cannot be used in a sentence. */
type NeededNames<Args> = {
  [Name in keyof Args]-?: object extends Pick<Args, Name> ? never : Name;
}[keyof Args];

/** Replaces each sentence that names an unknown argument by an error that names it. */
type Checked<Area, Sentences> = {
  [Code in keyof Sentences]: Code extends keyof Area
    ? Sentences[Code] extends string
      ? Exclude<NamesIn<Sentences[Code], Area[Code]>, KnownNames<Area[Code]>> extends infer Unknown
        ? [Unknown] extends [never]
          ? string
          : { error: 'The model declares no such argument'; argument: Unknown }
        : never
      : never
    : { error: 'The model declares no such code' };
};

/**
 * Declares the sentences of an area in one language. A missing sentence, an unknown code, an unknown
 * argument and two forms of an argument that is not a number are type errors at the sentence.
 */
export function sentences<Area>() {
  return <const Sentences extends Record<keyof Area, string>>(
    all: Sentences & Checked<Area, Sentences>,
  ): Record<keyof Area, string> => all;
}
