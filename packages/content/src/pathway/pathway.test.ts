import { describe, expect, it } from 'vitest';
import { readingGrade, SENSITIVE, speaksOfFamily, textsIn } from '../guidance/index.ts';
import { GUARDIAN_CONFLICT } from './card.ts';
import type { CardText } from './card-text.ts';
import { cardNamed, cardsIn, cardsOf } from './cards.ts';
import { CARDS, WORRIES } from './data/index.ts';
import { BEST_INTERESTS, CASE_STEPS, PILLARS, ROLES, STEPS } from './steps.ts';
import { en } from './texts/en/index.ts';

/** What issue 5 asks of every card in English. */
const GRADE = 8;

const words = ({ state: _, ...text }: CardText) => textsIn(text);

describe('the pathway', () => {
  it.each(STEPS)('has a card for the step %s', (step) => {
    expect(cardsOf(step).length).toBeGreaterThan(0);
    expect(cardsOf(step)[0]?.citations.some(({ verified }) => verified)).toBe(true);
  });

  it('comes in the order of the steps, and ends with closure', () => {
    const firsts = STEPS.map((step) => cardsOf(step)[0]?.id);
    expect(firsts).toEqual(STEPS);
  });

  it.each(PILLARS)('serves the pillar %s', (pillar) => {
    expect(cardsIn(pillar).length).toBeGreaterThan(2);
  });

  it('walks every step of case management and of the best interests procedure', () => {
    expect(new Set(CARDS.flatMap(({ caseSteps }) => caseSteps))).toEqual(new Set(CASE_STEPS));
    expect(new Set(CARDS.flatMap(({ bestInterests }) => bestInterests))).toEqual(
      new Set(BEST_INTERESTS),
    );
  });

  it('leads from the first card to every other one', () => {
    const reached = new Set<string>();
    const visit = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      const card = cardNamed(id);
      for (const one of [...(card?.next ?? []), ...(card?.branches ?? []).flatMap((b) => b.cards)])
        visit(one);
    };
    visit('noticing');
    for (const { cards } of WORRIES) cards.forEach(visit);
    expect([...reached].toSorted()).toEqual(CARDS.map(({ id }) => id).toSorted());
  });
});

describe.each(CARDS.map((card) => [card.id, card] as const))('the card %s', (id, card) => {
  const text = en.cards[id];

  it(`reads at grade ${GRADE} or simpler`, () => {
    expect(text).toBeDefined();
    expect(readingGrade(words(text!))).toBeLessThanOrEqual(GRADE);
  });

  it('has the branch for a guardian in conflict, and leads on to the card about it', () => {
    expect(words(text!).some((one) => speaksOfFamily(one, 'en'))).toBe(true);
    expect(card.family).toBe(true);
    const branch = card.branches.find((one) => one.id === GUARDIAN_CONFLICT);
    expect(branch?.opens).toBeUndefined();
    if (id !== 'guardian') expect(branch?.cards).toContain('guardian');
    expect(text?.branches[GUARDIAN_CONFLICT]?.now.length).toBeGreaterThan(1);
  });

  it('asks for the child and for nobody of the family', () => {
    expect(card.involve[0]).toBe('child');
  });
});

it('each of the dangerous defaults is opened by one branch only, after a decision', () => {
  const open = CARDS.flatMap(({ branches }) => branches.filter((one) => one.opens !== undefined));
  expect(open.map((one) => one.opens).toSorted()).toEqual([...SENSITIVE].toSorted());
  expect(open.every(({ after }) => after === 'best-interests-decision')).toBe(true);
});

it('no role is a relative, a carer or a guardian who is not independent', () => {
  const relatives = ROLES.filter((role) => speaksOfFamily(role.replaceAll('-', ' '), 'en'));
  expect(relatives).toEqual(['independent-guardian']);
});

it.each(WORRIES.map(({ id }) => [id]))('the worry %s reads at grade 8 or simpler', (id) => {
  const { state: _, ...text } = en.worries[id]!;
  expect(readingGrade(textsIn(text))).toBeLessThanOrEqual(GRADE);
});

it('staying is a branch as going is: neither comes first by default', () => {
  const ids = cardNamed('durable-solution')?.branches.map(({ id }) => id);
  expect(ids).toEqual(['guardian-conflict', 'decided-stay', 'decided-elsewhere']);
});
