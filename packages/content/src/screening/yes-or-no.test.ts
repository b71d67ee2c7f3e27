import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../guidance/index.ts';
import { FACTOR_IDS, FACTORS } from './data/index.ts';
import type { Side } from './kinds.ts';
import { loadScreening } from './load.ts';
import { en } from './texts/en/index.ts';
import { askedAmiss } from './yes-or-no.ts';

/**
 * What a yes to each question says. It is the danger of a danger, and the protection of a protection.
 * A question that is asked in other words has to be read against its line again.
 */
const YES: Readonly<Record<string, readonly [Side, question: string, says: string]>> = {
  'no-bond': [
    'risk',
    'Does the small child treat the adult like a stranger, or go to anyone?',
    'There is no bond that can be seen.',
  ],
  'harm-seen': [
    'risk',
    'Do you see injuries, hunger, great tiredness or fear?',
    'The child was harmed, or is in need.',
  ],
  'no-proof-of-self': [
    'risk',
    'Is the child without any paper or record that shows who they are?',
    'Nothing shows who the child is.',
  ],
  'hard-to-speak-up': [
    'risk',
    'Is it hard for the child to see, hear, walk, learn or be understood?',
    'The child cannot easily tell.',
  ],
  'day-of-work': [
    'risk',
    'Do you work for much of the day, at night, or at something that can hurt you?',
    'The child does long, late or dangerous work.',
  ],
  'not-free': [
    'risk',
    'Is anybody keeping you from going out, calling someone or keeping your own things?',
    'Somebody controls the child.',
  ],
  'owes-money': ['risk', 'Do you have to pay anyone back?', 'The child is in debt.'],
  'online-pressure': [
    'risk',
    'Has somebody online asked you for pictures, a secret or a meeting?',
    'Somebody draws the child in online.',
  ],
  'road-alone': [
    'risk',
    'Did the child travel alone, or with people whose part in it is unclear?',
    'Nobody known to be safe cared for the child on the way.',
  ],
  accused: [
    'risk',
    'Is the child accused of a crime or held for their papers?',
    'The child is accused or held.',
  ],
  'calms-with-someone': [
    'protective',
    'Does the small child seek comfort from one person and calm down?',
    'There is a bond.',
  ],
  'trusted-person': [
    'protective',
    'Is there somebody you trust and can tell when something worries you?',
    'There is a person to trust.',
  ],
  'likes-and-skills': [
    'protective',
    'Is there something you like to do, or are good at?',
    'There is a strength to build on.',
  ],
  'knows-where-help-is': [
    'protective',
    'Do you know where to get help, and a number by heart?',
    'The child knows a way out.',
  ],
  'someone-gains': [
    'risk',
    'Does anybody get money, goods or favours because of the child?',
    'Somebody gains from the child.',
  ],
  'violence-at-home': [
    'risk',
    'Is somebody in the home beaten, threatened or kept under control?',
    'There is violence at home.',
  ],
  'sudden-loss': [
    'risk',
    'Has the home lost its income, a carer or a house of late?',
    'The home is in sudden need.',
  ],
  'given-to-others': [
    'risk',
    'Was the child given to others to raise, to study or to work?',
    'Others have the child.',
  ],
  'child-carries-home': [
    'risk',
    'Do you look after others at home, or bring in the money?',
    'The child carries the home.',
  ],
  'marriage-talk': [
    'risk',
    'Does anyone talk of marriage for you?',
    'Somebody means to marry the child off.',
  ],
  'steady-adult': [
    'protective',
    'Is there one adult who puts the child first?',
    'There is an adult to build on.',
  ],
  'fair-share': [
    'protective',
    'Do girls and boys in the home both eat, learn and rest?',
    'The home shares fairly.',
  ],
  'enough-to-live': [
    'protective',
    'Does the home live without the work of the child?',
    'The home has enough.',
  ],
  'recruiters-come': [
    'risk',
    'Do people come here to find children for work, marriage or trips?',
    'Recruiters come.',
  ],
  'work-that-takes-children': [
    'risk',
    'Are there mines, farms, boats, kilns, homes or bars near by that use children?',
    'Work near by takes children.',
  ],
  'shut-out': [
    'risk',
    'Does the child belong to a group that others shut out?',
    'The child is shut out.',
  ],
  'camp-or-street': [
    'risk',
    'Does the child sleep in a camp, on the street or among strangers?',
    'The child has no safe place to sleep.',
  ],
  'place-that-knows-child': [
    'protective',
    'Is there a school, clinic, club or place of faith where the child is known?',
    'There is a place to build on.',
  ],
  'people-speak-up': [
    'protective',
    'Do people here speak up when a child is harmed, and tell someone who can act?',
    'There are allies.',
  ],
  friends: ['protective', 'Do you have friends of your own age?', 'There are friends.'],
  'status-shuts-doors': [
    'risk',
    'Does the status of the child shut doors to school, care or justice?',
    'Doors are shut.',
  ],
  'no-guardian-to-be-had': [
    'risk',
    'Is this a place without an office that appoints independent guardians?',
    'No independent guardian is to be had.',
  ],
  'crisis-around': [
    'risk',
    'Has a war, disaster, drought or lost harvest pushed people to move?',
    'There is a crisis.',
  ],
  'law-would-punish': [
    'risk',
    'Would the law here punish or lock up this child?',
    'The law is a danger.',
  ],
  'no-service-near': [
    'risk',
    'Are services missing, far away, or do they turn the child away?',
    'No service helps.',
  ],
  'rights-whatever-papers': [
    'protective',
    'Does a law here open school and health care to each child?',
    'There is a right to use.',
  ],
  'open-day-and-night': [
    'protective',
    'Is there a free line or office for children that is open day and night?',
    'There is a way to call.',
  ],
  'lawful-way': [
    'protective',
    'Is there a lawful way for this child to study, stay, travel or live with someone safe?',
    'There is a lawful way.',
  ],
};

