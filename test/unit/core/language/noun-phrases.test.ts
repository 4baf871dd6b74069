import assert from 'node:assert/strict';
import { findNounPhrases } from '../../../../src/core/language/noun-phrases.ts';
import { read } from './read-sentence.ts';
import { tagged } from './tagged.ts';

/** The phrases as `words|head`. */
function phrases(line: string): string[] {
  const tokens = tagged(line);
  return findNounPhrases(tokens).map((phrase) => {
    const words = tokens.slice(phrase.from, phrase.to).map((token) => token.text);
    return `${words.join(' ')}|${tokens[phrase.head]!.text}`;
  });
}

describe('noun phrases', () => {
  it('hold number and modifiers with their head', () => {
    assert.deepEqual(
      phrases('8,000/CD North/NNP Korean/JJ soldiers/NNS are/VBP in/IN Russia/NNP'),
      ['8,000 North Korean soldiers|soldiers', 'Russia|Russia'],
    );
  });

  it('hold possessor, title and name', () => {
    assert.deepEqual(phrases("Russia/NNP 's/POS foreign/JJ minister/NN Sergei/NNP Lavrov/NNP"), [
      "Russia 's foreign minister Sergei Lavrov|Lavrov",
    ]);
  });

  it('hold what makes a number loose', () => {
    assert.deepEqual(phrases('killed/VBD at/IN least/JJS six/CD people/NNS'), [
      'at least six people|people',
    ]);
    assert.deepEqual(phrases('more/JJR than/IN 10,000/CD troops/NNS'), [
      'more than 10,000 troops|troops',
    ]);
    assert.deepEqual(phrases('8,000/CD to/TO 10,000/CD troops/NNS'), [
      '8,000 to 10,000 troops|troops',
    ]);
  });

  it('hold the number that tells a thing from its like', () => {
    const first = (text: string) => {
      const { tokens, nouns } = read(text);
      const { from, to, head } = nouns[0]!;
      return `${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}|${tokens[head]!.text}`;
    };
    assert.equal(first('Train 417 derailed on the bridge.'), 'Train 417|Train');
    assert.equal(first('Trains killed 417 people last year.'), 'Trains|Trains');
  });

  it('end before a weekday without a preposition', () => {
    assert.deepEqual(phrases('in/IN Moscow/NNP Friday/NNP'), ['Moscow|Moscow', 'Friday|Friday']);
    assert.deepEqual(phrases('on/IN Friday/NNP morning/NN'), ['Friday morning|morning']);
  });

  it('end before what says when it was, right behind a name', () => {
    for (const when of ['next/JJ week/NN', 'last/JJ Friday/NNP', 'two/CD years/NNS ago/RB'])
      assert.equal(phrases(`met/VBD Orr/NNP ${when}`)[0], 'Orr|Orr', when);
    assert.deepEqual(phrases('Resolution/NNP 2231/CD days/NNS'), ['Resolution 2231 days|days']);
    assert.deepEqual(phrases('the/DT Oslo/NNP next/JJ door/NN'), ['the Oslo next door|door']);
  });

  it('keep two coordinated names apart', () => {
    assert.deepEqual(phrases('Pyongyang/NNP and/CC Moscow/NNP'), [
      'Pyongyang|Pyongyang',
      'Moscow|Moscow',
    ]);
  });

  it('count pronouns, and nothing where there is no noun', () => {
    assert.deepEqual(phrases('He/PRP said/VBD so/RB'), ['He|He']);
    assert.deepEqual(phrases('quickly/RB and/CC surely/RB'), []);
  });

  it('are the injured and the oldest, and so many of them, with no noun behind', () => {
    const subject = (text: string) =>
      read(text).nouns.map(({ from, to }) =>
        read(text)
          .tokens.slice(from, to)
          .map((token) => token.text)
          .join(' '),
      )[0];
    assert.equal(subject('The injured were taken to Selby.'), 'The injured');
    assert.equal(subject('The oldest was 68.'), 'The oldest');
    assert.equal(subject('Several were hurt in Selby.'), 'Several');
    assert.equal(subject('The injured men were taken to Selby.'), 'The injured men');
    assert.notEqual(subject('Several of the guards were hurt in Selby.'), 'Several');
    assert.equal(subject('Most people were hurt in Selby.'), 'Most people');
  });

  it('hold an age that stands for somebody, and not one before a noun', () => {
    const age = 'The/DT 57/CD -/HYPH year/NN -/HYPH old/JJ';
    assert.deepEqual(phrases(`${age} died/VBD`), ['The 57 - year - old|old']);
    assert.deepEqual(phrases(`${age} singer/NN died/VBD`), ['The 57 - year - old singer|singer']);
  });

  it('end before the score of a match', () => {
    assert.deepEqual(phrases('beat/VBD Norway/NNP 2/CD -/SYM 1/CD in/IN Oslo/NNP'), [
      'Norway|Norway',
      '2 - 1|1',
      'Oslo|Oslo',
    ]);
    assert.deepEqual(phrases('under/IN Resolution/NNP 2231/CD'), ['Resolution 2231|2231']);
  });

  it('hold what is told of those who are counted', () => {
    assert.deepEqual(phrases('5,300/CD newly/RB recruited/VBN teachers/NNS'), [
      '5,300 newly recruited teachers|teachers',
    ]);
    assert.deepEqual(phrases('200/CD mostly/RB foreign/JJ workers/NNS'), [
      '200 mostly foreign workers|workers',
    ]);
    assert.deepEqual(phrases('in/IN 2021/CD newly/RB elected/VBN mayors/NNS met/VBD'), [
      '2021|2021',
      'mayors|mayors',
    ]);
    assert.deepEqual(phrases('on/IN May/NNP 12/CD heavily/RB armed/VBN men/NNS'), [
      'May 12|12',
      'men|men',
    ]);
    assert.deepEqual(phrases('left/VBD 12/CD badly/RB injured/VBN Tuesday/NNP')[0], '12|12');
  });

  it('end before the name that is the subject of the verb behind it', () => {
    const opening = 'Under/IN her/PRP$ contract/NN';
    assert.deepEqual(phrases(`${opening} Roth/NNP will/MD go/VB`), [
      'her contract|contract',
      'Roth|Roth',
    ]);
    assert.deepEqual(phrases(`${opening} Roth/NNP ,/, 49/CD`)[0], 'her contract Roth|Roth');
    assert.deepEqual(phrases('In/IN the/DT Port/NNP Lucan/NNP was/VBD'), ['the Port Lucan|Lucan']);
    assert.deepEqual(phrases('said/VBD the/DT coach/NN Roth/NNP will/MD'), ['the coach Roth|Roth']);
  });
});
