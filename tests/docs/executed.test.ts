import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, DOCUMENTS, readDocument } from './markdown.js';
import { commandsOf, wordsOf } from './shell.js';
import { firstDifference } from './shown.js';
import { type CommandResult, makeWorkspace, ROOT, type Workspace } from './workspace.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  scripts: Record<string, string>;
};

/** Far more than needed, for a machine that does much else. */
const TIMEOUT_MS = 240_000;

const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

describe('documents', () => {
  it.concurrent.each(DOCUMENTS)(
    '%s shows commands that run, with their output',
    async (path) => {
      const workspace = makeWorkspace();
      workspaces.push(workspace);
      const reader = new DocumentRun(path, workspace);
      for (const block of blocksOf(readDocument(path))) await reader.take(block);
    },
    TIMEOUT_MS,
  );
});

/** Works through the blocks of one document as a reader at a terminal would. */
class DocumentRun {
  private readonly env: Record<string, string> = {};
  private last: CommandResult | undefined;

  constructor(
    private readonly path: string,
    private readonly workspace: Workspace,
  ) {}

  /** Runs, writes or compares a block, as its language and its directive say. */
  async take(block: Block): Promise<void> {
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
        await this.run(command, block.language, status, place);
      }
    } else throw new Error(`${place}: the block is neither run nor compared; add a docs comment`);
  }

  private write(name: string, block: Block): void {
    writeFileSync(join(this.workspace.folder, name), `${block.lines.join('\n')}\n`);
  }

  private compareFile(name: string, block: Block, place: string): void {
    const text = readFileSync(join(this.workspace.folder, name), 'utf8');
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

  private async run(
    command: string,
    language: string,
    status: number,
    place: string,
  ): Promise<void> {
    const variable = /^(?:export |\$env:)(\w+) ?= ?"?([\w-]+)"?$/.exec(command);
    if (variable) {
      this.env[variable[1]!] = variable[2]!;
      return;
    }
    const [program, ...args] = wordsOf(command, language);
    if (program === 'npm') await this.runScript(args, place);
    else if (program === 'npx') this.checkTool(args, place);
    else {
      const own = program === 'hopnhat' || (program === 'node' && args.shift() === BIN);
      if (!own) throw new Error(`${place}: this command cannot be run: ${command}`);
      this.last = await this.workspace.run(args, this.env);
      expect(this.last.status, `${place}: ${command}\n${this.last.output}`).toBe(status);
    }
  }

  /** Checks that a script exists, and runs `demo`; the others are the build, the tests and benchmarks. */
  private async runScript(args: readonly string[], place: string): Promise<void> {
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
    await this.run(command, 'sh', 0, place);
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

const BIN = 'bin/hopnhat.js';
