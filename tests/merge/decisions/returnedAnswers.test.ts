/** Runs answers through the pipeline: rosters, questions, returned files, the result. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/answers/index.js';
import { decodeTable } from '../../../src/decode/index.js';
import { defaultMatchSettings } from '../../../src/match/index.js';
import { sayIn } from '../../../src/messages/say.js';
import type {
  Answer,
  Decision,
  KnownRow,
  MatchModel,
  MergeResult,
  Question,
  Table,
} from '../../../src/model/index.js';
import { readTables } from '../../../src/read/index.js';
import { conflictColumn, conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { rosterTable } from '../../../src/report/tables/rosterTable.js';
import { distort, distortions } from '../../support/distortions.js';
import { merged } from '../../support/merged.js';
import { YOUTH } from '../../support/roster.js';

const HEADER = 'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn';

/** Something of every kind to ask; all people are invented. */
const FILES = {
  'phu-ho.csv': [
    HEADER,
    'Nguyễn Văn Thử;12/05/2001;Nam;;0912000001;Phú Hộ;Khu 1',
    'Trần Thị Mẫu;03/11/2002;Nữ;025302000002;;Phú Hộ;Khu 1',
    'Lê Văn Giả;31/04/2000;Nam;;0912000003;Phú Hộ;Khu 2',
    'Phạm Thị Ví;09/08/2003;Nữ;025303000004;;Phú Hộ;Khu 2',
    'Hoàng Văn Dụ;15/01/1999;Nam;025099000005;;Phú Hộ;Khu Lạ',
    'Hà Thị Linh;05/07/2007;Nữ;;0912000006;Phú Hộ;Khu 1',
    'Đinh Văn Số;17/02/1998;Nam;025098000007;;Phú Hộ;Khu 1',
    ';18/02/1998;Nam;025098000017;;Phú Hộ;Khu 1',
  ],
  'ha-thach.csv': [
    HEADER,
    'Nguyễn Văn Thử;21/05/2001;Nam;;0912000001;Hà Thạch;Khu 1',
    'Trần Thị Mẫu;03/11/2002;Nữ;025302000002;0912000002;Hà Thạch;Khu 1',
    'Phạm Thị Ví;08/09/2003;Nữ;025303000004;;Hà Thạch;Khu 1',
    'Hà Thị Ninh;05/07/2007;Nữ;;0912000006;Hà Thạch;Khu 1',
    'Vũ Thị Trùng;22/10/1998;Nữ;025098000007;;Hà Thạch;Khu 1',
    'Bùi Văn Xa;11/12/2001;Nam;2,52E+10;;Hà Thạch;Khu 1',
  ],
  'danh sach.csv': [
    'Họ và tên;Ngày sinh;Chi đoàn',
    'Quách Thị Đâu;01/02/2003;Khu 9',
    'Quách Văn Đấy;02/03/2004;Khu 9',
  ],
};
const files = Object.fromEntries(
  Object.entries(FILES).map(([file, lines]) => [file, lines.join('\n')]),
);
const branches = [
  'Xã Phú Hộ,Khu 1,Phường Phong Châu,Chi đoàn Phú Hộ 1',
  'Xã Phú Hộ,Khu 2,Phường Phong Châu,Chi đoàn Phú Hộ 2',
  'Xã Hà Thạch,Khu 1,Phường Phong Châu,Chi đoàn Hà Thạch 1',
];

/** Takes from a result the parts that the next run needs. */
interface Ledger {
  decisions: readonly Decision[];
  known: readonly KnownRow[];
  model: MatchModel;
}

function run(
  answers: readonly Answer[],
  { decisions, known, model }: Ledger,
): Promise<MergeResult> {
  // Two answers about one member may contradict each other, which ends a strict run.
  const deciding = { decisions, answers, unread: [], strict: false };
  return merged(files, { branches, deciding, known, matching: { ...defaultMatchSettings, model } });
}

function ledgerOf({ decisions, knownRows, clustering }: MergeResult): Ledger {
  return { decisions, known: [...knownRows], model: clustering.model };
}

/** All that people see of a result, but which file an answer is from. */
function seen(result: MergeResult) {
  const { headings, rows } = rosterTable(result, false);
  return {
    roster: [headings, ...rows],
    questions: result.questions,
    lineage: [...result.lineage],
    ledger: result.decisions.map(({ source: _, ...decision }) => decision),
  };
}

const ALLOWED: Record<Question['kind'], readonly string[]> = {
  TRUNG_NGUOI: ['GOP', 'RIENG', 'BO_QUA'],
  LECH_THONG_TIN: ['CHON', 'RIENG', 'BO_QUA'],
  TRUNG_GIAY_TO: ['CHON', 'RIENG', 'BO_QUA'],
  CHI_DOAN: ['CHON', 'BO_QUA'],
  DIA_BAN: ['BO_QUA', '=Xa Ha Thach'],
  DU_LIEU_LOI: ['BO_QUA', '=25/03/1999'],
};

