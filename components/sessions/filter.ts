import type { SessionGroup } from '@/lib/plan/session-group';
import { signal } from '@preact/signals';

/** The words under which a group of sessions is shown. */
export const GROUP_NAMES: Readonly<Record<SessionGroup, string>> = {
  'en-cours': 'En cours',
  'a-cloturer': 'À clôturer',
  prevues: 'Prévues',
  terminees: 'Terminées',
  'reportees-annulees': 'Annulées et reportées',
  archivees: 'Archivées',
};

// Kept while the panel is open: who comes back from a session finds her list as she left it.

/** What is looked for. */
export const query = signal('');

/** The one group that is shown; all of them with null. */
export const onlyGroup = signal<SessionGroup | null>(null);
