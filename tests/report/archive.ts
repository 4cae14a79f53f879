import { CFB } from 'xlsx';

/** Text of a part of an xlsx file. */
export function partText(bytes: Uint8Array, path: string): string {
  const entry = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), `/${path}`);
  if (entry === null) throw new Error(`no part ${path}`);
  return Buffer.from(entry.content as Uint8Array).toString('utf8');
}
