import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';

describe('what opens and closes', () => {
  const smelter = (words: string) => `The copper smelter of Norlund Metals in Haverin ${words}.`;
  const closed = 'Norlund Metals closed its copper smelter in Haverin on Monday.';

  it('is not open as before right after it was closed', () => {
    assert.deepEqual(conflictsOf(closed, smelter('was still operating on Tuesday')), ['antonym']);
    assert.deepEqual(conflictsOf(closed, smelter('was open as usual on Tuesday')), ['antonym']);
    assert.deepEqual(conflictsOf(smelter('reopened on Monday'), smelter('is still closed')), [
      'antonym',
    ]);
  });

  it('may have been open until then, open again, or open a week later', () => {
    assert.deepEqual(conflictsOf(closed, smelter('was still operating on Sunday')), []);
    assert.deepEqual(conflictsOf(closed, smelter('was open on Tuesday')), []);
    assert.deepEqual(
      conflictsOf(closed, smelter('is still operating'), '2024-03-05', '2024-03-15'),
      [],
    );
  });

  it('is one or the other where two say on one day how it is', () => {
    const crossing = (state: string, office: string) =>
      `The border crossing at Huaca Blanca is ${state}, the ${office} ministry said on Monday.`;
    const rows = findStory({
      'a.md': { text: crossing('closed', 'interior'), published: '2024-03-05' },
      'b.md': { text: crossing('open', 'foreign'), published: '2024-03-05' },
    }).questions();
    assert.deepEqual(
      rows.map(({ relation, kind }) => `${relation} ${kind}`),
      ['dispute antonym'],
    );
  });
});

describe('a fire that is out of control', () => {
  it('is not under control on the same evening', () => {
    const fire = (words: string) =>
      `The fire in Selm ${words}, the fire service said on Monday evening.`;
    assert.deepEqual(
      conflictsOf(fire('is under control'), fire('is still burning out of control')),
      ['antonym'],
    );
    assert.deepEqual(
      conflictsOf(
        fire('was out of control on Sunday'),
        fire('was brought under control on Monday'),
      ),
      [],
    );
  });
});

describe('what is in force', () => {
  it('remains so, or has been withdrawn', () => {
    const stays =
      'The fee increase at Selm University remains in force, the rector said on Monday.';
    const withdrawn = 'Selm University has withdrawn the fee increase, the rector said on Monday.';
    assert.deepEqual(conflictsOf(stays, withdrawn), ['antonym']);
    const told = (words: string) => `${words}, the minister said on Monday.`;
    assert.deepEqual(
      conflictsOf(
        told('The government has withdrawn the fee increase'),
        told('The fee increase remains in force'),
      ),
      ['antonym'],
    );
    const considered = 'Selm University may withdraw the fee increase, the rector said on Monday.';
    assert.deepEqual(conflictsOf(stays, considered), []);
  });

  it('has ended where it was lifted, and not where it was extended by a time', () => {
    const warning = (words: string) => `The tsunami warning for the coast of Meria ${words}.`;
    assert.deepEqual(
      conflictsOf(warning('was lifted on Monday'), warning('remained in place on Monday night')),
      ['antonym'],
    );
    const truce = (words: string) => `The ceasefire between the army and the Orin rebels ${words}.`;
    assert.deepEqual(
      conflictsOf(truce('was extended by six months on Monday'), truce('ended on Monday')),
      ['antonym'],
    );
  });
});
