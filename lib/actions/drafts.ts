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

/** Forgets what was typed about a session and not saved; with a text, only the drafts in which it stands. */
export async function dropDrafts(session: string, text: string | null = null): Promise<void> {
  const isOf = (key: string): boolean => key.startsWith(PREFIX) && key.split('/').includes(session);
  const gone = Object.entries(await readSession(null)).filter(([key, typed]) => isOf(key) && (text === null || holdsText(typed, text)));
  if (gone.length > 0) await removeSession(gone.map(([key]) => key));
}

function holdsText(typed: unknown, text: string): boolean {
  if (typeof typed === 'string') return typed.includes(text);
  return typeof typed === 'object' && typed !== null && Object.values(typed).some((part) => holdsText(part, text));
}
