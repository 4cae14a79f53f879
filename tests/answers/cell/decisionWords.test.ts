import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/answers/index.js';
import { asWindows1252 } from '../../../src/text/letters/windows1252.js';
import { ID, OTHER, outcome, read, tableOf } from '../support.js';

const bytes1252 = (text: string) => asWindows1252(Buffer.from(text, 'utf8').toString('latin1'));

describe('decision cell', () => {
  it.each([
    [
      'GOP',
      'GOP|gop|Gộp|GỘP LẠI|gộp lại.|G?p|Gôp|Gop lai|merge|One person|cùng người|Cùng một người',
    ],
    ['GOP', 'c?ng ngu?i|là 1 người|Gộp (đã hỏi)|GOP: Trùng số giấy tờ|gô\u0323p|  gộp  |"gộp"'],
    ['RIENG', 'RIENG|riêng|Rieng|ri?ng|tách|Tách ra|t?ch|khác người|không gộp|kh?ng g?p'],
    [
      'RIENG',
      'separate|different people|hai người khác nhau|Không phải một người|để riêng|d? riêng',
    ],
    ['CHON', 'CHON|chọn|Ch?n|chon|x|X|v|V|✓|✔|choose|lấy dòng này|dòng này'],
    [
      'BO_QUA',
      'BO_QUA|bo qua|bỏ qua|B? qua|bo_qua|skip|để nguyên|d? nguyên|Ð? nguyên|leave as is|giữ nguyên',
    ],
  ])('recognises the decision %s in %s', (word, texts) => {
    for (const text of texts.split('|')) {
      expect(read(`A|${text}|`), text).toEqual([`A|${word}|`]);
      expect(read(`A|${text.normalize('NFD')}|`), text).toEqual([`A|${word}|`]);
    }
  });

  it.each([
    ['GOP', 'chính là một|Trùng 1 người|bị ghi đúp|gộp 2 dòng thành 1|Merge please|duplicate'],
    ['RIENG', 'Tách riêng ra|không trùng nhau|tách ra làm 2|khác hoàn toàn|not a duplicate'],
  ])('recognises the decision %s in longer wordings: %s', (word, texts) => {
    for (const text of texts.split('|')) expect(read(`A|${text}|`), text).toEqual([`A|${word}|`]);
  });

  it.each([
    'có trùng',
    'trùng tên',
    'không rõ',
    'trùng ngày sinh',
    'gần giống nhau',
    'không cần gộp',
    'không tách',
    'khác ngày sinh',
    'keep both',
    'chính là một tên',
    'trùng một phần',
  ])('does not take a fact or a doubt for a decision: %s', (text) => {
    expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
  });

  it.each([
    ['GOP', 'moojt nguwowif|Goojp|cufng moojt nguwowif|mo65t ngu7o72i'],
    ['RIENG', 'hai nguwowif|Hai nguowfi khacs nhau aj|hai ngu7o72i|2 nguwowif'],
    ['CHON', 'dofng nayf ddungs|Ddungs|ddungs rooif aj|do2ng na2y d9u1ng|chonj'],
    ['BO_QUA', 'ddeer nguyeen|bor qua|d9e63 nguye6n'],
  ])('recognises the decision %s left in Telex or VNI keys', (word, texts) => {
    for (const text of texts.split('|')) {
      const [answer = ''] = read(`A|${text}|`);
      expect(answer.replace('CO_PHAI', 'CHON'), text).toBe(`A|${word}|`);
    }
  });

  it('recognises a decision whose UTF-8 was read as an ANSI code page', () => {
    expect(read(`A|${bytes1252('Gộp lại')}|`)).toEqual(['A|GOP|']);
    expect(read(`A|${bytes1252('bỏ qua')}|`)).toEqual(['A|BO_QUA|']);
    expect(read(`A|${bytes1252('Chọn')}|`)).toEqual(['A|CHON|']);
  });

  it.each([
    'tách C',
    'Tách dòng C',
    'RIENG C',
    'C là người khác',
    'dòng C khác người',
    'separate c',
  ])('reads the row of another person: %s', (text) => {
    expect(read(`A|${text}|`, 'B||', 'C||')).toEqual(['A|KHAC_NGUOI|C']);
  });

  it.each(['nt', 'như trên', '"', 'Giống dòng trên'])('repeats the row above: %s', (text) => {
    expect(read('A|Một người|', `B|${text}|`)).toEqual(['A|GOP|', 'B|GOP|']);
    expect(read('A|Đã mất|', `B|${text}|`, `C|${text}|`)).toEqual([
      'A|TRANG_THAI|Từ trần',
      'B|TRANG_THAI|Từ trần',
      'C|TRANG_THAI|Từ trần',
    ]);
    expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
  });

  it.each(['đã kiểm tra', 'Đã hỏi gia đình.', 'xong'])(
    'takes a remark beside the answer for a note: %s',
    (text) => {
      expect(read('A|Một người|', `B|${text}|`)).toEqual(['A|GOP|']);
      expect(read(`A|${text}|`, 'B||20/02/2001')).toEqual(['B||20/02/2001']);
      expect(read(`A|${text}|`, `B|${text}|`)).toEqual([
        'answer-unknown-word',
        'answer-unknown-word',
      ]);
    },
  );

  it.each([
    ['Hai dòng này là một người', 'GOP'],
    ['cả hai đều là 1 người', 'GOP'],
    ['A và B là một', 'GOP'],
    ['day la hai nguoi khac nhau', 'RIENG'],
    ['hai chị em ruột', 'RIENG'],
    ['Gộp dòng A và dòng B', 'GOP'],
    ['A = B', 'GOP'],
    ['A là B', 'GOP'],
    ['B trùng với A', 'GOP'],
    ['A không trùng B', 'RIENG'],
    ['A khác B', 'KHONG_PHAI'],
    ['A và B khác nhau', 'KHONG_PHAI'],
    ['Hai dòng này khác nhau', 'KHONG_PHAI'],
  ])('reads a sentence about both rows: %s', (text, word) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([`A|${word}|`]);
  });

  it('refuses a sentence about two of three rows, a guess, and values that differ', () => {
    expect(read('A|A và B là một người|', 'B||', 'C||')).toEqual(['answer-unknown-word']);
    for (const text of ['hai dòng này chắc là một người', 'hai dòng này là một người?']) {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    }
    for (const text of ['hai dòng này đúng', 'cả 2 sai', 'giữ cả hai', 'A sai B đúng', 'A hay B']) {
      expect(read(`A|${text}|`, 'B||'), text).toEqual(['answer-unknown-word']);
    }
  });

  it.each([
    ['dòng trên', 'A|CHON|'],
    ['Theo dòng trên', 'A|CHON|'],
    ['dòng trên đúng', 'A|CHON|'],
    ['trùng với dòng trên', 'B|TRUNG_VOI|A'],
    ['dòng dưới đúng', 'C|CHON|'],
    ['the row above is right', 'A|CHON|'],
  ])('names the row beside that an answer means: %s', (text, answer) => {
    expect(read('A||', `B|${text}|`, 'C||')).toEqual([answer]);
    expect(read(`B|${text}|`)).toEqual(['answer-unknown-word']);
  });

  it.each([
    ['Dòng này là người khác', 'B|KHAC_NGUOI|B'],
    ['Mỗi dòng là một người', 'B|RIENG|'],
    ['Mỗi người giữ số của mình', 'B|RIENG|'],
    ['Sinh hoạt ở đây', 'B|CHON|'],
    ['Số của người này', 'B|CHON|'],
    ['Để nguyên', 'B|BO_QUA|'],
  ])('reads a button of the review page: %s', (text, answer) => {
    expect(read('A||', `B|${text}|`, 'C||')).toEqual([answer]);
  });

  it('does not take the row beside if the rows were sorted', () => {
    for (const rows of [
      ['B|dòng dưới đúng|', 'A||'],
      ['A|dòng dưới đúng|', 'C||', 'B||'],
    ]) {
      expect(read(...rows)).toEqual(['answer-unknown-word']);
    }
  });

  it.each(['đ? đó', 'd?', 'c?', 'đ?ng', 'D?NG', 'm?t', 'tr?ng', 'd? c?', 'd?ng 2 đ?ng'])(
    'reads no decision in a lost letter that may be of another word: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    },
  );

  it('does not take the row beside of another question', () => {
    const header = 'ma_xung_dot|ban_ghi|quyet_dinh';
    const rows = [`${OTHER}|A|`, `${ID}|B|dòng trên đúng`];
    expect(outcome([tableOf([header, ...rows])])).toEqual(['answer-unknown-word']);
  });

  it('reads no row in an a without marks that may be a polite word', () => {
    for (const text of ['dung a', 'chon a', 'lay a', 'OK đúng']) {
      expect(read('A||', `B|${text}|`), text).toEqual(['answer-unknown-word']);
    }
    expect(read('A||', 'B|chon A|')).toEqual(['A|CHON|']);
    expect(read('A||', 'B|lay dong a|')).toEqual(['A|CHON|']);
  });

  it('takes 1 for a tick on the first row only, since it may name that row', () => {
    expect(read('A|1|', 'B||')).toEqual(['A|CHON|']);
    expect(read('A||', 'B|1|')).toEqual(['answer-unknown-word']);
  });

  it.each([
    'GOP, RIENG',
    'GOP (không, RIENG)',
    'Gộp - riêng',
    'Một người; hai người',
    'Một người, không',
    'Gộp (khác nhau)',
    'CHON, BO_QUA',
    'CHON A, CHON B',
    'CHON A; B',
    'dòng A đúng, dòng B đúng',
    'đã mất; đã chuyển đi',
    'không có số, RIENG',
  ])('refuses two different decisions in one cell: %s', (text) => {
    expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
  });

  it.each([
    ['Gộp, là một người', 'A|GOP|'],
    ['RIENG (không trùng, hai người)', 'A|RIENG|'],
    ['CHON A, dòng A đúng', 'A|CHON|'],
    ['GOP, đúng', 'A|GOP|'],
    ['Đã mất (con báo, năm 2020)', 'A|TRANG_THAI|Từ trần'],
    ['Hai người (two people)', 'A|RIENG|'],
  ])('accepts one decision written twice in a cell: %s', (text, answer) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([answer]);
  });

  it.each([
    ['gop lai nhe', 'A|GOP|'],
    ['1 ng', 'A|GOP|'],
    ['k trùng', 'A|RIENG|'],
    ['2 ng khác nhau ạ', 'A|RIENG|'],
    ['đúng r', 'A|CO_PHAI|'],
    ['của B', 'B|CHON|'],
    ['giữ dòng A', 'A|CHON|'],
    ['theo dòng B', 'B|CHON|'],
    ['B mới đúng', 'B|CHON|'],
    ['B nhé', 'B|CHON|'],
    ['1ng thôi', 'A|GOP|'],
    ['dạ chỉ có 1 người ạ', 'A|GOP|'],
    ['2 đ/c khác nhau', 'A|RIENG|'],
    ['ko đúng', 'A|KHONG_PHAI|'],
    ['Đúng, cùng một người', 'A|GOP|'],
    ['không, hai người khác nhau', 'A|RIENG|'],
    ['sinh ngày 12/3/1998', 'A||12/3/1998'],
    ['sửa thành 0912345678', 'A||0912345678'],
    ['sinh năm 1995', 'A||1995'],
    ['chỉ biết năm 1995', 'A||1995'],
    ['23/8/2008 đúng', 'A||23/8/2008'],
    ['của người này', 'A|CHON|'],
    ['số này là của B', 'B|CHON|'],
    ['xóa dòng này', 'A|BO_DONG|'],
    ['Không có người này', 'A|BO_DONG|'],
    ['chọn khu Kết', 'A||khu Kết'],
    ['hiện sinh hoạt ở khu 2', 'A||khu 2'],
    ['CĐ Khu 2', 'A||CĐ Khu 2'],
    ['nay thuộc khu 2', 'A||khu 2'],
    ['Sáp nhập vào chi đoàn Khu Kết', 'A||chi đoàn Khu Kết'],
    ['van o khu 2', 'A||khu 2'],
  ])('reads short forms, polite words and places: %s', (text, answer) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([answer]);
  });

  it.each([
    ['đúng theo CCCD', 'A|CO_PHAI|'],
    ['Đúng (theo CCCD)', 'A|CO_PHAI|'],
    ['dòng này đúng với giấy khai sinh', 'A|CHON|'],
    ['Một người theo hồ sơ', 'A|GOP|'],
    ['dung theo cccd', 'A|CO_PHAI|'],
    ['15/03/2001 (theo CCCD)', 'A||15/03/2001'],
  ])('drops the papers that an answer rests on: %s', (text, answer) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([answer]);
  });

  it.each(['theo CCCD', 'lấy theo CCCD', 'chọn theo giấy khai sinh', 'không theo CCCD'])(
    'reads no decision in papers alone: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    },
  );

  it.each([
    ['đang sinh hoạt ở đây', 'CHON'],
    ['Hiện sinh hoạt tại đây', 'CHON'],
    ['SH ở đây', 'CHON'],
    ['thuộc chi đoàn này', 'CHON'],
    ['hiện đang sinh hoạt ở chi đoàn này', 'CHON'],
    ['cái này mới đúng', 'CHON'],
    ['đúng thông tin này', 'CHON'],
    ['cứ để vậy', 'BO_QUA'],
    ['giữ nguyên như cũ', 'BO_QUA'],
    ['Một', 'GOP'],
    ['1 ng.', 'GOP'],
    ['Gộp nhé chị', 'GOP'],
    ['đã xác nhận là 1 người', 'GOP'],
    ['bị nhập hai lần', 'GOP'],
    ['"2 ng"', 'RIENG'],
    ['riêng từng người', 'RIENG'],
    ['[x]', 'CHON'],
    ['(x)', 'CHON'],
    ['lấy theo dòng này', 'CHON'],
    ['chuyển về đây rồi', 'CHON'],
    ['để như vậy', 'BO_QUA'],
    ['cùng 1', 'GOP'],
    ['trùng 2 lần', 'GOP'],
    ['A ≠ B', 'KHONG_PHAI'],
    ['Là hai người trùng họ tên', 'RIENG'],
    ['hai người ạ (đã hỏi)', 'RIENG'],
    ['tách 2 người', 'RIENG'],
    ['mỗi người 1 dòng', 'RIENG'],
    ['Không phải là một', 'RIENG'],
  ])('reads what secretaries write: %s', (text, word) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([`A|${word}|`]);
  });

  it.each([
    ['15/03/2001 0:00', '15/03/2001'],
    ['Sinh ngày 15/03/2001 ạ', '15/03/2001'],
    ['１５／０３／２００１', '15/03/2001'],
    ['15/03 năm 2001', '15/03 năm 2001'],
  ])('reads a date in the column of decisions: %s', (text, date) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([`A||${date}`]);
  });

  it.each(['không khác người', 'đúng, khác người', 'không, cùng người', 'theo em', 'theo tôi'])(
    'reads no decision in words that deny or do not decide: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    },
  );

  it.each(['cùng em', 'Cung Anh', 'không cùng chị', 'không phải chỉ có hai người'])(
    'takes no name or other statement about people for a decision: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    },
  );

  it.each(['một bản', 'Hai bản', 'hai bàn', 'Hải Anh', 'Hai Anh', 'HAI ANH', 'hai bàn khác nhau'])(
    'takes no word with other marks and no name for a statement about people: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
      expect(read(`A||${text}`, 'B||')).toEqual([`A||${text}`]);
    },
  );

  it.each(['ở đấy', 'đã chuyển về đấy', 'Nay dừng', 'nay đứng', 'nay dùng', 'để riêng rà'])(
    'takes no words with other marks for a decision: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    },
  );

  it.each([
    ['giử nguyên', 'BO_QUA'],
    ['bõ qua', 'BO_QUA'],
    ['môt người', 'GOP'],
    ['hai ngừơi', 'RIENG'],
    ['o day', 'CHON'],
  ])('reads words with missing, misplaced or confused marks: %s', (text, decision) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([`A|${decision}|`]);
  });

  it.each([
    'Lấy theo CCCD',
    'giữ như CCCD',
    'Nhập theo CCCD',
    'Sửa lại theo CCCD',
    'Lấy tên theo CCCD',
  ])('takes no words about what papers say for a decision or value: %s', (text) => {
    expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    expect(read(`A||${text}`, 'B||')).toEqual([`A||${text}`]);
  });

  it('takes no letter within a word for a row', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${String.fromCharCode(66 + at)}||`);
    for (const text of ['một người khác', '1 người khác']) {
      expect(read(`A|${text}|`, ...rows)).toEqual(['A|RIENG|']);
    }
  });

  it('drops the words around a typed place', () => {
    expect(read('A||nay là khu 2')).toEqual(['A||khu 2']);
    expect(read('A||Khu 2 (mới)')).toEqual(['A||Khu 2']);
    expect(read('A||không ở khu 2')).toEqual(['A||không ở khu 2']);
    expect(read('A|không còn ở khu 2|')).toEqual(['answer-unknown-word']);
  });

  it('takes a word for a correction for nothing more than the value beside it', () => {
    expect(read('A|sửa lại|12/03/1998')).toEqual(['A||12/03/1998']);
    expect(read('A|dòng này sai|Hà Văn Tám')).toEqual(['A||Hà Văn Tám']);
    expect(read('A|nhập lại|0912345678')).toEqual(['A||0912345678']);
    expect(read('A|sửa|')).toEqual(['answer-unknown-word']);
    expect(read('A|sửa|gộp')).toEqual(['answer-unknown-word']);
  });

  it.each([
    'hình như Hà Văn Tám',
    'Hà Văn Tám (chưa chắc)',
    'Hà Văn Tám hay sao ấy',
    'Khu 5 thì phải',
    'chắc là Khu 5',
    'khoảng 2001',
  ])('refuses a guess: %s', (text) => {
    expect(read(`A||${text}`)).toEqual(['answer-doubtful']);
    expect(read(`A|${text}|`)).toEqual(['answer-doubtful']);
  });

  it.each(['Khu 5, Song Lo', 'Khu 5 (Sông Lô)', 'Hà Văn Tám (Tâm)'])(
    'accepts what is no guess: %s',
    (text) => {
      expect(read(`A||${text}`)).toEqual([`A||${text}`]);
    },
  );

  it('refuses a letter with a question mark', () => {
    expect(read('A|A?|', 'B||')).toEqual(['answer-unknown-word']);
  });

  it.each([
    ['Chọn A, sinh 17/04/1994', 'CHON|17/04/1994'],
    ['Dòng này đúng (năm 1995)', 'CHON|1995'],
    ['CHON: 025201000001', 'CHON|025201000001'],
    ['Dòng này đúng - ngày 17 tháng 4 năm 1994', 'CHON|ngày 17 tháng 4 năm 1994'],
    ['để nguyên, Khu 5', 'BO_QUA|Khu 5'],
  ])('reads a value behind a choice: %s', (text, answer) => {
    expect(read(`A|${text}|`, 'B||')).toEqual([`A|${answer}`]);
    expect(read(`A|${text}|Khu 1`, 'B||')).toEqual(['answer-unknown-word']);
  });

  it.each([
    ['Một người, lấy ngày vào Đoàn của B', 'lấy ngày vào Đoàn của B', true],
    ['Hai người (chị em; hỏi rồi)', 'chị em, hỏi rồi', false],
    ['Gộp - hỏi mẹ rồi', 'hỏi mẹ rồi', true],
    ['Gộp, là một người', '', false],
    ['Đã mất năm 2024', 'năm 2024', true],
    ['chuyển đi từ 3/2025', 'từ 3/2025', true],
    ['CHON A: hợp lệ, hoặc số giấy tờ khớp với ngày sinh', '', false],
  ])('keeps the words behind a decision as a note: %s', (text, note, isReported) => {
    const { findings, returned } = readAnswers([
      tableOf(['ma_xung_dot|ban_ghi|quyet_dinh', `${ID}|A|${text}`]),
    ]);
    expect(returned.rows.map((row) => row.note)).toEqual([note]);
    expect(findings.map(({ code }) => code)).toEqual(isReported ? ['answer-additions'] : []);
  });

  it('refuses a choice whose value names another row', () => {
    expect(read('A|CHON|B', 'B||')).toEqual(['A|CHON|B']);
    expect(read('A|CHON|A', 'B||')).toEqual(['A|CHON|']);
    expect(read('A|CHON|x', 'B||')).toEqual(['A|CHON|']);
  });

  it.each([
    'có lẽ',
    '?',
    'không biết',
    'gộp hay tách',
    'hỏi lại',
    'Nguyễn Văn Thử',
    '#NAME?',
    'G',
    'GPO',
  ])('reports an unknown decision word: %s', (text) => {
    expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
  });

  it.each(['Đông', 'Đồng', 'ĐẶNG', 'Đường', 'cũ', 'cả', 'trường', 'Trưởng', 'khúc', 'gấp'])(
    'does not take a word with other letters for a damaged decision: %s',
    (text) => {
      expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
      expect(read(`A||${text}`)).toEqual([`A||${text}`]);
    },
  );

  it.each(['Dũng', 'DŨNG', 'dùng', 'dừng', 'Cô', 'Cố', 'Khắc', 'Khổng', 'Sài', 'chờn', 'Riềng'])(
    'does not take a word with other marks for a decision: %s',
    (text) => {
      expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
      expect(read(`A|${text.normalize('NFD')}|`)).toEqual(['answer-unknown-word']);
    },
  );

  it.each([
    ['CO_PHAI', 'đung|dúng|dung|co|phai|Phai'],
    ['KHONG_PHAI', 'khong|Khac'],
    ['RIENG', 'riêng|riéng|rieng|tach'],
  ])('takes a word without some of its marks for the decision %s', (word, texts) => {
    for (const text of texts.split('|')) expect(read(`A|${text}|`), text).toEqual([`A|${word}|`]);
  });

  it.each([
    ['TRANG_THAI|Từ trần', 'đã mất|ĐÃ MẤT|da mat|?ã m?t|Đã mất (con báo)|từ trần|died'],
    ['TRANG_THAI|Chuyển sinh hoạt', 'đã chuyển đi|Da chuyen di.|chuyển sinh hoạt|moved away'],
    ['TRANG_THAI|Không còn sinh hoạt', 'không còn sinh hoạt|khong con sinh hoat|inactive'],
    ['TRANG_THAI|Không còn sinh hoạt', 'Trưởng thành Đoàn|đã xóa tên|khai trừ|xin ra khỏi Đoàn'],
    ['TRANG_THAI|Chuyển sinh hoạt', 'đã chuyển sinh hoạt Đoàn|Đã chuyển sinh hoạt rồi'],
    ['KHONG_CO|', 'không có số|khong co so|Kh?ng có s?|no number'],
    ['KHONG_CO|phone', 'không có số điện thoại|no phone'],
    ['KHONG_CO|idNumber', 'không có CCCD|chưa có căn cước'],
    ['TRUNG_VOI|B', 'trùng với B|trung voi dong b|tr?ng v?i b?n ghi B|same as B'],
    ['TRUNG_VOI|TV9K5573MH4', 'trùng với TV9K5573MH4|Trung voi ma tv9k5573mh4'],
  ])('recognises a decision that states the fact %s', (fact, texts) => {
    for (const text of texts.split('|')) {
      expect(read(`A|${text}|`), text).toEqual([`A|${fact}`]);
      expect(read(`A||${text}`), text).toEqual([`A|${fact}`]);
      expect(read(`A|${text}|${text}`), text).toEqual([`A|${fact}`]);
    }
  });

  it.each([
    ['A|CO_PHAI|', 'có|phải|Đúng.|chính xác|đúng rồi|Phải rồi|dung vay|yes'],
    ['A|KHONG_PHAI|', 'k phải|ko phải|Khác|khác nhau|không|Không phải|khong dung|kh?ng|sai|no'],
    ['A|CHON|', 'Dòng này đúng|dong nay dung|ở đây'],
    ['B|CHON|', 'dòng B đúng|B đúng|đúng là dòng B|bản ghi b là đúng'],
    ['A|CO_PHAI|', 'dạ đúng|vâng ạ|Dạ|đúng ạ'],
    ['A|KHONG_PHAI|', 'ko|Ko ạ|sai rồi|không đúng đấy'],
    ['A|GOP|', 'đúng là một người|là một|Cùng là một người'],
    ['A|GOP|', 'không phải 2 người|vẫn 1 đoàn viên|chính là một đ/c|cùng một hội viên|1 người mà'],
    ['A|GOP|', 'gộp vào|gộp 2 dòng này|là cùng 1 người rồi|khong phai hai nguoi|m?t ng??i'],
    [
      'A|RIENG|',
      '2 cháu|đây là hai bạn khác nhau|2 người riêng biệt|riêng biệt|không cùng 1 người',
    ],
    ['A|RIENG|', 'hai đoàn viên khác nhau|hai ông cháu|chị em họ|khong phai la cung mot nguoi'],
    ['A|RIENG|', 'là hai người|không phải là một người|Không phải cùng người'],
    ['A|RIENG|', 'không trùng người|đúng là người khác|không cùng người|dung la 2 nguoi'],
    ['A|RIENG|', '2 anh em|hai vợ chồng|chỉ trùng tên|trùng tên khác người'],
    ['A|RIENG|', 'riêng rẽ|hai chị em|là hai anh em|hai mẹ con|chị em sinh đôi|sinh doi'],
    ['A|GOP|', 'gộp giúp em|ok gộp|đồng ý gộp|người này ghi 2 lần|Nhất trí gộp ạ'],
    [
      'A|RIENG|',
      'không gộp được|người khác nhau|chỉ giống tên|giống tên nhưng khác người|để 2 người',
    ],
    ['A|CHON|', 'lấy số này|Theo ngày sinh này ạ|CCCD này đúng|dong nay chinh xac|đúng s? này'],
    ['A|CHON|', 'về chi bộ này|khu này|đang sinh hoạt chi đoàn này|đã chuyển về thôn này rồi'],
    ['A|CHON|', 'sinh hoạt ở khu phố này|đang ở tổ dân phố này|về làng này|tổ này|to dan pho nay'],
    [
      'A|BO_QUA|',
      'thôi để nguyên|không cần chỉnh sửa|không phải sửa ạ|giữ như hiện tại|bỏ qua câu này',
    ],
  ])('recognises everyday wordings of the decision %s', (decision, texts) => {
    for (const text of texts.split('|')) {
      expect(read(`A|${text}|`, 'B||'), text).toEqual([decision]);
    }
  });

  it.each(['xóa 1 dòng', 'Xoá bớt một dòng', 'bỏ 1 dòng'])(
    'reads no decision in words that may mean that somebody left: %s',
    (text) => {
      expect(read(`A|${text}|`, 'B||')).toEqual(['answer-unknown-word']);
    },
  );

  it.each(['cùng bản', 'không cùng bản', 'chung một bà', 'cùng một ông', 'Cùng chị'])(
    'reads no decision in words about relatives or hamlets: %s',
    (text) => {
      expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
    },
  );

  it.each(['Có?', 'riêng rẽ?', 'đúng ?', 'Một người??', 'có phải một người', 'Có phải là 2 người'])(
    'reads no decision that is asked: %s',
    (text) => {
      expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
    },
  );

  it('takes a plain yes or no in the value column as a value', () => {
    expect(read('A||không')).toEqual(['A||không']);
    expect(read('A||đúng')).toEqual(['A||đúng']);
  });

  it.each([
    'không lấy số này',
    'số này không đúng',
    'ngày này đúng chưa',
    'đừng lấy dòng này',
    'tên này sai',
    'lấy số kia',
  ])('chooses no row that a text rejects, doubts or does not name: %s', (text) => {
    expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
  });

  it.each(['mất', 'mất thẻ đoàn', 'chưa mất', 'chưa chuyển đi', 'trùng lặp', 'không có lỗi'])(
    'does not guess a decision from ambiguous words: %s',
    (text) => {
      expect(read(`A|${text}|`)).toEqual(['answer-unknown-word']);
    },
  );

  it('refuses a value beside a decision that states a fact', () => {
    expect(read('A|đã mất|05/03/1999')).toEqual(['answer-word-and-value']);
    expect(read('A|BO_QUA|đã mất')).toEqual(['answer-unknown-word']);
  });

  it('accepts a decision that names a record, on any row of its question', () => {
    expect(read('A|CHON B|', 'B||')).toEqual(['B|CHON|']);
    expect(read('A|chọn bản ghi b|', 'B||')).toEqual(['B|CHON|']);
    expect(read('A|CHON A: Danh sách mới hơn, hoặc dòng đầy đủ hơn|', 'B||')).toEqual(['A|CHON|']);
    expect(read('A|b|', 'B||')).toEqual(['B|CHON|']);
    expect(read('A|d|', 'B||')).toEqual(['answer-unknown-word']);
    expect(read('A|Bản ghi B|', 'B||')).toEqual(['B|CHON|']);
    expect(read('A||Bản ghi B', 'B||')).toEqual(['B|CHON|']);
    expect(read('A||B', 'B||')).toEqual(['answer-not-a-value']);
  });

  it('leaves the letter of a choice without a record open', () => {
    expect(read('|x|')).toEqual(['|CHON|']);
    expect(read('|GOP|')).toEqual(['|GOP|']);
    expect(read('|CHON B|')).toEqual(['B|CHON|']);
  });

  it('treats dashes as a blank decision', () => {
    expect(read('A| - |--')).toEqual([]);
  });
});

describe('decision or value in the wrong column', () => {
  it('reads a decision or value in the wrong column if it is unambiguous', () => {
    expect(read('A||gộp')).toEqual(['A|GOP|']);
    expect(read('A||Bỏ qua')).toEqual(['A|BO_QUA|']);
    expect(read('A|05/03/1999|')).toEqual(['A||05/03/1999']);
    expect(read('A|025201000001|')).toEqual(['A||025201000001']);
    expect(read('A|Chi đoàn Khu 2|')).toEqual(['A||Chi đoàn Khu 2']);
    expect(read('A|TDP 5|')).toEqual(['A||TDP 5']);
    expect(read('A|2,52E+11|')).toEqual(['A||2,52E+11']);
    expect(read('A|ngày 6 tháng 4 năm 2006|')).toEqual(['A||ngày 6 tháng 4 năm 2006']);
    expect(read('A|ＧＯＰ|')).toEqual(['A|GOP|']);
    expect(read('A|Xã Phú Hộ|chọn')).toEqual(['A|CHON|Xã Phú Hộ']);
    expect(read('A|Nguyễn Văn Thử|Nguyễn Văn Thử')).toEqual(['A||Nguyễn Văn Thử']);
    expect(read('A|GOP|gộp')).toEqual(['A|GOP|']);
    expect(read('A|CHON|x')).toEqual(['A|CHON|']);
  });

  it('reports an ambiguous text in the wrong column', () => {
    expect(read('A||x')).toEqual(['answer-not-a-value']);
    expect(read('A||Sai so với CCCD')).toEqual(['answer-not-a-value']);
    expect(read('A||khong dung')).toEqual(['answer-not-a-value']);
    expect(read('A|GOP|tách')).toEqual(['answer-unknown-word']);
    expect(read('A|Nguyễn Văn Thử|GOP')).toEqual(['answer-unknown-word']);
  });

  it('keeps values that are written like a decision', () => {
    expect(read('A||Khác')).toEqual(['A||Khác']);
    expect(read('A||Sài')).toEqual(['A||Sài']);
    expect(read('A||?')).toEqual(['A||?']);
  });
});

describe('typed value', () => {
  it.each([
    ["'+84912000001", '+84912000001'],
    ["'0912000001", '0912000001'],
    ["Khu 1,'=1", 'Khu 1,=1'],
    ['1999-03-05 00:00:00', '1999-03-05'],
    ['1999-03-05T00:00:00', '1999-03-05'],
    ['25201000001.0', '25201000001'],
    ['25201000001,00', '25201000001'],
    ['2.5201E+10', '2.5201E+10'],
    ['5/3/1999', '5/3/1999'],
    ['36224', '36224'],
    ['  Chi đoàn   Khu 2 ', 'Chi đoàn Khu 2'],
    ["H'Hen Mẫu", "H'Hen Mẫu"],
    ['?Ð?ng', '?Đ?ng'],
  ])('removes what a spreadsheet added to a value: %s', (typed, value) => {
    expect(read(`A||${typed}`)).toEqual([`A||${value}`]);
    expect(read(`A|CHON|${typed}`)).toEqual([`A|CHON|${value}`]);
  });
});
