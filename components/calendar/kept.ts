import type { CivilDate } from '@/lib/dates/civil';
import { signal } from '@preact/signals';

// Kept while the panel is open: who comes back from a session finds her calendar as she left it.

/** How days are shown. */
export const layout = signal<'mois' | 'agenda'>('mois');

/** The chosen day, whose month is shown; null for today, whichever that becomes. */
export const chosen = signal<CivilDate | null>(null);

/** Whether what is only advised is shown too. */
export const withAdvised = signal(false);
