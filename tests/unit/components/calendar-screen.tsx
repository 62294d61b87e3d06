import { render, screen } from '@testing-library/preact';
import { database } from '@/lib/actions/database';
import { CalendarView } from '@/components/calendar/CalendarView';
import { chosen, layout, withAdvised } from '@/components/calendar/kept';
import type { Session } from '@/lib/session/session';
import { plain, show } from '../panel';
import { fill, settledBut, SOUDEUR } from '../store/database';

/** The calendar as it is when the panel has just been opened. */
export function freshCalendar(): void {
  chosen.value = null;
  layout.value = 'mois';
  withAdvised.value = false;
}

/** Saves these sessions, and shows the calendar. */
export async function open(...sessions: readonly Session[]): Promise<void> {
  await fill(await database(), sessions);
  await show({ view: 'calendrier' });
  render(<CalendarView />);
}

/** Today is Monday 1 February 2027. Of this session one thing is open: to be done on Friday 12 February at the latest. */
export const SMALL = settledBut(SOUDEUR, 'valider-convocations-ceres#');

export const grid = () => screen.getByRole('grid');
// By selectors: to find one of a month of buttons by its name takes a test's DOM a second.
export const button = (name: string | RegExp) => {
  const buttons = [...document.querySelectorAll<HTMLElement>('button:not(.calendar-cell)')];
  const found = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent).match(name));
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
const cells = () => [...document.querySelectorAll<HTMLElement>('.calendar-cell')];
/** What a cell says. */
export const said = (one: Element | null | undefined) => plain(one?.querySelector('.spoken')?.textContent ?? '');
export const spoken = () => cells().map(said);
export const cell = (name: RegExp) => cells().find((one) => name.test(said(one))) ?? document.body;
export const heading = (level: number) => screen.getAllByRole('heading', { level }).map(({ textContent }) => plain(textContent));
export const lines = () => [...document.querySelectorAll('.calendar-row')].map(({ children }) => [...children].map(({ textContent }) => plain(textContent)).join(' | '));
