import { type FoundBranch, type Message, message, type Say } from '../model/index.js';
import { joinFirst } from '../text/index.js';

/** Number of names or files in a cell. */
const SHOWN = 4;

/**
 * Drafts a branch table, header first, for a person to correct. The columns behind the new branch are
 * for the reader only, and are ignored when the table is read.
 * @param newCommune new commune of branches without one
 * @param word word of the profile for a branch: `Chi đoàn`
 * @param minimum minimum number of members of a branch
 * @param say turns messages into sentences
 */
export function branchDraft(
  branches: readonly FoundBranch[],
  newCommune: string,
  word: string,
  minimum: number,
  say: Say,
): string[][] {
  return [
    ['Xã cũ', `${word} cũ`, 'Xã mới', `${word} mới`, 'Số người', 'Danh sách', 'Ghi chú'],
    ...branches.map((branch) => [
      branch.oldCommune,
      branch.oldBranch,
      branch.newCommune || newCommune,
      branch.suggested,
      String(branch.members),
      joinFirst(branch.files, SHOWN, '; '),
      notes(branch, minimum).map(say).join(' '),
    ]),
  ];
}

/** Lists what a person should check. */
function notes(branch: FoundBranch, minimum: number): Message[] {
  const { oldCommune, sameAs, sameNameIn, nearNames, members } = branch;
  const found: Message[] = [];
  if (oldCommune === '') found.push(message('draft-commune'));
  if (sameAs !== '') found.push(message('draft-joined', { name: sameAs }));
  if (sameNameIn.length > 0) {
    const code = oldCommune === '' ? 'draft-same-open' : 'draft-same';
    found.push(message(code, { communes: joinFirst(sameNameIn, SHOWN, '; ') }));
  }
  if (nearNames.length > 0) found.push(message('draft-near', { names: nearNames.join('; ') }));
  if (members < minimum && sameAs === '') found.push(message('draft-small', { minimum }));
  return found;
}
