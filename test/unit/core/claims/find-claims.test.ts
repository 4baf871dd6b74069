import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/claims/claim.ts';
import { read } from '../../../story.ts';

function claims(text: string, published: string | null = '2024-03-08'): readonly Claim[] {
  const found = read('a.txt', text, published).claims;
  for (const claim of found) assert.equal(text.slice(claim.start, claim.end), claim.text);
  return found;
}

describe('findClaims', () => {
  it('takes a statement apart: who says it, of whom, how many, where and when', () => {
    const [claim] = claims(
      'The United States said on Monday that 400 Danish soldiers were training in Latvia.',
    );
    assert.equal(claim?.text, '400 Danish soldiers were training in Latvia');
    assert.equal(claim.speaker?.text, 'The United States');
    assert.equal(claim.statedTime, '2024-03-04');
    assert.equal(claim.predicate, 'train');
    assert.equal(claim.place, 'Latvia');
    assert.deepEqual(
      [claim.quantity?.low, claim.quantity?.high, claim.quantity?.of],
      [395, 405, 'soldier'],
    );
    assert.deepEqual(
      [claim.polarity, claim.modality, claim.stance],
      ['positive', 'fact', 'asserts'],
    );
  });

  it('keeps apart when it happened, as of when it held, and when it was said', () => {
    const [dated] = claims('Police said on Wednesday that 12 people had died on Monday.');
    assert.deepEqual(
      [dated?.eventTime, dated?.asOf, dated?.statedTime],
      ['2024-03-04', null, '2024-03-06'],
    );
    const [counted] = claims('Police said on Wednesday that 12 people were missing as of Monday.');
    assert.deepEqual(
      [counted?.eventTime, counted?.asOf, counted?.statedTime],
      [null, '2024-03-04', '2024-03-06'],
    );
  });

  it('leaves out the words that attribute a statement', () => {
    const [claim] = claims('A fire in Ankara killed 12 people on Tuesday, police said.');
    assert.equal(claim?.text, 'A fire in Ankara killed 12 people on Tuesday');
    assert.equal(claim.eventTime, '2024-03-05');
  });

  it('tells a plan, a possibility and a denial from a fact', () => {
    assert.equal(claims('Japan will send 60 trucks to Ukraine.')[0]?.modality, 'planned');
    assert.equal(claims('Japan could send 60 trucks to Ukraine.')[0]?.modality, 'possible');
    assert.equal(claims('Japan did not send 60 trucks to Ukraine.')[0]?.polarity, 'negative');
    assert.equal(claims('Japan denied that it sent 60 trucks to Ukraine.')[0]?.stance, 'denies');
  });

  it('turns a toll into the people who were killed', () => {
    const [claim] = claims('The death toll rose to 15 in Nepal.');
    assert.equal(claim?.predicate, 'kill');
    assert.equal(claim.quantity?.low, 15);
  });

  it('takes no claim from questions, conditions, commands and notes of correction', () => {
    for (const text of [
      'Has Japan sent 60 trucks to Ukraine?',
      'Click here to read more news from Japan.',
      'Correction: An earlier version said that Japan sent 60 trucks.',
    ])
      assert.deepEqual(claims(text), [], text);
    const conditions = claims('If Japan sent 60 trucks to Ukraine, Kyiv would pay.');
    assert.ok(conditions.every(({ predicate }) => predicate !== 'send'));
  });

  it('takes what somebody pretends for nobody’s statement', () => {
    const alive = (verb: string) =>
      claims(`The court ${verb} the pilot was alive.`).some(({ statement }) =>
        statement.verb.endsWith('alive'),
      );
    assert.ok(alive('said'));
    assert.ok(!alive('pretended'));
  });

  it('keeps the id of a claim while the article changes around it', () => {
    const [alone] = claims('Peru signed the treaty in Lima.');
    const later = claims('Rain fell all day in Chile. Peru signed the treaty in Lima.');
    assert.ok(later.some(({ id }) => id === alone?.id));
  });

  it('tell what somebody demands, though a clause describes it', () => {
    const told = (text: string) =>
      read('a.md', text, '2024-03-06').claims.map(({ predicate }) => predicate);
    const way = 'for the way in which the camp was cleared';
    assert.deepEqual(told(`The rector demanded an apology ${way}.`), ['demand']);
    assert.ok(!told('The rector demanded that the camp be cleared.').includes('demand'));
  });
});
