import { goTo, onHashChange, readHash } from '@/lib/platform/address';
import { warnBeforeLeaving } from '@/lib/platform/print';
import { NOTHING_TYPED, saysSomething, type Typed } from '@/lib/print/typed';
import { signal } from '@preact/signals';
import { channel } from './channel';
import { hrefOf, route, type Place } from './navigation';
import { printHash, printPlaceOf, type PrintPlace } from './print-place';
import { refresh } from './refresh';

export { hasPageMargins, printPage, setPageMargins } from '@/lib/platform/print';
export { nameDocument } from '@/lib/platform/tab-title';

/** Which paper this page prints, of which session. */
export const printPlace = signal<PrintPlace>({ print: '', session: null });

/** What was typed in this tab for the papers of its session. It is in memory alone, and goes with the tab. */
export const typed = signal<Typed>(NOTHING_TYPED);

/** What the page that prints does when it opens: reads the session that its address names, and follows it as a panel does. */
export async function startPrint(): Promise<void> {
  channel();
  follow(readHash());
  onHashChange((hash) => {
    follow(hash);
    void refresh();
  });
  warnBeforeLeaving(() => saysSomething(typed.value));
  await refresh();
}

/** Keeps what is typed, for every paper of the session. */
export function type(part: Partial<Typed>): void {
  typed.value = { ...typed.value, ...part };
}

/** Shows another paper of the same session. */
export function choosePrint(print: string): void {
  goTo(printHash({ ...printPlace.value, print }));
}

/** The address of a place of the panel, in a tab, for a link. */
export function panelHref(place: Place): string {
  return `sidepanel.html${hrefOf(place)}`;
}

/** The session is read as the panel reads the one that it shows. What was typed for another is forgotten: its people are others. */
function follow(hash: string): void {
  const place = printPlaceOf(hash);
  if (place.session !== printPlace.value.session) typed.value = NOTHING_TYPED;
  printPlace.value = place;
  route.value = place.session === null ? { view: 'annee' } : { view: 'session', id: place.session };
}
