import { now } from '@/lib/platform/clock';
import { isPrivatePage, isPrivateWindow } from '@/lib/platform/incognito';
import { readLocal, writeLocal } from '@/lib/platform/small-storage';
import { mark } from './alerts';

const KEY = 'derniere-heure-vue';
const DAY_MS = 86_400_000;

/** Tells of what the panel finds itself in: a clock that runs behind, a private window whose saves outlive it. */
export async function checkCircumstances(): Promise<void> {
  await checkClock();
  // Chromium shows the ordinary profile's page, with its data, in a private window too.
  mark('private', !isPrivatePage() && (await isPrivateWindow()));
}

/**
 * Tells when this computer's clock is more than a day behind what Jalon has seen of it: every due date is counted from its today. The
 * stamps of the changes would not do: some come from other computers, whose clocks say nothing of this one.
 */
async function checkClock(): Promise<void> {
  const seen = (await readLocal(KEY))[KEY];
  const last = typeof seen === 'number' ? seen : 0;
  mark('clock', last - now() > DAY_MS);
  if (now() > last) await trustClock();
}

/** Takes the clock as it is for right: it had been ahead before. */
export async function trustClock(): Promise<void> {
  await writeLocal({ [KEY]: now() });
  mark('clock', false);
}
