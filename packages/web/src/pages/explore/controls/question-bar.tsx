import { hasAges } from '../../../explore/lens.ts';
import { axesFor, picturesFor } from '../../../explore/pictures.ts';
import { questionOf, questionsOf } from '../../../explore/questions.ts';
import { Choice } from './choice.tsx';
import type { ControlProps } from './control-props.ts';
import { LensChoice } from './lens-choice.tsx';

/** Above every picture: the question, whom it is about, and what kind of picture answers it. */
export function QuestionBar({ state, codebook, tongue, change }: ControlProps) {
  const { t } = tongue;
  const question = questionOf(codebook, state.question);
  const hasAxis = state.picture === 'heat' || state.picture === 'multiples';
  return (
    <div className="question-bar">
      <label className="question">
        {t('questions')}
        <select
          value={state.question}
          onChange={({ target }) => change({ ...state, question: target.value })}
        >
          {questionsOf(codebook).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {hasAges(codebook) && <LensChoice {...{ state, codebook, tongue, change }} />}
      <Choice
        name="picture"
        legend={t('picture')}
        value={state.picture}
        options={picturesFor(codebook, question).map((id) => ({ id, label: t(`pic_${id}`) }))}
        choose={(picture) => change({ ...state, picture })}
      />
      {hasAxis && (
        <label className="along">
          {t('along')}
          <select
            value={state.along}
            onChange={({ target }) => change({ ...state, along: target.value })}
          >
            {axesFor(codebook, question).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
