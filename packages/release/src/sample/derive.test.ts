import { describe, expect, it } from 'vitest';
import { sampleCaseload } from './sample-caseload.ts';
import { sampleHeader } from './subject.ts';
import { builtIn } from './tally.fixture.ts';

describe('derived columns', () => {
  const codebook = builtIn('ctdc-kanon-2021');
  const header = sampleHeader(codebook);
  const records = [...sampleCaseload({ codebook, rows: 3000, seed: 'derived' })];
  const cell = (record: readonly string[], column: string) => record[header.indexOf(column)] ?? '';

  it('say in words what the flags say', () => {
    for (const record of records) {
      const words = cell(record, 'typeOfExploitConcatenated').split(';');
      expect(words.includes('Sexual exploitation')).toBe(cell(record, 'isSexualExploit') === '1');
      expect(words.includes('Forced labour')).toBe(cell(record, 'isForcedLabour') === '1');
    }
  });

  it('are empty where nothing is recorded, and join several texts otherwise', () => {
    const means = records.map((record) => cell(record, 'meansOfControlConcatenated'));
    expect(means).toContain('');
    expect(means.some((text) => text.split(';').length > 3)).toBe(true);
  });
});
