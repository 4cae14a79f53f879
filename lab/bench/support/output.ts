/** Formats and prints figures of benchmarks. */

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a table in Markdown, in the form of the documents. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  print([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`;
}

export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
