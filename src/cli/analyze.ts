import { analysisJson } from './analysis-json.ts';
import { analysisText } from './analysis-text.ts';
import { isJson, readArguments, textOrJson } from './arguments.ts';
import { openPaths } from './open-paths.ts';

/**
 * `crosscheck analyze PATH… [--format json|text]`
 *
 * @param print Takes what goes to standard output.
 * @param complain Takes what is wrong with the folder's list of names, a line each.
 * @returns The exit code: 0 where nothing disagrees, 2 where there are conflicts or disputes.
 * @throws An Error with a sentence for the person when the arguments or a path are wrong.
 */
export async function analyze(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const { positionals, values } = readArguments(args, textOrJson);
  if (!positionals.length) throw new Error('Name a folder or a file to analyze.');
  const asJson = isJson(values.format);
  const { read, corpus } = await openPaths(positionals, complain);
  print(
    asJson
      ? JSON.stringify(analysisJson(corpus, read), null, 1) + '\n'
      : analysisText(corpus, read),
  );
  const differ = corpus
    .questions()
    .some(({ relation }) => relation === 'conflict' || relation === 'dispute');
  return differ ? 2 : 0;
}
