import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

describe('where a clause tells it to be', () => {
  it('is the place in front of the subject, for all that the subject does', () => {
    const places = (text: string) =>
      read('a.md', text, '2024-03-06').claims.map(({ predicate, place }) => [predicate, place]);
    assert.deepEqual(
      places('In Mardal, the new team sprang into action, culling lists of names.'),
      [
        ['spring', 'Mardal'],
        ['cull', 'Mardal'],
      ],
    );
    assert.deepEqual(
      places('In Mardal officials said on Monday, the team sprang into action in Tolka.').at(-1),
      ['spring', 'Tolka'],
    );
  });

  it('is the place on its subject, and the place that follows a place', () => {
    const wheres = (text: string) =>
      read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, statement }) =>
        predicate === 'kill'
          ? statement.phrases.flatMap(({ role, text: words, named }) =>
              named ? [`${role} ${words}`] : [],
            )
          : [],
      );
    assert.deepEqual(wheres('A fire in Mardal killed 12 people.'), ['in Mardal']);
    assert.deepEqual(
      wheres('The blast killed 12 people in the town of Tolka, in Vedra province.').sort(),
      ['in Vedra province', 'in the town', 'of Tolka'].filter((place) => place !== 'in the town'),
    );
  });

  it('is the town whose kind stands before its name, behind whatever says who somebody is', () => {
    const wheres = (text: string) =>
      read('a.md', text, '2024-03-06')
        .claims.find(({ predicate }) => predicate === 'arrest')!
        .statement.phrases.flatMap(({ role, head }) =>
          /^(?:in|of)$/.test(role) ? [`${role} ${head}`] : [],
        );
    assert.deepEqual(
      wheres(
        "Police have arrested Bruno Castell, one of the country's most wanted fugitives, in the seaside town of Porto Cenere, the ministry said.",
      ),
      ['in town', 'of porto cenere'],
    );
    assert.deepEqual(
      wheres(
        'Police have arrested Bruno Castell, a fugitive, in the presence of Ana Roza, the ministry said.',
      ),
      [],
    );
  });
});
