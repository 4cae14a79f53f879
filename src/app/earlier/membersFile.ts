/** Reads `members.csv` of an earlier result, so that members keep their `Mã`. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBytes } from '../../io/index.js';
import { inputError, type KnownRow, LEDGER_FILE, type WrittenFile } from '../../model/index.js';
import { readTables } from '../../read/index.js';
import { membersTable, spreadsheetCsv } from '../../report/index.js';
import { compareText } from '../../text/index.js';

const NAME = 'members.csv';

/**
 * Reads the members of an earlier result, by their rows.
 * @param written count and hash of the file, if the result has them
 * @param members number of members, if the result has it
 * @throws InputError for a missing file, or one that differs from the written one
 */
export async function readMembers(
  folder: string,
  written: WrittenFile | undefined,
  members: number | undefined,
): Promise<KnownRow[]> {
  const path = join(folder, NAME);
  const { bytes, sha256 } = readBytes(path, path);
  if (written?.sha256 === sha256) return plainRows(bytes);
  // An office program may have saved it in its own way.
  const rows = bytes.length === 0 ? [] : await tableRows(bytes, sha256);
  const people = new Set(rows.map(({ member }) => member)).size;
  const isWhole =
    written === undefined ? people >= (members ?? 0) : canonicalHash(rows) === written.sha256;
  if (isWhole) return rows;
  throw inputError('members-damaged', {
    path,
    count: written === undefined ? people : rows.length,
    written: written?.rows ?? members ?? '?',
    ledger: join(folder, LEDGER_FILE),
  });
}

/** Splits lines at commas, as neither codes nor fingerprints contain commas or quotes. */
function plainRows(bytes: Uint8Array): KnownRow[] {
  const [, ...lines] = new TextDecoder().decode(bytes).split('\n');
  return lines.flatMap((line) => rowOf(line.trimEnd().split(',')));
}

async function tableRows(bytes: Uint8Array, sha256: string): Promise<KnownRow[]> {
  const { tables } = await readTables(NAME, bytes, sha256);
  return tables.flatMap(({ rows: [headings = [], ...rows] }) => {
    const names = membersTable([]).headings;
    const columns = names.map((name) => headings.findIndex((each) => each.trim() === name));
    if (columns.includes(-1)) return [];
    return rows.flatMap((row) => rowOf(columns.map((at) => (row[at] ?? '').trim())));
  });
}

function rowOf([member = '', fingerprint = '', first = '', leading = '']: string[]): KnownRow[] {
  return first === '' ? [] : [{ member, fingerprint, first, leads: leading !== '' }];
}

/** Computes the hash of the file that the run would have written for these rows. */
function canonicalHash(rows: readonly KnownRow[]): string {
  const sorted = [...rows].sort(
    (a, b) =>
      compareText(a.member, b.member) ||
      compareText(a.fingerprint, b.fingerprint) ||
      compareText(a.first, b.first),
  );
  const hash = createHash('sha256');
  for (const piece of spreadsheetCsv(membersTable(sorted), ',')) hash.update(piece);
  return hash.digest('hex');
}
