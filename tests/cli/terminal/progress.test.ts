import { describe, expect, it } from 'vitest';
import { Console } from '../../../src/cli/terminal/console.js';
import { secondsLeft, showProgress } from '../../../src/cli/terminal/progress.js';
import { sayIn } from '../../../src/messages/say.js';

class Screen extends Console {
  readonly lines: string[] = [];

  constructor() {
    super({ language: 'vi', say: sayIn('vi'), quiet: false, color: false });
  }

  override progress(text: string): void {
    this.lines.push(text);
  }
}

describe('progress', () => {
  it('shows files, then rows, and the time left as soon as it can be estimated', () => {
    const out = new Screen();
    let now = 0;
    const progress = showProgress(out, () => now);
    progress('read', 12, 479);
    now = 9_000;
    progress('match', 0, 300_000);
    progress('match', 0, 10);
    progress('match', 5, 10);
    progress('write', 74, 148);
    expect(out.lines[0]).toBe('Đang đọc tệp · 12/479 tệp');
    expect(out.lines[1]).toMatch(/^Đang tìm người trùng · 300000 dòng · còn khoảng \d+ giây$/);
    expect(out.lines[2]).toBe(out.lines[1]);
    expect(out.lines[3]).toMatch(/ · 300000 dòng · 50% · còn khoảng \d+ giây$/);
    expect(out.lines[4]).toMatch(/^Đang ghi kết quả · 300000 dòng · 50% · còn khoảng \d+ giây$/);
  });

  it('estimates less time the further it is, and none at the end', () => {
    const left = (['read', 'recognise', 'normalise', 'match', 'consolidate', 'write'] as const)
      .map((stage) => secondsLeft(stage, 1, 2, 10))
      .filter((seconds) => seconds !== undefined);
    expect(left.length).toBeGreaterThan(3);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(secondsLeft('write', 1, 1, 10)).toBeCloseTo(0);
    expect(secondsLeft('read', 0, 479, 1)).toBeUndefined();
  });
});
