/** Open addressing from whole-number keys (0 ≤ key < 2^53) to dense numbers in order of arrival. */
export class KeyTable {
  #keys: Float64Array;
  #ids: Int32Array;
  #mask: number;
  #size = 0;
  /** The keys in the order of their numbers. */
  #arrived: Float64Array;

  constructor(expected = 1024) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)));
    this.#keys = new Float64Array(slots);
    this.#ids = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    this.#arrived = new Float64Array(slots / 2);
  }

  get size(): number {
    return this.#size;
  }

  keys(): Float64Array {
    return this.#arrived.slice(0, this.#size);
  }

  /** The number of a key; a new key gets the next number. */
  idOf(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.#size === this.#arrived.length) this.#grow();
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#ids[slot] = this.#size;
    this.#arrived[this.#size] = key;
    this.#size += 1;
    return this.#size - 1;
  }

  /** The number of a key, or -1. */
  find(key: number): number {
    return this.#ids[this.#slotOf(key)] as number;
  }

  #slotOf(key: number): number {
    const low = (key % 4_294_967_296) | 0;
    const high = (key / 4_294_967_296) | 0;
    let mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    mixed ^= mixed >>> 15;
    let slot = Math.imul(mixed, 0x85ebca77) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      if ((this.#ids[slot] as number) < 0 || this.#keys[slot] === key) return slot;
    }
  }

  #grow(): void {
    const old = this.keys();
    const slots = this.#keys.length * 2;
    this.#keys = new Float64Array(slots);
    this.#ids = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    const arrived = new Float64Array(slots / 2);
    arrived.set(old);
    this.#arrived = arrived;
    for (const [id, key] of old.entries()) {
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#ids[slot] = id;
    }
  }
}
