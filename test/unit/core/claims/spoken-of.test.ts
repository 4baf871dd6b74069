import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who does something in a sentence, and who undergoes it. */
function parties(text: string, predicate: string): readonly string[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter((claim) => claim.predicate === predicate)
    .flatMap(({ statement }) => statement.phrases.map(({ role, head }) => `${role} ${head}`));
}

describe('a pronoun in what somebody says', () => {
  it('stands for the one who says it', () => {
    const text = 'They won the match, the players said.';
    assert.ok(parties(text, 'win').includes('agent player'), parties(text, 'win').join());
  });

  it('stands for the one who denies it, also behind the claim that he denies', () => {
    for (const text of [
      'The ministry rejected the allegation that it had ignored the warning.',
      'The ministry denied a claim by the union that it ignored the warning.',
    ])
      assert.ok(parties(text, 'ignore').includes('agent ministry'), text);
    const told = 'The ministry repeated the allegation that it had ignored the warning.';
    assert.ok(!parties(told, 'ignore').includes('agent ministry'));
  });

  it('stands for others where it is done to them: soldiers are trained, not the ministry', () => {
    const text = 'They are being trained in Tarsk, the ministry said.';
    assert.ok(!parties(text, 'train').includes('patient ministry'));
  });
});

describe('the members of a union', () => {
  it('are the union, where it says what they did', () => {
    const rejected = (who: string) => `The Dockers Union said ${who} had rejected the pay offer.`;
    assert.ok(parties(rejected('its members'), 'reject').includes('agent dockers union'));
    assert.ok(!parties(rejected('its rivals'), 'reject').includes('agent dockers union'));
  });
});
