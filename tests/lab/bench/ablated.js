// Run behind `lab/bench/probes/ablate.ts`: prints, as JSON, what the matching makes of a list with a few pairs that show
// one idea each, among rows enough to learn from.
import { communesOfCountry, defaultMatchSettings, merge, profiles } from '../../../dist/index.js';
import { makeExplainer } from '../../../dist/match/index.js';

const PAIRS = {
  tone: ['Hà Thị Hương,01/02/1999,,', 'Hà Thị Hường,01/02/1999,,'],
  frequent: ['Trần Văn Cam,03/04/2000,,', 'Trần Văn Cam,03/04/2000,,'],
  rare: ['Giàng Seo Quỷnh,05/06/2001,,', 'Giàng Seo Quỷnh,05/06/2001,,'],
  numbers: [
    'Quách Mẫu Bưởi,07/08/2002,025302000018,0912000001',
    'Quách Mẫu Bưởi,07/08/2002,025302000027,0912000001',
  ],
};

/** Invented people who stand on two lists each: enough pairs to learn from. */
const PEOPLE = 400;
const words = {
  surname: ['Nguyễn', 'Trần', 'Hà', 'Đinh', 'Phùng', 'Bùi', 'Quách'],
  middle: ['Mẫu', 'Văn', 'Thị'],
  given: ['Bưởi', 'Cam', 'Chanh', 'Dừa', 'Khế', 'Mận', 'Mít', 'Na', 'Ổi', 'Xoài', 'Anh'],
};
const others = Array.from({ length: PEOPLE }, (_, at) => {
  const name = Object.values(words).map((all) => all[at % all.length]);
  const day = [1 + (at % 28), 1 + (at % 12), 1990 + (at % 17)].join('/');
  return `${name.join(' ')},${day},,09${20_000_000 + at},Khu 2`;
});
const examples = Object.values(PAIRS).flatMap((rows) => rows.map((row) => `${row},Khu 1`));
const list = (file, rows) => {
  const lines = ['Họ và tên,Ngày sinh,Số CCCD,Điện thoại,Chi đoàn', ...rows];
  const bytes = Buffer.from(lines.join('\n'));
  return { file, read: () => ({ bytes, sha256: '' }), settings: [] };
};
const { records, profile, clustering } = await merge({
  files: [list('a.csv', [...examples, ...others]), list('b.csv', others)],
  profile: profiles[0],
  profiles,
  communes: communesOfCountry,
  target: '',
  matching: defaultMatchSettings,
});
const explain = makeExplainer(records, profile, clustering.model);
const found = Object.keys(PAIRS).map((pair, at) => {
  const [a, b] = [2 * at, 2 * at + 1];
  const name = explain(a, b).fields.find(({ field }) => field === 'name');
  const isOne = clustering.cluster[a] === clustering.cluster[b];
  return [pair, { names: [name.a, name.b], level: name.level, bits: name.weight, isOne }];
});
// The first of the others on the one list, and the second on the other one.
const { sharedPeople } = explain(examples.length, examples.length + PEOPLE + 1);
process.stdout.write(
  JSON.stringify({
    learned: clustering.model.learned.pairs,
    sharedPeople,
    compared: clustering.compared,
    ...Object.fromEntries(found),
  }),
);
