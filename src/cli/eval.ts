import { scoreLabels, type LabelScore } from '../core/annotations/labelled-set.ts';
import { isFolder } from '../node/is-folder.ts';
import { isJson, onePath, readArguments, textOrJson } from './arguments.ts';
import { openPaths } from './open-paths.ts';

/**
 * `crosscheck eval labels FOLDER [--format json|text]`
 *
 * Measures the conflicts that are listed in a folder against the labels that people gave with
 * *Report as…*. Reads, and writes nothing.
 *
 * @param print Takes what goes to standard output.
 * @param complain Takes what is wrong with the folder's list of names, a line each.
 * @returns The exit code: 0 where it was measured.
 * @throws An Error with a sentence for the person when the arguments or the folder are wrong.
 */
export async function evalLabels(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const { positionals, values } = readArguments(args, textOrJson);
  const [what, ...paths] = positionals;
  const request = 'Say what to measure, and name one folder: crosscheck eval labels FOLDER.';
  if (what !== 'labels') throw new Error(request);
  const folder = await isFolder(onePath(paths, request));
  const asJson = isJson(values.format);
  const { corpus, store } = await openPaths([folder], complain);
  const score = scoreLabels(corpus.questions(), store.all());
  print(asJson ? JSON.stringify(score, null, 1) + '\n' : inWords(score));
  return 0;
}

function inWords(score: LabelScore): string {
  const { precision, right, labelled, byKind, byLabel } = score;
  const lines = [
    precision === null
      ? 'No listed conflict carries a label yet: use “Report as…” on a row of Conflicts.'
      : `Precision ${precision.toFixed(2)}: ${right} of ${labelled} labelled conflicts are conflicts.`,
    ...Object.entries(byKind).map(
      ([kind, counts]) =>
        `  ${kind}: ${counts.precision.toFixed(2)} (${counts.right} of ${counts.labelled})`,
    ),
    `Labels: ${Object.entries(byLabel)
      .map(([label, count]) => `${label} ${count}`)
      .join(', ')}.`,
    `Not labelled: ${score.unlabelled}. Labelled differently by two people: ${score.disagreed}.`,
    `Called a conflict but listed as something else: ${score.missed}.`,
    `Labels whose question the folder no longer asks: ${score.gone}.`,
  ];
  return lines.map((line) => line + '\n').join('');
}
