import { civil, type CivilDate } from '@/lib/dates/civil';
import { centreDated, homeOf, type Dated, type Home } from '@/lib/plan/home';
import * as clock from '@/lib/platform/clock';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import type { SetAside } from '@/lib/store/db';
import type { Digest } from '@/lib/store/digest';
import type { Copy } from '@/lib/store/copy';
import { imposed } from '@/lib/store/imposed';
import { computed, signal } from '@preact/signals';

export type { Digest };

/** A short word after an act, with the way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => Promise<void>;
  /** What the way back is called: « Annuler » unless said. */
  readonly back?: 'Annuler' | 'Rétablir';
  /** What the same act may well have settled too: offered, never done for her. */
  readonly also?: { readonly label: string; readonly act: () => Promise<void> };
}

/** The civil day where the user is. */
export const today = signal<CivilDate>(civil(clock.today()));

export const centre = signal<Centre>(NEW_CENTRE);

/** What the IT department set on this machine, and the keys of what it set wrongly. */
export const policy = signal(imposed());

/** Digests with something due within the days that Aujourd'hui shows; null while they are read. */
export const due = signal<readonly Digest[] | null>(null);

/** Whether `due` holds its most pressing digests alone, the others being read. */
export const duePartly = signal(false);

/** Whether the store holds any session at all. */
export const anySession = signal(false);

/** Every session's digest, by first day; null while they are read. */
export const sessions = signal<readonly Digest[] | null>(null);

/** The session that is open, `missing` when there is none of that id; null while it is read. */
export const opened = signal<Session | 'missing' | null>(null);

/** What was set aside because it could not be read. */
export const aside = signal<readonly SetAside[]>([]);

/** Second copies of what the store no longer has. */
export const lost = signal<readonly Copy[]>([]);

/** Why nothing can be read or saved, in a sentence; null while all is well. */
export const trouble = signal<string | null>(null);

/**
 * What is wrong while the rest goes on: no room or a disk that refuses to write, a second copy that is owed, a clock that runs behind, a private
 * window that keeps what is saved in it.
 */
export type Wrong = 'full' | 'disk' | 'copy' | 'clock' | 'private';

/** What she is to know while the rest goes on: what is wrong, and what an update brought. */
export type Alert = Wrong | 'news';

export const alerts = signal<readonly Alert[]>([]);

export const toast = signal<Toast | null>(null);

/** The agenda of the centre's own duties. */
export const centreAgenda = signal<readonly string[]>([]);

/** The centre itself, as what has things to do beside its sessions. */
export const centreDue = computed<Dated>(() => centreDated(centre.value, centreAgenda.value, today.value));

/** What is open across sessions and for the centre itself, by urgency; null while it is read. */
export const home = computed<Home | null>(() =>
  due.value === null ? null : homeOf([centreDue.value, ...due.value], today.value),
);

/** Rises each time the store was read anew: what keeps its own reading follows it. */
export const saves = signal(0);

/** Whether to remind of a backup in a file. */
export const backupAsked = signal(false);

/** Whether there is something to know before anything else. */
export const warned = computed(() => backupAsked.value || trouble.value !== null || alerts.value.length + aside.value.length + lost.value.length > 0);

/** When the panel last looked at the clock, in milliseconds since 1970, by whole minutes: what shows the hour reads it, and is drawn anew each minute. */
export const minute = signal(0);
