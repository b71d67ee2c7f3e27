import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { literal, SAVED_COLOURS } from './ink-in.ts';

const css = readFileSync(new URL('../design/tokens.css', import.meta.url), 'utf8');

it('a saved picture has the light colours of the page', () => {
  const [light = ''] = css.match(/:root \{[^}]*\}/) ?? [];
  expect(Object.keys(SAVED_COLOURS).length).toBeGreaterThan(5);
  for (const [name, colour] of Object.entries(SAVED_COLOURS)) {
    expect(light).toContain(`--${name}: ${colour};`);
  }
});

it('and none of their names', () => {
  expect(literal('fill:var(--people);stroke:var(--ink)')).toBe('fill:#3b818c;stroke:#1d2530');
  expect(literal('var(--nothing)')).toBe('#1d2530');
  expect(literal('none')).toBe('none');
});
