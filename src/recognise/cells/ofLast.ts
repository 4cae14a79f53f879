/**
 * Caches the value of a pure function for the object that it was called with last, such as a row, as the tests of one
 * row follow each other.
 */
export function ofLast<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  let last: Key | undefined;
  let value: Value;
  return (key) => {
    if (key !== last) {
      value = compute(key);
      last = key;
    }
    return value;
  };
}
