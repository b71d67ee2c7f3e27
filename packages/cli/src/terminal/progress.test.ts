import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeIo } from '../io.fixture.ts';
import { duration, underProgress } from './progress.ts';

/** What a terminal shows in the end: a carriage return goes back to the start of its line. */
const shown = (text: string) =>
  text.split('\n').map((line) => line.split('\r').at(-1)?.trimEnd() ?? '');

afterEach(() => {
  vi.useRealTimers();
});

describe('underProgress', () => {
  it('shows one line a stage with the time it took', async () => {
    const io = fakeIo({ terminal: true, step: 1500 });
    const result = await underProgress(io, async (tell) => {
      tell({ stage: 'read', detail: 'small' });
      tell({ stage: 'count' });
      return 7;
    });
    expect(result).toBe(7);
    expect(shown(io.written.err)).toEqual([
      `  read (small)${'1.5 s'.padStart(65)}`,
      `  count${'1.5 s'.padStart(72)}`,
      '',
    ]);
  });

  it('says where the work stopped', async () => {
    const io = fakeIo({ terminal: true });
    const work = underProgress(io, async (tell) => {
      tell({ stage: 'read' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(shown(io.written.err)[0]).toMatch(/^ {2}read +stopped$/);
  });

  it('moves on while a stage is long', async () => {
    vi.useFakeTimers();
    const io = fakeIo({ terminal: true, step: 1000 });
    const work = underProgress(io, async (tell) => {
      tell({ stage: 'count' });
      await new Promise((resolve) => setTimeout(resolve, 2_500));
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shown(io.written.err)[0]).toMatch(/count +2\.0 s …$/);
    await vi.advanceTimersByTimeAsync(1_000);
    await work;
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([20, 40, 80, 200])(
    'fits a terminal of %i columns, whatever a stage is called',
    async (width) => {
      const io = fakeIo({ terminal: true, width });
      await underProgress(io, async (tell) =>
        tell({ stage: 'x'.repeat(300), detail: '\u001b[2J' }),
      );
      expect(io.written.err).not.toContain('\u001b');
      for (const line of io.written.err.split(/[\r\n]/)) {
        expect(line.length).toBeLessThan(Math.min(width, 80));
      }
    },
  );

  it('is silent where nobody looks', async () => {
    const io = fakeIo({ terminal: false });
    await underProgress(io, async (tell) => tell({ stage: 'read' }));
    expect(io.written).toEqual({ out: '', err: '' });
  });
});

describe('duration', () => {
  it.each([
    [0, '0.0 s'],
    [940, '0.9 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 00 s'],
    [125_000, '2 min 05 s'],
  ])('%i ms is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});
