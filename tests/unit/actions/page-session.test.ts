import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { beside } from '@/lib/actions/ceres';
import { choices, chosen, followChoice, keepSession } from '@/lib/actions/chosen';
import { database } from '@/lib/actions/database';
import { guardLines } from '@/lib/actions/guard';
import { chooseSession, page } from '@/lib/actions/page-session';
import { takeProposal } from '@/lib/actions/proposal';
import { proposeFrom } from '@/lib/actions/propose-page';
import { takeOverOf } from '@/lib/actions/take-over';
import { takeOver } from '@/lib/plan/take-over';
import type { Fact } from '@/lib/ceres/fact';
import type { ScreenId } from '@/lib/ceres/screen-ids';
import { fill, MACON, SOUDEUR } from '../store/database';
import { inStore, plain, show, takeBack, toastText } from '../panel';
import { fact, understood } from '../understood';

const NUMBERED = { ...SOUDEUR, ceresNumber: '27-0412', titleExpiry: '2028-06-30' as never };

/** The tab shows this screen, which says this of its session. */
function shows(facts: readonly Fact[], screen: ScreenId = 'fiche-session', route = '/#/a'): void {
  beside.value = { tab: 'ceres', id: 4, report: understood({ screen, facts, route }) };
}

/** What the tab shows, once it was read: by the kind of its match, and whom is spoken of. */
async function read(kind: string, spoken: string | null): Promise<void> {
  await vi.waitFor(() => expect([page.value?.kind, page.value?.spoken, chosen.value?.id ?? null]).toEqual([kind, spoken, spoken]));
}

beforeAll(() => {
  followChoice();
});

beforeEach(async () => {
  chosen.value = page.value = null;
  await keepSession(null);
  await fill(await database(), [NUMBERED, MACON]);
  await show({ view: 'aujourdhui' });
});

describe('the session of the page', () => {
  test('is chosen at once by its number, and the next page’s in its turn', async () => {
    shows([fact('Session 27-0412 – Soudeur', 'titre')]);
    await read('sure', 's1');
    shows([fact('Session 27-0999 – Maçon', 'titre')]);
    await read('unknown', null);
  });

  test('of the same title and days is proposed, and spoken of once it was said to be the one', async () => {
    shows([fact('Titre professionnel Maçon', 'titre'), fact('du 3 au 4 mai 2027')]);
    await read('likely', null);
    expect(page.value?.candidates.map(({ id }) => id)).toEqual(['s2']);
    await chooseSession('s2');
    expect(chosen.value?.id).toBe('s2');
    expect(page.value).toMatchObject({ settled: true, candidates: [] });
  });

  test('chosen by hand holds while the page speaks of the same one, on each of its screens, and again when it comes back', async () => {
    shows([fact('Session 27-0777', 'titre')]);
    await read('unknown', null);
    await chooseSession('s2');
    expect(chosen.value?.id).toBe('s2');
    shows([fact('Session 27-0777', 'titre')], 'jury', '/#/b');
    await read('unknown', 's2');
    shows([fact('Session 27-0412', 'titre')]);
    await read('sure', 's1');
    shows([fact('Session 27-0777', 'titre')]);
    await read('unknown', 's2');
  });

  test('a panel that has another session open still speaks of the page’s', async () => {
    shows([fact('Session 27-0412', 'titre')]);
    await show({ view: 'session', id: 's2' });
    await read('sure', 's1');
    shows([]);
    await read('unknown', 's2');
  });

  test('is none on a screen that is of no session, or of many', async () => {
    shows([fact('Session 27-0412', 'titre'), fact('le 6 mars 2027')], 'liste-sessions');
    await read('unknown', null);
    expect(page.value).toMatchObject({ about: null, asked: [] });
  });

  test('is shown as it is saved', async () => {
    shows([fact('Session 27-0412', 'titre')]);
    await read('sure', 's1');
    const found = page.value === null || chosen.value === null ? null : takeOver({ ...page.value.reading, state: { value: 'DTE envoyé', where: 'texte', text: '' } }, chosen.value);
    expect(await takeOverOf(NUMBERED, found?.patch ?? {})).toBeNull();
    await vi.waitFor(() => expect(chosen.value?.ceresState).toBe('dte-envoye'));
  });

  test('those to choose from are neither long over nor called off', async () => {
    await fill(await database(), [
      { ...MACON, id: 's3', state: 'annulee' },
      { ...MACON, id: 's4', start: '2026-11-02' as never, end: '2026-11-03' as never },
      { ...MACON, id: 's5', start: '2027-01-04' as never, end: '2027-01-05' as never },
    ]);
    shows([]);
    await vi.waitFor(() => expect(choices.value.map(({ id }) => id)).toEqual(['s5', 's1', 's2']));
  });

  test('long over is still the page’s, by its number', async () => {
    await fill(await database(), [{ ...MACON, id: 's4', ceresNumber: '26-0001', start: '2026-05-04' as never, end: '2026-05-05' as never }]);
    shows([fact('Session 26-0001', 'titre')]);
    await read('sure', 's4');
    expect(choices.value.map(({ id }) => id)).toContain('s4');
  });
});

