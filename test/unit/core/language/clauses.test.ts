import assert from 'node:assert/strict';
import { findClauses } from '../../../../src/core/language/clauses.ts';
import { findNounPhrases } from '../../../../src/core/language/noun-phrases.ts';
import type { Token } from '../../../../src/core/language/sentence.ts';
import { findVerbGroups } from '../../../../src/core/language/verb-groups.ts';
import { tagged } from './tagged.ts';

/**
 * The clauses of a tree as `kind of parent: subject | verb | object | preposition noun`.
 *
 * @param line `word/TAG/lemma:head:relation`, where `head` counts from 1 and is 0 for the root.
 */
function clauses(line: string): string[] {
  const items = line.split(' ').map((item) => /^(.*?)@(\d+)@(.*)$/.exec(item)!);
  const words = tagged(items.map((item) => item[1]!).join(' '));
  const tokens = words.map((token, i): Token => ({
    ...token,
    head: +items[i]![2]! - 1,
    relation: items[i]![3]!,
  }));
  const verbs = findVerbGroups(tokens);
  const nouns = findNounPhrases(tokens);
  const text = (range: { from: number; to: number } | undefined) =>
    range
      ? tokens
          .slice(range.from, range.to)
          .map((token) => token.text)
          .join(' ')
      : '–';
  return findClauses(tokens, verbs, nouns).map((clause) => {
    const parent = clause.parent === null ? '' : ` of ${clause.parent}`;
    const parts = [
      text(nouns[clause.subject ?? -1]),
      text(verbs[clause.verb]),
      text(nouns[clause.object ?? -1]),
      ...clause.obliques.map(({ preposition, noun }) => `${preposition} ${text(nouns[noun])}`),
    ];
    return `${clause.kind}${parent}: ${parts.join(' | ')}`;
  });
}

describe('clauses', () => {
  it('hold subject, object and prepositional phrases', () => {
    assert.deepEqual(
      clauses(
        'Kim/NNP@2@nsubj sent/VBD/send@0@root troops/NNS/troop@2@obj to/IN@5@case Kursk/NNP@2@obl',
      ),
      ['main: Kim | sent | troops | to Kursk'],
    );
  });

  it('are content of the verb of speech', () => {
    assert.deepEqual(
      clauses(
        'Kyiv/NNP@2@nsubj said/VBD/say@0@root troops/NNS/troop@5@nsubj had/VBD/have@5@aux left/VBN/leave@2@ccomp',
      ),
      ['main: Kyiv | said | –', 'content of 0: troops | had left | –'],
    );
  });

  it('share the subject of what they are joined to', () => {
    assert.deepEqual(
      clauses('Choe/NNP@2@nsubj came/VBD/come@0@root and/CC@4@cc left/VBD/leave@2@conj'),
      ['main: Choe | came | –', 'main: Choe | left | –'],
    );
  });

  it('take their subject from the noun that they describe', () => {
    assert.deepEqual(
      clauses(
        'troops/NNS/troop@5@nsubj sent/VBN/send@1@acl by/IN@4@case Pyongyang/NNP@2@obl:agent died/VBD/die@0@root',
      ),
      ['participle of 1: troops | sent | – | by Pyongyang', 'main: troops | died | –'],
    );
    assert.deepEqual(
      clauses(
        'He/PRP@2@nsubj met/VBD/meet@0@root envoys/NNS/envoy@2@obj who/WP@5@nsubj agreed/VBD/agree@3@acl:relcl',
      ),
      ['main: He | met | envoys', 'relative of 0: envoys | agreed | –'],
    );
  });

  it('are conditions after if', () => {
    assert.deepEqual(
      clauses(
        'They/PRP@3@nsubj will/MD@3@aux fight/VB@0@root if/IN@6@mark Seoul/NNP@6@nsubj attacks/VBZ/attack@3@advcl',
      ),
      ['main: They | will fight | –', 'conditional of 0: Seoul | attacks | –'],
    );
  });

  it('give the object of asked to the infinitive as its subject', () => {
    assert.deepEqual(
      clauses(
        'Kyiv/NNP@2@nsubj asked/VBD/ask@0@root allies/NNS/ally@2@obj to/TO@5@mark act/VB@2@xcomp',
      ),
      ['main: Kyiv | asked | allies', 'infinitive of 0: allies | to act | –'],
    );
  });

  it('say what the subject is, and where', () => {
    assert.deepEqual(clauses('Lavrov/NNP@4@nsubj is/VBZ/be@4@cop a/DT@4@det minister/NN@0@root'), [
      'main: Lavrov | is | a minister',
    ]);
    assert.deepEqual(clauses('Lavrov/NNP@4@nsubj is/VBZ/be@4@cop in/IN@4@case Moscow/NNP@0@root'), [
      'main: Lavrov | is | – | in Moscow',
    ]);
  });

  it('tell in a passive of the noun that it hangs on, as they do in a participle', () => {
    const detained = 'divers/NNS/diver@0@root in/IN@3@case all/DT@1@nmod were/VBD/be@5@aux:pass';
    assert.deepEqual(clauses(`${detained} detained/VBN/detain@1@acl`), [
      'main: divers | were detained | –',
    ]);
    assert.deepEqual(clauses('divers/NNS/diver@0@root waited/VBD/wait@1@acl'), [
      'main: – | waited | –',
    ]);
  });

  it('have a preposition that hangs on another word of its phrase than the head', () => {
    const rain = 'Rain/NN@2@nsubj fell/VBD/fall@0@root in/IN@4@case';
    assert.deepEqual(clauses(`${rain} Keswa/NNP@5@nmod province/NN@2@obl`), [
      'main: Rain | fell | – | in Keswa province',
    ]);
    assert.deepEqual(
      clauses('Rain/NN@2@nsubj fell/VBD/fall@0@root last/JJ@4@amod Monday/NNP@2@obl'),
      ['main: Rain | fell | – |  last Monday'],
    );
  });

  it('are none where there is no verb', () => {
    assert.deepEqual(clauses('Talks/NNS@0@root in/IN@3@case Moscow/NNP@1@nmod'), []);
  });
});
