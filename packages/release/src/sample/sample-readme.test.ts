import { builtInCodebooks } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { sampleReadme } from './sample-readme.ts';

describe.each(builtInCodebooks.map((codebook) => [codebook.name, codebook] as const))(
  'the text beside a file for %s',
  (name, codebook) => {
    const text = sampleReadme({
      file: 'caseload.csv',
      codebook,
      rows: 1000,
      seed: 'a seed',
      version: '0.1.0',
    });

    it('says first that everything is invented', () => {
      expect(text.split('\n')[0]).toBe('# INVENTED DATA: caseload.csv');
      expect(text).toContain('Never cite a number from it.');
    });

    it('says how to make the file again', () => {
      for (const part of [name, '1000', 'a seed', '0.1.0']) expect(text).toContain(part);
    });
  },
);
