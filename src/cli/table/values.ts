/** Parses the texts behind options. */
import { InvalidArgumentError } from 'commander';

const FORMATS = ['xlsx', 'csv', 'html'] as const;

export function formats(text: string): Set<(typeof FORMATS)[number]> {
  const wanted = text.split(',').map((part) => part.trim());
  const known = FORMATS.filter((format) => wanted.includes(format));
  if (known.length !== wanted.length) throw new InvalidArgumentError(FORMATS.join(', '));
  return new Set(known);
}

export function delimiter(text: string): string {
  const found = text === 'tab' || text === '\\t' ? '\t' : text;
  if (![',', ';', '\t', '|'].includes(found)) throw new InvalidArgumentError(', ; | tab');
  return found;
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('0, 1, 2, …');
  return Number(text);
}

export function jobCount(text: string): number {
  const count = wholeNumber(text);
  if (count < 1 || count > 64) throw new InvalidArgumentError('1–64');
  return count;
}
