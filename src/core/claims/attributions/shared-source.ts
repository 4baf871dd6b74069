import { isClauseStarter, isFinite, isRelative, nounPhraseEnd, withPhrases } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt, type VerbAt } from './verb-at.ts';

/** The speaker of a verb without a subject of its own: that of the attribution or main clause before it, or after it. */
export function sharedSource({ stretch, drafts }: Scene, verb: VerbAt): Range | null {
  const { tokens } = stretch;
  const before = tokens[verb.left - 1];
  if (
    verb.form === 'ing' &&
    !drafts.length &&
    (!before || isClauseStarter(before) || before.pos === 'ADP')
  ) {
    const main = mainSubjectAfter(stretch, verb.head);
    if (main) return main;
  }
  if (before?.pos === 'CCONJ') {
    const joined = joinedSubject(stretch, verb, drafts);
    if (joined) return joined;
  }
  for (let i = drafts.length - 1; i >= 0; i--) if (drafts[i]!.source) return drafts[i]!.source;
  let nearest: Range | null = null;
  for (let i = verb.start - 1; i >= 0 && verb.start - i < 60; i--) {
    if (!isFinite(stretch, i) || stretch.spoken[i]) continue;
    const subject = subjectBefore(stretch, verbAt(stretch, i).left);
    if (!subject || isRelative(tokens[subject.from])) continue;
    nearest ??= subject;
    const leads = tokens[subject.from - 1];
    if (!isClauseStarter(leads) && !isRelative(leads) && leads?.pos !== 'VERB') return subject;
  }
  if (!nearest && verb.form === 'ing' && before?.text === ',')
    return subjectBefore(stretch, verb.left - 1);
  return nearest;
}

/** `Calling the plan a risk, S …`: the subject of the main clause. */
function mainSubjectAfter(stretch: Stretch, head: number): Range | null {
  const { tokens } = stretch;
  for (let i = head + 1; i < tokens.length && i - head < 40; i++) {
    if (tokens[i]!.text !== ',') continue;
    const np = nounPhraseEnd(stretch, i + 1);
    if (np === i + 1) continue;
    const end = withPhrases(stretch, np);
    let verb = end;
    while (tokens[verb]?.pos === 'ADV') verb++;
    if (isFinite(stretch, verb) || tokens[end]?.text === ',') return { from: i + 1, to: end };
  }
  return null;
}

/** `who answered the door and said`: the subject of the verb in the same form right before the conjunction. */
function joinedSubject(stretch: Stretch, verb: VerbAt, drafts: Scene['drafts']): Range | null {
  const { tokens } = stretch;
  const comma = tokens[verb.left - 2]?.text === ',';
  for (let i = verb.left - 2; i >= 0 && verb.left - i < 30; i--) {
    if (
      stretch.spoken[i] ||
      drafts.some(
        ({ cue, content }) => i < cue.to || content.some(({ from, to }) => from <= i && i < to),
      )
    )
      return null;
    if (!isFinite(stretch, i) || tokens[i]!.tag !== tokens[verb.start]!.tag) continue;
    const subject = subjectBefore(stretch, verbAt(stretch, i).left);
    if (subject && !(comma && isRelative(tokens[subject.from]))) return subject;
    if (!subject) return null;
  }
  return null;
}
