import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';

type Days<T> = { readonly [K in keyof T]?: T[K] extends string | null ? string | null : T[K] };

/** The urgencies of a plan, as `lib/plan` orders them; null once done. */
export type ExampleUrgency = string | null;

/** The dates that must come out, as plain ISO text, so that a case reads at a glance. */
interface Expected {
  readonly due: string | null;
  readonly workingDay?: string | null;
  readonly target?: string | null;
  readonly opens?: string | null;
  /** The answer on chosen days. */
  readonly urgency?: Readonly<Record<string, ExampleUrgency>>;
}

/** A worked case of a rule, run as a test: what the session says, then what must come out. */
export interface Example extends Expected {
  readonly why: string;
  readonly session: Days<Omit<Session, 'start' | 'end'>> & { readonly start: string; readonly end?: string };
  readonly centre?: Partial<Centre>;
  /** Of a daily rule, the day. */
  readonly subject?: string;
}

/** The same of a rule of the centre, for a year. */
export interface CentreExample extends Expected {
  readonly why: string;
  readonly centre?: Partial<Centre>;
  readonly subject: string;
}
