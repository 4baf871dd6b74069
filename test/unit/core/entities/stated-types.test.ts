import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { statedType } from '../../../../src/core/entities/stated-types.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('the type that a text states of a name', () => {
  const { language } = createTools(loadModels());
  const stated = (text: string, name: string) => {
    const [sentence] = language.read(text, bareBody(text));
    const at = text.indexOf(name);
    const from = sentence!.tokens.findIndex(({ start }) => start === at);
    const to = sentence!.tokens.findIndex(({ end }) => end === at + name.length) + 1;
    return statedType(sentence!, from, to);
  };

  it('is a place where it has what only places have', () => {
    for (const text of [
      'Orvane’s hospitals treated nine people.',
      'Orvane’s central bank raised its rate.',
      'The fire spread to Orvane’s old town hall.',
    ])
      assert.equal(stated(text, 'Orvane'), 'LOC', text);
    for (const text of ['Orvane’s school was closed.', 'Orvane’s bank manager left.'])
      assert.equal(stated(text, 'Orvane'), null, text);
  });

  it('is a place behind a noun for one', () => {
    for (const text of [
      'Police searched the island of Orvane on Monday.',
      'The ship lay off the coast of Orvane.',
      'The mayor of Orvane said so.',
      'Three villages north of Orvane were flooded.',
    ])
      assert.equal(stated(text, 'Orvane'), 'LOC', text);
  });

  it('is a place before a noun for a part of one, or before what it is', () => {
    assert.equal(stated("They walked to Orvane's outskirts.", 'Orvane'), 'LOC');
    assert.equal(
      stated('They live in Orvane, a small fishing town in the south.', 'Orvane'),
      'LOC',
    );
  });

  it('is a body before what it is', () => {
    assert.equal(stated('He works for Orvane, the state-run gas company.', 'Orvane'), 'ORG');
  });

  it('is a body right behind what it is', () => {
    for (const text of [
      'The board of the Italian car maker Orvane met on Monday.',
      'Shares in the airline Orvane fell.',
    ])
      assert.equal(stated(text, 'Orvane'), 'ORG', text);
    for (const text of ['The film maker Orvane met them.', 'The company lawyer Orvane said so.'])
      assert.equal(stated(text, 'Orvane'), null, text);
  });

  it('is none of somebody whose firm it is', () => {
    assert.equal(stated('The company Anna Berg founded was sold.', 'Anna Berg'), null);
  });

  it('is a thing where the name is that of a ship, whomever she is called after', () => {
    for (const text of [
      'The ferry Anna Berg sank on Monday.',
      'Rescuers reached the cargo ship Anna Berg.',
      'Anna Berg, a Norwegian trawler, sank on Monday.',
    ])
      assert.equal(stated(text, 'Anna Berg'), 'MISC', text);
    for (const text of [
      'The ferry captain Anna Berg was arrested.',
      'Anna Berg, the ferry captain, was arrested.',
    ])
      assert.equal(stated(text, 'Anna Berg'), null, text);
  });

  it('is not known otherwise', () => {
    for (const text of [
      'The chairman of Orvane resigned.',
      'The port was closed, and Orvane waited.',
      "Orvane, the company's lawyer, said so.",
      'In Orvane, the company manager said so.',
      'The shares of Orvane rose.',
      "Orvane's company is on the island.",
    ])
      assert.equal(stated(text, 'Orvane'), null, text);
  });

  it('is a body where more is told behind the noun for one', () => {
    const active = 'Orvane, an armed group based in the north, shelled the town.';
    assert.equal(stated(active, 'Orvane'), 'ORG');
    assert.equal(stated('They chose Orvane, the group said.', 'Orvane'), null);
    assert.equal(stated('Orvane, a man based in the north, left the town.', 'Orvane'), null);
  });
});