/** Row and content of each answer; `pick` chooses among the answers that the kind allows. */
type Pick = { pick: number; row: number };
const picks = fc.array(fc.record({ pick: fc.nat(9), row: fc.nat(9) }), {
  minLength: 20,
  maxLength: 20,
});

let first: MergeResult;
let start: Ledger;
beforeAll(async () => {
  first = await merged(files, { branches });
  start = ledgerOf(first);
});

/** The file of the first run, answered. @param isAsked whether a question is answered at all */
function answeredFile(chosen: readonly Pick[], isAsked = (_: number) => true): string[][] {
  const { headings, rows } = conflictsTable(first, false, sayIn('vi', YOUTH));
  const table = [...rows].map((row) => [...row]);
  first.questions.forEach((question, number) => {
    const { pick, row } = chosen[number % chosen.length]!;
    const words = ['', ...wordsFor(question)];
    const word = words[pick % words.length]!;
    if (word === '' || !isAsked(number)) return;
    const letter = question.rows[row % question.rows.length]!.letter;
    const own = table.find(([id, record]) => id === question.id && record === letter)!;
    if (word.startsWith('=')) own[conflictColumn('gia_tri_dung')] = word.slice(1);
    else own[conflictColumn('quyet_dinh')] = word;
  });
  return [headings, ...table];
}

/** A branch that nobody knows has nothing to choose, and a number or a name is not a date. */
function wordsFor({ kind, rows, field }: Question): string[] {
  return ALLOWED[kind].filter((word) => {
    if (word === 'CHON') return rows.length > 1;
    return kind !== 'DU_LIEU_LOI' || !word.startsWith('=') || field === 'birth';
  });
}

function read(tables: readonly Table[]): Answer[] {
  const { answers, findings } = readAnswers(tables.map((table) => decodeTable(table).table));
  expect(findings).toEqual([]);
  return answers;
}

const table = (rows: string[][], file = 'conflicts.csv'): Table => ({
  ...{ file, sheet: '', rows, merges: [] },
});

describe('answers through the whole pipeline', () => {
  it('starts from questions of every kind', () => {
    const kinds = new Set(first.questions.map(({ kind }) => kind));
    for (const kind of ['CHI_DOAN', 'DIA_BAN', 'DU_LIEU_LOI', 'TRUNG_GIAY_TO', 'LECH_THONG_TIN']) {
      expect(kinds, kind).toContain(kind);
    }
  });

  it('gives the same result from a distorted file', async () => {
    await fc.assert(
      fc.asyncProperty(picks, distortions, async (chosen, how) => {
        const rows = answeredFile(chosen);
        const tables: Table[] = [];
        for (const { name, bytes } of distort(rows, how)) {
          tables.push(...(await readTables(name, bytes, '')).tables);
        }
        const distorted = await run(read(tables), start);
        const together = await run(read([table(rows)]), start);
        expect(seen(distorted)).toEqual(seen(together));
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing if answers are applied twice', async () => {
    await fc.assert(
      fc.asyncProperty(picks, async (chosen) => {
        const answers = read([table(answeredFile(chosen))]);
        const once = await run(answers, start);
        const twice = await run(answers, ledgerOf(once));
        expect(seen(twice)).toEqual(seen(once));
        expect([...twice.knownRows]).toEqual([...once.knownRows]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same result from two halves of the answers in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        picks,
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        async (chosen, isFirst) => {
          const half = (wanted: boolean) =>
            read([
              table(
                answeredFile(chosen, (number) => isFirst[number % 20] === wanted),
                `${wanted}`,
              ),
            ]);
          const [one, other] = [half(true), half(false)];
          const together = await run([...one, ...other], start);
          const forth = await run(other, ledgerOf(await run(one, start)));
          const back = await run(one, ledgerOf(await run(other, start)));
          expect(seen(forth)).toEqual(seen(together));
          expect(seen(back)).toEqual(seen(together));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('gives the same result from any parts of the answers in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        picks,
        fc.array(fc.nat(3), { minLength: 20, maxLength: 20 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async (chosen, partOf, order) => {
          const part = (wanted: number) =>
            read([table(answeredFile(chosen, (number) => partOf[number % 20] === wanted))]);
          const together = await run(read([table(answeredFile(chosen))]), start);
          let last = first;
          for (const wanted of order) last = await run(part(wanted), ledgerOf(last));
          expect(seen(last)).toEqual(seen(together));
          expect([...last.knownRows]).toEqual([...together.knownRows]);
          const lasting = ({ findings }: MergeResult) => findings.filter(({ isOfRun }) => !isOfRun);
          expect(lasting(last)).toEqual(lasting(together));
        },
      ),
      { numRuns: 10 },
    );
  });
});
