import { painted } from '@/lib/actions/painted';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether the turn of something has come that need not be in the first frame: false until `turn` frames are on screen, then true for good; and what has
 * it come at once.
 */
export function useTurn(turn: number): readonly [come: boolean, hasten: () => void] {
  const [come, setCome] = useState(false);
  useLayoutEffect(() => {
    let left = false;
    const wait = async (): Promise<void> => {
      for (let frame = 0; frame < turn; frame += 1) await painted();
      if (!left) setCome(true);
    };
    void wait();
    return () => {
      left = true;
    };
  }, []);
  return [come, () => setCome(true)];
}
