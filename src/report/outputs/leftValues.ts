/** Lists the values that an output does not show. */
import {
  type Finding,
  finding,
  type Member,
  type MergeResult,
  message,
  type ProfileOutput,
  type Say,
} from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import type { RenderOptions } from '../options.js';
import { memberSources, rosterHeadings } from '../tables/rosterTable.js';
import type { TextTable } from '../tables/textTable.js';
import { type LeftValue, type OtherColumn, OutputFiller } from './filler.js';
import { wantedOutputs } from './wanted.js';

/** File of these values, in the folder of the output. */
export const LEFT_FILE = 'gia-tri-chua-ghi.csv';

export interface LeftRow extends LeftValue {
  member: Member;
}

/** Makes the table: a row for each value, then one for each column of the roster that is not shown. */
export function leftTable(
  result: MergeResult,
  left: readonly LeftRow[],
  others: readonly OtherColumn[],
  mask: boolean,
  say: Say,
): TextTable {
  const { text } = maskWhere(mask);
  const { name, branch, source } = rosterHeadings(result.profile);
  return {
    headings: ['Mã', name, branch, 'Cột', 'Giá trị', 'Lý do chưa ghi', source],
    rows: [
      ...left.map(({ member, heading, text: value, reason }) => [
        member.id,
        text(member.values.get('name')?.text ?? ''),
        text(member.newBranch),
        heading,
        value,
        say(message(`output-${reason}`)),
        memberSources(result, member, text),
      ]),
      ...others.map(({ heading, members }) => {
        const reason = say(message('output-no-column', { count: members }));
        return ['', '', '', heading, '', reason, ''];
      }),
    ],
  };
}

/** Counts what the outputs of a run do not show, without naming it. */
export function outputFindings(
  result: MergeResult,
  { formats, mask, only }: RenderOptions,
): Finding[] {
  const members =
    only === undefined
      ? result.members
      : result.members.filter(({ newCommune }) => newCommune === only);
  return wantedOutputs(result, formats).flatMap((output) =>
    findingsOf(output, { ...result, members }, mask),
  );
}

const NOWHERE = { number: 0, branch: '', commune: '', unit: '' };

function findingsOf(output: ProfileOutput, result: MergeResult, mask: boolean): Finding[] {
  const filler = new OutputFiller(result, output, mask);
  let values = 0;
  let people = 0;
  for (const member of result.members) {
    const { left } = filler.row(member, NOWHERE);
    values += left.length;
    if (left.length > 0) people++;
  }
  const path = `${output.name}/${LEFT_FILE}`;
  const columns = filler.otherColumns().length;
  const of = { output: output.name, path };
  return [
    ...(values === 0
      ? []
      : [finding('warning', 'output-values-left', { ...of, count: values, people })]),
    ...(columns === 0 ? [] : [finding('info', 'output-columns-left', { ...of, count: columns })]),
  ];
}
