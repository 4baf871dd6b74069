import assert from 'node:assert/strict';
import { relayed, told } from '../told.ts';

describe('quotations', () => {
  it('are those of who stands behind them, with a comma inside or outside or none', () => {
    for (const said of ['“We are ready,” the mayor said.', '“We are ready”, the mayor said.'])
      assert.match(told(said).join(), /^the mayor \| said \| “We are ready/);
  });

  it('go on behind the speaker, unless a clause of his own does', () => {
    assert.deepEqual(told('“We are ready,” he said, “and were told so.”'), [
      'he | said | “We are ready,” … “and were told so.”',
    ]);
    assert.deepEqual(told('“We are ready,” he said, and left the “Orval Star” at noon.'), [
      'he | said | “We are ready,”',
    ]);
  });

  it('are the next paragraph, where only somebody who speaks leads to it', () => {
    assert.deepEqual(
      told(
        'Ann Lee said late on Monday in a letter to all of her staff in Orval and Bern:\n\n“It failed.”',
      ),
      ['Ann Lee | said | “It failed.”'],
    );
    const wish = 'It will allow the firm to run its own new kind of lenses in those other apps';
    assert.ok(told(`${wish}:\n\n“It is built so.”`).every((one) => !/built so/.test(one)));
    assert.deepEqual(told('The dam in Orval:\n\n“It failed.”'), []);
  });

  it('at second hand name who cites', () => {
    const text = 'Lee cited the ministry as saying the dam had failed.';
    assert.deepEqual(told(text), ['the ministry | as saying | the dam had failed']);
    assert.deepEqual(relayed(text), ['Lee']);
    assert.deepEqual(told('The ministry was cited as an example.'), []);
  });
});
