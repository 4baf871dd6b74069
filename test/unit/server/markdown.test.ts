import assert from 'node:assert/strict';
import { commandAddress, escapeMarkdown, link, shorten } from '../../../src/server/markdown.ts';

describe('article text in a hover', () => {
  it('opens no link, picture or command', () => {
    const hostile = '[Click](command:workbench.action.quit) ![x](http://evil.example/p.png)';
    const shown = escapeMarkdown(hostile);
    assert.doesNotMatch(shown, /(^|[^\\])[[\]()!]/);
    assert.equal(shown.replace(/\\(.)/g, '$1'), hostile);
  });

  it('makes no heading, list, code or address of its own', () => {
    assert.equal(
      escapeMarkdown('# 8,000\n- `x` www.a.b <b>'),
      '\\# 8,000 \\- \\`x\\` www\\.a\\.b \\<b\\>',
    );
  });

  it('keeps an address in one piece when a file name holds brackets and blanks', () => {
    assert.equal(link('AP', 'file:///a (1) b.txt#L3'), '[AP](file:///a%20%281%29%20b.txt#L3)');
  });

  it('hands a command its argument without breaking out of the link', () => {
    const address = commandAddress('crosscheck.mark', { uri: 'file:///a) [x](y' });
    assert.doesNotMatch(address, /[\s)]/);
  });
});

describe('a text that is too long for a hover', () => {
  it('is cut between words', () => {
    assert.equal(shorten('North Korean soldiers arrived', 20), 'North Korean…');
    assert.equal(shorten('short', 20), 'short');
  });
});
