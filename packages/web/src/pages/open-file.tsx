import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../use-hash-location.ts';
import type { Problem } from '../worker/problem.ts';
import { Waiting } from './no-source.tsx';
import { ProblemNote } from './problem-note.tsx';

export interface OpenFileProps {
  /** Opens a file, or says why it cannot be opened. */
  readonly openFile: (file: File) => Promise<Problem | undefined>;
}

/** Where a reader opens a file of their own; what is wrong with it is said in the same place. */
export function OpenFile({ openFile }: OpenFileProps) {
  const { t } = useTranslation();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const open = async (file: File) => {
    setReading(true);
    setProblem(undefined);
    const found = await openFile(file);
    setReading(false);
    setProblem(found);
    if (found === undefined) goTo('/explore');
  };
  return (
    <section>
      <h2>{t('openTitle')}</h2>
      <p>{t('openText')}</p>
      <label className="file">
        {t('openButton')}
        <input
          type="file"
          accept=".csv,text/csv,.parquet"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void open(file);
          }}
        />
      </label>
      {isReading && <Waiting />}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </section>
  );
}
