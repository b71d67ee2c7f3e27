import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../guidance/index.ts';
import type { Card } from './card.ts';
import type { CardText } from './card-text.ts';
import { checkCards } from './check-cards.ts';
import { CARDS } from './data/index.ts';
import { cardOf, cardTextOf, everywhere, invented } from './pathway.fixture.ts';
import { ar } from './texts/ar/index.ts';
import { en } from './texts/en/index.ts';
import { es } from './texts/es/index.ts';
import { fr } from './texts/fr/index.ts';

const conflict = { id: 'guardian-conflict', cards: [] };
const inCase = { when: 'A parent is there.', now: ['Wait here.', 'Ask for help.'] };

const messages = (card: Partial<Card> = {}, text: Partial<CardText> = {}) =>
  checkCards([cardOf(card)], everywhere(cardTextOf(text)), [invented]).map(
    ({ message }) => message,
  );

it('the cards of the house have no problem, in any language', () => {
  const texts = { en: en.cards, fr: fr.cards, es: es.cards, ar: ar.cards };
  expect(checkCards(CARDS, texts, DOCUMENTS)).toEqual([]);
});

it('an invented card has none either', () => {
  expect(messages()).toEqual([]);
});

describe('family', () => {
  it('that plays a part needs the branch for a guardian in conflict', () => {
    const message = 'where family plays a part there is a branch "guardian-conflict"';
    expect(messages({ family: true })).toEqual([message]);
    expect(
      messages(
        { family: true, branches: [conflict] },
        { branches: { 'guardian-conflict': inCase } },
      ),
    ).toEqual([]);
  });

  it('that is only spoken of needs it too, whatever the card says of itself', () => {
    expect(messages({}, { stop: ['A parent comes.', 'It floods.'] })).toContain(
      'it speaks of family and has no branch "guardian-conflict"',
    );
  });
});

describe('a dangerous default', () => {
  it.each([
    ['Call the parents.', 'family-contact'],
    ['Get the consent of the guardian.', 'guardian-consent'],
    ['Help the child go home.', 'return'],
  ])('is told: %s', (step, what) => {
    const text = { now: ['Wait here.', 'Look around.', step] };
    expect(messages({}, text)).toContain(`${what} as the default: "${step}"`);
  });

  it('is told in a branch as well, unless the branch opens it after a decision', () => {
    const branches = { 'when-cleared': { when: 'It is so.', now: ['Call the mother.', 'Wait.'] } };
    const both = { ...branches, 'guardian-conflict': inCase };
    const closed = { branches: [conflict, { id: 'when-cleared', cards: [] }] };
    const open = {
      id: 'when-cleared',
      opens: 'family-contact',
      after: 'best-interests-decision',
      cards: [],
    } as const;
    const said = 'family-contact as the default: "Call the mother."';
    expect(messages(closed, { branches: both })).toContain(said);
    expect(messages({ branches: [conflict, open] }, { branches: both })).toEqual([]);
  });

  it('is opened only after a best interests decision', () => {
    const open = { id: 'soon', opens: 'return', cards: [] } as const;
    expect(messages({ branches: [open] })).toEqual([
      'return comes after a best interests decision',
    ]);
  });
});

it('branches without words, links without a card, sources without a document are told', () => {
  expect(messages({ branches: [{ id: 'other', cards: ['nowhere'] }] })).toEqual([
    'no card is named "nowhere"',
    ...Array.from({ length: 4 }, () => 'branches  instead of other'),
  ]);
  expect(messages({ next: ['nowhere'] })).toEqual(['no card is named "nowhere"']);
  const citations = [{ document: 'unknown', place: { kind: 'whole' }, verified: false }] as const;
  expect(messages({ citations })).toEqual(['no document "unknown"']);
});

it('two branches and two cards of one name are told', () => {
  const twice = [
    { id: 'one', cards: [] },
    { id: 'one', cards: [] },
  ];
  expect(messages({ branches: twice })).toEqual(['two branches are named "one"']);
  const both = [cardOf(), cardOf()];
  expect(
    checkCards(both, everywhere(cardTextOf()), [invented]).map(({ message }) => message),
  ).toContain('two cards are named "invented"');
});

it('a language without the card, and what is no card at all, are told', () => {
  const { fr: _, ...others } = everywhere(cardTextOf());
  expect(checkCards([cardOf()], { ...others, fr: {} }, [invented])).toEqual([
    { path: ['fr', 'invented'], message: '"invented" has no text in fr' },
  ]);
  expect(checkCards([{}], everywhere(cardTextOf()), [])[0]?.path).toEqual([0, 'id']);
});
