import type { CodedTable } from '../coded-table.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { engineOver } from './engine-over.ts';
import { inProcess } from './in-process.ts';

/** The engine on the calling thread; it runs in Node and in a browser. */
export function memoryEngine(table: CodedTable, options: EngineOptions = {}): Engine {
  return engineOver(table, inProcess(options.signal), options);
}
