import assert from 'node:assert/strict';
import { verdictAct } from '../../../src/server/verdict-act.ts';

describe('the act of giving a verdict', () => {
  const earlier = verdictAct('disputed', 'The coast guard counts nine.', undefined);

  it('keeps the reason of the same verdict that was given before', () => {
    assert.equal(
      verdictAct('disputed', undefined, earlier).comment,
      'The coast guard counts nine.',
    );
  });

  it('takes a new reason in its place', () => {
    assert.equal(verdictAct('disputed', 'Ten.', earlier).comment, 'Ten.');
    assert.equal(verdictAct('disputed', '', earlier).comment, '');
  });

  it('has none of another verdict', () => {
    assert.equal(verdictAct('verified', undefined, earlier).comment, null);
    assert.equal(verdictAct('verified', undefined, undefined).comment, null);
  });

  it('names the sources that its reason gives', () => {
    const { sources } = verdictAct('verified', 'See https://coast.example/log today.', undefined);
    assert.deepEqual(sources, ['https://coast.example/log']);
    assert.deepEqual(earlier.sources, []);
  });
});
