import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteIndex } from './byte-index.ts';

it('numbers distinct strings in order of arrival and finds them again', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'é', '\ufeff', '𝒳'), maxLength: 6 }),
        { maxLength: 300 },
      ),
      (texts) => {
        const index = new ByteIndex();
        const distinct = [...new Set(texts)];
        for (const text of texts) {
          const bytes = new TextEncoder().encode(`<${text}>`);
          expect(index.add(bytes, 1, bytes.length - 1)).toBe(distinct.indexOf(text));
        }
        expect(index.size).toBe(distinct.length);
        expect(index.byteLength).toBe(Buffer.byteLength(distinct.join('')));
        distinct.forEach((text, number) => {
          const bytes = new TextEncoder().encode(text);
          expect(index.find(bytes, 0, bytes.length)).toBe(number);
          expect(index.text(number)).toBe(text);
        });
      },
    ),
  );
});

it('does not add what it only looks for', () => {
  const index = new ByteIndex();
  const bytes = new TextEncoder().encode('a');
  expect(index.find(bytes, 0, 1)).toBe(-1);
  expect(index.find(bytes, 0, 0)).toBe(-1);
  expect(index.size).toBe(0);
});
