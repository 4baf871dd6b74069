import { createVerbDemoter } from './demote-verbs.ts';
import { createVerbPromoter } from './promote-verbs.ts';
import { createPastReader } from './read-as-past.ts';
import { createTreeWork, type Names, type Parsed } from './tree-work.ts';

/**
 * Mends trees that grammar rules out, where a greedy parser has mistaken the past of a verb for the participle that
 * looks like it, or the other way about. It changes a tree only where a sentence would have no finite verb, or two in one
 * clause with nothing to join them.
 */
export function createMainVerbMender(names: Names) {
  const work = createTreeWork(names);
  const { promoteParticiple, promoteFirst, promoteFree, promoteSetApart } =
    createVerbPromoter(work);
  const demoter = createVerbDemoter(work);
  const { demoteFirst, demoteJoined } = demoter;
  const readAsPast = createPastReader(names, work, demoter);

  return (sentence: Parsed): void => {
    const top = work.topOf(sentence);
    if (top < 0) return;
    promoteParticiple(sentence, top);
    if (promoteFree(sentence, top)) return;
    for (let i = 0; i < sentence.words.length; i++)
      if (i === top || work.isA(sentence.labels[i]!, /^ccomp/)) promoteSetApart(sentence, i);
    const verb = work.topOf(sentence);
    promoteFirst(sentence, verb);
    if (!demoteJoined(sentence, verb)) demoteFirst(sentence, verb);
    for (let i = 1; i < sentence.words.length; i++) readAsPast(sentence, i);
  };
}
