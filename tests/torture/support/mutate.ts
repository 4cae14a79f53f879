import * as XLSX from 'xlsx';
import { pick, type Random } from './random.js';

/** The used part of the library's container, which has no type of its own. */
interface Container {
  FileIndex: { type: number; size: number; content: Uint8Array }[];
}

/** Changes some bytes; takes and gives a buffer of its own. */
type Mutation = (bytes: Buffer, random: Random) => Buffer;

const NUMBERS = ['0', '-1', '1', '7', '65536', '1048577', '16385', '999999999', '1e9', 'NaN', ''];

const BYTES: Mutation[] = [
  function flipBits(bytes, random) {
    for (let i = random(20); i >= 0; i--) bytes[random(bytes.length)]! ^= 1 << random(8);
    return bytes;
  },
  function cutEnd(bytes, random) {
    return bytes.subarray(0, random(bytes.length));
  },
  function cutMiddle(bytes, random) {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(200))]);
  },
  function insert(bytes, random) {
    const at = random(bytes.length);
    const noise = Buffer.from(Array.from({ length: 1 + random(100) }, () => random(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  function duplicate(bytes, random) {
    const at = random(bytes.length);
    const end = at + random(Math.min(3000, bytes.length - at));
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
  },
  function fill(bytes, random) {
    const at = random(bytes.length);
    return bytes.fill(pick([0, 0x20, 0x22, 0xff], random), at, Math.min(at + 50, bytes.length));
  },
  function largeNumber(bytes, random) {
    const at = random(Math.max(1, bytes.length - 4));
    if (bytes.length >= 4)
      bytes.writeUInt32LE(pick([0, 0xffff, 0x7fffffff, 0xffffffff], random), at);
    return bytes;
  },
  function otherNumber(bytes, random) {
    return inText(bytes, /\d+/g, random, () => pick(NUMBERS, random));
  },
  function otherTag(bytes, random) {
    const tags = bytes.toString('latin1').match(/<[^<>]*>/g) ?? [''];
    return inText(bytes, /<[^<>]*>/g, random, () => pick(['', '<', pick(tags, random)], random));
  },
  function otherHeading(bytes, random) {
    const words = ['__proto__', 'constructor', 'toString', 'Họ và tên', "=cmd|'/c calc'!A1", '"'];
    const wanted = () => Buffer.from(pick(words, random)).toString('latin1');
    return inText(bytes, /[A-Z][\x80-\xff\w ]{3,}/g, random, wanted);
  },
];

/** Replaces one of the places that fit. */
function inText(bytes: Buffer, pattern: RegExp, random: Random, text: () => string): Buffer {
  const latin = bytes.toString('latin1');
  const places = [...latin.matchAll(pattern)];
  if (places.length === 0) return bytes;
  const { index, 0: found } = pick(places, random);
  return Buffer.from(latin.slice(0, index) + text() + latin.slice(index + found.length), 'latin1');
}

/** Damages a part of a container and packs it again, so that only the part is wrong. */
function inPart(bytes: Buffer, kind: 'zip' | 'cfb', random: Random): Buffer {
  const container: Container = XLSX.CFB.read(bytes, { type: 'buffer' });
  const entry = pick(
    container.FileIndex.filter((each) => each.type === 2 && each.size > 0),
    random,
  );
  const part = pick(BYTES, random)(Buffer.from(entry.content), random);
  entry.content = part;
  entry.size = part.length;
  return XLSX.CFB.write(container, { type: 'buffer', fileType: kind }) as unknown as Buffer;
}

/** A damaged copy. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  const start = bytes.toString('latin1', 0, 2);
  const kind =
    start === 'PK' ? 'zip' : start === '\xd0\xcf' && bytes[2] === 0x11 ? 'cfb' : undefined;
  let damaged: Buffer = Buffer.from(bytes);
  if (kind !== undefined && random(4) > 0) damaged = inPart(damaged, kind, random);
  if (kind === undefined || random(3) === 0) damaged = pick(BYTES, random)(damaged, random);
  return damaged.length === 0 ? damaged : Buffer.from(damaged);
}
