import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Whether the first claim of a sentence is denied. */
function polarity(text: string): string | undefined {
  return read('a.md', text, '2024-03-05').claims[0]?.polarity;
}

describe('a clause', () => {
  for (const text of [
    'Inspectors found no asbestos in the mill.',
    'Inspectors did not find asbestos in the mill.',
    'Inspectors never found asbestos in the mill.',
    'Inspectors found not asbestos but lead in the mill.',
    'Neither Lund nor Berg found asbestos in the mill.',
    'Nobody found asbestos in the mill.',
    'Lund was not the leader of the gang.',
    'Lund is never in Tarsk.',
    "The mill wasn't safe.",
    'No question of the village was resolved.',
    'Lund did not close the mill last year.',
    'Lund is no longer chief executive.',
    'Lund no longer leads the gang.',
    'Not one of the miners was rescued.',
    'Not a single miner was rescued.',
  ])
    it(`is denied: ${text}`, () => {
      assert.equal(polarity(text), 'negative');
    });

  for (const text of [
    'Inspectors found asbestos in the mill.',
    'Inspectors found no fewer than 40 cracks in the mill.',
    'Inspectors found not only asbestos in the mill.',
    'Lund was not only the leader of the gang.',
    'This is not the first time this mill was closed.',
    'The road is no longer than a mile.',
  ])
    it(`is not denied: ${text}`, () => {
      assert.equal(polarity(text), 'positive');
    });

  it('is denied by none of those of whom it is told, whoever speaks of them', () => {
    const denied = (text: string) =>
      read('a.md', text, '2024-03-05').claims.find(({ statement }) => statement.verb === 'stage')!
        .polarity;
    assert.equal(
      denied('Harald Vey insists none of the recordings were staged or scripted.'),
      'negative',
    );
    assert.equal(denied('Harald Vey insists the recordings were staged or scripted.'), 'positive');
  });

  it('is not denied by a noun that says there is no doubt of it', () => {
    const { claims } = read('a.md', 'The mayor said there is no question Lund fled.', '2024-03-05');
    assert.ok(claims.every(({ polarity }) => polarity === 'positive'));
  });
});
