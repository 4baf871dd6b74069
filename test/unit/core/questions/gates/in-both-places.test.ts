import assert from 'node:assert/strict';
import { conflictsOf, findStory } from '../../../../story.ts';
import { placeRows as rows } from '../place-rows.ts';

describe('what was done in two places', () => {
  const held = (words: string) =>
    `Police in Galdia caught the robber Darius Falk on Monday. Falk ${words}.`;

  it('may be another one where it happened before, or for a time', () => {
    const captured = held('was captured in Mardal');
    assert.equal(rows(captured, held('was captured in Orval')).length, 1);
    assert.deepEqual(rows(captured, held('had been captured in Orval')), []);
    assert.deepEqual(rows(captured, held('was captured in Orval in 2012')), []);
    assert.deepEqual(rows(held('was held in Mardal'), held('was held in Orval for 44 days')), []);
  });

  it('may be two meetings where one of the two speaks of several', () => {
    const went = (where: string) => `Foreign Minister Anna Berg attended ${where} on Monday.`;
    const one = went('a meeting in Geneva');
    assert.deepEqual(rows(one, went('a meeting in Vienna')), [['Geneva', 'Vienna']]);
    assert.deepEqual(rows(one, went('meetings in Vienna')), []);
  });

  it('may be two races in which somebody finished', () => {
    const came = (where: string) => `Bo Keel was in the race. Bo Keel finished ${where}.`;
    assert.deepEqual(rows(came('second in Geneva'), came('third in Vienna')), []);
  });
});

describe('the place of many', () => {
  const killed = (count: number, where: string) =>
    `The storm killed ${String(count)} people in ${where} on Monday.`;

  it('is no other place of the same people where each place has another number of them', () => {
    assert.deepEqual(rows(killed(14, 'Germany'), killed(15, 'Lyon')), []);
    assert.deepEqual(rows(killed(14, 'Leipzig'), killed(14, 'Lyon')).length, 1);
  });
});

describe('the place of what is done in many', () => {
  it('is not asked where somebody wins, or where the office is that somebody wins', () => {
    const won = (where: string) => `Anna Berg won the league match in ${where} on Tuesday.`;
    assert.deepEqual(rows(won('Geneva'), won('Vienna')), []);
    const follows = (where: string) =>
      `Anna Berg will succeed Foreign Minister Pablo Soto in ${where} on Tuesday.`;
    assert.deepEqual(rows(follows('Geneva'), follows('Vienna')), []);
  });

  it('is not asked of a race or a war, which goes on in many at one time', () => {
    const ended = (what: string, where: string) =>
      `Foreign Minister Anna Berg ended the ${what} in ${where} on Tuesday.`;
    assert.deepEqual(rows(ended('campaign', 'Geneva'), ended('campaign', 'Vienna')), []);
    assert.deepEqual(rows(ended('summit', 'Geneva'), ended('summit', 'Vienna')), [
      ['Geneva', 'Vienna'],
    ]);
  });

  it('may be two where nothing but “the meeting” ties what is told weeks apart', () => {
    const held = (what: string, where: string) =>
      `Foreign Minister Anna Berg of Chile spoke of ties with Peru. The ${what} was held in ${where}.`;
    const list = (a: string, b: string, day: string) =>
      findStory({
        'a.md': { text: a, published: '2024-03-05' },
        'b.md': { text: b, published: day },
      })
        .questions()
        .filter(({ relation, kind }) => relation === 'conflict' && kind === 'place').length;
    const apart = (what: string, day: string) =>
      list(held(what, 'Geneva'), held(what, 'Vienna'), day);
    assert.equal(apart('meeting', '2024-03-06'), 1);
    assert.equal(apart('meeting', '2024-04-06'), 0);
    assert.equal(apart('tariff meeting', '2024-04-06'), 1);
    assert.equal(apart('meeting of bankers', '2024-04-06'), 1);
    // By next year another town has a tariff meeting of its own.
    assert.equal(apart('tariff meeting', '2025-03-06'), 0);
    assert.equal(apart('meeting of bankers', '2025-03-06'), 0);
    const buried = (where: string) => `Foreign Minister Anna Berg of Chile was buried in ${where}.`;
    for (const day of ['2024-04-06', '2025-03-06'])
      assert.equal(list(buried('Geneva'), buried('Vienna'), day), 1);
    const dated = (where: string) => held('meeting', `${where} on 4 March 2024`);
    assert.equal(list(dated('Geneva'), dated('Vienna'), '2024-04-06'), 1);
  });
});

describe('the place where something befell one person', () => {
  const told = (one: string) => `The ministry spoke of the fugitive Bruno Castell. ${one}`;
  const early = told('Bruno Castell was arrested early on Tuesday in Valdora, police said.');

  it('is one while it is news, though one of two articles does not say when it was', () => {
    const have = told('Police have arrested Bruno Castell in Porto Cenere, the ministry said.');
    assert.equal(rows(have, early).length, 1);
    assert.deepEqual(
      rows(have, told('Bruno Castell was arrested on 20 February in Valdora, police said.')),
      [],
    );
    const later = findStory({
      'a.md': { text: have, published: '2024-03-05' },
      'b.md': {
        text: told('Bruno Castell was arrested in Valdora, police said.'),
        published: '2024-03-15',
      },
    });
    assert.ok(!later.questions().some(({ kind }) => kind === 'place'));
    assert.deepEqual(
      rows(have, told('Bruno Castell was arrested in February in Valdora, police said.')),
      [],
    );
  });

  it('may be two where it happens to somebody time and again, or to nobody who has a name', () => {
    assert.deepEqual(
      rows(
        told('Police have questioned Bruno Castell in Porto Cenere.'),
        told('Police questioned Bruno Castell on Tuesday in Valdora.'),
      ),
      [],
    );
    assert.deepEqual(
      rows(
        told('Police have arrested the smugglers in Porto Cenere.'),
        told('The smugglers were arrested early on Tuesday in Valdora.'),
      ),
      [],
    );
  });
});

describe('a hospital', () => {
  const fell = (words: string) =>
    `A stage fell in during a concert near Corva on Monday. ${words}.`;
  const rows = (a: string, b: string) => conflictsOf(fell(a), fell(b));

  it('to which one person was taken lies in one town', () => {
    const quill = 'The singer Ada Quill was taken to hospital in Orval';
    assert.deepEqual(rows(quill, 'Ada Quill was rushed to a hospital in Tarvik'), ['place']);
    assert.deepEqual(rows(quill, 'Ada Quill was rushed to a hospital in Orval'), []);
    assert.deepEqual(rows(quill, 'Ada Quill was rushed to a hospital in Tarvik on Tuesday'), []);
  });

  it('is one of several where several were taken to one', () => {
    const driver = (town: string) => `The driver was taken to hospital in ${town}`;
    assert.deepEqual(rows(driver('Orval'), driver('Tarvik')), ['place']);
    const injured = (town: string) => `The injured were taken to hospital in ${town}`;
    assert.deepEqual(rows(injured('Orval'), injured('Tarvik')), []);
  });
});
