import { replay, type Played, type Throw } from './sequence';

/** How many shorter sequences are tried before the shortest yet is told. */
const TRIES = 30;

/** A shorter sequence that still fails: halves are left out, then quarters, then single commands. */
export async function shrunk(seed: string, failed: Played): Promise<Played> {
  let best = failed;
  let tries = 0;
  for (let size = Math.ceil(best.done.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = Math.max(0, best.done.length - 1 - size); at >= 0 && tries < TRIES; at -= size, tries += 1) {
      const shorter: readonly Throw[] = [...best.done.slice(0, at), ...best.done.slice(at + size)];
      const played = await replay(seed, shorter);
      if (played.failure !== null) best = played;
      at = Math.min(at, best.done.length);
    }
  }
  return best;
}
