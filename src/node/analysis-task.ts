import { createHash } from 'node:crypto';
import { analyse, type Analysis } from '../core/analysis.ts';
import type { Corrections } from '../core/article/corrections.ts';
import type { Lesson } from '../core/article/lesson.ts';
import { withListedNames } from '../core/entities/listed-names.ts';
import type { ListedName } from '../core/entities/rulings.ts';
import type { Tools } from '../core/tools.ts';
import { secondsFor, withinTime } from './within-time.ts';

/** All that an analysis depends on, beside rules and weights, as it can be sent to another process. */
export interface AnalysisTask {
  readonly file: string;
  readonly text: string;
  readonly corrections: Corrections;
  /** Names that people have listed for the folder. */
  readonly listed: readonly ListedName[];
  /** What the other pages of the folder tell of it. */
  readonly lesson: Lesson;
}

/** Names the analysis of a task; with the version of the rules, no two have one name (SHA-256, hexadecimal). */
export function analysisKey({ file, text, corrections, listed, lesson }: AnalysisTask): string {
  const { isArticle, published, passages, times } = corrections;
  const said = [isArticle, published, passages, times];
  const rest = JSON.stringify([file, said, listed, lesson]);
  return createHash('sha256').update(rest).update('\n').update(text).digest('hex');
}

/**
 * Does tasks one after the other; names that stay the same from one to the next are prepared once.
 *
 * @param patience How many times as long as in a process that has the computer to itself an article may take.
 * @returns Throws `TookTooLong` where a text does not come to an end.
 */
export function createAnalyst(tools: Tools, patience = 1): (task: AnalysisTask) => Analysis {
  let prepared = { listed: '[]', tools };
  return ({ file, text, corrections, listed, lesson }) => {
    const names = JSON.stringify(listed);
    if (names !== prepared.listed)
      prepared = {
        listed: names,
        tools: { ...tools, names: withListedNames(tools.names, listed) },
      };
    return withinTime(patience * secondsFor(text.length), () =>
      analyse(file, text, corrections, prepared.tools, () => lesson),
    );
  };
}
