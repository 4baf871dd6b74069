import type { Frame } from 'playwright-core';

/** Words of a page with how far their colour stands out from what they stand on, from 1 to 21. */
export interface Contrast {
  readonly words: string;
  readonly ratio: number;
}

/** The contrast of every text of a page that is shown, as the browser draws it and WCAG 2.1 measures it. */
export async function contrastsIn(frame: Frame, within: string): Promise<readonly Contrast[]> {
  // The compiler that runs the tests names inner functions by a function that the page does not have.
  await frame.evaluate('globalThis.__name = (made) => made');
  return frame.evaluate((selector) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const parse = (css: string): Colour => {
      const [r, g, b, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [r ?? 0, g ?? 0, b ?? 0, css === 'transparent' ? 0 : a];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const ground = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, ground(element.parentElement));
    };
    const luminance = (colour: Colour) => {
      const [r, g, b] = colour.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const words = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue)
        .join('')
        .trim();
      if (!words || element.getClientRects().length === 0) return [];
      const style = getComputedStyle(element);
      const below = ground(element);
      const ink = over(parse(element instanceof SVGElement ? style.fill : style.color), below);
      const [x, y] = [luminance(ink), luminance(below)];
      return [{ words, ratio: (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) }];
    });
  }, within);
}
