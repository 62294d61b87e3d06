import { ExamDay } from '@/components/day/ExamDay';
import { database } from '@/lib/actions/database';
import { civil } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import { attendanceId, newCandidate, type Attendance, type Presence } from '@/lib/session/session-lists';
import { render, screen, waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { plain, show, toastText } from '../panel';
import { fill, SOUDEUR } from '../store/database';

/** The first day of the session that is shown. */
export const DAY = civil('2027-03-15');

export const CANDIDATES = [newCandidate('c1', 'A. B.'), { ...newCandidate('c2', 'C. D.'), route: 'vae' as const }, newCandidate('c3', 'E. F.')];

/** Who was there, or not. */
export function noted(person: string, presence: Presence): Attendance {
  return { id: attendanceId(DAY, person), day: DAY, person, presence, at: null, signed: false };
}

/** Shows an exam day of a session of which this is said. */
export async function shown(patch: Partial<Session> = {}): Promise<void> {
  await fill(await database(), [{ ...SOUDEUR, ...patch }]);
  await show({ view: 'jour', id: 's1' });
  render(<ExamDay />);
}

/** The box of this name, its spaces made plain. */
export function box(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: (text) => plain(text) === name });
}

/** The moment of this title, folded or not. */
export function part(title: string): HTMLDetailsElement {
  const found = screen.getByRole('heading', { level: 2, name: title }).closest('details');
  if (found === null) throw new Error(`no moment ${title}`);
  return found;
}

export function text(node: Element | null): string {
  return plain(node?.textContent ?? '');
}

/** Waits for the end of an act: it is saved, copied, and said. */
export async function said(words: string): Promise<void> {
  await waitFor(() => expect(toastText()).toBe(words));
}
