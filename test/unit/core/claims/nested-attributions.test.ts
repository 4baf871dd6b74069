import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const claimsIn = (text: string) => read('a.md', text, '2024-03-05').claims;

/** Who says what a claim of the predicate tells, how, and who passes it on. */
function toldBy(text: string, predicate: string): string {
  const claim = claimsIn(text).find((one) => one.predicate === predicate);
  assert.ok(claim, `no claim of ${predicate}: ${text}`);
  return [claim.speaker?.text, claim.stance, claim.relay?.text ?? 'nobody'].join(' | ');
}

describe('what somebody says that another says', () => {
  it('is said by the other, and passed on by the one who speaks', () => {
    assert.equal(
      toldBy('Lee said the ministry denied that 29 flats were sold.', 'sell'),
      'the ministry | denies | Lee',
    );
    assert.equal(
      toldBy('“The ministry denied that 29 flats were sold,” said Lee.', 'sell'),
      'The ministry | denies | Lee',
    );
    assert.equal(
      toldBy('The court heard that Mr Keel denied killing the woman.', 'kill'),
      'Mr Keel | denies | The court',
    );
    assert.equal(
      toldBy('“It is bad. Police say the bridge is closed. I think so too,” Lee said.', 'close'),
      'Police | asserts | Lee',
    );
    assert.equal(
      toldBy('Lee said that, according to police, 29 people died.', 'kill'),
      'police | asserts | Lee',
    );
  });

  it('is the own word of who speaks of what he said himself, and of what he denies', () => {
    assert.equal(
      toldBy('“We told the ministry that 29 people died,” Lee said.', 'kill'),
      'Lee | asserts | nobody',
    );
    assert.equal(
      toldBy('Lee denied that the ministry had said 29 people died.', 'kill'),
      'Lee | denies | nobody',
    );
    assert.equal(
      toldBy('Lee said it had evidence that the plant closed.', 'close'),
      'Lee | asserts | nobody',
    );
  });

  it('is nobody’s statement where the other has not confirmed it', () => {
    const text = 'Lee said the ministry has not confirmed that 29 people died.';
    assert.ok(!claimsIn(text).some(({ predicate }) => predicate === 'kill'));
    assert.equal(
      toldBy('Lee said the firm had not told the guards that the reactor leaked.', 'leak'),
      'Lee | asserts | nobody',
    );
  });

  it('leaves alone what describes the one who speaks', () => {
    const text = 'Lee, who leads the inquiry, said that police had found 29 bodies.';
    assert.ok(claimsIn(text).some(({ predicate }) => predicate === 'lead'));
  });

  it('leaves alone what else the one who speaks tells in the same words', () =>
    assert.equal(
      toldBy('“The bridge is closed and the mayor says 29 people died,” Lee said.', 'close'),
      'Lee | asserts | nobody',
    ));
});
