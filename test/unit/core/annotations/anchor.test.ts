import assert from 'node:assert/strict';
import { anchor } from '../../../../src/core/annotations/anchor.ts';
import type { Placement } from '../../../../src/core/annotations/placement.ts';
import { readable } from '../../../../src/core/annotations/readable.ts';
import { selectorFor, signatureFor } from '../../../../src/core/annotations/selector.ts';

const FIRST = 'A ferry caught fire off Port Lucan on Tuesday night.';
const CLAIM = 'Eleven passengers died, harbour master Ilan Dorsey said.';
const LAST = 'The cause of the fire is not known.';
const ARTICLE = `Ferry fire\n\n${FIRST} ${CLAIM}\n\n${LAST}\n`;

/** Where the words of the article stand after an edit made elsewhere. */
function after(edit: (text: string) => string, quote = CLAIM, article = ARTICLE) {
  const page = readable(article);
  const span = { start: article.indexOf(quote), end: article.indexOf(quote) + quote.length };
  const edited = edit(article);
  const placement = anchor(selectorFor(page, span), signatureFor(page, span), readable(edited));
  const words = placement.state === 'orphan' ? null : edited.slice(placement.start, placement.end);
  return { placement, words };
}

const summary = (placement: Placement) => placement.state + (placement.doubt ? ', in doubt' : '');
const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('an annotation after edits made elsewhere', () => {
  it('stays on an untouched article', () => {
    const { placement, words } = after((text) => text);
    assert.equal(summary(placement), 'anchored');
    assert.equal(words, CLAIM);
  });

  it('stays when paragraphs come and go around it', () => {
    const { placement, words } = after(
      (text) => `Menu\n\nHome\n\n${text.replace(LAST, 'More soon.')}`,
    );
    assert.equal(summary(placement), 'anchored');
    assert.equal(words, CLAIM);
  });

  it('follows its sentence to another place', () => {
    const { placement, words } = after(
      (text) => `${text.replace(` ${CLAIM}`, '')}\nMore\n\n${CLAIM}\n`,
    );
    assert.equal(summary(placement), 'moved');
    assert.equal(words, CLAIM);
  });

  it('stays through other quotes, dashes, spaces, line ends and letters', () => {
    const article = ARTICLE.replace('Eleven passengers', 'Eleven “café” guests – all told –');
    const quote = 'Eleven “café” guests – all told – died';
    const { placement, words } = after(
      (text) =>
        text.replace(/[“”]/g, '"').replace(/ – /g, '—').replace(/\n/g, '\r\n').normalize('NFD'),
      quote,
      article,
    );
    assert.equal(summary(placement), 'anchored');
    assert.equal(words, 'Eleven "café" guests—all told—died'.normalize('NFD'));
  });

  it('stays when a number is only written differently', () => {
    const { placement, words } = after(replace('Eleven', '11'), 'Eleven passengers');
    assert.equal(summary(placement), 'anchored');
    assert.equal(words, '11 passengers');
  });

  it('stays when its paragraph is joined with the next or parted from the first', () => {
    assert.equal(summary(after(replace(`said.\n\n`, 'said. ')).placement), 'anchored');
    assert.equal(summary(after(replace(`night. `, 'night.\n\n')).placement), 'anchored');
  });
});

describe('a verdict after its sentence changed', () => {
  const changes: readonly (readonly [string, (text: string) => string, string])[] = [
    ['number', replace('Eleven', 'Twelve'), 'Eleven → Twelve'],
    ['name', replace('Dorsey', 'Marlow'), 'Dorsey → Marlow'],
    ['negation', replace('passengers died', 'passengers never died'), ' → never'],
    ['stance', replace('Dorsey said', 'Dorsey doubted'), 'said → doubted'],
    ['modality', replace('passengers died', 'passengers may have died'), ' → may have'],
    [
      'stance',
      replace('Dorsey said', 'Dorsey said, citing what the owner told him'),
      ' → citing what the owner told him',
    ],
  ];
  for (const [kind, edit, difference] of changes)
    it(`does not hold, for another ${kind}: ${difference.trim()}`, () => {
      const { placement } = after(edit);
      assert.equal(summary(placement), 'changed');
      assert.ok(placement.state === 'changed');
      assert.deepEqual(
        placement.differences.map(({ kind, before, now }) => [kind, `${before} → ${now}`]),
        [[kind, difference]],
      );
    });

  it('does not hold where the quote is untouched and its sentence denies it', () => {
    const quote = 'Eleven passengers died';
    for (const edit of [
      replace('Eleven', 'It is untrue that eleven'),
      replace('Dorsey said', 'Dorsey said was a rumour'),
      replace('Ilan Dorsey', 'Helga Marchetti'),
    ]) {
      const { placement, words } = after(edit, quote);
      assert.equal(summary(placement), 'changed');
      assert.equal(words?.toLowerCase(), quote.toLowerCase());
    }
  });

  it('does not hold where a quotation of two sentences is given to somebody else', () => {
    const article = `Ferry fire\n\n“We counted twice. Eleven people died,” Dorsey told the Courier.\n\n${LAST}\n`;
    const { placement } = after(replace('Dorsey', 'Marlow'), 'We counted twice.', article);
    assert.ok(placement.state === 'changed');
    assert.equal(placement.differences[0]?.kind, 'attribution');
  });

  it('points at the words that stand there now', () => {
    assert.equal(
      after(replace('Eleven', 'Some eighty'), 'Eleven passengers').words,
      'Some eighty passengers',
    );
  });
});

