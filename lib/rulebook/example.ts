import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';

type Days<T> = { readonly [K in keyof T]?: T[K] extends string | null ? string | null : T[K] };

/** The urgencies of a plan, as `lib/plan` orders them; null once done. */
export type ExampleUrgency = string | null;

/**
 * A worked case of a rule, run as a test: what the session says, then the dates that must come out.
 * Dates are plain ISO text here, so that a case reads at a glance. `urgency` gives the answer on chosen days.
 */
export interface Example {
  readonly why: string;
  readonly session: Days<Omit<Session, 'start' | 'end'>> & { readonly start: string; readonly end?: string };
  readonly centre?: Partial<Centre>;
  readonly due: string | null;
  readonly workingDay?: string | null;
  readonly target?: string | null;
  readonly opens?: string;
  readonly urgency?: Readonly<Record<string, ExampleUrgency>>;
}
