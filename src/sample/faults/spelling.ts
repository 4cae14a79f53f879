/** Misspells Vietnamese names: each function takes a name and returns it misspelt. */
import { unmarked } from '../people/letters.js';

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

/** `Hữu` → `Hửu`, `Vũ` → `Vủ`: two tones that many speakers do not distinguish. */
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

/** Types each letter as keys: the base, its shape mark, then its tone. */
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

/** `Nguyễn` → `Nguye64n`: typed with VNI keys, the typing program switched off. */
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

/** `Linh` → `Ninh`, `Sơn` → `Xơn`: the given name as some dialects pronounce it. */
export function dialectSpelt(name: string): string {
  const parts = name.split(' ');
  const last = parts.pop()!;
  const onset = dialectOnsets.find(([pattern]) => pattern.test(last));
  const spoken = onset === undefined ? last : last.replace(onset[0], onset[1]);
  return [...parts, spoken].join(' ');
}

/** Saves a name in the Western ANSI code page: some letters lose their marks, most turn to `?`. */
export function questionMarks(name: string): string {
  return name
    .normalize('NFC')
    .replace(/Đ/g, 'Ð')
    .replace(/[đăơưĂƠƯ]/g, unmarked)
    .replace(/[\u0100-\uffff]/g, '?');
}

/** Separates letters from their marks (decomposed Unicode). */
export function decomposed(name: string): string {
  return name.normalize('NFD');
}
