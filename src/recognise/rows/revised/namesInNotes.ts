/** Finds people whom a note below or within a list names: `Vắng: Hà Văn An, Lê Thị Bình`. */
import type { RowKind, Table } from '../../../model/index.js';
import { clean, fold, isPersonName } from '../../../text/index.js';
import { loneText } from '../../cells/cellAt.js';
import { areCapitalised } from '../../cells/rowWords.js';
import type { PersonCells } from '../personCells.js';

const LABELLED = /^[-+*• ]*([^:]{2,40}):\s*(\p{Lu}.*)$/u;
/** Label of people who belong to the list, folded. */
const OF_MEMBERS =
  /^(?:vang(?: mat| co (?:ly do|phep)| khong phep)?|bo sung|them|(?:con )?thieu|(?:moi )?(?:ket nap|chuyen den))(?: (?:\d+ )?(?:doan vien|dang vien|hoi vien|dong chi|d\/c|nguoi))?$/;
/** Label of the head of a hamlet, folded. */
const OF_HEAD = /^(?:pho )?truong (?:khu|thon|xom|ban|ap|khoi)$/;
/** Most words of a name. */
const MOST_WORDS = 8;
const BETWEEN = /\s*[,;]\s*|\s+và\s+/;
const BRACKET = /\s*\([^()]*\)/g;

/** Returns notes that name somebody who is no member of the list. */
export function namesInNotes(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  const found: number[] = [];
  let known: Set<string> | undefined;
  for (const [row, kind] of kinds.entries()) {
    if (kind !== 'note' && kind !== 'footer') continue;
    const named = namesOf(loneText(table.rows[row]!) ?? '');
    if (named.length === 0) continue;
    known ??= endsOfNames(table, kinds, person);
    if (!named.every((name) => known!.has(name))) found.push(row);
  }
  return found;
}

/** Returns the names behind a label, folded; behind that of absent people, given names too. */
function namesOf(text: string): string[] {
  const [, label = '', rest = ''] = LABELLED.exec(clean(text)) ?? [];
  const isOfMembers = OF_MEMBERS.test(fold(label.trim()));
  if (!isOfMembers && !OF_HEAD.test(fold(label.trim()))) return [];
  const names = rest
    .replace(BRACKET, '')
    .replace(/[.;]+$/, '')
    .split(BETWEEN);
  const isName = (name: string) => isPersonName(name) || (isOfMembers && areCapitalised(name));
  return names.every(isName) ? names.map(fold) : [];
}

/** Collects the names of members, folded, whole and by their last words: `ha van an`, `van an`, `an`. */
function endsOfNames(table: Table, kinds: readonly RowKind[], person: PersonCells): Set<string> {
  const ends = new Set<string>();
  for (const [row, kind] of kinds.entries()) {
    if (kind !== 'member') continue;
    const words = fold(person.name(table.rows[row]!)).split(' ').slice(-MOST_WORDS);
    for (const at of words.keys()) ends.add(words.slice(at).join(' '));
  }
  return ends;
}
