import { contentStartsClause } from './clause-shape.ts';
import { draftOf } from './cue-phrase.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, objectEnd } from './extent.ts';
import { isDayName, isNominal, lower, REACH } from './phrases.ts';
import type { Scene } from './scene.ts';
import { sharedSource } from './shared-source.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt } from './verb-at.ts';

const COPULAS = /^(be|feel|seem|sound|remain|become|get|grow|stay|appear)$/;

/** `S is confident that C` · `S was worried about C` · `S is willing to C` */
export function adjectiveCue(scene: Scene, i: number): Draft | null {
  const { stretch, adjectives } = scene;
  const { tokens, spoken } = stretch;
  const word = spoken[i] ? undefined : adjectives.get(lower(tokens[i]));
  if (!word || tokens[i]!.pos === 'NOUN') return null;
  let copula = i - 1;
  while (copula >= 0 && i - copula < 5 && /^RB/.test(tokens[copula]!.tag)) copula--;
  if (copula < 0 || !COPULAS.test(tokens[copula]!.lemma)) return null;
  const verb = verbAt(stretch, copula);
  const own = subjectBefore(stretch, verb.left);
  const source = own ?? sharedSource(scene, verb);
  if (!source) return null;
  const next = tokens[i + 1];
  const phrase = { source, word };
  const cue = { from: verb.start, to: i + 1 };
  if (lower(next) === 'that' || contentStartsClause(stretch, i + 1, i + REACH)) {
    const from = lower(next) === 'that' ? i + 2 : i + 1;
    return draftOf(
      stretch,
      { ...phrase, cue },
      [{ from, to: clauseEnd(scene, from, source) }],
      'adjective, clause',
    );
  }
  if (next?.tag === 'TO')
    return draftOf(
      stretch,
      { ...phrase, cue },
      [{ from: i + 1, to: clauseEnd(scene, i + 1, source) }],
      'adjective, infinitive',
    );
  const of = tokens[i + 2];
  if (next?.pos !== 'ADP' || !isNominal(of) || isDayName(of)) return null;
  const content = [{ from: i + 2, to: objectEnd(scene, i + 2, source) }];
  return draftOf(stretch, { ...phrase, cue: { ...cue, to: i + 2 } }, content, 'adjective, phrase');
}
