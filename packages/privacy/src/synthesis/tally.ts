const FREE_SLOT = 0;
const START = 2 ** 16;
const WORD = 2 ** 32;

/** Counts whole numbers above 0, each up to a limit. */
export class Tally {
  #keys: Uint32Array | Float64Array;
  #counts = new Uint8Array(START);
  #used = 0;
  readonly #limit: number;

  /** `end`: all keys are below it. `limit`: 1 to 255, where counting stops. */
  constructor(end: number, limit: number) {
    this.#keys = end <= WORD ? new Uint32Array(START) : new Float64Array(START);
    this.#limit = limit;
  }

  add(key: number): void {
    const slot = this.#take(key);
    const count = this.#counts[slot] as number;
    if (count < this.#limit) this.#counts[slot] = count + 1;
  }

  /** As if it had been added often enough. */
  fill(key: number): void {
    this.#counts[this.#take(key)] = this.#limit;
  }

  /** Whether it has been added as often as the limit says. */
  isFull(key: number): boolean {
    return this.#counts[this.#slotOf(key)] === this.#limit;
  }

  #take(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] !== FREE_SLOT) return slot;
    if (2 * this.#used >= this.#keys.length) {
      this.#grow();
      return this.#take(key);
    }
    this.#keys[slot] = key;
    this.#used += 1;
    return slot;
  }

  #slotOf(key: number): number {
    const high = Math.floor(key / WORD);
    let hash = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    const keys = this.#keys;
    const mask = keys.length - 1;
    hash = (hash ^ (hash >>> 15)) & mask;
    while (keys[hash] !== FREE_SLOT && keys[hash] !== key) hash = (hash + 1) & mask;
    return hash;
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    const length = keys.length * 4;
    this.#keys = keys instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length);
    this.#counts = new Uint8Array(length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (key === FREE_SLOT) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#counts[slot] = counts[at] as number;
    }
  }
}
