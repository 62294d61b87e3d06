/** Chance that can be played again: the same seed throws the same dice, on every machine. */
export class Dice {
  #state: number;

  constructor(seed: string) {
    this.#state = hash(seed);
  }

  /** True in `share` of the throws, from 0 to 1. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  /** One of a list. Throws on an empty one. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.int(0, list.length - 1)];
    if (picked === undefined) throw new Error('Nothing to pick from.');
    return picked;
  }

  /** From `least` to `most` of a list, in its own order; the whole of a shorter one. */
  some<T>(list: readonly T[], least: number, most = list.length): T[] {
    const wanted = this.int(Math.min(least, list.length), Math.min(most, list.length));
    const kept = new Set(this.shuffle(list.map((_, index) => index)).slice(0, wanted));
    return list.filter((_, index) => kept.has(index));
  }

  shuffle<T>(list: readonly T[]): T[] {
    const keyed = list.map((value) => ({ value, key: this.#next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
  }

  /** A word that means nothing, as a build gives to a class. */
  hashed(length = 5): string {
    const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    return Array.from({ length }, (_, index) => characters.charAt(this.int(0, index === 0 ? 25 : 35))).join('');
  }

  /** mulberry32, public domain: 32 bits of state, well spread. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** FNV-1a, in 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}
