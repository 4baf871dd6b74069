import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read, told } from './told.ts';

describe('attributions', () => {
  it('follow a verb of saying, with and without that', () => {
    assert.deepEqual(told('The ministry said Monday that 40 boats had left the harbour.'), [
      'The ministry | said | 40 boats had left the harbour',
    ]);
    assert.deepEqual(told('Officials say the bridge was closed.'), [
      'Officials | say | the bridge was closed',
    ]);
  });

  it('have the subject of their own clause alone for their source', () => {
    assert.deepEqual(told('Police closed the road and the mayor said 29 people were hurt.'), [
      'the mayor | said | 29 people were hurt',
    ]);
    assert.deepEqual(told('The bridge fell at noon and police denied that anybody was hurt.'), [
      'police | denied | anybody was hurt',
    ]);
    assert.deepEqual(told('The mayor of Selby and the bishop said 29 people were hurt.'), [
      'The mayor of Selby and the bishop | said | 29 people were hurt',
    ]);
  });

  it('are none of what somebody or something takes', () => {
    assert.deepEqual(told('The storm has claimed 14 lives since five of the injured died.'), []);
    assert.deepEqual(told('Ostrel claimed the title on Sunday.'), []);
    assert.deepEqual(told('Ostrel claimed a victory.'), ['Ostrel | claimed | a victory']);
  });

  it('stand before, around and after a quotation', () => {
    assert.deepEqual(told('"We will rebuild the bridge," Mayor Ann Lee said.'), [
      'Mayor Ann Lee | said | "We will rebuild the bridge,"',
    ]);
    assert.deepEqual(told('"We will rebuild," said Ann Lee, a spokeswoman for the city.'), [
      'Ann Lee, a spokeswoman for the city | said | "We will rebuild,"',
    ]);
    assert.deepEqual(told('"The bridge is old," Lee said, "and it will fall one day."'), [
      'Lee | said | "The bridge is old," … "and it will fall one day."',
    ]);
  });

  it('keep the sentences of a quotation together, and those that go on with it', () => {
    assert.deepEqual(
      told('"The river rose. It took the bridge," Lee said. "We had no time to warn anyone."'),
      ['Lee | said | "The river rose. It took the bridge," … "We had no time to warn anyone."'],
    );
  });

  it('have the quotation right behind the words of the speaker, and none further off', () => {
    assert.deepEqual(told('The captain said the ship had sunk. "We saw nothing of her at dawn."'), [
      'The captain | said | the ship had sunk … "We saw nothing of her at dawn."',
    ]);
    assert.deepEqual(
      told('The captain said the ship had sunk. The mayor wept. "We saw nothing of her at dawn."'),
      ['The captain | said | the ship had sunk'],
    );
    assert.deepEqual(told('The captain hoped to find her. "We saw nothing of her at dawn."'), [
      'The captain | hoped | to find her',
    ]);
  });

  it('tell the day of a report from what it is reported on', () =>
    assert.deepEqual(told('The agency reported on Monday that the road was closed.'), [
      'The agency | reported | the road was closed',
    ]));

  it('go on from paragraph to paragraph while the quotation is open', () => {
    assert.deepEqual(told('"The river rose fast.\n\n"It took the bridge," Lee said.'), [
      'Lee | said | "The river rose fast. … "It took the bridge,"',
    ]);
    assert.deepEqual(told('Lee told the crowd:\n\n"We will rebuild this bridge."'), [
      'Lee | told | "We will rebuild this bridge."',
    ]);
  });

  it('stand after their content or in the middle of it', () => {
    assert.deepEqual(told('Four people were hurt, the police said.'), [
      'the police | said | Four people were hurt',
    ]);
    assert.deepEqual(told('Four people were hurt, according to the police.'), [
      'the police | according to | Four people were hurt',
    ]);
    assert.deepEqual(told('According to the police, four people were hurt.'), [
      'the police | According to | four people were hurt',
    ]);
    assert.deepEqual(told('The bridge, engineers said, was built in 1931.'), [
      'engineers | said | The bridge … was built in 1931',
    ]);
  });

  it('share the speaker with the clause before', () => {
    assert.deepEqual(told('The mayor said the bridge was safe, adding that it would open soon.'), [
      'The mayor | said | the bridge was safe',
      'The mayor | adding | it would open soon',
    ]);
  });

  it('leave the person spoken to out of the content', () => {
    assert.deepEqual(told('Lee told reporters that the bridge was safe.'), [
      'Lee | told | the bridge was safe',
    ]);
  });

  it('know who passes on the words of another', () => {
    const text = 'Lee cited the police as saying that the bridge was closed.';
    assert.deepEqual(told(text), ['the police | as saying | the bridge was closed']);
    const [relay] = read(text).attributions[0]!.relay;
    assert.equal(text.slice(relay!.start, relay!.end), 'Lee');
  });

  it('take what is denied as content, and know who denies', () => {
    const text = 'The ministry denied reports of a landslide.';
    assert.deepEqual(told(text), ['The ministry | denied | reports of a landslide']);
    assert.equal(read(text).attributions[0]!.stance, 'denies');
  });

  it('take an accusation as a statement of the accuser', () => {
    const text = 'Norland accused Sudland of sending 3,000 soldiers.';
    assert.deepEqual(told(text), ['Norland | accused | Sudland of sending 3,000 soldiers']);
    assert.equal(read(text).attributions[0]!.states, true);
  });

  it('state nothing where nobody denied, said or promised as a fact', () => {
    const stances = (text: string) =>
      read(text).attributions.map(({ stance, states }) => [stance, states]);
    assert.deepEqual(stances('Neither company has denied reports of a merger.'), [
      ['doubts', false],
    ]);
    assert.deepEqual(stances('The company hopes to finish the bridge in May.'), [
      ['asserts', false],
    ]);
    assert.deepEqual(stances('The minister has not said that the bridge was safe.'), [
      ['asserts', false],
    ]);
    assert.deepEqual(told('The minister did not comment.'), []);
    assert.deepEqual(told('Did the minister say that the bridge was safe?'), []);
  });

  it('have nobody as source where nobody is named', () => {
    assert.deepEqual(told('It was reported that 15 people died.'), [
      ' | was reported | 15 people died',
    ]);
  });

  it('stop where the next speaker starts', () => {
    assert.deepEqual(
      told('The ministry puts the death toll at 40, while rescuers say 52 people died.'),
      ['The ministry | puts | the death toll at 40', 'rescuers | say | 52 people died'],
    );
  });

  it('never overlap in their cues and never throw, whatever the text', () => {
    const word = fc.constantFrom(
      ...'said that "we" he , and according to ( ) “ ” : Lee who denied not to saying . was\n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { attributions } = read(words.join(' '));
        const cues = attributions.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start);
        cues.forEach((cue, i) => assert.ok(i === 0 || cues[i - 1]!.end <= cue.start));
      }),
      { numRuns: 200 },
    );
  });
});
