const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  }
  return hash ^ (hash >>> 15);
}

/**
 * Numbers distinct byte strings 0, 1, 2, … in order of arrival: an open-addressing hash table over
 * raw bytes that makes no string and allocates nothing when it only looks up.
 */
export class ByteIndex {
  /** Number + 1 of the string in each slot, 0 for none; at most half of the slots are taken. */
  #slots = new Int32Array(16);
  #hashes = new Int32Array(8);
  #ends = new Uint32Array(8);
  #bytes = new Uint8Array(64);
  #size = 0;

  /** How many distinct strings are held. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes the strings take together. */
  get byteLength(): number {
    return this.#startOf(this.#size);
  }

  /** The number of `bytes[start..end)`, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return (this.#slots[this.#slotOf(bytes, start, end, hashOf(bytes, start, end))] as number) - 1;
  }

  /** The number of `bytes[start..end)`, which is copied when it is new. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = this.#slotOf(bytes, start, end, hash);
    const known = (this.#slots[slot] as number) - 1;
    if (known >= 0) return known;
    return this.#insert(bytes, start, end, hash, slot);
  }

  /** The text of a number below `size`. */
  text(number: number): string {
    const bytes = this.#bytes.subarray(this.#startOf(number), this.#ends[number]);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] as number);
  }

  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return slot;
      if (this.#hashes[number] === hash && this.#equals(number, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#startOf(number);
    const length = end - start;
    if ((this.#ends[number] as number) - own !== length) return false;
    for (let offset = 0; offset < length; offset++) {
      if (this.#bytes[own + offset] !== bytes[start + offset]) return false;
    }
    return true;
  }

  #insert(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size;
    const from = this.#startOf(number);
    const to = from + end - start;
    if (to > this.#bytes.length) {
      this.#bytes = enlarged(this.#bytes, new Uint8Array(Math.max(to, this.#bytes.length * 2)));
    }
    if (number === this.#ends.length) {
      this.#ends = enlarged(this.#ends, new Uint32Array(number * 2));
      this.#hashes = enlarged(this.#hashes, new Int32Array(number * 2));
    }
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function enlarged<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
