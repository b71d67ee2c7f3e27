import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DARK, declarations, LIGHT } from '../../../release/src/publish/pages/tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of every block that sets the paper. */
const palettes = [...css.matchAll(/\{[^{}]*--paper:[^{}]*\}/g)].map(
  ([block]) =>
    new Map([...block.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, a, b]) => [a, b])),
);

it.each([
  ['light', 0, LIGHT],
  ['dark by the system', 1, DARK],
  ['dark by choice', 2, DARK],
])('has the colours of the reports: %s', (_, at, palette) => {
  const wanted = new Map(
    declarations(palette)
      .split(';')
      .map((one) => one.split(':') as [string, string]),
  );
  const own = palettes[at] ?? new Map();
  expect(palettes).toHaveLength(3);
  expect(own.size).toBeGreaterThan(8);
  for (const [name, colour] of own) expect(`${name} ${colour}`).toBe(`${name} ${wanted.get(name)}`);
});
