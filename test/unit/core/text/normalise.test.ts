import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalise } from '../../../../src/core/text/normalise.ts';

const normal = (text: string) => normalise(text).text;

describe('one spelling for quotes, dashes, spaces and accents', () => {
  it('straightens quotation marks', () => {
    assert.equal(normal('“Fire,” she said, ‘at sea’'), '"Fire," she said, \'at sea\'');
  });

  it('reads every dash alike, with or without spaces around it', () => {
    for (const text of ['Lucan—a port', 'Lucan — a port', 'Lucan – a port', 'Lucan -- a port'])
      assert.equal(normal(text), 'Lucan-a port', text);
    assert.equal(normal('2019–2024'), '2019-2024');
    assert.equal(normal('at −5 degrees'), 'at -5 degrees');
  });

  it('takes any white space for one space, and leaves out what has no width', () => {
    assert.equal(normal('eleven\u00a0 people\r\n\r\ndied'), 'eleven people died');
    assert.equal(normal('pas\u00adsen\u200bgers'), 'passengers');
  });

  it('composes letters and Hangul', () => {
    assert.equal(normal('Cafe\u0301'), 'Café');
    assert.equal(normal('한국'.normalize('NFD')), '한국');
  });

  it('knows where each word stood', () => {
    const source = '👩‍🚒 “Cafe\u0301” —\r\n burned…';
    const result = normalise(source);
    const start = result.text.indexOf('burned');
    const end = start + 'burned'.length;
    const span = [result.sourceOffset(start, 'start'), result.sourceOffset(end, 'end')] as const;
    assert.equal(source.slice(...span), 'burned');
    assert.equal(result.normalOffset(span[0]), start);
  });

  it('is not changed by a second time, and maps back in order, whatever the text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(texts, (source) => {
        const result = normalise(source);
        let last = 0;
        for (let i = 0; i < result.text.length; i++) {
          const offset = result.sourceOffset(i, 'start');
          assert.ok(offset >= last && offset <= source.length);
          last = offset;
        }
      }),
    );
  });
});
