import { painted } from '@/lib/actions/painted';
import { useLayoutEffect, useState } from 'preact/hooks';

/** About a screen of cards: what the first frame draws. */
const FIRST = 6;
/** What each frame draws after it, well within the time of one. */
const STEP = 12;

/**
 * How many of `total` items may be drawn by now: a screenful at first, some more after each frame, then all of them for as long as the view stands
 * (`Infinity`), however many they become. While there are more to come (`isPartial`), no more than the first.
 */
export function useGradually(total: number, isPartial = false): number {
  const [room, setRoom] = useState(FIRST);
  useLayoutEffect(() => {
    let left = isPartial || room === Infinity;
    if (!left) {
      void painted().then(() => {
        if (!left) setRoom(room < total ? room + STEP : Infinity);
      });
    }
    return () => {
      left = true;
    };
  }, [room, total, isPartial]);
  return room;
}
