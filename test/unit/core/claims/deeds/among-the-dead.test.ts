import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(
    ({ predicate, statement: { phrases } }) => `${predicate}: ${phrases[0]!.text}`,
  );

describe('one of the dead, the hurt or the survivors', () => {
  it('is told to have died, to be hurt or to live', () => {
    assert.ok(told('Among the dead was Ana Rell.').includes('kill: Ana Rell'));
    assert.ok(told('Among the injured was Ana Rell.').includes('wound: Ana Rell'));
    assert.ok(told('Among the survivors was Ana Rell.').includes('survive: Ana Rell'));
  });

  it('is none where nobody is among them', () => {
    for (const text of ['The dead man was Ana Rell.', 'Among the guests was Ana Rell.'])
      assert.ok(!told(text).some((one) => /^(?:kill|wound|survive)/.test(one)), text);
  });
});
