import { useTranslation } from 'react-i18next';
import { BarChart } from '../../chart/bar-chart.tsx';
import type { Answered } from '../../explore/answer.ts';
import { type Panel, panelsOf, shown } from '../../explore/bars.ts';
import { codedColumns } from '../../explore/questions.ts';
import { blockName, doubts, finding, type Tongue } from '../../explore/sentences.ts';
import { whole } from '../../i18n/numbers.ts';
import type { Source } from '../../release/open-release.ts';
import { AnswerTable } from './answer-table.tsx';
import { Facts } from './facts.tsx';
import { SaveBar } from './save-bar.tsx';

export interface PictureProps {
  readonly answered: Answered;
  readonly source: Source;
}

/** The sentence, the picture, what holds and what does not, the table, and what all of it rests on. */
export function Picture({ answered, source }: PictureProps) {
  const { t, i18n } = useTranslation();
  const tongue = { t, language: i18n.language };
  const { codebook } = source.opened;
  const by = codedColumns(codebook).find(({ name }) => name === answered.state.by)?.label ?? '';
  const sentence = finding(answered, tongue);
  const notes = doubts(answered, by, tongue);
  const panels = panelsOf(answered);
  const tells = panels.some(({ bars }) => bars.some(({ share }) => share !== undefined));
  return (
    <article className="picture">
      <h1>{answered.question.label}</h1>
      <p className="finding" role="status">
        {sentence}
      </p>
      {tells && (
        <>
          <div className={panels.length > 1 ? 'panels several' : 'panels'}>
            {panels.map((panel) => (
              <OnePanel key={panel.block ?? 'all'} {...{ panel, answered, tongue }} />
            ))}
          </div>
          <ul className="doubts">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <SaveBar {...{ answered, source, sentence, notes, tongue }} />
          <AnswerTable {...{ answered, tongue }} />
        </>
      )}
      <Facts {...{ answered, source, tongue }} />
    </article>
  );
}

interface OnePanelProps {
  readonly panel: Panel;
  readonly answered: Answered;
  readonly tongue: Tongue;
}

function OnePanel({ panel, answered, tongue }: OnePanelProps) {
  const { t, language } = tongue;
  const block = panel.block === undefined ? undefined : answered.blocks[panel.block];
  const title = block === undefined ? answered.question.label : blockName(block, tongue);
  const bars = shown(panel.bars);
  const hidden = panel.bars.length - bars.length;
  const known = `${t('factKnown')}: ${whole(panel.of, language)}`;
  return (
    <figure>
      {block !== undefined && (
        <figcaption>
          <strong>{title}</strong> <span className="of">{known}</span>
        </figcaption>
      )}
      <BarChart bars={bars} label={`${title}. ${known}.`} language={language} />
      {hidden > 0 && <p className="more">{t('moreAnswers', { count: hidden })}</p>}
    </figure>
  );
}
