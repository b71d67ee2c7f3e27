import { type ChildScores, inChild, keep, known, type Round, say } from './round.ts';
import { COVERAGE, type Method, methodsOf, SETTINGS, SUPPORTS } from './settings.ts';

const BENCH = 'accuracy';

/** Every setting by every method and seed that is not known yet, one process each. */
export function runAccuracy(round: Round): void {
  for (const setting of SETTINGS) runSetting(round, setting.name, methodsOf(setting));
  runSetting(round, COVERAGE, ['tessera']);
  for (const { name, seeds = round.seeds } of SUPPORTS) {
    runSetting({ ...round, seeds: Math.min(seeds, round.seeds) }, name, ['tessera']);
  }
}

function runSetting(round: Round, setting: string, methods: readonly Method[]): void {
  if (!round.wanted(setting)) return;
  for (let seed = 1; seed <= round.seeds; seed++) {
    for (const method of methods) {
      if (known(BENCH, round, setting, method, seed)) continue;
      const scores = inChild<ChildScores>('child.ts', [setting, method, String(seed)]);
      if (!('numbers' in scores)) {
        say(`${setting}: its file is not here; its results stay as they were`);
        return;
      }
      keep(BENCH, round, { setting, method, seed }, scores);
      say(`${setting} ${method} ${seed}`);
    }
  }
}
