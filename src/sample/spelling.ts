/** Ways in which Vietnamese names are misspelt; each takes a name and gives it misspelt. */

/** Đ and đ have no decomposition, so they are named apart from the marks. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Lower case without marks: two names that look alike have the same. */
export function folded(text: string): string {
  return unmarked(text).toLowerCase();
}

/** `Hòa` → `Hoà`: the tone moves to the second vowel of an open oa, oe, uy. */
export function toneMoved(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![\p{L}\p{M}])/giu, '$1$3$2')
    .replace(/(?<!q)(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC');
}

/** `Lý` → `Lí`, `Quý` → `Quí`. Not `Vy`: Vy and Vi can be two people. */
export function iForY(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<![\p{L}\p{M}])(qu|[hklmst])y(?=\p{M}?(?![\p{L}\p{M}]))/giu, '$1i')
    .normalize('NFC');
}

/** `Hữu` → `Hửu`, `Vũ` → `Vủ`: the two tones that many speakers don't tell apart. */
export function hoiNgaSwapped(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0303\u0309]/g, (tone) => (tone === '\u0303' ? '\u0309' : '\u0303'))
    .normalize('NFC');
}

/** Đ typed as the Icelandic letter that looks the same (U+00D0). */
export function ethForD(name: string): string {
  return name.replace(/Đ/g, 'Ð');
}

const telexKeys: Record<string, string> = {
  '\u0302': '^',
  '\u0306': 'w',
  '\u031b': 'w',
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const vniKeys: Record<string, string> = {
  '\u0302': '6',
  '\u0306': '8',
  '\u031b': '7',
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
};

/** Letter by letter: its shape mark first, then its tone, as the keys are struck. */
function keys(name: string, marks: Record<string, string>, bar: string): string {
  let typed = '';
  for (const letter of name.normalize('NFC')) {
    if (letter === 'đ' || letter === 'Đ') {
      typed += (letter === 'đ' ? 'd' : 'D') + bar;
      continue;
    }
    const [base, ...signs] = letter.normalize('NFD');
    const struck = signs.map((sign) => marks[sign] ?? '');
    struck.sort((a, b) => Number(isTone(a)) - Number(isTone(b)));
    typed += base + struck.join('').replace('^', base!.toLowerCase());
  }
  return typed;
}

const isTone = (key: string): boolean => /[fsxrj1-5]/.test(key);

/** `Nguyễn` → `Nguyeexn`: typed with Telex keys, the typing program switched off. */
export function telexTyped(name: string): string {
  return keys(name, telexKeys, 'd');
}

/** `Nguyễn` → `Nguye64n`: the same with VNI keys. */
export function vniTyped(name: string): string {
  return keys(name, vniKeys, '9');
}

/** `Nguyễn Thị Hoa` → `Nguyễn T. Hoa`. */
export function abbreviatedMiddle(name: string): string {
  const parts = name.split(' ');
  return parts
    .map((part, i) => (i === 0 || i === parts.length - 1 ? part : `${part[0]}.`))
    .join(' ');
}

/** `Nguyễn Thị Hoa` → `N.T. Hoa`. */
export function initials(name: string): string {
  const parts = name.split(' ');
  const last = parts.pop()!;
  return `${parts.map((part) => `${part[0]}.`).join('')} ${last}`;
}

/** `Hà Thị Hương` → `Hà Hương`. */
export function middleDropped(name: string): string {
  const parts = name.split(' ');
  return `${parts[0]} ${parts[parts.length - 1]}`;
}

const dialectOnsets: [RegExp, string][] = [
  [/^Tr/, 'Ch'],
  [/^Ch/, 'Tr'],
  [/^L(?!ý|í)/, 'N'],
  [/^N(?![gh])/, 'L'],
  [/^S/, 'X'],
  [/^X/, 'S'],
  [/^D/, 'Gi'],
];

/** `Linh` → `Ninh`, `Sơn` → `Xơn`: the given name as it is spoken. */
export function dialectSpelt(name: string): string {
  const parts = name.split(' ');
  const last = parts.pop()!;
  const onset = dialectOnsets.find(([pattern]) => pattern.test(last));
  const spoken = onset === undefined ? last : last.replace(onset[0], onset[1]);
  return [...parts, spoken].join(' ');
}

/** What a save in the Western ANSI code page leaves: some letters lose their marks, most turn to `?`. */
export function questionMarks(name: string): string {
  return name
    .normalize('NFC')
    .replace(/Đ/g, 'Ð')
    .replace(/[đăơưĂƠƯ]/g, unmarked)
    .replace(/[\u0100-\uffff]/g, '?');
}

/** Letters and their marks as separate characters (Unicode tổ hợp). */
export function decomposed(name: string): string {
  return name.normalize('NFD');
}
