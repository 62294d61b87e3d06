import { readLocal, writeLocal } from '@/lib/platform/small-storage';
import { signal } from '@preact/signals';
import { noted } from './fault';

const KEY = 'rappels-compris';

/** The oldest are forgotten beyond so many: they are of sessions long over. */
const MOST = 500;

/** What a reminder stands for: a screen, a session (none for a reminder without one), an occurrence. */
export interface Reminded {
  readonly screen: string;
  readonly session: string;
  readonly key: string;
}

/** The urgency at which each reminder was understood; null while it is read. */
const understood = signal<ReadonlyMap<string, string> | null>(null);

/** Whether a reminder was understood at this very urgency: another one brings it back. */
export function isUnderstood(reminded: Reminded, urgency: string): boolean {
  return understood.value?.get(nameOf(reminded)) === urgency;
}

/** « Compris »: folds a reminder on its screen, for its session, until its urgency changes. */
export async function understand(reminded: Reminded, urgency: string): Promise<void> {
  // As another panel may have left it meanwhile.
  const known = await read();
  known.delete(nameOf(reminded));
  known.set(nameOf(reminded), urgency);
  const kept = [...known].slice(-MOST);
  understood.value = new Map(kept);
  await writeLocal({ [KEY]: kept });
}

/** Reads what was understood in any panel. */
export async function readUnderstood(): Promise<void> {
  await noted(
    read().then((known) => {
      understood.value = known;
    }),
  );
}

async function read(): Promise<Map<string, string>> {
  const stored = (await readLocal(KEY))[KEY];
  return new Map(Array.isArray(stored) ? stored.filter(isPair) : []);
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function nameOf({ screen, session, key }: Reminded): string {
  return [screen, session, key].join(' ');
}
