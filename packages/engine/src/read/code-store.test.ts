import { expect, it } from 'vitest';
import { CodeStore } from './code-store.ts';

it('keeps rows beyond one chunk, one or two bytes a cell', () => {
  const store = new CodeStore([256, 257]);
  const rows = 150_000;
  const codes = new Uint16Array(2);
  for (let row = 0; row < rows; row++) {
    codes[0] = row % 256;
    codes[1] = row % 257;
    store.append(codes);
  }
  store.set(70_000, 1, 256);
  expect(store.get(70_000, 1)).toBe(256);
  expect(store.rows).toBe(rows);

  const [narrow, wide] = store.takeColumns();
  expect(narrow).toBeInstanceOf(Uint8Array);
  expect(wide).toBeInstanceOf(Uint16Array);
  expect(narrow?.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect([narrow?.length, wide?.length]).toEqual([rows, rows]);
  expect([narrow?.[149_999], wide?.[149_999], wide?.[70_000]]).toEqual([
    149_999 % 256,
    149_999 % 257,
    256,
  ]);
});

it('recodes into the width of the new sizes', () => {
  const store = new CodeStore([65_536]);
  for (const code of [0, 500, 300]) store.append(Uint16Array.of(code));
  const recode = new Uint16Array(501);
  recode[500] = 1;
  recode[300] = 2;
  const [column] = store.takeColumns([3], [recode]);
  expect(column).toBeInstanceOf(Uint8Array);
  expect(Array.from(column ?? [])).toEqual([0, 1, 2]);
});

it('does without shared memory', () => {
  const shared = globalThis.SharedArrayBuffer;
  try {
    Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');
    const store = new CodeStore([2]);
    store.append(Uint16Array.of(1));
    const [column] = store.takeColumns();
    expect(column?.buffer).toBeInstanceOf(ArrayBuffer);
    expect(column?.[0]).toBe(1);
  } finally {
    globalThis.SharedArrayBuffer = shared;
  }
});
