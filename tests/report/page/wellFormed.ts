/** Elements of HTML that have no end tag. */
const VOID = new Set(['meta', 'br', 'input']);

/**
 * Checks that every tag is closed in order, and that attributes are quoted and texts escaped.
 * @returns the faults found
 */
export function markupFaults(markup: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const text = markup
    .replace(/^<!doctype html>/, '')
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  for (const [tag, isEnd, name, attributes, isEmpty] of text.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w-]+(?:="[^"<]*")?)*)\s*(\/?)>/g,
  )) {
    if (isEnd === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`${tag} closes ${last}`);
    } else if (isEmpty !== '/' && !VOID.has(name!)) open.push(name!);
    if (/=(?!")/.test(attributes!.replace(/"[^"]*"/g, '""'))) faults.push(tag!);
  }
  const rest = text.replace(/<\/?[a-zA-Z][\w-]*(?:\s+[\w-]+(?:="[^"<]*")?)*\s*\/?>/g, '');
  if (/[<>]/.test(rest)) faults.push(`stray sign: ${/.{0,20}[<>].{0,20}/.exec(rest)?.[0]}`);
  if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(rest)) faults.push('stray &');
  return [...faults, ...open.map((name) => `${name} is open`)];
}

/** Lists the numbers of all attributes that place shapes. */
export function placesIn(markup: string): number[] {
  return [...markup.matchAll(/ (?:x|y|x1|x2|y1|y2|width|height|viewBox)="([^"]*)"/g)].flatMap(
    ([, value]) => value!.split(' ').map(Number),
  );
}
