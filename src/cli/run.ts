import { analyze } from './analyze.ts';

const HELP = `crosscheck: read saved news articles and see where they disagree

  crosscheck analyze PATH… [--format json|text]
      Reads files or folders (.txt, .md, .html) and prints what was found.

  crosscheck --help

Exit codes: 0 nothing disagrees, 1 something went wrong, 2 conflicts were found.
Everything happens on this computer; nothing is sent anywhere.
`;

type Command = (args: readonly string[], print: (text: string) => void) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { analyze };

/** Runs one command line and gives its exit code; what went wrong goes to `complain`. */
export async function run(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? complain : print)(HELP);
    return name === undefined ? 1 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(`crosscheck: there is no command "${name}". See crosscheck --help.\n`);
    return 1;
  }
  try {
    return await command(rest, print);
  } catch (error) {
    complain(`crosscheck: ${(error as Error).message}\n`);
    return 1;
  }
}
