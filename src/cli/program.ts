import { Argument, Command, type HelpConfiguration, Option } from 'commander';
import { asOnDisk, filesMeant } from '../io/paths.js';
import { type PlainCode, textsBy } from '../model/index.js';
import type { ScenarioId } from '../sample/index.js';
import type { ApplyOptions } from './commands/apply.js';
import type { CheckOptions } from './commands/check.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import type { ExplainOptions } from './commands/explain.js';
import type { InitOptions } from './commands/init.js';
import type { InspectOptions } from './commands/inspect.js';
import type { MergeOptions } from './commands/merge.js';
import type { SampleOptions } from './commands/sample.js';
import type { UndoOptions } from './commands/undo.js';
import type { UnitsOptions } from './commands/units.js';
import type { Console } from './console.js';
import { delimiter, formats, jobCount, wholeNumber } from './optionValues.js';
import { version } from './version.js';

const SCENARIOS: readonly ScenarioId[] = ['lai-dong', 'phong-chau', 'commune', 'bulk', 'province'];

/** Shown with each command's help; run by the tests, so that they stay true. */
export const EXAMPLES: Record<string, string[]> = {
  merge: [
    'hopnhat merge doan-xa-cu/ --branches branches.csv -o ket-qua',
    'hopnhat merge kiet-son.xlsx lai-dong.xls --branches branches.csv -o ket-qua --force',
    'hopnhat merge --plan hopnhat.yaml -o ket-qua --strict',
    'hopnhat merge danh-sach-muon.xlsx --previous ket-qua -o ket-qua-2',
  ],
  apply: [
    'hopnhat apply conflicts-1.csv conflicts-2.xlsx --from ket-qua -o ket-qua-2',
    'hopnhat apply ket-qua/conflicts.xlsx --from ket-qua -o ket-qua --force --strict',
  ],
  init: ['hopnhat init doan-xa-cu/', 'hopnhat init doan-xa-cu/ --to "Xã Lai Đồng"'],
  inspect: ['hopnhat inspect doan-xa-cu/', 'hopnhat inspect kiet-son.xlsx --rows'],
  check: ['hopnhat check fixtures', 'hopnhat check fixtures/lai-dong --update'],
  explain: [
    'hopnhat explain "kiet-son.xlsx:DS:12" "lai-dong.xls:Sheet1:40" --from ket-qua',
    'hopnhat explain TV3K9QZ7MA --from ket-qua',
  ],
  evaluate: [
    'hopnhat evaluate --truth thu/truth.csv --from ket-qua',
    'hopnhat evaluate --truth thu/truth.csv --from ket-qua --pairs sai.csv --json',
  ],
  undo: [
    'hopnhat undo XD2XM12TMZ --from ket-qua-2 -o ket-qua-3',
    'hopnhat undo XD2XM12TMZ TV3K9QZ7MA tra-loi-1.xlsx --from ket-qua-2 -o ket-qua-3',
  ],
  units: ['hopnhat units "xã Tân Sơn, huyện Tân Sơn"', 'hopnhat units 08560 --json'],
  sample: ['hopnhat sample --scenario commune --rows 600 --seed 1 -o thu'],
};

/** Of an argument that may stand several times, all files. */
function allMeant(text: string, before: readonly string[] = []): string[] {
  return [...before, ...filesMeant(text)];
}

/**
 * The commands and their options. Actions load their code when they run, so that help is instant.
 * @param finish takes the exit status
 */
