import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileOpened } from '../release/use-source.ts';
import { goTo, hashParts } from '../use-hash-location.ts';
import type { Problem } from '../worker/problem.ts';
import { Waiting } from './no-source.tsx';
import { ProblemNote } from './problem-note.tsx';

export interface OpenFileProps {
  /** Opens a file, and says what became of it. */
  readonly openFile: (file: File) => Promise<FileOpened>;
}

/**
 * Where a reader opens a file of their own; what is wrong with it is said in the same place. It leads to
 * the explorer, unless the reader has gone elsewhere before the file is there.
 */
export function OpenFile({ openFile }: OpenFileProps) {
  const { t } = useTranslation();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const open = async (file: File) => {
    const { path } = hashParts();
    setReading(true);
    setProblem(undefined);
    const opened = await openFile(file);
    if (opened.kind === 'overtaken') return;
    setReading(false);
    if (opened.kind === 'refused') setProblem(opened.problem);
    else if (hashParts().path === path) goTo('/explore');
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
