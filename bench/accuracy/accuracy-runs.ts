import { type ChildScores, inChild, keep, known, type Session, say } from './session.ts';
import { COVERAGE, type Method, methodsOf, SETTINGS } from './settings.ts';

const BENCH = 'accuracy';

/** Every setting by every method and seed that is not known yet, one process each. */
export function runAccuracy(session: Session): void {
  for (const setting of SETTINGS) runSetting(session, setting.name, methodsOf(setting));
  runSetting(session, COVERAGE, ['tessera']);
}

function runSetting(session: Session, setting: string, methods: readonly Method[]): void {
  if (!session.wanted(setting)) return;
  for (let seed = 1; seed <= session.seeds; seed++) {
    for (const method of methods) {
      if (known(BENCH, session, setting, method, seed)) continue;
      const scores = inChild<ChildScores>('child.ts', [setting, method, String(seed)]);
      if (!('numbers' in scores)) {
        say(`${setting}: its file is not here; its results stay as they were`);
        return;
      }
      keep(BENCH, session, { setting, method, seed }, scores);
      say(`${setting} ${method} ${seed}`);
    }
  }
}
