import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { translate } from '../../../src/server/translate.ts';

describe('a sentence of the core', () => {
  afterEach(() => l10n.config({ contents: {} }));
  const german = () => l10n.config({ contents: readFileSync('l10n/bundle.l10n.de.json', 'utf8') });

  it('stays as it is in English', () => {
    assert.equal(translate('told 3 days apart'), 'told 3 days apart');
  });

  it('is told in German, with what stands in its gaps', () => {
    german();
    assert.equal(translate('told 3 days apart'), 'im Abstand von 3 Tagen erzählt');
    assert.equal(
      translate(
        '“said” is a verb of saying in the past, so the Wednesday on or before publication (2026-03-05)',
      ),
      '„said“ ist ein Verb des Sagens in der Vergangenheit, also Mittwoch bei oder vor der Veröffentlichung (2026-03-05)',
    );
    assert.equal(
      translate('both speak of “soldiers”; both speak of “coast”'),
      'beide sprechen von „soldiers“; beide sprechen von „coast“',
    );
    assert.equal(translate('round number: to the nearest 1,000'), 'runde Zahl: auf 1.000 gerundet');
  });

  it('leaves the words of an article as they are, whatever they say', () => {
    german();
    assert.equal(
      translate('“yes” and “no” exclude each other'),
      '„yes“ und „no“ schließen einander aus',
    );
    assert.equal(translate('Mayor Rosa Quill resigned.'), 'Mayor Rosa Quill resigned.');
  });

  it('of the holiday is not taken for a more general one', () => {
    german();
    assert.equal(
      translate('the day of the holiday before publication (2026-03-05)'),
      'der Feiertag vor der Veröffentlichung (2026-03-05)',
    );
  });
});
