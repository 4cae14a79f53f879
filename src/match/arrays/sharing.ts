type Numbers = Int32Array | Float64Array | Uint8Array;

/** Copies data with its numbers in memory that threads share, so that they need no copy of their own. */
export function toShared<Data>(data: Data): Data {
  return share(data) as Data;
}

function share(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || data instanceof Map) return data;
  if (Array.isArray(data)) return data.map(share);
  if (ArrayBuffer.isView(data)) return shareNumbers(data as Numbers);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, share(value)]));
}

function shareNumbers(numbers: Numbers): Numbers {
  const buffer = new SharedArrayBuffer(numbers.byteLength);
  const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(buffer);
  copy.set(numbers);
  return copy;
}
