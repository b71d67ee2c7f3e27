import { figureSentence, named, type Row, type Statement, yearsIn } from '@tessera/content/sources';
import { Card, type Field } from './card.tsx';
import type { Tongue } from './published-lines.ts';
import { Address, English, Said, Statements } from './quoted.tsx';

export interface SourceCardProps {
  /** The rows of one source. */
  readonly rows: readonly [Row, ...Row[]];
  readonly tongue: Tongue;
}

/** What a published source says, and what it says of itself. */
export function SourceCard({ rows, tongue }: SourceCardProps) {
  const { source } = rows[0];
  const { t, words } = tongue;
  const answers = rows.map(({ answer }) => answer);
  const texts = (all: readonly string[]) =>
    [...new Set(all)].map((text) => (
      <p key={text}>
        <Said text={text} words={words} />
      </p>
    ));
  const lines = (all: readonly string[]) =>
    [...new Set(all)].map((text) => <p key={text}>{text}</p>);
  const statements = (name: string, says: readonly Statement[]): Field => ({
    name: t(name),
    value: <Statements says={says} words={words} />,
  });
  const fields: readonly Field[] = [
    statements('definition', source.definition.says),
    statements('population', source.population.says),
    statements('detection', source.detection.says),
    statements('coverage', [...new Set(rows.flatMap(({ coverage }) => coverage.says))]),
    { name: t('years'), value: lines(answers.map(({ years }) => yearsIn(years, words))) },
    { name: t('denominator'), value: texts(answers.map(({ denominator }) => denominator.text)) },
    { name: t('says'), value: <Figures rows={rows} tongue={tongue} /> },
    { name: t('caveat'), value: texts(answers.map(({ caveat }) => caveat)) },
    { name: t('address'), value: <Addresses rows={rows} tongue={tongue} /> },
    statements('terms', [source.terms]),
  ];
  return (
    <Card
      title={named(source.short, words)}
      under={<English text={`${source.name}. ${source.publisher}.`} />}
      fields={fields}
    />
  );
}

function Figures({ rows, tongue: { words } }: SourceCardProps) {
  return rows.map((row) => (
    <p key={row.answer.id}>
      <strong>{named(row.answer.label, words)}</strong>
      {words.colon}
      {figureSentence(row, words)}
    </p>
  ));
}

/** Every page that a figure was read on, and how sure that makes it. */
function Addresses({ rows, tongue: { words } }: SourceCardProps) {
  const told = new Map(rows.map(({ answer }) => [answer.citation + answer.standing, answer]));
  return [...told].map(([key, { citation, standing }]) => (
    <p key={key}>
      <Address text={citation} /> ({words.phrases.standings[standing]})
    </p>
  ));
}
