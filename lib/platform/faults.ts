import { readLocal, writeLocal } from './small-storage';

const KEY = 'erreurs';
const KEPT = 20;

/** An error as the report tells it: no data of the user's. */
export interface Fault {
  readonly at: string;
  readonly message: string;
  readonly stack: string;
}

/** Remembers an error among the last 20. Never throws: it runs where something has just gone wrong. */
export async function noteFault(error: unknown, at: string): Promise<void> {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  try {
    await writeLocal({ [KEY]: [...(await readFaults()), { at, message, stack }].slice(-KEPT) });
  } catch {
    // Without storage there is nowhere to note it; the console has it already.
  }
}

/** The last errors, oldest first; what is not readable as one is left out. */
export async function readFaults(): Promise<Fault[]> {
  const stored = (await readLocal(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isFault) : [];
}

/** Has every error of this page or worker that nobody caught noted. */
export function watchFaults(instant: () => string): void {
  addEventListener('error', (event) => {
    void noteFault(event.error ?? event.message, instant());
  });
  addEventListener('unhandledrejection', (event) => {
    void noteFault(event.reason, instant());
  });
}

function isFault(raw: unknown): raw is Fault {
  return typeof raw === 'object' && raw !== null && 'at' in raw && 'message' in raw && 'stack' in raw;
}
