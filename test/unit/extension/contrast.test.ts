import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Theme = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { colors: { id: string; defaults: Record<Theme, string> }[] };
};
const colours = new Map(
  contributes.colors.map(({ id, defaults }) => [id.replace('crosscheck.', ''), defaults]),
);

/** Of the themes that VS Code comes with: their text, and what our text stands on in them. */
const themes: Record<Theme, { text: string; grounds: string[] }> = {
  // Editor, side bar, and a row under the mouse.
  dark: { text: '#CCCCCC', grounds: ['#1F1F1F', '#181818', '#2A2D2E'] },
  light: { text: '#3B3B3B', grounds: ['#FFFFFF', '#F8F8F8', '#F2F2F2'] },
  highContrast: { text: '#FFFFFF', grounds: ['#000000'] },
  highContrastLight: { text: '#292929', grounds: ['#FFFFFF'] },
};

/** Red, green, blue from 0 to 255, and how opaque from 0 to 1. */
function parse(hex: string): [number, number, number, number] {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), hex.length > 7 ? part(7) / 255 : 1];
}

/** What is seen where a colour that lets some light through lies on another. */
function over(hex: string, ground: [number, number, number]): [number, number, number] {
  const [r, g, b, alpha] = parse(hex);
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2])];
}

/** Relative luminance as WCAG 2.1 defines it. */
function luminance(colour: [number, number, number]): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: [number, number, number], b: [number, number, number]): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const solid = (hex: string) => over(hex, [0, 0, 0]);

describe('the colours of Crosscheck', () => {
  for (const [theme, { text, grounds }] of Object.entries(themes) as [
    Theme,
    (typeof themes)[Theme],
  ][]) {
    const of = (name: string) => colours.get(name)![theme];

    it(`make text of at least 4.5 : 1 in a theme of the kind ${theme}`, () => {
      const texts = [...colours.keys()].filter((name) => name.endsWith('Foreground'));
      assert.ok(texts.length >= 6);
      for (const name of texts)
        for (const ground of grounds) {
          const found = contrast(solid(of(name)), solid(ground));
          assert.ok(found >= 4.5, `${name} on ${ground}: ${found.toFixed(2)}`);
        }
    });

    it(`leave the words on their backgrounds readable in a theme of the kind ${theme}`, () => {
      const page = solid(grounds[0]!);
      const claim = over(of('claimBackground'), page);
      const conflict = over(of('conflictBackground'), page);
      const compared = over(of('compareBackground'), conflict);
      for (const [name, ground] of Object.entries({ claim, conflict, compared })) {
        const found = contrast(solid(text), ground);
        assert.ok(found >= 4.5, `text on ${name}: ${found.toFixed(2)}`);
      }
      const sign = contrast(solid(of('verifiedForeground')), claim);
      assert.ok(sign >= 4.5, `sign of a verdict on a claim: ${sign.toFixed(2)}`);
    });

    it(`make lines of at least 3 : 1 in a theme of the kind ${theme}`, () => {
      for (const name of [...colours.keys()].filter((one) => one.endsWith('Underline'))) {
        const found = contrast(solid(of(name)), solid(grounds[0]!));
        assert.ok(found >= 3, `${name}: ${found.toFixed(2)}`);
      }
    });
  }

  it('are measured as the standard measures them', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast(solid('#777777'), solid('#FFFFFF')).toFixed(2), '4.48');
  });
});
