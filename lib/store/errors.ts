/** Why the store cannot serve; each has its sentence, which `trouble-text` says. */
export type StoreTrouble = (typeof STORE_TROUBLES)[number];

const STORE_TROUBLES = ['newer', 'unavailable', 'closed', 'full', 'disk', 'unreadable'] as const;

/** A failure of the store. Its message is the trouble alone: that much comes through from the page's worker too. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/** By the names of the Indexed Database specification, and those that browsers add to them where a disk fails. */
const TROUBLES: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'closed',
  UnknownError: 'disk',
  AbortError: 'disk',
  NotReadableError: 'disk',
};

/** The browser's own error told as ours; anything unknown comes back as it was. */
export function asStoreError(error: unknown): unknown {
  const trouble = error instanceof Error || error instanceof DOMException ? TROUBLES[error.name] : undefined;
  return trouble === undefined ? error : new StoreError(trouble, error);
}

/** The same of an error met while opening: what Firefox throws of a closed connection, it throws of a private window too, where none opens. */
export function asOpeningError(error: unknown): unknown {
  const known = asStoreError(error);
  const refused = error instanceof ReferenceError || (known instanceof StoreError && known.trouble === 'closed');
  return refused ? new StoreError('unavailable', error) : known;
}

/** Why the store did not serve, where that is what an error says; null for any other. */
export function troubleOf(error: unknown): StoreTrouble | null {
  const known = asStoreError(error);
  // By name: what the page's worker throws arrives as a plain error.
  if (!(known instanceof Error) || known.name !== 'StoreError') return null;
  return STORE_TROUBLES.find((trouble) => trouble === known.message) ?? null;
}
