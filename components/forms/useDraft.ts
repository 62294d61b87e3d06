import { keepDraft, readDraft } from '@/lib/actions/drafts';
import { noted } from '@/lib/actions/fault';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What a form holds while nothing of it is saved. */
export interface Draft<T> {
  /** What is saved already, under what was typed. */
  readonly value: T;
  /** The fields that were typed, where they differ from what is saved. */
  readonly typed: Partial<T>;
  /** Whether what was typed comes from before the panel was last closed. */
  readonly resumed: boolean;
  readonly set: (patch: Partial<T>) => void;
  /** Forgets what was typed: after it was saved, or when it is given up. */
  readonly clear: () => void;
}

/**
 * Keeps what is typed into a form until it is saved or given up, even if the panel closes meanwhile: only the fields that differ from `initial`, so that
 * what is saved elsewhere shows in the others.
 * @param key names the form, and what it is about.
 * @param initial flat: text, numbers, yes or no, and lists of texts.
 * @param begun what was already said elsewhere: it takes the place of an older draft.
 */
export function useDraft<T extends object>(key: string, initial: T, begun: Partial<T> | null = null): Draft<T> {
  const [typed, setTyped] = useState<Partial<T>>(begun ?? {});
  const [resumed, setResumed] = useState(false);
  const now = useRef(typed);
  const first = useRef(begun);
  const hold = (fields: Partial<T>): void => {
    now.current = fields;
    setTyped(fields);
  };
  const keep = (fields: Partial<T>): void => {
    hold(fields);
    void noted(keepDraft(key, fields));
  };
  useEffect(() => {
    if (first.current !== null) {
      void noted(keepDraft(key, first.current));
      return;
    }
    const resume = async (): Promise<void> => {
      const fields = readable(await readDraft(key), initial);
      // Whoever was quicker than the storage begins anew.
      if (Object.keys(fields).length === 0 || Object.keys(now.current).length > 0) return;
      hold(fields);
      setResumed(true);
    };
    void noted(resume());
  }, [key]);
  return {
    value: { ...initial, ...typed },
    typed,
    resumed,
    set: (patch) => {
      keep(differing(initial, { ...now.current, ...patch }));
    },
    clear: () => {
      setResumed(false);
      keep({});
    },
  };
}

/** The fields that are not as they were. */
function differing<T extends object>(initial: T, fields: Partial<T>): Partial<T> {
  const saved = new Map(Object.entries(initial));
  return only(fields, ([name, value]) => JSON.stringify(value) !== JSON.stringify(saved.get(name)));
}

/** What the form can take of what was kept: its own fields, each of the kind that it holds. */
function readable<T extends object>(kept: Readonly<Record<string, unknown>>, initial: T): Partial<T> {
  const saved = new Map<string, unknown>(Object.entries(initial));
  // Each field was checked against the form's own.
  return only(kept as Partial<T>, ([name, value]) => saved.has(name) && likeOne(value, saved.get(name)));
}

function likeOne(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (value === null) return true;
  return typeof value !== 'object' && (model === null || typeof value === typeof model);
}

function only<T extends object>(fields: Partial<T>, wanted: (entry: [string, unknown]) => boolean): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(wanted)) as Partial<T>;
}
