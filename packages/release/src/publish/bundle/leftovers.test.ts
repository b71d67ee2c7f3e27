import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { restoreOrphan, sweepLeftovers, workName } from './leftovers.ts';

/** The number of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['-e', '']).pid;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessera-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'a.txt'), name);
  return name;
}

it('removes what dead processes left for this place, and nothing else', async () => {
  put(workName('out', DEAD, randomUUID()));
  put(`${workName('out', DEAD, randomUUID())}.old`);
  const kept = [
    put(workName('out', process.pid, randomUUID())),
    put(workName('other', DEAD, randomUUID())),
    put('.out.notes'),
    put('out'),
  ];
  await sweepLeftovers(join(folder, 'out'));
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});

it('brings back the older folder of a process that died between two names', async () => {
  put(`${workName('out', DEAD, randomUUID())}.old`);
  await restoreOrphan(join(folder, 'out'));
  expect(readdirSync(folder)).toEqual(['out']);
});

it('leaves a folder that stands in its place', async () => {
  put('out');
  const old = put(`${workName('out', DEAD, randomUUID())}.old`);
  await restoreOrphan(join(folder, 'out'));
  expect(readdirSync(folder).sort()).toEqual([old, 'out'].sort());
});
