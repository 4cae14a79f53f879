/**
 * Splits a block of commands into commands, joining lines that end in `\`. Comments and blank lines are left out.
 */
export function commandsOf(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Splits a command into words at blanks outside double quotes.
 * @param language `sh`, or `powershell`, where `\` parts folders
 * @throws if a quote is not closed, or the command needs more of a shell than words
 */
export function wordsOf(command: string, language: string): string[] {
  const text = language === 'powershell' ? command.replaceAll('\\', '/') : command;
  if (text.split('"').length % 2 === 0) throw new Error(`a quote is not closed: ${command}`);
  const words = text.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
  const bare = words.filter((word) => !word.startsWith('"'));
  if (bare.some((word) => /[|<>;$`'*]/.test(word))) {
    throw new Error(`only plain commands can be run: ${command}`);
  }
  return words.map((word) => word.replaceAll('"', ''));
}
