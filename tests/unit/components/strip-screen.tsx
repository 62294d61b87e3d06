import { render, screen, within } from '@testing-library/preact';
import { beforeAll, beforeEach } from 'vitest';
import { beside, type Beside } from '@/lib/actions/ceres';
import { chosen, followChoice, keepSession } from '@/lib/actions/chosen';
import { database } from '@/lib/actions/database';
import { page } from '@/lib/actions/page-session';
import type { Session } from '@/lib/session/session';
import { Strip } from '@/components/beside/Strip';
import { fill } from '../store/database';
import { plain, show } from '../panel';
import { understood } from '../understood';

/** A tab that shows the screen of convocations, but for what is said. */
export const tells = (patch: Parameters<typeof understood>[0] = {}): Beside => ({ tab: 'ceres', id: 4, report: understood(patch) });

export const CONVOCATIONS = tells();
export const UNKNOWN = tells({ screen: null, confidence: 0, evidence: [] });

export const strip = () => screen.getByRole('complementary', { name: 'À côté de CERES' });
export const words = () => plain(strip().textContent);
export const status = () => plain(within(strip()).getByRole('status').textContent);

/** The heading under which the validation is recalled; other tasks of the screen stand beside it. */
export const recalled = () => screen.findByRole('heading', { level: 2, name: /^Valider les convocations dans CERES/ });
export const fold = (heading: HTMLElement) => heading.closest('details');
export const said = (heading: HTMLElement) => plain(fold(heading)?.textContent ?? '');

/** What the strip bears to be judged from outside. */
export const data = () => Object.fromEntries(['screen', 'confidence', 'session'].map((name) => [name, strip().getAttribute(`data-${name}`)]));

/** The strip beside a tab, with these sessions in the store. */
export async function besideTab(value: Beside, ...sessions: readonly Session[]): Promise<void> {
  await fill(await database(), sessions);
  beside.value = value;
  await show({ view: 'aujourdhui' });
  render(<Strip />);
}

beforeAll(() => {
  followChoice();
});

beforeEach(async () => {
  chosen.value = page.value = null;
  await keepSession(null);
});
