import { type FoundBranch, type Message, message } from '../model/index.js';

/** So many names or files in a cell. */
const SHOWN = 4;

/**
 * Rows of a branch table to be corrected, header first. The columns behind the new branch are for the
 * reader; read back, they are left alone.
 * @param newCommune where the rule has none
 * @param word for a branch, as the profile calls it: `Chi đoàn`
 * @param minimum of members of a branch
 * @param say the catalogue, for the notes
 */
export function branchDraft(
  branches: readonly FoundBranch[],
  newCommune: string,
  word: string,
  minimum: number,
  say: (message: Message) => string,
): string[][] {
  return [
    ['Xã cũ', `${word} cũ`, 'Xã mới', `${word} mới`, 'Số người', 'Danh sách', 'Ghi chú'],
    ...branches.map((branch) => [
      branch.oldCommune,
      branch.oldBranch,
      branch.newCommune || newCommune,
      branch.suggested,
      String(branch.members),
      listed(branch.files),
      notes(branch, minimum).map(say).join(' '),
    ]),
  ];
}

/** What a person should look at. */
function notes(branch: FoundBranch, minimum: number): Message[] {
  const { oldCommune, sameAs, sameNameIn, nearNames, members } = branch;
  const found: Message[] = [];
  if (oldCommune === '') found.push(message('draft-commune'));
  if (sameAs !== '') found.push(message('draft-joined', { name: sameAs }));
  if (sameNameIn.length > 0) {
    const code = oldCommune === '' ? 'draft-same-open' : 'draft-same';
    found.push(message(code, { communes: listed(sameNameIn) }));
  }
  if (nearNames.length > 0) found.push(message('draft-near', { names: nearNames.join('; ') }));
  if (members < minimum && sameAs === '') found.push(message('draft-small', { minimum }));
  return found;
}

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, SHOWN);
  return [...shown, ...(texts.length > SHOWN ? ['…'] : [])].join('; ');
}
