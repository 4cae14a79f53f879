import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, DOCUMENTS, readDocument } from './markdown.js';
import { commandsOf, wordsOf } from './shell.js';
import { firstDifference } from './shown.js';
import {
  addLists,
  type CommandResult,
  makeWarmRunner,
  makeWorkspace,
  ROOT,
  type Runner,
  runAlone,
} from './workspace.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  scripts: Record<string, string>;
};

const BIN = 'bin/hopnhat.js';

/** Far more than needed, for a machine that does much else. */
const TIMEOUT_MS = 240_000;

const folders: string[] = [];
const warm = makeWarmRunner();
afterAll(() => {
  warm.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('documents', () => {
  it.each(DOCUMENTS)(
    '%s shows commands that run, with their output',
    { timeout: TIMEOUT_MS },
    (path) => {
      const folder = makeWorkspace();
      folders.push(folder);
      if (path !== 'README.md') addLists(folder);
      const reader = new DocumentRun(path, folder, path === 'README.md' ? runAlone : warm.run);
      for (const block of blocksOf(readDocument(path))) reader.take(block);
    },
  );
});

/** Works through the blocks of one document as a reader at a terminal would. */
class DocumentRun {
  private readonly env: Record<string, string> = {};
  private last: CommandResult | undefined;

  constructor(
    private readonly path: string,
    private readonly folder: string,
    private readonly runner: Runner,
  ) {}

  /** Runs, writes or compares a block, as its language and its directive say. */
  take(block: Block): void {
    const [verb, argument = ''] = block.directive.split(/ (.*)/s);
    const place = `${this.path}:${block.line}`;
    const isOutput = block.language === 'text' && verb === '';
    if (!isOutput) this.last = undefined;
    if (verb === 'not-run') expect(argument, `${place} needs a reason`).not.toBe('');
    else if (verb === 'file') this.write(argument, block);
    else if (verb === 'shows') this.compareFile(argument, block, place);
    else if (isOutput) this.compare(block, this.last?.output, place);
    else if (block.language === 'sh' || block.language === 'powershell') {
      const status = verb === 'exit' ? Number(argument) : 0;
      for (const command of commandsOf(block.lines)) {
        this.run(command, block.language, status, place);
      }
    } else throw new Error(`${place}: the block is neither run nor compared; add a docs comment`);
  }

  private write(name: string, block: Block): void {
    writeFileSync(join(this.folder, name), `${block.lines.join('\n')}\n`);
  }

  private compareFile(name: string, block: Block, place: string): void {
    const text = readFileSync(join(this.folder, name), 'utf8');
    this.compare(block, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), place);
  }

  private compare(block: Block, written: string | undefined, place: string): void {
    if (written === undefined) throw new Error(`${place}: no command stands above this output`);
    const line = firstDifference(block.lines, written.split('\n'));
    if (line === 0) return;
    const shown = block.lines[line - 1] ?? '(end of the block)';
    throw new Error(
      `${place}: line ${line} of the block is not in the output:\n${shown}\n\n${written}`,
    );
  }

  private run(command: string, language: string, status: number, place: string): void {
    const variable = /^(?:export |\$env:)(\w+) ?= ?"?([\w-]+)"?$/.exec(command);
    if (variable) {
      this.env[variable[1]!] = variable[2]!;
      return;
    }
    const [program, ...args] = wordsOf(command, language);
    if (program === 'npm') this.runScript(args, place);
    else if (program === 'cp') this.copy(args, place);
    else if (program === 'npx') this.checkTool(args, place);
    else {
      const own = program === 'hopnhat' || (program === 'node' && args.shift() === BIN);
      if (!own) throw new Error(`${place}: this command cannot be run: ${command}`);
      this.last = this.runner(this.folder, args, this.env);
      expect(this.last.status, `${place}: ${command}\n${this.last.output}`).toBe(status);
    }
  }

  /** Copies a file, or with `-r` a folder, to a name that is free. */
  private copy(args: readonly string[], place: string): void {
    const [from = '', to = ''] = args.filter((word) => word !== '-r');
    expect(existsSync(join(this.folder, to)), `${place}: ${to} exists already`).toBe(false);
    cpSync(join(this.folder, from), join(this.folder, to), { recursive: args.includes('-r') });
  }

  /** Checks that a script exists, and runs `demo`; the others are the build, the tests and benchmarks. */
  private runScript(args: readonly string[], place: string): void {
    const [verb = '', name = ''] = args;
    if (verb === 'ci' || verb === 'pack') return;
    if (verb === 'install') {
      expect(args.at(-1), place).toBe(`./${manifest.name}-${manifest.version}.tgz`);
      return;
    }
    const script = manifest.scripts[verb === 'run' ? name : verb];
    expect(script, `${place}: package.json has no such script`).toBeDefined();
    if (name !== 'demo') return;
    const command = script!.split(' && ').find((part) => part.startsWith(`node ${BIN}`))!;
    this.run(command, 'sh', 0, place);
  }

  /** Checks that a tool is installed, and that the test files given to it exist. */
  private checkTool(args: readonly string[], place: string): void {
    const [tool = '', ...rest] = args;
    expect(existsSync(join(ROOT, 'node_modules/.bin', tool)), `${place}: ${tool}`).toBe(true);
    for (const path of rest.filter((word) => word.includes('/'))) {
      expect(existsSync(join(ROOT, path)), `${place}: ${path}`).toBe(true);
    }
  }
}