export function makeProgram(out: Console, finish: (status: number) => void): Command {
  const say = textsBy(out.say);
  const titles: Record<string, string> = {
    'Usage:': say('help-title-usage'),
    'Arguments:': say('help-title-arguments'),
    'Options:': say('help-title-options'),
    'Commands:': say('help-title-commands'),
    'Global Options:': say('help-title-options'),
  };
  // What commander would say in English.
  const helpStyle: HelpConfiguration = {
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (each) => `${each.name()} ${each.usage()}`,
    optionDescription: ({ description, argChoices = [], defaultValue }) =>
      [
        description,
        ...(argChoices.length > 0 ? [`(${argChoices.join(', ')})`] : []),
        ...(typeof defaultValue === 'string' || typeof defaultValue === 'number'
          ? [`[${defaultValue}]`]
          : []),
      ].join(' '),
  };
  const command = (
    name:
      | 'init'
      | 'merge'
      | 'apply'
      | 'undo'
      | 'inspect'
      | 'check'
      | 'explain'
      | 'evaluate'
      | 'units'
      | 'sample',
    usage: string,
  ) => {
    const made = new Command(name)
      .description(say(`help-${name}`))
      .usage(`${usage} ${say('help-usage-options')}`)
      .helpOption('-h, --help', say('help-option'))
      .configureHelp(helpStyle)
      .addHelpText(
        'after',
        `\n${say('help-examples')}\n${EXAMPLES[name].map((line) => `  ${line}`).join('\n')}`,
      );
    return made;
  };
  const path = (flags: string, code: PlainCode) => new Option(flags, say(code)).argParser(asOnDisk);
  const plan = () => path('-p, --plan <file>', 'option-plan');
  const branches = () => path('--branches <file>', 'option-branches');
  const profile = () => path('--profile <name>', 'option-profile');
  const skipBadFiles = (code: 'option-skip-bad-files' | 'option-skip-bad-files-look') =>
    new Option('--skip-bad-files', say(code));
  const jobs = () => new Option('--jobs <n>', say('option-jobs')).argParser(jobCount);
  const maxQuestions = () =>
    new Option('--max-questions <n>', say('option-max-questions')).argParser(wholeNumber);
  const json = () => new Option('--json', say('help-json'));

  const merge = command('merge', '[inputs...] -o <dir>')
    .addArgument(new Argument('[inputs...]', say('argument-inputs')).argParser(allMeant))
    .addOption(path('-o, --out <dir>', 'option-out').makeOptionMandatory())
    .addOption(plan())
    .addOption(branches())
    .addOption(new Option('--decisions <file...>', say('option-decisions')).argParser(allMeant))
    .addOption(path('--previous <dir>', 'option-previous'))
    .addOption(new Option('--to <commune>', say('option-to')))
    .addOption(new Option('--only <commune>', say('option-only')))
    .addOption(profile())
    .addOption(new Option('--strict', say('option-strict')))
    .addOption(new Option('--mask', say('option-mask')))
    .addOption(new Option('--format <list>', say('option-format')).argParser(formats))
    .addOption(new Option('--csv-delimiter <c>', say('option-delimiter')).argParser(delimiter))
    .addOption(maxQuestions())
    .addOption(path('--model <file>', 'option-model'))
    .addOption(new Option('--save-model <file>', say('option-save-model')))
    .addOption(new Option('--force', say('option-force')))
    .addOption(skipBadFiles('option-skip-bad-files'))
    .addOption(jobs())
    .addOption(json())
    .action(async (inputs: string[], options: MergeOptions) => {
      const { mergeCommand } = await import('./commands/merge.js');
      finish(await mergeCommand(inputs, options, out));
    });

  const apply = command('apply', '<corrected...> --from <dir> -o <dir>')
    .addArgument(new Argument('<corrected...>', say('argument-corrected')).argParser(allMeant))
    .addOption(path('-o, --out <dir>', 'option-out').makeOptionMandatory())
    .addOption(path('--from <dir>', 'option-from-result'))
    .addOption(plan())
    .addOption(maxQuestions())
    .addOption(new Option('--strict', say('option-strict-answers')))
    .addOption(new Option('--mask', say('option-mask')))
    .addOption(new Option('--format <list>', say('option-format')).argParser(formats))
    .addOption(new Option('--csv-delimiter <c>', say('option-delimiter')).argParser(delimiter))
    .addOption(new Option('--force', say('option-force')))
    .addOption(jobs())
    .addOption(json())
    .action(async (corrected: string[], options: ApplyOptions) => {
      const { applyCommand } = await import('./commands/apply.js');
      finish(await applyCommand(corrected, options, out));
    });

  const init = command('init', '<folder>')
    .addArgument(new Argument('<folder>', say('argument-folder')).argParser(asOnDisk))
    .addOption(new Option('--to <commune>', say('option-to')))
    .addOption(profile())
    .action(async (folder: string, options: InitOptions) => {
      const { initCommand } = await import('./commands/init.js');
      finish(await initCommand(folder, options, out));
    });

  const inspect = command('inspect', '<inputs...>')
    .addArgument(new Argument('[inputs...]', say('argument-inputs')).argParser(allMeant))
    .addOption(plan())
    .addOption(branches())
    .addOption(profile())
    .addOption(new Option('--rows', say('option-rows')))
    .addOption(new Option('--strict', say('option-strict-look')))
    .addOption(skipBadFiles('option-skip-bad-files-look'))
    .addOption(jobs())
    .addOption(json())
    .addHelpText('after', `\n${say('help-inspect-status')}`)
    .action(async (inputs: string[], options: InspectOptions) => {
      const { inspectCommand } = await import('./commands/inspect.js');
      finish(await inspectCommand(inputs, options, out));
    });

  const check = command('check', '<case...>')
    .addArgument(new Argument('<case...>', say('argument-cases')).argParser(allMeant))
    .addOption(new Option('--update', say('option-update')))
    .addOption(json())
    .action(async (folders: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.js');
      finish(await checkCommand(folders, options, out));
    });

  const explain = command('explain', '<row|Mã> [row] --from <dir>')
    .addArgument(new Argument('<row>', say('argument-rows')))
    .addArgument(new Argument('[other]', say('argument-rows')))
    .addOption(path('--from <dir>', 'option-from').makeOptionMandatory())
    .addOption(json())
    .action(async (first: string, second: string | undefined, options: ExplainOptions) => {
      const { explainCommand } = await import('./commands/explain.js');
      finish(await explainCommand(first, second, options, out));
    });

  const evaluate = command('evaluate', '--truth <csv> --from <dir>')
    .addOption(path('--truth <csv>', 'option-truth').makeOptionMandatory())
    .addOption(path('--from <dir>', 'option-from').makeOptionMandatory())
    .addOption(new Option('--pairs <file>', say('option-pairs')))
    .addOption(json())
    .action(async (options: EvaluateOptions) => {
      const { evaluateCommand } = await import('./commands/evaluate.js');
      finish(await evaluateCommand(options, out));
    });

  const undo = command('undo', '<question|Mã|file...> --from <dir> -o <dir>')
    .addArgument(new Argument('<what...>', say('argument-undo')))
    .addOption(path('--from <dir>', 'option-from-result').makeOptionMandatory())
    .addOption(path('-o, --out <dir>', 'option-out').makeOptionMandatory())
    .addOption(new Option('--mask', say('option-mask')))
    .addOption(new Option('--format <list>', say('option-format')).argParser(formats))
    .addOption(new Option('--csv-delimiter <c>', say('option-delimiter')).argParser(delimiter))
    .addOption(new Option('--force', say('option-force')))
    .addOption(jobs())
    .addOption(json())
    .action(async (texts: string[], options: UndoOptions) => {
      const { undoCommand } = await import('./commands/undo.js');
      finish(await undoCommand(texts, options, out));
    });

  const units = command('units', '<text...>')
    .addArgument(new Argument('<text...>', say('argument-units')))
    .addOption(json())
    .action(async (words: string[], options: UnitsOptions) => {
      const { unitsCommand } = await import('./commands/units.js');
      finish(unitsCommand(words, options, out));
    });

  const sample = command('sample', '-o <dir>')
    .addOption(new Option('-o, --out <dir>', say('option-sample-out')).makeOptionMandatory())
    .addOption(
      new Option('--scenario <name>', say('option-scenario')).choices(SCENARIOS).default('commune'),
    )
    .addOption(new Option('--rows <n>', say('option-sample-rows')).argParser(wholeNumber))
    .addOption(new Option('--seed <n>', say('option-seed')).argParser(wholeNumber).default(1))
    .addOption(
      new Option('--format <name>', say('option-sample-format')).choices(['csv', 'xlsx', 'mixed']),
    )
    .action(async (options: SampleOptions) => {
      const { sampleCommand } = await import('./commands/sample.js');
      finish(await sampleCommand(options, out));
    });

  const program = new Command('hopnhat')
    .description(say('help-program'))
    .version(version, '-V, --version', say('help-version'))
    .helpOption('-h, --help', say('help-option'))
    .helpCommand(false)
    .usage(`${say('help-usage-command')} ${say('help-usage-options')}`)
    .configureHelp(helpStyle);
  for (const each of [init, inspect, merge, apply, check, explain, evaluate, undo, units, sample])
    program.addCommand(each);
  for (const each of [
    program,
    init,
    merge,
    apply,
    inspect,
    check,
    explain,
    evaluate,
    undo,
    units,
    sample,
  ]) {
    each
      .addOption(new Option('--lang <vi|en>', say('help-lang')).choices(['vi', 'en']))
      .addOption(new Option('--no-color', say('help-no-color')))
      .addOption(new Option('--quiet', say('help-quiet')))
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
  }
  return program;
}