describe('taking over what CERES shows', () => {
  test('gives what moves, saved only when it is confirmed', async () => {
    const preview = await takeOverOf(NUMBERED, { start: '2027-03-22' as never, end: '2027-03-24' as never });
    expect(preview).toMatchObject({ from: { start: '2027-03-15' }, to: { start: '2027-03-22', end: '2027-03-24' } });
    expect(preview?.moves.moved.length).toBeGreaterThan(0);
    expect(await inStore('s1')).toMatchObject({ start: '2027-03-15' });
  });

  test('of what moves nothing is saved at once, and undone', async () => {
    expect(await takeOverOf(NUMBERED, { ceresState: 'dte-envoye' })).toBeNull();
    expect(await inStore('s1')).toMatchObject({ ceresState: 'dte-envoye' });
    expect(toastText()).toBe('Session modifiée');
    await takeBack();
    expect(await inStore('s1')).toMatchObject({ ceresState: null });
  });
});

test('a session that Jalon does not know fills in the form of a new one, and says what was read where', async () => {
  shows([fact('Session 27-0999 – Couvreur', 'titre'), fact('du 7 au 8 juin 2027'), fact('12', 'texte', 'Nombre de candidats'), fact('DTE envoyé', 'texte', 'État')]);
  await read('unknown', null);
  if (page.value !== null) proposeFrom(page.value.reading);
  const proposal = takeProposal();
  expect(proposal).toMatchObject({ start: '2027-06-07', end: '2027-06-08', ceresNumber: '27-0999', candidateCount: '12', ceresState: 'dte-envoye' });
  expect(proposal?.read?.map(plain)).toEqual(expect.arrayContaining(['n° 27-0999 (titre)', '7 – 8 juin 2027 (texte)', '12 candidats (texte)', 'état « DTE envoyé » (texte)']));
  expect(location.hash).toBe('#/nouvelle');
});

describe('the guard of the creation screen', () => {
  const typed = (start: string) => [fact(start, 'champ', 'Date de début')];

  test('answers the days as they are typed, from the plan', () => {
    shows(typed('2027-02-15'), 'creation-session');
    expect(plain(guardLines.value.join('\n'))).toMatch(/^Début le lun. 15 févr. 2027 : création attendue au plus tard le .*Première date possible/s);
  });

  test('says nothing while no day is typed, for a day that is only shown, and on other screens', () => {
    shows([], 'creation-session');
    expect(guardLines.value).toEqual([]);
    shows([fact('Début : 15 février 2027')], 'creation-session');
    expect(guardLines.value).toEqual([]);
    shows(typed('2027-02-15'), 'fiche-session');
    expect(guardLines.value).toEqual([]);
    beside.value = { tab: 'elsewhere' };
    expect(guardLines.value).toEqual([]);
  });
});
