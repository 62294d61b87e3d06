import { readSession, removeSession, writeSession } from '@/lib/platform/small-storage';

const PREFIX = 'brouillon/';

/** What was typed under this key and not saved, by field; empty where nothing was. What comes back is unchecked. */
export async function readDraft(key: string): Promise<Readonly<Record<string, unknown>>> {
  const kept = (await readSession(PREFIX + key))[PREFIX + key];
  return typeof kept === 'object' && kept !== null ? { ...kept } : {};
}

/** Keeps what is typed until the browser closes; nothing typed keeps nothing. */
export function keepDraft(key: string, typed: Readonly<Record<string, unknown>>): Promise<void> {
  return Object.keys(typed).length === 0 ? removeSession(PREFIX + key) : writeSession({ [PREFIX + key]: typed });
}
