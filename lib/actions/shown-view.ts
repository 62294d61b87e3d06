import { followHeading, nameDocument } from '@/lib/platform/tab-title';
import type { Place } from './navigation';
import { followScroll } from './scroll';
import { opened } from './state';

/**
 * What goes on while a view is shown: it is brought back to where it was left and its place kept ({@link followScroll}), and the tab bears its name.
 * Returns what ends it.
 */
export function followView(place: Place, view: Element, justOpened: boolean): () => void {
  const ends = [followScroll(place, justOpened), followHeading(view, (heading) => nameDocument(tabTitle(place, heading)))];
  return () => {
    for (const end of ends) end();
  };
}

/** « Candidats – Soudeur – Jalon »: what the view is, of which session where it is of one, and the program. */
function tabTitle(place: Place, heading: string): string {
  const session = 'id' in place && typeof opened.value === 'object' ? (opened.value?.title ?? '') : '';
  return [...new Set([heading, session, 'Jalon'])].filter((part) => part !== '').join(' – ');
}
