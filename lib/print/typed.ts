import type { Phase } from '@/lib/rulebook/phases';

/** A person as paper wants her, which nothing stores: her whole name and her address, typed or pasted at printing. */
export interface Addressee {
  readonly name: string;
  /** As on an envelope, line by line. */
  readonly address: string;
}

/** An exam as it is displayed: when, where and of what nature. Any may be blank. */
export interface ScheduleRow {
  /** A civil date, or empty. */
  readonly day: string;
  readonly time: string;
  readonly nature: string;
  readonly place: string;
}

/** What is typed at printing. It lives as long as its tab, and is stored nowhere. */
export interface Typed {
  /** Who writes: the centre's address, who signs, and where. */
  readonly sender: { readonly address: string; readonly name: string; readonly role: string; readonly city: string };
  /** By id of the candidate or juror. */
  readonly people: Readonly<Record<string, Addressee>>;
  /** Where the session takes place, in full. */
  readonly place: string;
  readonly schedule: readonly ScheduleRow[];
  /** The order of passage, one candidate a line. */
  readonly order: string;
  /** By id of the candidate, the place in the order of passage that is hers; 0 for none. */
  readonly places: Readonly<Record<string, number>>;
  /** The one phase to print; null for the whole. */
  readonly phase: Phase | null;
}

export const NOTHING_TYPED: Typed = {
  sender: { address: '', name: '', role: '', city: '' },
  people: {},
  place: '',
  schedule: [],
  order: '',
  places: {},
  phase: null,
};

/** Whether something was typed that closing the tab would lose; a phase that was chosen is not. */
export function saysSomething({ sender, people, place, places, schedule, order }: Typed): boolean {
  const names = Object.values(people).flatMap(({ name, address }) => [name, address]);
  const exams = schedule.flatMap(({ day, time, nature, place: where }) => [day, time, nature, where]);
  return Object.keys(places).length > 0 || [place, order, ...Object.values(sender), ...names, ...exams].some((text) => text.trim() !== '');
}
