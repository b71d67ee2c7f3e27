import { LEVELS } from '../guidance/index.ts';
import type { PathwayTexts } from '../pathway/index.ts';
import type { Age } from './kinds.ts';
import { type Heard, type Note, resultOf } from './result.ts';
import type { ScreeningTexts } from './texts/texts.ts';

export interface SummaryIn {
  readonly age: Age;
  readonly screening: ScreeningTexts;
  readonly pathway: PathwayTexts;
}

/**
 * The text to print: what was noted, what it may mean, what comes next, and lines for the person who
 * decides. It asks for no name and holds none; a draft says that it is one.
 */
export function summaryOf(notes: readonly Note[], texts: SummaryIn): string {
  const { age, screening, pathway } = texts;
  const { words } = screening;
  const { headings, sentences } = words;
  const { noted, next, ends } = resultOf(notes);
  const blocks = [
    [headings.title, ...(words.state === 'original' ? [] : [pathway.words.states[words.state]])],
    [sentences.noScore],
    [`${headings.age}: ${words.ages[age]}`],
    ...(noted.length === 0 ? [[headings.nothing]] : levels(noted, screening)),
    [sentences.silence],
    [headings.cards, ...next.map((id) => `- ${pathway.cards[id]?.title ?? id}`)],
    [
      headings.decision,
      sentences.human,
      ...ends.by.map((role) => `- ${pathway.words.roles[role]}`),
      ...sentences.lines.map((line) => `${line}: ______________________________`),
    ],
    [sentences.paper],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const levels = (noted: readonly Heard[], { words, factors }: ScreeningTexts) =>
  LEVELS.flatMap((level) => {
    const here = noted.filter((one) => one.level === level);
    if (here.length === 0) return [];
    return [
      [
        words.levels[level],
        ...here.flatMap((one) => {
          const text = factors[one.factor];
          const about = `- ${words.sides[one.side]}: ${text?.question ?? one.factor}`;
          return [
            `${about} ${words.noted[one.noted]}`,
            ...(one.words === undefined ? [] : [`  ${one.words}`]),
            ...(one.noted === 'no' || text === undefined
              ? []
              : [
                  `  ${words.headings.means}: ${text.means}`,
                  `  ${words.headings.next}: ${text.next}`,
                ]),
          ];
        }),
      ],
    ];
  });
