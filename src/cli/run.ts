import { analyze } from './analyze.ts';
import { anchors } from './anchors.ts';
import { evalLabels } from './eval.ts';
import { exportPage, importPage } from './exchange.ts';
import { importFile } from './import-article.ts';
import { mark } from './mark.ts';
import { report } from './report.ts';

const HELP = `crosscheck: read saved news articles and see where they disagree

  crosscheck analyze PATH… [--format json|text]
      Reads files or folders (.txt, .md, .html) and prints what was found. A list of names in
      .crosscheck/names.yaml, and what people said about names, is taken into account.

  crosscheck mark FILE --quote TEXT [--occurrence N] --verdict VERDICT [--note TEXT] [--as NAME]
      Records a verdict on a text of the file (verified, disputed, false, needs-context, outdated)
      and prints its id. It is kept in the nearest folder above FILE that holds .crosscheck; else in
      the current folder, if FILE lies in it; else in the folder of FILE.

  crosscheck anchors FOLDER [--format json|text]
      Says where every annotation of the folder stands now, and whether its verdict still holds.

  crosscheck report FOLDER [--format FORMAT] [--output FILE]
      Writes what the articles of the folder say differently and what was marked in them. FORMAT is
      markdown, html (one page with the timeline), csv, sarif, claimreview, json or timeline.

  crosscheck eval labels FOLDER [--format json|text]
      Measures the listed conflicts against the labels that people gave with “Report as…”.

  crosscheck export FOLDER
  crosscheck import FOLDER FILE
      Prints all records of a folder as one W3C annotation page; adds those of a W3C file to it, and
      says of each whether it was imported, is there already, or cannot be read.
  crosscheck import-article FILE [--to FOLDER]
      Makes a Markdown file of a saved web page or a text: the article, and what the page says about
      itself. Prints it, or writes it into FOLDER and prints its name. Nothing is loaded.

  crosscheck --help

Exit codes: 0 nothing disagrees and every verdict holds, 1 something went wrong, 2 conflicts were
found, or verdicts that no longer hold.
Everything happens on this computer; nothing is sent anywhere.
`;

type Command = (
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  analyze,
  anchors,
  eval: evalLabels,
  'import-article': importFile,
  mark,
  export: exportPage,
  import: importPage,
  report,
};

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
    return await command(rest, print, complain);
  } catch (error) {
    complain(`crosscheck: ${(error as Error).message}\n`);
    return 1;
  }
}
