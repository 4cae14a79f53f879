import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../../src/model/index.js';
import { readTables } from '../../../src/read/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  return (await readTables('a.csv', bytes, 'h')).tables[0]!.rows;
}

async function detected(bytes: Uint8Array) {
  const { source, tables } = await readTables('a.csv', bytes, 'h');
  return { encoding: source.encoding, delimiter: source.delimiter, rows: tables[0]!.rows };
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

describe('encoding', () => {
  const text = 'Họ và tên,Khu\r\nHà Thị Bưởi,1\r\n';
  const rows = [
    ['Họ và tên', 'Khu'],
    ['Hà Thị Bưởi', '1'],
  ];

  it('reads UTF-8 and UTF-16 with and without a mark', async () => {
    expect(await detected(utf8(text))).toMatchObject({ encoding: 'utf-8', rows });
    expect(await detected(utf8(`\ufeff${text}`))).toMatchObject({ encoding: 'utf-8', rows });
    for (const mark of [true, false]) {
      expect(await detected(utf16(text, false, mark))).toMatchObject({
        encoding: 'utf-16le',
        rows,
      });
      expect(await detected(utf16(text, true, mark))).toMatchObject({ encoding: 'utf-16be', rows });
    }
  });

  it('reads windows-1258, where tones are bytes of their own', async () => {
    // H o + dot, v à, t ê n; Đ ă n g, V ă n
    const bytes = Uint8Array.from(Buffer.from('Ho\xf2 v\xe0 t\xean\n\xd0\xe3ng V\xe3n', 'latin1'));
    const { encoding, rows } = await detected(bytes);
    expect(encoding).toBe('windows-1258');
    expect(rows[0]![0]!.normalize('NFC')).toBe('Họ và tên');
    expect(rows[1]![0]).toContain('Văn');
  });

  it.each([
    ['V\xf5 Th? H?ng', 'Võ Th? H?ng'],
    ['L\xfd Qu\xfd ??c,x\xe3 Ki?t S?n', 'Lý Quý ??c'],
  ])('reads the rest of text that lost letters as windows-1252', async (bytes, name) => {
    const { encoding, rows } = await detected(Uint8Array.from(Buffer.from(bytes, 'latin1')));
    expect(encoding).toBe('windows-1252');
    expect(rows[0]![0]).toBe(name);
  });

  it('keeps the letters of TCVN3 and VNI fonts as windows-1252 shows them', async () => {
    for (const seen of ['Hä vµ tªn,NguyÔn ThÞ H­êng', 'Hoï vaø teân,Nguyeãn Thò Höôøng']) {
      const { encoding, rows } = await detected(Uint8Array.from(Buffer.from(seen, 'latin1')));
      expect(encoding).toBe('windows-1252');
      expect(rows[0]!.join()).toBe(seen);
    }
  });
});

describe('a file of several encodings, as after files were joined', () => {
  const utf8Lines = ['Họ và tên,Khu', 'Hà Thị Bưởi,1', 'Đỗ Văn Sơn,1', ''].join('\r\n');
  const others = ['Hà Thị Mận,12/03/1998', 'Vũ Đức Hưng,30/11/2001', ''].join('\r\n');
  const mixed = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  const read = async (bytes: Uint8Array) => readTables('a.csv', bytes, 'h');
  // Hà Thị Mận and Vũ Đức Hưng in windows-1258.
  const ansi = Buffer.from(
    'H\xe0 Thi\xf2 M\xe2\xf2n,2\r\nVu\xde \xd0\xfd\xecc H\xfdng,2\r\n',
    'latin1',
  );

  it.each([
    [mixed(utf8(utf8Lines), utf16(others, false, true))],
    [mixed(utf8(`\ufeff${utf8Lines}`), utf16(others, false, false))],
    [mixed(utf16(utf8Lines, false, true), utf8(others))],
    [mixed(utf16(utf8Lines, true, false), utf8(others))],
  ])('is refused if only a part is in UTF-16', async (bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ faults: [{ code: 'file-part-utf16' }] });
  });

  it.each([
    ['', 'after'],
    ['\ufeff', 'after'],
    ['', 'before'],
  ])('is read line by line in UTF-8 and a code page', async (mark, where) => {
    const parts = [utf8(mark + utf8Lines), ansi];
    const bytes = mixed(...(where === 'after' ? parts : parts.reverse()));
    const { tables, findings } = await read(bytes);
    const names = tables[0]!.rows.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Hà Thị Bưởi', 'Đỗ Văn Sơn', 'Hà Thị Mận', 'Vũ Đức Hưng']),
    );
    const line = where === 'after' ? 4 : 1;
    expect(findings).toMatchObject([
      { code: 'lines-not-utf8', args: { count: 2 }, place: { file: 'a.csv', line } },
    ]);
  });

  it('loses only the letter of a damaged byte', async () => {
    const bytes = utf8(utf8Lines);
    bytes[bytes.indexOf(0xc6)] = 0xff;
    const { tables, findings } = await read(bytes);
    expect(tables[0]!.rows.map(([name]) => name)).toEqual([
      ...['Họ và tên', 'Hà Thị B\ufffd\ufffdởi', 'Đỗ Văn Sơn'],
    ]);
    expect(findings[0]).toMatchObject({ code: 'lines-not-utf8', place: { line: 2 } });
  });
});

