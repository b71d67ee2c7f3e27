import { describe, expect, test } from 'vitest';
import { contrast, seenApart, VISIONS } from './contrast.fixture.ts';
import { DARK, LIGHT } from './tokens.ts';

const TEXT = 7;
const MARK = 3;
/** Twenty times the difference that is just noticeable. */
const APART = 20;

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_, palette) => {
  const grounds = [palette.paper, palette.raised];

  test.each(['ink', 'muted', 'accent'] as const)('%s is text on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('the caution is read on its own ground and seen at its edge', () => {
    expect(contrast(palette.caution, palette.cautionPaper)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(palette.cautionEdge, palette.paper)).toBeGreaterThanOrEqual(MARK);
  });

  test.each(['people', 'budget', 'quiet'] as const)('%s is seen, and an interval on it', (name) => {
    for (const ground of grounds) {
      expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(MARK);
    }
    expect(contrast(palette.ink, palette[name])).toBeGreaterThanOrEqual(MARK);
  });

  test.each(VISIONS)('people and budget look different under %s', (vision) => {
    expect(seenApart(palette.people, palette.budget, vision)).toBeGreaterThanOrEqual(APART);
  });
});

test('white on black is 21 to 1', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
});
