import type { Place } from '@/lib/actions/navigation';

/** Has a view followed while it is shown; what does so is read once the view is drawn. Returns what ends it. */
export function followView(place: Place, view: Element, justOpened: boolean): () => void {
  let left = false;
  let end = (): void => {
    left = true;
  };
  void import('@/lib/actions/shown-view').then((follow) => {
    if (!left) end = follow.followView(place, view, justOpened);
  });
  return () => {
    end();
  };
}