describe('an annotation where two places may be meant', () => {
  it('is shown in doubt where its sentence stands twice side by side', () => {
    const { placement, words } = after(replace(CLAIM, `${CLAIM} ${CLAIM}`));
    assert.equal(words, CLAIM);
    assert.equal(placement.doubt, true);
  });

  it('does not hold, and is in doubt, where a look-alike stands in its place and the words elsewhere', () => {
    const lookAlike = CLAIM.replace('Eleven', 'Twelve');
    const { placement } = after((text) => `${text.replace(CLAIM, lookAlike)}\nNote\n\n${CLAIM}\n`);
    assert.equal(summary(placement), 'changed, in doubt');
  });

  it('is no longer that of a sentence that stood twice and was edited at its place', () => {
    const twice = `${ARTICLE}\nIn short\n\n${CLAIM}\n`;
    const { placement } = after(
      (text) => text.replace(`${FIRST} ${CLAIM}\n`, `Noon\n\nReportedly ${CLAIM}\n\nEvening\n`),
      CLAIM,
      twice,
    );
    assert.notEqual(placement.state, 'anchored');
    assert.notEqual(placement.state, 'moved');
  });

  it('is another after a quotation was given to another speaker behind a question mark', () => {
    const article = ARTICLE.replace(LAST, '“Who locked the doors?” Ilan Dorsey asked.');
    const quote = 'Who locked the doors?';
    assert.equal(summary(after((text) => text, quote, article).placement), 'anchored');
    const { placement } = after(replace('Ilan Dorsey asked', 'Ada Roth asked'), quote, article);
    assert.equal(summary(placement), 'changed');
  });
});

describe('an annotation whose sentence is gone', () => {
  it('is an orphan, and says what comes nearest', () => {
    const edit = replace(CLAIM, 'At noon Ilan Dorsey spoke to families.');
    const { placement } = after(edit);
    assert.equal(summary(placement), 'orphan');
    assert.ok(placement.state === 'orphan');
    const edited = edit(ARTICLE);
    const offered = placement.candidates.map(({ start, end }) => edited.slice(start, end));
    assert.deepEqual(offered, ['At noon Ilan Dorsey spoke to families.']);
  });

  it('does not go to a look-alike', () => {
    const lookAlike = 'Eleven passengers died in 1998, harbour master Ada Roth said.';
    const { placement } = after((text) => text.replace(CLAIM, '') + `\nHistory\n\n${lookAlike}\n`);
    assert.equal(summary(placement), 'orphan');
    assert.ok(placement.state === 'orphan');
    assert.equal(placement.candidates.length > 0, true);
  });

  it('stays with the right one of two equal sentences, and doubts where one is gone', () => {
    const twice = `${CLAIM}\n\n${ARTICLE}`;
    const page = readable(twice);
    const start = twice.lastIndexOf(CLAIM);
    const span = { start, end: start + CLAIM.length };
    const place = (text: string) =>
      anchor(selectorFor(page, span), signatureFor(page, span), readable(text));
    const still = place(`Menu\n\n${twice}`);
    assert.equal(summary(still), 'anchored');
    assert.ok(still.state === 'anchored');
    assert.equal(still.start, start + 'Menu\n\n'.length);
    assert.equal(summary(place(`${CLAIM}\n\nFerry fire\n\n${FIRST}\n\n${LAST}\n`)), 'orphan');
  });
});
