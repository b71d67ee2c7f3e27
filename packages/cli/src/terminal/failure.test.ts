import { ERRORS, type ErrorCode, EXIT, TesseraError } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { fakeIo } from '../io.fixture.ts';
import { report } from './failure.ts';

const told = (error: unknown, json = false) => {
  const io = fakeIo();
  const code = report(error, json, io);
  return { code, ...io.written };
};

describe('report', () => {
  it('says cause, remedy and code, and nothing on the output', () => {
    const error = new TesseraError('DISK_FULL', {
      cause: 'The disk filled up.',
      remedy: 'Free some space.',
    });
    expect(told(error)).toEqual({
      code: 4,
      out: '',
      err: '\nStopped: The disk filled up.\nFree some space.\n(DISK_FULL, exit code 4)\n',
    });
  });

  it.each(Object.keys(ERRORS) as ErrorCode[])('ends with the exit code of %s', (code) => {
    const error = new TesseraError(code, { cause: 'A.', remedy: 'B.' });
    expect(told(error).code).toBe(EXIT[ERRORS[code]]);
    expect(JSON.parse(told(error, true).out)).toEqual({
      error: { code, exitCode: EXIT[ERRORS[code]], cause: 'A.', remedy: 'B.' },
    });
    expect(told(error, true).err).toBe('');
  });

  it('never repeats the message of an error that was not foreseen', () => {
    const { code, err } = told(new TypeError('cannot read TOPSECRET of undefined'));
    expect(code).toBe(1);
    expect(err).toMatch(/did not foresee \(TypeError\)/);
    expect(err).toMatch(/place: at\s/);
    expect(err).not.toContain('TOPSECRET');
    expect(told(new Error('line one\nTOPSECRET in line two')).err).not.toContain('TOPSECRET');
    expect(told('TOPSECRET').err).not.toContain('TOPSECRET');
  });

  it('leads to the place, once', () => {
    const info = { cause: 'A cell on line 7.', remedy: 'Look.' };
    const detail = { line: 7, column: 3, limit: 99, lines: ['7', '9'] };
    const { err } = told(new TesseraError('CELL_TOO_LONG', { ...info, detail }));
    expect(err).not.toMatch(/line: 7|limit/);
    expect(err).toMatch(/ {2}lines: 7, 9\n {2}column: 3\n/);
  });

  it('stays within 80 columns and cannot steer the terminal', () => {
    const cause = `The codebook has no column \u001b[2J${'name '.repeat(40)}.`;
    const { err } = told(new TesseraError('HEADER_UNKNOWN', { cause, remedy: 'r '.repeat(70) }));
    expect(err).not.toContain('\u001b');
    for (const line of err.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
