/** Draws the clerks who keep the lists of communes, with their habits. */
import type { Random } from '#product/sample/index.js';
import type { YearsScenario } from '../scenario.js';
import type { DateForm } from '../slips/dates.js';
import type { Dialect } from '../slips/ear.js';

/** Spelling and forms of everything that a clerk types. */
export interface Style {
  capitals: boolean;
  decomposed: boolean;
  dateForm: DateForm;
}

export interface Clerk {
  style: Style;
  keys: 'telex' | 'vni';
  noMarks: boolean;
  /** Whether tones are placed as in hoà, thuỷ. */
  newTonePlace: boolean;
  /** Whether i is written for y: Lí, Quí. */
  iForY: boolean;
  shortens: 'nothing' | 'Thị' | 'surname';
  dialect: Dialect;
  /** Number of slips in a hundred typed words. */
  slips: number;
  unknownDay: '1 January' | 'year';
  asksId: number;
  asksPhone: number;
  strikes: number;
  updates: number;
  fillsDown: boolean;
  hometowns: 'all' | 'commune and district' | 'district and province' | 'nothing';
  /** Whether the spreadsheet stores phones as numbers. */
  phonesAsNumbers: boolean;
}

const dialects: readonly Dialect[] = [
  'none',
  'none',
  'none',
  'l n',
  'l n',
  'ch tr',
  's x',
  'd gi r',
  'hỏi ngã',
];

export function newClerk({ clerks }: YearsScenario, random: Random): Clerk {
  const noMarks = random.chance(clerks.noMarks);
  return {
    style: {
      capitals: random.chance(clerks.capitals),
      decomposed: random.chance(clerks.decomposed),
      dateForm: clerks.dateForms.draw(random) as DateForm,
    },
    keys: random.chance(0.8) ? 'telex' : 'vni',
    noMarks,
    newTonePlace: random.chance(0.3),
    iForY: random.chance(0.07),
    shortens: random.chance(0.03) ? 'Thị' : random.chance(0.02) ? 'surname' : 'nothing',
    dialect: random.pick(dialects),
    slips: random.pick([0.1, 0.3, 0.3, 0.6, 0.6, 1.2, 2.5]),
    unknownDay: random.chance(0.6) ? '1 January' : 'year',
    asksId: random.pick(clerks.asksId),
    asksPhone: random.pick([0, 0.4, 0.7, 0.9]),
    strikes: random.pick(clerks.strikes),
    updates: random.pick(clerks.updates),
    hometowns: random.pick([
      'all',
      'all',
      'commune and district',
      'district and province',
      'nothing',
    ]),
    fillsDown: random.chance(0.12),
    phonesAsNumbers: random.chance(0.25),
  };
}
