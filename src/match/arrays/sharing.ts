type Numbers = Int32Array | Float64Array | Uint8Array;

/** Copies data with its numbers in memory that threads share; numbers that are there already stay where they are. */
export function toShared<Data>(data: Data): Data {
  return share(data) as Data;
}

function share(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || data instanceof Map) return data;
  if (Array.isArray(data)) return data.map(share);
  if (ArrayBuffer.isView(data)) return shareNumbers(data as Numbers);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, share(value)]));
}

/** Makes zeros in memory that threads share. */
export function sharedNumbers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

function shareNumbers(numbers: Numbers): Numbers {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const buffer = new SharedArrayBuffer(numbers.byteLength);
  const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(buffer);
  copy.set(numbers);
  return copy;
}
