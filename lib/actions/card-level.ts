import { readLocal, writeLocal } from '@/lib/platform/small-storage';
import { computed, signal } from '@preact/signals';
import { policy } from './state';

/** What is shown beside a button that freezes something: nothing, or a reminder. */
export type CardLevel = 'rien' | 'rappel';

const KEY = 'rappel-avant-geste';

/** The level that the user chose on this machine; « rappel » until she does. */
export const cardLevel = signal<CardLevel>('rappel');

/** The level that holds: nothing where the IT department wants nothing shown on the pages. */
export const heldLevel = computed<CardLevel>(() => (policy.value.policy.noCeresCard === true ? 'rien' : cardLevel.value));

/** Reads the level, which another panel may have set. */
export async function readCardLevel(): Promise<void> {
  cardLevel.value = (await readLocal(KEY))[KEY] === 'rien' ? 'rien' : 'rappel';
}

/** Keeps the level on this machine; where that fails it stays as it was, and the error is the caller's. */
export async function setCardLevel(level: CardLevel): Promise<void> {
  await writeLocal({ [KEY]: level });
  cardLevel.value = level;
}