it('a yes is the finding, to every question', () => {
  expect(Object.keys(YES)).toEqual(FACTOR_IDS);
  const asked = FACTORS.map(({ id, side }) => [id, side, en.factors[id]?.question]);
  expect(asked).toEqual(Object.entries(YES).map(([id, [side, question]]) => [id, side, question]));
});

it('a child who is locked in is found by a yes', () => {
  expect(en.factors['not-free']?.question).toMatch(/^Is anybody keeping you from going out/);
});

/** What a question says is lacking, or kept away. */
const LACKS = {
  en: /\b(?:without|missing|alone|keeping you from)\b/,
  fr: /(?<!\p{L})(?:sans|manque|manquent|seul|empêche)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sin|falta|faltan|solo|impide)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:بلا|دون|ينقص|غائبة|وحده|يمنعك)(?!\p{L})/u,
} as const;

describe.each(LANGUAGES)('the questions in %s', (language) => {
  it('are answered by yes or no, and deny nothing', async () => {
    const { factors } = await loadScreening(language);
    expect(FACTOR_IDS.flatMap((id) => askedAmiss(factors[id]?.question ?? '', language))).toEqual(
      [],
    );
  });

  it('ask for what is lacking where the English ones do, and nowhere else', async () => {
    const { factors } = await loadScreening(language);
    const lacking = FACTOR_IDS.filter((id) => LACKS[language].test(factors[id]?.question ?? ''));
    expect(lacking).toEqual([
      'no-proof-of-self',
      'not-free',
      'road-alone',
      'enough-to-live',
      'no-guardian-to-be-had',
      'no-service-near',
    ]);
  });
});

describe('a question that asks for more than a yes', () => {
  it.each([
    ['en', 'What does a day look like for you?'],
    ['en', 'Whom do you trust? Whom do you tell?'],
    ['en', 'Do people here speak up, and whom do they tell?'],
    ['en', 'Do you sleep well? Tell me.'],
    ['en', 'Tell me about your day.'],
    ['fr', 'À quoi ressemble ta journée ?'],
    ['fr', 'Qu’aimes-tu faire ?'],
    ['fr', 'Quand dors-tu ?'],
    ['fr', 'Les gens d’ici parlent-ils, et à qui ?'],
    ['fr', 'Quelqu’un reçoit de l’argent ?'],
    ['es', '¿Cómo es un día tuyo?'],
    ['es', '¿En quién confías?'],
    ['es', '¿La gente habla, y a quién se lo dice?'],
    ['es', 'Duermes bien?'],
    ['ar', 'كيف يكون يومك؟'],
    ['ar', 'هل يتكلم الناس هنا، ولمن يقولون؟'],
    ['ar', 'من رعى الطفل في الطريق؟'],
  ] as const)('is told, in %s: %s', (language, question) => {
    expect(askedAmiss(question, language)).toEqual([`yes or no does not answer "${question}"`]);
  });
});

describe('a question that denies', () => {
  it.each([
    ['en', 'Is there no paper that shows who the child is?'],
    ['en', 'Are you not free to go out?'],
    ['en', 'Do they say they can’t help?'],
    ['fr', 'N’y a-t-il aucun papier ?'],
    ['fr', 'L’enfant ne sort-il jamais ?'],
    ['es', '¿No hay papel?'],
    ['es', '¿Nadie cuida del niño?'],
    ['ar', 'هل الطفل لا يخرج؟'],
  ] as const)('is told, in %s: %s', (language, question) => {
    expect(askedAmiss(question, language)).toEqual([
      `"${question}" denies, so that a yes can be read two ways`,
    ]);
  });

  it('and one that asks well is not', () => {
    expect(askedAmiss('Va-t-il vers n’importe qui ?', 'fr')).toEqual([]);
    expect(askedAmiss('Est-ce que quelqu’un t’aide ?', 'fr')).toEqual([]);
    expect(askedAmiss('Is there an adult who helps when you call?', 'en')).toEqual([]);
    expect(askedAmiss('ألا يوجد مكتب؟', 'ar')).toHaveLength(2);
  });
});
