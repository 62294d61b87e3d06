import type { ScreenId } from '@/lib/ceres/screen-ids';
import { readPage, type Reading } from '@/lib/ceres/read';
import { addDays } from '@/lib/dates/civil';
import { pageSession, type HandChoice, type PageSession } from '@/lib/plan/spoken-session';
import type { Digest } from '@/lib/store/digest';
import { readDigests } from '@/lib/store/read';
import { readSession } from '@/lib/store/read-session';
import { batch, signal } from '@preact/signals';
import { beside, screen } from './ceres';
import { choices, chosen, keepSession, keptSession } from './chosen';
import { database } from './database';
import { today } from './state';

/** A session's results and PV come after its last day: it can be chosen so many days longer. */
const DAYS_AFTER = 60;

/** What these screens say is of no session, or of many. */
const OF_NO_SESSION: ReadonlySet<ScreenId> = new Set<ScreenId>(['connexion', 'accueil', 'liste-sessions', 'agrement']);

/** What the tab's page says of its session, and which that is in Jalon; null until it was read. */
export interface PageNow extends PageSession {
  readonly reading: Reading;
  /** The sessions that may be meant, as lists show them. */
  readonly candidates: readonly Digest[];
}

export const page = signal<PageNow | null>(null);

let byHand: HandChoice | null = null;
let turns = 0;

/** Reads what the tab's page says of its session, and speaks of that one. */
export async function readPageSession(): Promise<void> {
  const { value } = beside;
  if (value.tab !== 'ceres') return;
  const turn = (turns += 1);
  const id = screen.peek();
  const reading = readPage(id === null || OF_NO_SESSION.has(id) ? [] : value.report.facts);
  const db = await database();
  const digests = await readDigests(db);
  const open = digests.filter(({ state, end }) => state === 'active' && end >= addDays(today.value, -DAYS_AFTER));
  const ahead = open.filter(({ end }) => end >= today.value);
  const only = ahead.length === 1 ? (ahead[0]?.id ?? null) : null;
  const last = await keptSession();
  const kept = open.some(({ id }) => id === last) ? last : null;
  const found = pageSession(reading, { rows: rowsOf(digests), byHand, kept, only });
  const session = found.spoken === null ? null : await readSession(db, found.spoken);
  if (turn !== turns) return;
  batch(() => {
    chosen.value = session;
    choices.value = digests.filter((digest) => open.includes(digest) || digest.id === found.spoken);
    page.value = { ...found, reading, candidates: digests.filter(({ id }) => found.asked.includes(id)) };
  });
}

/** Chooses by hand the session to speak of, beside this page and in general; an empty id chooses none. */
export async function chooseSession(id: string): Promise<void> {
  const about = page.value?.about ?? null;
  if (about !== null) byHand = { about, id };
  await keepSession(id === '' ? null : id);
  await readPageSession();
}

function rowsOf(digests: readonly Digest[]) {
  return digests.map(({ id, ceresNumber, title, start, end }) => ({ id, number: ceresNumber, title, start, end }));
}
