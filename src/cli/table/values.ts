/** Parses the texts behind options. */
import { InvalidArgumentError } from 'commander';

/** Parses names of formats; only the profile of the run knows all of them. */
export function formats(text: string): Set<string> {
  const wanted = text.split(',').map((part) => part.trim());
  const isName = wanted.every((name) => /^[a-z0-9-]+$/.test(name));
  if (!isName) throw new InvalidArgumentError('xlsx, csv, html, doan-vien, …');
  return new Set(wanted);
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
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 64) throw new InvalidArgumentError('1–64');
  return count;
}

/** Number of lines of a sample. */
export function lineCount(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 5000) throw new InvalidArgumentError('1–5000');
  return count;
}
