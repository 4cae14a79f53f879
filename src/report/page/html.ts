/** Markup that needs no escaping. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | Html[];

/** Template tag: escapes strings and numbers, so that no value becomes markup. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let text = strings[0]!;
  parts.forEach((part, index) => {
    text += Array.isArray(part) ? part.map((one) => one.text).join('') : markup(part);
    text += strings[index + 1]!;
  });
  return new Html(text);
}

function markup(part: string | number | Html): string {
  return part instanceof Html ? part.text : escaped(String(part));
}

const SPECIAL = /[&<>"']/;

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
