import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from '../../folder.fixture.ts';
import { writeFileWhole } from './whole-file.ts';

const folder = testFolder();

describe('writeFileWhole', () => {
  it('writes every piece', async () => {
    await writeFileWhole(folder.at('a.csv'), ['one', ',', 'twö'], false);
    expect(readFileSync(folder.at('a.csv'), 'utf8')).toBe('one,twö');
    expect(folder.names()).toEqual(['a.csv']);
  });

  it('keeps a file that is there, unless it is to be replaced', async () => {
    folder.write('a.csv', 'old');
    const error = await refusal('OUTPUT_EXISTS', writeFileWhole(folder.at('a.csv'), ['x'], false));
    expect(error.info.remedy).toContain('--force');
    expect(readFileSync(folder.at('a.csv'), 'utf8')).toBe('old');
    await writeFileWhole(folder.at('a.csv'), ['new'], true);
    expect(readFileSync(folder.at('a.csv'), 'utf8')).toBe('new');
  });

  it('leaves the old file and nothing else when the disk fills', async () => {
    folder.write('a.csv', 'old');
    function* filling(): Generator<string> {
      yield 'half';
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    }
    await refusal('DISK_FULL', writeFileWhole(folder.at('a.csv'), filling(), true));
    expect(readFileSync(folder.at('a.csv'), 'utf8')).toBe('old');
    expect(folder.names()).toEqual(['a.csv']);
  });

  it('refuses a place that is a folder, or has none', async () => {
    mkdirSync(folder.at('a'));
    await refusal('OUTPUT_UNWRITABLE', writeFileWhole(folder.at('a'), ['x'], true));
    await refusal('OUTPUT_UNWRITABLE', writeFileWhole(folder.at('none', 'b'), ['x'], false));
    expect(folder.names()).toEqual(['a']);
  });
});
