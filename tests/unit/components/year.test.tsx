import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession } from '@/lib/actions/edit-session';
import { refresh } from '@/lib/actions/refresh';
import { save } from '@/lib/actions/save';
import { centre, today } from '@/lib/actions/state';
import { changesBetween } from '@/lib/session/act';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { centreLeaves, sessionLeaves } from '@/lib/session/leaves';
import { newJuror } from '@/lib/session/session-lists';
import type { Session } from '@/lib/session/session';
import { YearPaper } from '@/components/year/YearPaper';
import { YearView } from '@/components/year/YearView';
import { SOUDEUR } from '../store/database';
import { created, plain, setClock, show, toastText } from '../panel';
import { press } from './fields';

const year = () => screen.getByLabelText<HTMLSelectElement>('Année');
const section = (name: string) => screen.findByRole('region', { name });
const text = async (name: string) => plain((await section(name)).textContent);
const link = (name: string) => screen.queryByRole<HTMLAnchorElement>('link', { name });

/** Saves the centre as it is but for this. */
async function centreHas(said: Partial<Centre>): Promise<void> {
  const before = centreLeaves(centre.value);
  const after = centreLeaves({ ...centre.value, ...said });
  await save(new Map([[CENTRE_ID, (_none, act) => changesBetween(act, before, after)]]));
}

async function saved(session: Session): Promise<void> {
  await save(new Map([[session.id, (_none, act) => changesBetween(act, new Map(), sessionLeaves(session))]]));
}

async function opened(on = '2027-01-04'): Promise<void> {
  setClock(`${on}T09:00:00`);
  today.value = civil(on);
  await show({ view: 'annee' });
  render(<YearView />);
  await section('À transmettre');
}

describe('the year shown', () => {
  test('is the one to programme next', async () => {
    await opened('2027-01-30');
    expect(year().value).toBe('2027');
  });

  test('is the year after from 31 January on, and another can be chosen', async () => {
    await created();
    await opened('2027-01-31');
    expect(year().value).toBe('2028');
    expect(await text('Sessions prévues en 2028')).toContain('Aucune pour l’instant.');
    fireEvent.change(year(), { target: { value: '2027' } });
    await waitFor(async () => expect(await text('Sessions prévues en 2027')).toContain('1 session'));
  });
});

describe('the programme', () => {
  test('is listed by site and title, each session a link to it', async () => {
    await centreHas({ sites: [newSite('r', 'Rennes')], titles: [{ ...newTitle('t', 'Soudeur'), code: 'TP-1' }] });
    await saved({ ...SOUDEUR, site: 'r', titleCode: 'TP-1', candidateCount: 8, ceresNumber: '27-0123' });
    await opened();
    const list = await section('Sessions prévues en 2027');
    expect(plain(within(list).getByRole('heading', { level: 3 }).textContent)).toBe('Rennes 1 session, 8 candidats prévus');
    expect(plain(list.textContent)).toContain('Soudeur (TP-1)');
    const to = within(list).getByRole<HTMLAnchorElement>('link');
    expect(plain(to.textContent)).toBe('15 – 17 mars 2027, titre, 8 candidats, CERES 27-0123');
    expect(to.getAttribute('href')).toBe('#/sessions/s1');
  });

  test('leaves out what is reported or called off, and says so', async () => {
    await saved({ ...SOUDEUR, state: 'reportee' });
    await opened();
    expect(await text('Sessions prévues en 2027')).toContain('1 session reportée ou annulée : hors programmation.');
  });

  test('follows what is saved meanwhile', async () => {
    await created();
    await opened();
    await waitFor(async () => expect(await text('Sessions prévues en 2027')).toContain('effectif non précisé'));
    const [to] = within(await section('Sessions prévues en 2027')).getAllByRole('link');
    const id = to?.getAttribute('href')?.split('/').at(-1) ?? '';
    await editSession(id, { candidateCount: 12 });
    await refresh();
    await waitFor(async () => expect(await text('Sessions prévues en 2027')).toContain('12 candidats'));
  });
});

