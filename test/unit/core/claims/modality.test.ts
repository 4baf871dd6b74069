import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** How a text tells what happened by a predicate: as a fact, as possible, as planned. */
function modalityOf(predicate: string, text: string): string | undefined {
  const lead = 'A fire broke out in Mardal on Monday. ';
  const { claims } = read('a.md', lead + text, '2024-03-06');
  return claims.find((claim) => claim.predicate === predicate)?.modality;
}

describe('what is told', () => {
  it('is a fact, where those who died are known to have', () => {
    assert.equal(modalityOf('kill', 'Nine people are known to have died.'), 'fact');
  });

  it('is planned, where it is on a day', () => {
    assert.equal(
      modalityOf('open', 'The opening ceremony of the hall in Selm is on May 8.'),
      'planned',
    );
    assert.equal(
      modalityOf('open', 'The opening ceremony of the hall in Selm was on March 2.'),
      'fact',
    );
  });

  it('is possible, where they are feared to have, may have or allegedly did', () => {
    for (const text of [
      'Nine people are feared to have died.',
      'Nine people may have died.',
      'The workers were allegedly killed by guards.',
      'Guards allegedly killed the workers.',
      'Guards probably killed the workers.',
    ])
      assert.equal(modalityOf('kill', text), 'possible', text);
  });

  it('is a fact, where the doubt is of another deed', () => {
    const text = 'Guards who had allegedly been drunk killed the workers.';
    assert.equal(modalityOf('kill', text), 'fact');
  });

  it('is a fact, where somebody is said to be so, and possible, where he is believed to be', () => {
    assert.equal(modalityOf('hold', 'Six workers are said to be held in Mardal.'), 'fact');
    assert.equal(modalityOf('hold', 'Six workers are understood to be held there.'), 'fact');
    assert.equal(modalityOf('hold', 'Six workers are believed to be held there.'), 'possible');
    assert.equal(modalityOf('sell', 'The firm is believed to sell the mill in May.'), 'planned');
  });

  it('is planned, where it is to be done', () => {
    assert.equal(modalityOf('depart', 'Nine people are to leave.'), 'planned');
    assert.equal(modalityOf('depart', 'Nine people will leave.'), 'planned');
  });

  it('is a possibility where something is likely', () => {
    assert.equal(modalityOf('be', 'Snow is likely on Friday.'), 'possible');
    assert.notEqual(modalityOf('be', 'Snow is on the road.'), 'possible');
  });

  it('is a plan, where it comes before what will be', () => {
    const ahead = 'When the minister arrives in Oslo, she will meet the king.';
    assert.equal(modalityOf('arrive', ahead), 'planned');
    assert.equal(
      modalityOf('arrive', 'She will meet the king once she arrives in Oslo.'),
      'planned',
    );
    assert.equal(
      modalityOf('arrive', 'When the minister arrived in Oslo, she met the king.'),
      'fact',
    );
    const each = 'When the tide rises, the minister arrives in Oslo.';
    assert.equal(modalityOf('arrive', each), 'fact');
  });

  it('is a fact, where it was before what will be, or beside it', () => {
    for (const text of [
      'After the minister arrived in Oslo, she said she will meet the king.',
      'When it rained, the minister arrives in Oslo and will meet the king.',
    ])
      assert.equal(modalityOf('arrive', text), 'fact', text);
  });

  it('is possible, where somebody is kept from it, and a fact where he returns from it', () => {
    const won = (how: string) => modalityOf('win', `Norway was ${how} winning the cup.`);
    for (const how of ['kept from', 'stopped by rain from', 'eliminated from'])
      assert.equal(won(how), 'possible', how);
    assert.equal(won('tired from'), 'fact');
    assert.equal(modalityOf('win', 'Norway was stopped after winning the cup.'), 'fact');
  });

  it('is possible, where somebody would love to see it or signs point to it', () => {
    const wished = 'Eva Lorn said she would love to see Mr. Falk win the cup.';
    assert.equal(modalityOf('win', wished), 'possible');
    const signs = 'All signs pointed to Norway winning the cup.';
    assert.equal(modalityOf('win', signs), 'possible');
    const sang = 'Falk likes to see Norway winning the cup.';
    assert.equal(modalityOf('win', sang), 'fact');
    const after = 'Falk likes to see it, and Norway beat Sweden.';
    assert.equal(modalityOf('win', after), 'fact');
  });

  it('is possible, where somebody is to make sure of it', () => {
    const sure = 'Lorn said she needs to make sure Norway wins in the cup.';
    assert.equal(modalityOf('win', sure), 'possible');
  });

  it('is possible, where it is so whenever it happens', () => {
    assert.equal(modalityOf('win', 'When she wins, she wins by little.'), 'possible');
    assert.equal(modalityOf('win', 'When she won the cup, she wept.'), 'fact');
  });

  it('is possible, where somebody is keen on it or only considered it', () => {
    for (const text of ['Norway is keen on winning the cup.', 'Norway talked of winning the cup.'])
      assert.equal(modalityOf('win', text), 'possible', text);
    assert.equal(modalityOf('win', 'Norway went on, winning the cup.'), 'fact');
  });
});
