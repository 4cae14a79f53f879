/** Names in braces in a sentence; `{ B: name }`, an example of YAML, is not one. */
type NamesIn<Sentence extends string, Found = never> = Sentence extends `${string}{${infer Rest}`
  ? NamesIn<Rest, Found | NameAtStart<Rest>>
  : Found;

type NameAtStart<Text extends string> = Text extends `${infer Name}}${string}`
  ? Name extends `${string}${' ' | '{'}${string}`
    ? never
    : Name
  : never;

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
      ? Exclude<NamesIn<Sentences[Code]>, KnownNames<Area[Code]>> extends infer Unknown
        ? [Unknown] extends [never]
          ? string
          : { error: 'The model declares no such argument'; argument: Unknown }
        : never
      : never
    : { error: 'The model declares no such code' };
};

/**
 * Declares the sentences of an area in one language. A missing sentence, an unknown code and an unknown
 * argument are type errors at the sentence.
 */
export function sentences<Area>() {
  return <const Sentences extends Record<keyof Area, string>>(
    all: Sentences & Checked<Area, Sentences>,
  ): Record<keyof Area, string> => all;
}
