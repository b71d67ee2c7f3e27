import { describe } from 'vitest';
import { engineContract } from './engine-contract.fixture.ts';
import { memoryEngine } from './memory-engine.ts';

describe('memory engine', () => {
  engineContract(memoryEngine, 200);
});