describe('delimiter', () => {
  it.each([',', ';', '\t', '|'])('finds %j below a letterhead with commas', async (delimiter) => {
    const lines = ['Lai Đồng, ngày 30 tháng 6, 2025', ['Tên', 'Quê', 'Khu'].join(delimiter)];
    for (let row = 0; row < 9; row++)
      lines.push(['A', '"Khu 1, Lai Đồng; PT"', '1'].join(delimiter));
    const result = await detected(utf8(lines.join('\n')));
    expect(result.delimiter).toBe(delimiter);
    expect(result.rows[2]).toEqual(['A', 'Khu 1, Lai Đồng; PT', '1']);
  });

  it('follows a first line sep= and counts it', async () => {
    const result = await detected(utf8('sep=;\na,b;c\nd,e;f\n'));
    expect(result.delimiter).toBe(';');
    expect(result.rows).toEqual([['sep='], ['a,b', 'c'], ['d,e', 'f']]);
  });
});

describe('delimiter of a list', () => {
  const people = ['Bưởi', 'Cam', 'Mận'].map((name, index) => [
    String(index + 1),
    `Hà Thị ${name}`,
    '12/03/1998',
  ]);
  const listOf = (delimiter: string, address: string) =>
    [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Địa chỉ'],
      ...people.map((cells) => [...cells, address]),
    ].map((cells) => cells.join(delimiter));

  it.each([
    [';', 'Khu 1, xã Kiệt Sơn, huyện Tân Sơn, tỉnh Phú Thọ, Việt Nam'],
    ['|', 'Khu 1, xã Kiệt Sơn, huyện Tân Sơn, tỉnh Phú Thọ, Việt Nam'],
    [',', 'Khu 1; xã Kiệt Sơn; huyện Tân Sơn; tỉnh Phú Thọ; Việt Nam'],
  ])('is %s where addresses have more of another sign', async (delimiter, address) => {
    const lines = listOf(delimiter, address);
    const dated = ['ĐOÀN XÃ KIỆT SƠN', 'Kiệt Sơn, ngày 30 tháng 6 năm 2025', ...lines];
    for (const text of [lines, dated]) {
      const found = await detected(utf8(text.join('\r\n')));
      expect(found.delimiter).toBe(delimiter);
      expect(found.rows.at(-1)).toEqual([...people[2]!, address]);
    }
  });

  it('is the sign of the rows, not one of the title alone', async () => {
    const lines = listOf(',', 'Khu 1 xã Kiệt Sơn');
    expect((await detected(utf8(['DANH SÁCH; Khu 1', ...lines].join('\n')))).delimiter).toBe(',');
  });
});

