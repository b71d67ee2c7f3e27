import { readFileSync } from 'node:fs';
import type { Interval } from '@tessera/insight';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../pages/stories/source.fixture.ts';
import { type Answered, answer } from './answer.ts';
import { doubts } from './doubts.ts';
import { KEYS } from './explored.fixture.ts';
import { isPublishedHere, PUBLISHED } from './published-file.fixture.ts';
import { firstState } from './state.ts';

/** Of a hundred, with one decimal: how figures of this file are quoted. */
const percent = (share: Pick<Interval, 'value'> | undefined): string =>
  (100 * (share?.value ?? Number.NaN)).toFixed(1);

const named = ({ question }: Answered, label: string): number => question.answers.indexOf(label);

function shares(answered: Answered, labels: readonly string[]) {
  const { whole, parts } = answered.view;
  return [whole, ...parts].map((part) =>
    labels.map((label) => percent(part.shares[named(answered, label)])),
  );
}

/** From the file on: reading, counting and arithmetic as in a page, with the question it begins with. */
async function asked(question?: string): Promise<Answered> {
  const source = await sourceOf(readFileSync(PUBLISHED, 'utf8'));
  const state = firstState(source.opened.codebook);
  return answer(source, question === undefined ? state : { ...state, question });
}

const said = (answered: Answered) => doubts(answered, 'country', KEYS).map(({ text }) => text);

function figures() {
  it('says how children are exploited, all together and in each part', async () => {
    const answered = await asked();
    expect(answered.state.lens).toBe('children');
    expect(answered.blocks.map(({ kind, label }) => label || kind)).toEqual([
      'United States of America',
      'others',
      'blank',
    ]);
    expect(shares(answered, ['Sexual exploitation', 'Forced labour'])).toEqual([
      ['78.2', '21.3'],
      ['92.6', '9.2'],
      ['32.5', '60.1'],
      ['61.3', '34.3'],
    ]);
    const { whole, parts } = answered.view;
    expect([whole.of, whole.unknown]).toEqual([12_233, 11_227]);
    expect(parts.map(({ of }) => of)).toEqual([8_672, 2_259, 1_302]);
  });

  it('says that the order turns round in the other named countries', async () => {
    const answered = await asked();
    expect(answered.view.headline?.reversal.parts).toEqual(['holds', 'reversed', 'holds']);
    expect(answered.view.headline?.without).toBe('reversed');
    expect(said(answered)[0]).toMatch(
      /^reversed\|Sexual exploitation\|Forced labour\|quoted\|others/,
    );
  });

  it('says that recruitment by family does not turn round', async () => {
    const answered = await asked('recruiter');
    const { headline } = answered.view;
    expect(headline?.first).toBe(named(answered, 'Family'));
    expect(headline?.reversal).toMatchObject({ verdict: 'nowhere' });
    expect(headline?.without).toBe('holds');
    expect(said(answered).filter((text) => text.startsWith('reversed'))).toEqual([]);
  });
}

describe("CTDC's file of 2021", () => {
  if (isPublishedHere) figures();
  else
    it('is not here, so that its figures are not recomputed', () => {
      expect(isPublishedHere).toBe(false);
    });
});
