import { readSession as readKept, writeSession as keep } from '@/lib/platform/small-storage';
import type { Session } from '@/lib/session/session';
import type { Digest } from '@/lib/store/digest';
import { readDigests, readSession } from '@/lib/store/read';
import { effect, signal } from '@preact/signals';
import { screen } from './ceres';
import { database } from './database';
import { noted } from './fault';
import { opened, saves, today } from './state';

const KEY = 'session-choisie';

/** The session that the reminders beside CERES speak of. */
export const chosen = signal<Session | null>(null);

/** The sessions to choose from beside CERES: those that are neither over nor called off. */
export const choices = signal<readonly Digest[]>([]);

/** Chooses the session to speak of; an empty id chooses none. Remembered until the browser closes. */
export async function chooseSession(id: string): Promise<void> {
  await keep({ [KEY]: id });
  await readChoice();
}

/** Keeps the choice true: the session that is open is the one chosen, and what is saved shows at once. */
export function followChoice(): void {
  effect(() => {
    const session = opened.value;
    if (session === null || session === 'missing') return;
    chosen.value = session;
    void noted(keep({ [KEY]: session.id }));
  });
  effect(() => {
    // Read only beside a screen that has reminders, and again after each save.
    if (screen.value !== null && saves.value >= 0) void noted(readChoice());
  });
}

async function readChoice(): Promise<void> {
  const db = await database();
  choices.value = (await readDigests(db)).filter(({ state, end }) => state === 'active' && end >= today.value);
  const kept = (await readKept(KEY))[KEY];
  const id = typeof kept === 'string' && choices.value.some((digest) => digest.id === kept) ? kept : onlyChoice();
  chosen.value = id === null ? null : await readSession(db, id);
}

/** Where there is only one session, nobody has to choose it. */
function onlyChoice(): string | null {
  return choices.value.length === 1 ? (choices.value[0]?.id ?? null) : null;
}
