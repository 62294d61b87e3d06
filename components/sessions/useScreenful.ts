import { painted } from '@/lib/actions/painted';
import { useLayoutEffect, useState } from 'preact/hooks';

/** About what the panel shows of a list at once. */
const SCREENFUL = 8;

/** What to draw of a list: all of it, but in the first frame of a new one, as `of` tells, a screenful: whoever types waits for no more than that. */
export function useScreenful<T>(items: readonly T[], of: string): { readonly drawn: readonly T[]; readonly isWhole: boolean } {
  const [whole, setWhole] = useState<string | null>(null);
  const isWhole = whole === of || items.length <= SCREENFUL;
  useLayoutEffect(() => {
    let left = false;
    void painted().then(() => {
      if (!left) setWhole(of);
    });
    return () => {
      left = true;
    };
  }, [of]);
  return { drawn: isWhole ? items : items.slice(0, SCREENFUL), isWhole };
}
