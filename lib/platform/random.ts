/** How many values one word takes. */
const WORDS = 2 ** 32;

/**
 * A whole number from 0 to `n` − 1, each as likely as any other: a word past the last whole multiple of `n` is drawn again.
 * @param n at least 1.
 * @param word the source of chance, 32 bits at a time: the browser's own generator for keys, unless said.
 */
export function randomBelow(n: number, word: () => number = randomWord): number {
  const fair = WORDS - (WORDS % n);
  for (;;) {
    const drawn = word();
    if (drawn < fair) return drawn % n;
  }
}

function randomWord(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word;
}