describe('rows', () => {
  it('keep their number over blank lines, mixed line ends and quoted breaks', async () => {
    const text = 'a,b\r\n\r\n"x\ny",1,2\n , \n\nz\r\n\r\n';
    expect(await rowsOf(utf8(text))).toEqual([['a', 'b'], [], ['x\ny', '1', '2'], [], [], ['z']]);
  });

  it('take a quote inside a cell as text', async () => {
    expect(await rowsOf(utf8('a,Tổ "Ba" x\n"b, c",d\n'))).toEqual([
      ['a', 'Tổ "Ba" x'],
      ['b, c', 'd'],
    ]);
  });

  it('keep a quote that begins a cell with a break in it', async () => {
    expect(await rowsOf(utf8('a,b\n"""Ba""\nx",d\n'))).toEqual([
      ['a', 'b'],
      ['"Ba"\nx', 'd'],
    ]);
  });

  it('may be shorter or longer than the first and than most', async () => {
    expect(await rowsOf(utf8('DANH SÁCH\r\na,b,c\r\n1,2,3\r\n4,"x\ny"\r\n5,6,7,8\r\n'))).toEqual([
      ['DANH SÁCH'],
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', 'x\ny'],
      ['5', '6', '7', '8'],
    ]);
  });

  it.each([
    ['never closed', 'a,b\n\n"c\nd,e\nf', 3],
    ['closed by a later cell', 'a,b\nc,"d\ne,"f",g\n', 2],
    ['before the quotes of another cell in its row', 'a,b,c,d\n"1,2,"3, 4",5\n', 2],
    ['around whole rows', 'a,b,c,d\n1,"2,3,4\n5,6,7,8\n9,10",3,4\n', 2],
    ['closed by a later cell beside a quote inside a cell', 'x "y",z\na,b\nc,"d\ne,"f",g\n', 3],
  ])('name the row of a quote %s', async (_, text, row) => {
    const error = await rowsOf(utf8(text)).catch((reason: unknown) => reason);
    expect((error as InputError).faults).toEqual([
      { code: 'csv-quote-open', args: { row }, place: { file: 'a.csv', row } },
    ]);
  });

  it('keep a quote as text between tabs if it is never closed', async () => {
    const lines = ['a\tb\tc', '1\t"x\ty', '2\t"p"\tq', '3\t5"\tr'];
    expect(await rowsOf(utf8(lines.join('\n')))).toEqual([
      ['a', 'b', 'c'],
      ['1', '"x', 'y'],
      ['2', '"p"', 'q'],
      ['3', '5"', 'r'],
    ]);
  });

  it('are refused between tabs if an open quote stands in a row without all cells', async () => {
    const error = await rowsOf(utf8('a\tb\tc\n1\t"x\n2\tp\tq\n3\tr\ts\n')).catch(
      (reason: unknown) => reason,
    );
    expect((error as InputError).faults[0]?.code).toBe('csv-quote-open');
  });

  it('of bytes that are not text are refused', async () => {
    const noise = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 31);
    const error = await rowsOf(noise).catch((reason: unknown) => reason);
    expect((error as InputError).faults[0]?.code).toBe('file-unsupported');
  });

  it.each([
    ['cells', utf8('Tên,Quê,Khu\nHà Mẫu,Khu 1,2\nLê Giả,Kh'), 1],
    ['bytes of a letter', utf8('Tên,Quê,Khu\nHà Mẫu,Khu 1,2\nLê Giả,Khu 3,Mẫ').subarray(0, -1), 1],
    ['nothing', utf8('Tên,Quê,Khu\nHà Mẫu,Khu 1,2\nLê Giả,Khu 3,4'), 0],
    ['cells, but ended by the typist', utf8('Tên,Quê,Khu\nHà Mẫu,Khu 1,2\nLê Giả\n'), 0],
  ])('of a text without %s are read, with a warning if it was cut', async (_, bytes, warnings) => {
    const { tables, findings } = await readTables('a.csv', bytes, 'hash');
    expect(tables[0]!.rows[1]).toEqual(['Hà Mẫu', 'Khu 1', '2']);
    expect(tables[0]!.rows[2]![0]).toBe('Lê Giả');
    const cut = {
      level: 'warning',
      code: 'file-cut-off',
      args: {},
      place: { file: 'a.csv', row: 3 },
    };
    expect(findings).toEqual(warnings === 1 ? [cut] : []);
  });

  it.each([';', '\t', ','])('splits the lines in quotes among others at %j', async (delimiter) => {
    const text =
      'STT;Tên;Quê;Khu\n1;Hà Mẫu;A;2\n"2;""Lê Giả"";B;"\n"3;Bùi Thử;C;1"\n4;Vũ Mẫu;D;1\n';
    const { tables, findings } = await readTables(
      'a.csv',
      utf8(text.replaceAll(';', delimiter)),
      'h',
    );
    expect(tables[0]!.rows.slice(2, 4)).toEqual([
      ['2', 'Lê Giả', 'B'],
      ['3', 'Bùi Thử', 'C', '1'],
    ]);
    const place = { file: 'a.csv', row: 3 };
    expect(findings).toEqual([
      expect.objectContaining({ code: 'some-rows-split', args: { count: 2 }, place }),
    ]);
  });

  it('leaves a sentence with as many commas as the rows in its cell', async () => {
    const text =
      'STT,Tên,Quê,Khu\n1,Hà Mẫu,A,2\n"Vắng: Hà Mẫu, Lê Giả, Bùi Thử, Vũ Mẫu"\n2,Lê Giả,B,1\n';
    const { tables } = await readTables('a.csv', utf8(text), 'h');
    expect(tables[0]!.rows[2]).toEqual(['Vắng: Hà Mẫu, Lê Giả, Bùi Thử, Vũ Mẫu']);
  });

  it.each([
    [
      'in quotes line by line',
      'DANH SÁCH\n"Tên,Quê,Khu"\n"Hà Mẫu,""Xã A, B"",2"\n\n"Lê Giả,C,3"\n',
    ],
    [
      'by tabs below a title with commas',
      '"A, B"\n"Tên\tQuê\tKhu"\n"Hà Mẫu\tXã A, B\t2"\n\n"Lê Giả\tC\t3"\n',
    ],
  ])('in one cell each are split: %s', async (_, text) => {
    const { tables, findings } = await readTables('a.csv', utf8(text), 'h');
    const [, ...rows] = tables[0]!.rows;
    expect(rows).toEqual([
      ['Tên', 'Quê', 'Khu'],
      ['Hà Mẫu', 'Xã A, B', '2'],
      [],
      ['Lê Giả', 'C', '3'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['rows-split']);
  });

  it('of sentences with commas are not split', async () => {
    const text = '"Các bạn, xin chào"\n"Một, hai, ba, bốn"\n"Hết."\n';
    const { tables, findings } = await readTables('a.csv', utf8(text), 'h');
    expect(tables[0]!.rows.every((cells) => cells.length === 1)).toBe(true);
    expect(findings).toEqual([]);
  });

  it('with errors of formulas and letters lost to a code page are reported', async () => {
    const text = 'Tên,Quê\nNguy?n V?n A,#REF!\nTr?n B,#N/A\nAi? Không rõ,#5\n';
    const { findings } = await readTables('a.csv', utf8(text), 'h');
    expect(findings).toEqual([
      {
        level: 'warning',
        code: 'error-cells',
        args: { count: 2 },
        place: { file: 'a.csv', row: 2 },
      },
      {
        level: 'warning',
        code: 'lost-letters',
        args: { count: 2 },
        place: { file: 'a.csv', row: 2 },
      },
    ]);
  });

  it('have no cells of zero-width blanks', async () => {
    expect(await rowsOf(utf8('a,\u3000\n\u200b,\ufeff\u2003\nb,ố'))).toEqual([
      ['a'],
      [],
      ['b', 'ố'],
    ]);
  });

  it('have the text of formulas that keep leading zeros', async () => {
    const text = 'a,b\n="0912345678","=""025199000017"""\n=1+2,x="1"\n';
    expect(await rowsOf(utf8(text))).toEqual([
      ['a', 'b'],
      ['0912345678', '025199000017'],
      ['=1+2', 'x="1"'],
    ]);
  });

  it('of blanks only are an empty file', async () => {
    const error = await rowsOf(utf8(' \n,,\n')).catch((reason: unknown) => reason);
    expect((error as InputError).faults[0]?.code).toBe('file-empty');
  });

  it('are read as they were written, for any cells', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replaceAll('\r', '')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const text = rows
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          expect(await rowsOf(utf8(text))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('reads columns of fixed widths', async () => {
  const lines = [
    'STT  Họ và tên     Quê',
    '1    Hà Thị Bưởi   Lèn, A',
    '2    Đinh Văn Mít  Dọc, B',
  ];
  expect(await rowsOf(utf8(lines.join('\r\n')))).toEqual([
    ['STT', 'Họ và tên', 'Quê'],
    ['1', 'Hà Thị Bưởi', 'Lèn, A'],
    ['2', 'Đinh Văn Mít', 'Dọc, B'],
  ]);
});