describe('to whom, and how', () => {
  test('says by when and on whose word, and that it can be ticked', async () => {
    await opened();
    expect(await text('À transmettre')).toContain('Transmettre à la DDETS la programmation des sessions de l’année, 2027');
    expect(await text('À transmettre')).toContain('règlement annexé, 1.1');
    expect(within(await section('À transmettre')).getAllByRole('checkbox').length).toBeGreaterThan(0);
  });

  test('says that Jalon follows no such duty of a year long past', async () => {
    await saved({ ...SOUDEUR, start: civil('2025-03-17'), end: civil('2025-03-19') });
    await opened();
    fireEvent.change(year(), { target: { value: '2025' } });
    await waitFor(async () => expect(await text('À transmettre')).toContain('Jalon ne suit pas cette échéance pour 2025.'));
  });

  test('names the region where it is asked there', async () => {
    await opened();
    expect(await text('À transmettre')).not.toContain('direction régionale');
    await editCentre({ region: 'auvergne-rhone-alpes' });
    await waitFor(async () => expect(await text('À transmettre')).toContain('aussi à la direction régionale (source 004, l. 26)'));
  });

  test('opens a message to the DDETS of the sites, and sends nothing', async () => {
    await centreHas({ name: 'Centre de la Vallée', sites: [{ ...newSite('r', 'Rennes'), ddetsEmail: 'ddets@ille-et-vilaine.gouv.fr' }] });
    await saved({ ...SOUDEUR, site: 'r' });
    await opened();
    await waitFor(() => expect(link('Ouvrir dans ma messagerie')?.href).toContain('mailto:ddets@ille-et-vilaine.gouv.fr?subject=Programmation%202027'));
    expect(await text('À transmettre')).toContain('À la DDETS : ddets@ille-et-vilaine.gouv.fr.');
    expect(await text('À transmettre')).toContain('Jalon n’envoie rien');
  });

  test('where no site says its DDETS, says how to have it proposed', async () => {
    await opened();
    expect(await text('À transmettre')).toContain('donnez son adresse dans Réglages, « Sites »');
    expect(link('Ouvrir dans ma messagerie')?.href).toMatch(/^mailto:\?subject=/);
  });

  test('copies the text, and offers no link for one that is too long', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    for (let n = 0; n < 40; n += 1) await saved({ ...SOUDEUR, id: `s${String(n)}`, title: `Titre professionnel numéro ${String(n)}` });
    await opened();
    await waitFor(() => expect(link('Ouvrir dans ma messagerie')).toBeNull());
    expect(await text('À transmettre')).toContain('trop long pour un lien');
    press('Copier le texte');
    await waitFor(() => expect(toastText()).toBe('Programmation copiée : collez-la dans votre message'));
    expect(copied.mock.calls[0]?.[0]).toContain('Titre professionnel numéro 39');
  });

  test('prints in a tab', async () => {
    await opened();
    expect(link('Imprimer')?.getAttribute('href')).toBe('print.html#annee');
    expect(link('Imprimer')?.target).toBe('_blank');
  });
});

describe('what ends', () => {
  test('is said of titles and agréments', async () => {
    await centreHas({ titles: [{ ...newTitle('t', 'Soudeur'), expiry: civil('2027-06-30'), agrementEnd: civil('2028-06-30') }] });
    await opened();
    expect(await text('Ce qui se termine d’ici fin 2027')).toContain('Titre : Soudeur');
    expect(await text('Ce qui se termine d’ici fin 2027')).not.toContain('Agrément : Soudeur');
  });

  test('is said of the jurors’ habilitations, and for which session it is too short; on screen alone', async () => {
    await saved({ ...SOUDEUR, jurors: [{ ...newJuror('j', 'M. Petit'), habilitationEnd: civil('2027-03-16') }] });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await opened();
    expect(await text('Ce qui se termine d’ici fin 2027')).toMatch(/M\. Petit : dernier jour, mar\. 16 mars 2027 ?trop courte pour Soudeur/);
    press('Copier le texte');
    await waitFor(() => expect(copied).toHaveBeenCalled());
    expect(copied.mock.calls[0]?.[0]).not.toContain('Petit');
  });

  test('says so where nothing does', async () => {
    await opened();
    expect(await text('Ce qui se termine d’ici fin 2027')).toContain('Aucune, d’après les jurys des sessions de 2027.');
  });
});

test('the year that is chosen in the panel is the one on paper, and the other way round', async () => {
  await opened();
  fireEvent.change(year(), { target: { value: '2028' } });
  await section('Sessions prévues en 2028');
  cleanup();
  render(<YearPaper />);
  await screen.findByRole('heading', { name: 'Programmation 2028 des sessions d’examen' });
});

test('on paper, the year can be chosen, which is not printed', async () => {
  await saved(SOUDEUR);
  setClock('2027-01-04T09:00:00');
  today.value = civil('2027-01-04');
  await show({ view: 'annee' });
  render(<YearPaper />);
  await screen.findByRole('heading', { name: 'Programmation 2027 des sessions d’examen' });
  expect(year().closest('.year-unprinted')).not.toBeNull();
  fireEvent.change(year(), { target: { value: '2028' } });
  await screen.findByText('Aucune session n’est prévue en 2028.');
});
