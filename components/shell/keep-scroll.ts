import type { Place } from '@/lib/actions/navigation';

/** Brings a view back to where it was left, where that is wanted; what does so is read once the view is drawn. Returns what ends it. */
export function keepScroll(place: Place, justOpened: boolean): () => void {
  let left = false;
  let end = (): void => {
    left = true;
  };
  void import('@/lib/actions/scroll').then(({ followScroll }) => {
    if (!left) end = followScroll(place, justOpened);
  });
  return () => {
    end();
  };
}
