import { describe, expect, it } from 'vitest';
import { fileOf, refusal } from './files.fixture.ts';
import { profileFile } from './profile.ts';

describe('profileFile', () => {
  it('counts records, values and blanks of each column', async () => {
    const profile = await profileFile(fileOf('a,b\nx,1\n,-99\ny,Unknown\n x ,\nx\n', [3]));
    expect(profile).toEqual({
      header: ['a', 'b'],
      records: 5,
      columns: [
        {
          name: 'a',
          distinct: 2,
          more: false,
          blanks: { '': 1, '-99': 0, Unknown: 0 },
          values: ['x', 'y'],
        },
        {
          name: 'b',
          distinct: 1,
          more: false,
          blanks: { '': 2, '-99': 1, Unknown: 1 },
          values: ['1'],
        },
      ],
      issues: { counts: { RAGGED_ROW: 1 }, first: [{ code: 'RAGGED_ROW', line: 6 }] },
    });
  });

  it('returns the values of a column of fifty, not of fifty-one', async () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, n) => `v${n}`).join('\n');
    const fifty = await profileFile(fileOf(`a\n${lines(50)}`));
    expect(fifty.columns[0]?.values).toHaveLength(50);
    const more = await profileFile(fileOf(`a\n${lines(51)}`));
    expect(more.columns[0]).toMatchObject({ distinct: 51, more: false });
    expect(more.columns[0]).not.toHaveProperty('values');
  });

  it('stops counting after 10,000 values or 4 MiB of them', async () => {
    const many = Array.from({ length: 10_001 }, (_, n) => `v${n}`);
    const exact = await profileFile(fileOf(`a\n${many.slice(1).join('\n')}\n`));
    expect(exact.columns[0]).toMatchObject({ distinct: 10_000, more: false });
    const over = await profileFile(fileOf(`a\n${many.join('\n')}\n`));
    expect(over.columns[0]).toMatchObject({ distinct: 10_000, more: true });
    const long = Array.from({ length: 10 }, (_, n) => `${n}${'x'.repeat(1_000_000)}`);
    const heavy = await profileFile(fileOf(`a\n${long.join('\n')}\n`));
    expect(heavy.columns[0]).toMatchObject({ distinct: 4, more: true });
    expect(heavy.columns[0]).not.toHaveProperty('values');
  });

  it('tells where lines have issues', async () => {
    const { issues } = await profileFile(fileOf('a,b\n1,x"y\n\n1,\0\n1,2,3\n'));
    expect(issues.first).toEqual([
      { code: 'BLANK_LINE', line: 3 },
      { code: 'NUL_BYTE', line: 4, column: 'b' },
      { code: 'RAGGED_ROW', line: 5 },
    ]);
  });

  it('refuses what it cannot describe', async () => {
    await refusal('HEADER_DUPLICATE', profileFile(fileOf('a,a\n1,2\n')));
    await refusal('FILE_NO_RECORDS', profileFile(fileOf('a,b\n')));
    const broken = await refusal('FILE_BROKEN_QUOTE', profileFile(fileOf('a,b\n1,"2\n3,4\n')));
    expect(broken.info.detail).toEqual({ line: 2 });
    const latin1 = new Uint8Array(Buffer.from('a\n\u00e9\n', 'latin1'));
    await refusal('FILE_ENCODING', profileFile(fileOf(latin1)));
  });
});
