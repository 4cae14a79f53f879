import { describe, expect, it } from 'vitest';
import { awaitedLater, begunAhead } from '../../src/report/ahead.js';

describe('begunAhead', () => {
  it('begins some items before their turn and keeps the order', () => {
    const begun: string[] = [];
    const turns = begunAhead(['a', 'b', 'c', 'd'], 2, (item) => {
      begun.push(item);
      return item.toUpperCase();
    });
    expect(turns.next().value).toBe('A');
    expect(begun).toEqual(['a', 'b', 'c']);
    expect([...turns]).toEqual(['B', 'C', 'D']);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('throws what beginning an item throws', () => {
    const turns = begunAhead([1, 2], 1, (item) => {
      if (item === 2) throw new Error('too large');
      return item;
    });
    expect(() => turns.next()).toThrow('too large');
  });
});

describe('awaitedLater', () => {
  it('gives the failure to those who await it, and only to them', async () => {
    const later = awaitedLater(Promise.reject(new Error('no thread')));
    await new Promise((resolve) => setImmediate(resolve));
    await expect(later()).rejects.toThrow('no thread');
  });
});
