import { named, type PartShares, percent, precisely, type Row } from '@tessera/content/sources';
import type { Source } from '../../release/open-release.ts';
import type { OpenAnswer } from './open-answer.ts';
import { openLabel, shareTold, unknownTold } from './open-line.ts';
import { isEstimate, type Tongue } from './published-lines.ts';

export interface SourcesTableProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly open: { readonly answer: OpenAnswer; readonly source: Source } | undefined;
  readonly tongue: Tongue;
}

interface Line {
  readonly source: string;
  readonly answer: string;
  readonly share: string;
  readonly unknown: string;
}

/** The picture as a table, with every answer: whoever does not see the one has the other. */
export function SourcesTable({ title, rows, open, tongue }: SourcesTableProps) {
  const { t } = tongue;
  const lines = [
    ...rows.flatMap((row) => row.shares.map((one) => publishedLine(one, row, tongue))),
    ...(open === undefined ? [] : openLines(open.answer, open.source, tongue)),
  ];
  return (
    <details className="twin">
      <summary>{t('tableTitle')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" aria-label={t('tableTitle')} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {(['colSource', 'colAnswer', 'colShare', 'colUnknown'] as const).map((name) => (
                <th scope="col" key={name}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ source, answer, share, unknown }) => (
              <tr key={`${source} ${answer}`}>
                <th scope="row">{source}</th>
                <td>{answer}</td>
                <td>{share}</td>
                <td>{unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function publishedLine(shares: PartShares, row: Row, { t, words }: Tongue): Line {
  const number = (share: number) => percent(share, words.language);
  const { published, ofKnown, ofEveryone } = shares;
  return {
    source: named(row.answer.label, words),
    answer: words.phrases.parts[shares.part],
    share:
      published !== undefined
        ? precisely(published, row, words)
        : ofEveryone === undefined || ofEveryone === ofKnown
          ? number(ofKnown ?? 0)
          : t('ofAllAndKnown', { ofAll: number(ofEveryone), ofKnown: number(ofKnown ?? 0) }),
    unknown: isEstimate(row)
      ? t('noUnknown')
      : row.unknown === undefined
        ? t('unstated')
        : number(row.unknown.share),
  };
}

const openLines = (answer: OpenAnswer, source: Source, tongue: Tongue): readonly Line[] =>
  answer.shares.map(({ part, share }) => ({
    source: openLabel(source, tongue),
    answer: tongue.words.phrases.parts[part],
    share: shareTold(share, tongue),
    unknown: unknownTold(answer, tongue),
  }));
