import { attempt } from '@/lib/actions/attempt';
import { useRef } from 'preact/hooks';

/** Runs one act at a time: asked for again before it has ended, it is not begun twice. */
export function useOnce(): (act: () => Promise<void>) => void {
  const busy = useRef(false);
  return (act) => {
    if (busy.current) return;
    busy.current = true;
    attempt(() =>
      act().finally(() => {
        busy.current = false;
      }),
    );
  };
}
