import assert from 'node:assert/strict';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('garden paths', () => {
  const language = createLanguage(loadModels().language);

  /** Who does what in a sentence, one verb a line: *The woman · won · the race*. */
  function clausesOf(text: string): readonly string[] {
    const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
    const { tokens, verbs, nouns, clauses } = sentence!;
    const phrase = (noun: number | null) =>
      noun === null
        ? '–'
        : text.slice(tokens[nouns[noun]!.from]!.start, tokens[nouns[noun]!.to - 1]!.end);
    return [...clauses]
      .sort((a, b) => a.verb - b.verb)
      .map(
        ({ subject, verb, object }) =>
          `${phrase(subject)} · ${tokens[verbs[verb]!.head]!.text} · ${phrase(object)}`,
      );
  }

  const readings: readonly (readonly [what: string, text: string, ...clauses: string[]])[] = [
    [
      'behind who',
      'The woman who won the race was disqualified on Monday.',
      'The woman · won · the race',
      'The woman · disqualified · –',
    ],
    [
      'behind that, without an article',
      'A ship that carried grain sank on Sunday.',
      'A ship · carried · grain',
      'A ship · sank · –',
    ],
    [
      'behind to',
      'The plan to close the school was dropped on Tuesday.',
      'The plan · close · the school',
      'The plan · dropped · –',
    ],
    [
      'in what somebody says',
      'The mayor said the plan to close the school was dropped.',
      'The mayor · said · –',
      'the plan · close · the school',
      'the plan · dropped · –',
    ],
    [
      'before the one who tells it',
      'The plan to close the school was dropped, the mayor said.',
      'The plan · close · the school',
      'The plan · dropped · –',
      'the mayor · said · –',
    ],
    [
      'behind a verb that a clause may follow, where the sentence has no other verb',
      'The team which found the virus is led by Henrik Aas.',
      'The team · found · the virus',
      'The team · led · –',
    ],
    [
      'behind two verbs that describe the noun',
      'A bull that injured a farmer and escaped was killed by police.',
      'A bull · injured · a farmer',
      'A bull · escaped · –',
      'A bull · killed · –',
    ],
    [
      'behind two verbs that describe the noun, in another tense',
      'The mayor who took a bribe and lied has resigned.',
      'The mayor · took · a bribe',
      'The mayor · lied · –',
      'The mayor · resigned · –',
    ],
  ];
  for (const [what, text, ...clauses] of readings)
    it(`gives a sentence its second verb ${what}`, () => {
      assert.deepEqual(clausesOf(text), clauses);
    });

  it('leaves a clause to the verb that tells it', () => {
    const [, second] = clausesOf('It was the pilot who said the engine failed.').slice(-2);
    assert.equal(second, 'the engine · failed · –');
    assert.ok(
      clausesOf('Officials who feared that the dam would break ordered people to leave.').includes(
        'the dam · break · –',
      ),
    );
    assert.ok(
      clausesOf('Families who fled the town say the army shelled it.').includes(
        'the army · shelled · it',
      ),
    );
  });

  it('leaves what follows a comma or and', () => {
    assert.ok(
      clausesOf('When he won the race, the crowd was jubilant.').includes('the crowd · was · –'),
    );
    const freed = 'The woman who won the race and her coach were freed.';
    assert.equal(clausesOf(freed)[0], 'The woman · won · the race');
  });

  it('leaves what somebody knew where the verb of the sentence comes last', () => {
    const text = 'The woman who knew the race was lost told the court on Monday.';
    assert.deepEqual(clausesOf(text).slice(0, 2), ['The woman · knew · –', 'the race · lost · –']);
  });

  it('leaves the ransom to the government that paid it', () => {
    const text = 'The government paid a ransom for the hostages held in Mali, an official said.';
    assert.deepEqual(clausesOf(text).slice(0, 2), [
      'The government · paid · a ransom',
      'the hostages · held · –',
    ]);
  });

  it('leaves what describes somebody twice to him, who is jailed', () => {
    const text = 'A driver who hit a cyclist and drove off was jailed for two years.';
    assert.deepEqual(clausesOf(text), [
      'A driver · hit · a cyclist',
      'A driver · drove · –',
      'A driver · jailed · –',
    ]);
    assert.deepEqual(clausesOf('A dog that bit a boy and ran was shot.'), [
      'A dog · bit · a boy',
      'A dog · ran · –',
      'A dog · shot · –',
    ]);
    assert.deepEqual(clausesOf('A driver who hit a cyclist and drove off was jailed.'), [
      'A driver · hit · a cyclist',
      'A driver · drove · –',
      'A driver · jailed · –',
    ]);
  });
});
