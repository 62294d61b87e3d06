/** Something measured again and again, in milliseconds. */
export type Measure = () => Promise<number>;

/**
 * Each of these measures so many times, one after another in each round, so that what slows the machine down slows all of them. The first round, in which
 * the browser reads from the disk what it then keeps, does not count.
 */
export async function interleaved<K extends string>(measures: Readonly<Record<K, Measure>>, samples: number): Promise<Record<K, number[]>> {
  // Its own keys.
  const names = Object.keys(measures) as K[];
  const found = Object.fromEntries(names.map((name): [string, number[]] => [name, []])) as Record<K, number[]>;
  for (let round = 0; round <= samples; round += 1) {
    for (const name of names) {
      const taken = await measures[name]();
      if (round > 0) found[name].push(taken);
    }
  }
  return found;
}
