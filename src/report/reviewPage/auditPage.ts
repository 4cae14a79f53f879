/** Makes the page on which a person judges the lines of an audit. */
import {
  type AuditLine,
  type AuditSheet,
  message,
  type PageCode,
  type PageQuestion,
  type PageRow,
  type PageTexts,
  type PlainCode,
  type QuestionRow,
  type Say,
} from '../../model/index.js';
import { type Mask, maskWhere, sha256 } from '../../text/index.js';
import { maskedSay } from '../masking.js';
import type { RenderOptions } from '../options.js';
import { CONFLICT_COLUMNS } from '../tables/conflictsTable.js';
import { pageTexts } from './pageTexts.js';
import { pageOf } from './reviewPage.js';

/** Texts of the page that an audit words otherwise. */
const REWORDED = {
  'page-leave': 'audit-cannot-tell',
  'page-all-done': 'audit-page-done',
  'page-paper-help': 'audit-page-paper',
} as const satisfies Partial<Record<keyof PageTexts, PlainCode>>;

/** Characters of the hash that identifies a sample in a browser. */
const ID_LENGTH = 16;

/**
 * Makes the page of an audit, which works as the review page of a result does.
 * @param fileName of the answer file that it offers
 */
export function auditPage(
  audit: AuditSheet,
  fileName: string,
  {
    mask,
    say: plainSay,
    lang,
    code,
  }: Pick<RenderOptions, 'mask' | 'say' | 'lang'> & {
    code: PageCode;
  },
): Iterable<string> {
  const say = mask ? maskedSay(plainSay) : plainSay;
  const questions = audit.lines.map((line, at) =>
    pageQuestion(line, at, audit.sample, maskWhere(mask), say),
  );
  const reworded = Object.entries(REWORDED).map(([id, own]) => [id, say(message(own))]);
  return pageOf(
    {
      id: sha256(JSON.stringify(questions)).slice(0, ID_LENGTH),
      lang,
      title: say(message('audit-page-title')),
      subtitle: audit.sample,
      fileName,
      headings: CONFLICT_COLUMNS.map(({ id }) => id),
      texts: { ...pageTexts(say), ...Object.fromEntries(reworded) },
      branches: [],
      branchesFrom: {},
      communes: [],
      questions,
    },
    code,
    say,
  );
}

function pageQuestion(
  { id, first, second }: AuditLine,
  person: number,
  sample: string,
  mask: Mask,
  say: Say,
): PageQuestion {
  const ask = say(message('page-ask-same-rows', { first: 'A', second: 'B' }));
  return {
    id,
    kind: 'TRUNG_NGUOI',
    kindName: say(message('kind-TRUNG_NGUOI')),
    ask,
    ...{ hint: '', returned: '', certainty: sample, sentence: ask, field: '', suggestion: '' },
    valueType: 'none',
    candidates: [],
    person,
    isPersonal: true,
    isSharedNumber: false,
    isAudit: true,
    rows: [pageRow(first, 0, mask), pageRow(second, 1, mask)],
  };
}

function pageRow(row: QuestionRow, side: number, { text, number }: Mask): PageRow {
  return {
    letter: side === 0 ? 'A' : 'B',
    file: text(row.file),
    sheet: text(row.sheet),
    row: String(row.row),
    name: text(row.name),
    birth: text(row.birth),
    gender: text(row.gender),
    id: number(row.id),
    phone: number(row.phone),
    oldCommune: text(row.oldCommune),
    oldBranch: text(row.oldBranch),
    value: '',
    status: text(row.status ?? ''),
    note: '',
    side,
  };
}
