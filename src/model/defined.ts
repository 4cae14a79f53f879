/** Removes keys whose value is undefined, for optional properties that may not be undefined. */
export function withoutUndefined<Value extends object>(value: Value) {
  type Defined = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as Defined;
}
