import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ownerState, parseOwner, thisOwner } from '../../../src/io/result/owner.js';

describe('the run of a mark', () => {
  const self = { ...thisOwner(), boot: 'b', space: 's', start: '7' };
  const startNow = () => '7';

  it('takes a run for running while its process runs', () => {
    expect(ownerState(self, self, startNow)).toBe('alive');
  });

  it('takes a run for ended after its process ended or the machine was restarted', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(ownerState({ ...self, pid }, self, startNow)).toBe('dead');
    expect(ownerState({ ...self, boot: 'before' }, self, startNow)).toBe('dead');
  });

  it('takes a run for ended if another process has its id', () => {
    expect(ownerState({ ...self, start: '6' }, self, startNow)).toBe('dead');
    expect(ownerState(self, self, () => undefined)).toBe('alive');
  });

  it('does not know runs of another machine or container', () => {
    expect(ownerState({ ...self, host: 'elsewhere' }, self, startNow)).toBe('unknown');
    expect(ownerState({ ...self, space: 'other' }, self, startNow)).toBe('unknown');
  });

  it('reads only complete marks', () => {
    expect(parseOwner(JSON.stringify(self))).toEqual(self);
    for (const text of ['', 'null', '7', '{"pid":1}', '{"pid":"1","host":"x"}', '{"pid":1,"ho']) {
      expect(parseOwner(text)).toBeUndefined();
    }
  });
});
