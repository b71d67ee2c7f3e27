import { memoryEngine } from '../count/index.ts';
import { countsOf, SMALL, smallCaseload, smallProtection } from './small-protection.fixture.ts';

declare const self: { postMessage(message: unknown): void };

/** Runs inside a web worker of a page: counts and protects on that one thread. */
async function run(): Promise<void> {
  const engine = memoryEngine(smallCaseload(SMALL));
  const protection = await smallProtection(engine);
  self.postMessage({ counts: await countsOf(engine), protection });
}

run().catch((error: unknown) => self.postMessage({ error: String(error) }));
