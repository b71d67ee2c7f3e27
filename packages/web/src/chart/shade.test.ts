import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DARKEST, shade } from './shade.ts';

const css = readFileSync(new URL('../design/tokens.css', import.meta.url), 'utf8');
const palettes = [...css.matchAll(/\{[^{}]*--paper:[^{}]*\}/g)].map(([block]) => {
  const found = new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, a, b]) => [a, b]),
  );
  return (name: string) => found.get(name) ?? '';
});

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance. Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (rgb: readonly number[]) =>
  rgb
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, i) => sum + one * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);

function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const over = (top: readonly number[], bottom: readonly number[], opacity: number) =>
  top.map((one, i) => opacity * one + (1 - opacity) * (bottom[i] ?? 0));

it.each([0, 1, 2])(
  'the numbers in the cells of a grid can be read on every shade: palette %i',
  (at) => {
    const colour = (name: string) => channels(palettes[at]?.(name) ?? '');
    expect(palettes).toHaveLength(3);
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const cell = over(colour('people'), colour('paper'), shade(share));
      expect(contrast(colour('ink'), cell)).toBeGreaterThanOrEqual(7);
    }
  },
);

it('a larger share is never lighter, and none is darker than it may be', () => {
  expect([-1, 0, 0.5, 1, 2].map(shade)).toEqual([0, 0, DARKEST / 2, DARKEST, DARKEST]);
});
