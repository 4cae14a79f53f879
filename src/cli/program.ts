import { Argument, Command, type HelpConfiguration, Option } from 'commander';
import { version } from '../app/version.js';
import { type PlainCode, textsBy } from '../model/index.js';
import { inWords } from './placeholders.js';
import { COMMANDS } from './table/index.js';
import { OF_ALL } from './table/options.js';
import type { ArgumentRow, CommandRow, Described, OptionRow } from './table/shapes.js';
import type { Console } from './terminal/console.js';
import { wrapped } from './terminal/wrap.js';

/** Width of a help that goes to a file, as commander has it. */
const HELP_WIDTH = 80;

/**
 * Makes the commander program from the table of commands.
 * @param finish receives the exit status
 */
export function makeProgram(out: Console, finish: (status: number) => void): Command {
  const say = textsBy(out.say);
  const inLanguage = (described: Described) => described[out.options.language];
  const toWords = (text: string) => inWords(text, out.options.language);
  const helpStyle = helpStyleOf(say, toWords);

  const program = new Command('hopnhat')
    .description(say('help-program'))
    .version(version, '-V, --version', say('help-version'))
    .helpCommand(false)
    .usage(`${say('help-usage-command')} ${say('help-usage-options')}`)
    .addHelpText(
      'after',
      `\n${say('usage-see-help-command', { command: say('help-usage-command') })}`,
    );
  for (const row of COMMANDS) program.addCommand(commandOf(row));
  for (const command of [program, ...program.commands]) {
    for (const row of OF_ALL) command.addOption(optionOf(row, inLanguage));
    command
      .helpOption('-h, --help', say('help-option'))
      .configureHelp(helpStyle)
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
  }
  return program;

  function commandOf(row: CommandRow): Command {
    const examples = row.examples.map((line) => `  ${line}`).join('\n');
    const command = new Command(row.name)
      .description(inLanguage(row.help))
      .usage(`${toWords(row.usage)} ${say('help-usage-options')}`)
      .addHelpText('after', `\n${say('help-examples')}\n${examples}`);
    if (row.note !== undefined) {
      const width = (process.stdout.columns ?? HELP_WIDTH) + 1;
      command.addHelpText('after', `\n${wrapped(inLanguage(row.note), width)}`);
    }
    for (const argument of row.arguments) command.addArgument(argumentOf(argument, inLanguage));
    for (const option of row.options) command.addOption(optionOf(option, inLanguage));
    return command.action(async () => {
      const args = command.processedArgs.flat().filter((arg) => arg !== undefined);
      const { run } = await row.load();
      finish(await run(args, command.opts() as never, out));
    });
  }
}

type InLanguage = (described: Described) => string;

function argumentOf({ name, help, parse }: ArgumentRow, inLanguage: InLanguage): Argument {
  const argument = new Argument(name, inLanguage(help));
  return parse === undefined ? argument : argument.argParser(parse as (text: string) => unknown);
}

function optionOf(row: OptionRow, inLanguage: InLanguage): Option {
  const option = new Option(row.flags, inLanguage(row.help));
  if (row.parse !== undefined) option.argParser(row.parse as (text: string) => unknown);
  if (row.choices !== undefined) option.choices(row.choices);
  if (row.defaultValue !== undefined) option.default(row.defaultValue);
  return option.makeOptionMandatory(row.isRequired === true);
}

/** Replaces the English texts of commander's help. */
function helpStyleOf(
  say: (code: PlainCode) => string,
  toWords: (text: string) => string,
): HelpConfiguration {
  const titles: Record<string, string> = {
    'Usage:': say('help-title-usage'),
    'Arguments:': say('help-title-arguments'),
    'Options:': say('help-title-options'),
    'Commands:': say('help-title-commands'),
    'Global Options:': say('help-title-options'),
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    argumentTerm: (argument) => toWords(argument.name()),
    optionTerm: ({ flags }) => toWords(flags),
    subcommandTerm: (command) => command.name(),
    optionDescription: ({ flags, description, argChoices = [], defaultValue }) =>
      [
        description,
        ...(argChoices.length > 0 && !flags.includes(argChoices.join('|'))
          ? [`(${argChoices.join(', ')})`]
          : []),
        ...(typeof defaultValue === 'string' || typeof defaultValue === 'number'
          ? [`[${defaultValue}]`]
          : []),
      ].join(' '),
  };
}
