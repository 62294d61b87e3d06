import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { openedPlan } from '@/lib/actions/plans';
import { refresh } from '@/lib/actions/refresh';
import { PHASES, PHASE_TITLES } from '@/lib/rulebook/phases';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { SessionView } from '@/components/session/SessionView';
import { failPuts, fill, settledBut, SOUDEUR } from '../store/database';
import { drawSession } from './session-screen';
import { inStore, LATE, plain, setClock, show, toastText } from '../panel';

async function shown(patch: Partial<Session> = {}): Promise<void> {
  await fill(await database(), [{ ...SOUDEUR, ...patch }]);
  await show({ view: 'session', id: 's1' });
  await drawSession();
}

const DTE = 'Commander les dossiers techniques d’évaluation dans CERES';
const element = (title: string) => screen.getByRole('checkbox', { name: (name) => plain(name) === `Fait : ${title}` }).closest('li') ?? document.body;
const line = (title: string) => within(element(title));
const tickBox = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: (name) => plain(name) === `Fait : ${title}` });
const text = (node: Element | null) => plain(node?.textContent ?? '');

describe('a session', () => {
  test('while it is read is said to be', () => {
    render(<SessionView />);
    screen.getByText('Lecture en cours…');
  });

  test('that is not there is said missing, with a way to the others', async () => {
    await show({ view: 'session', id: 's9' });
    render(<SessionView />);
    screen.getByRole('heading', { name: 'Session introuvable' });
    expect(screen.getByRole('link', { name: 'Toutes les sessions' }).getAttribute('href')).toBe('#/sessions');
  });

  test('has its title, days, number, countdown and counts', async () => {
    await shown({ ceresNumber: '27-0412', ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait' } } });
    const head = within(screen.getByRole('banner'));
    head.getByRole('heading', { level: 1, name: 'Soudeur' });
    head.getByText('15 – 17 mars 2027');
    head.getByRole('button', { name: 'Copier le numéro CERES 27-0412' });
    head.getByText('J − 42');
    head.getByText(`${String(LATE - 1)} en retard`);
    head.getByText(new RegExp(`^1 sur ${String(openedPlan.value?.lines.length)}`));
  });

  test('has its rules by phase, in the order of the work, with how far each is', async () => {
    await shown(settledBut(SOUDEUR, 'commander-dte#'));
    const headings = screen.getAllByRole('heading', { level: 2 });
    const titles = headings.map(text);
    expect(titles).toEqual(PHASES.map((phase) => PHASE_TITLES[phase]).filter((title) => titles.includes(title)));
    for (const { rule } of openedPlan.value?.lines ?? []) expect(titles).toContain(PHASE_TITLES[rule.phase]);
    const counts = headings.map((heading) => text(heading.closest('summary')));
    const programming = openedPlan.value?.lines.filter(({ rule }) => rule.phase === 'programmation') ?? [];
    expect(counts).toContain(`Programmation dans CERES1 en retard${String(programming.length - 1)} sur ${String(programming.length)}`);
  });

  const unfolded = () =>
    screen
      .getAllByRole('heading', { level: 2 })
      .filter((heading) => heading.closest('details')?.open === true)
      .map(text);

  test('folds the phases but the one being worked on', async () => {
    await shown(settledBut(SOUDEUR, 'planifier-session#', 'transmettre-pv#'));
    expect(unfolded()).toEqual(['Programmation dans CERES']);
  });

  test('unfolds a phase in which something is late or due within thirty days', async () => {
    setClock('2027-03-18T09:00:00');
    await shown(settledBut(SOUDEUR, 'planifier-session#', 'transmettre-pv#'));
    expect(unfolded()).toEqual(['Programmation dans CERES', 'Transmission du PV']);
  });

  test('can be exported, edited and removed', async () => {
    await shown();
    expect(screen.getByRole('link', { name: 'Modifier' }).getAttribute('href')).toBe('#/sessions/s1/modifier');
    screen.getByRole('button', { name: 'Exporter' });
    fireEvent.click(screen.getByRole('button', { name: 'Supprimer' }));
    await screen.findByText('Session introuvable');
    await waitFor(() => expect(toastText()).toBe('Session supprimée'));
  });
});

describe('a line', () => {
  test('says how late, the last day, and what to do first', async () => {
    await shown();
    const summary = within(line(DTE).getByText(DTE).closest('summary') ?? document.body);
    summary.getByText('49 jours de retard');
    summary.getByText('lun. 14 déc. 2026');
    summary.getByText('d’abord : créer la session dans CERES');
  });

  test('says the last working day beside a last day that is none', async () => {
    await shown();
    line('Constituer le jury et l’inscrire dans CERES').getByText('dans 12 jours');
    line('Constituer le jury et l’inscrire dans CERES').getByText('dernier jour ouvré : 12 févr.');
  });

  test('that is not open yet says so', async () => {
    await shown();
    line('Transmettre le procès-verbal au service départemental').getByText('pas encore ouvert');
  });

  test('is ticked, then unticked', async () => {
    await shown();
    fireEvent.click(tickBox(DTE));
    await line(DTE).findByText('fait le lun. 1er févr. 2027');
    expect(tickBox(DTE).checked).toBe(true);
    // On screen before it is on the disk.
    await waitFor(async () => expect((await inStore('s1'))?.ticks['commander-dte#']?.status).toBe('fait'));
    fireEvent.click(tickBox(DTE));
    await line(DTE).findByText('49 jours de retard');
    expect(tickBox(DTE).checked).toBe(false);
    await waitFor(async () => expect((await inStore('s1'))?.ticks).toEqual({}));
  });

  test('is « sans objet », then to be done again', async () => {
    await shown();
    fireEvent.click(line(DTE).getByRole('button', { name: 'Sans objet' }));
    await line(DTE).findByText('sans objet');
    expect(tickBox(DTE).checked).toBe(false);
    fireEvent.click(line(DTE).getByRole('button', { name: 'Remettre à faire' }));
    await line(DTE).findByText('49 jours de retard');
  });

  test('whose tick could not be saved is not shown as done, and says why', async () => {
    await shown();
    failPuts('sessions');
    fireEvent.click(tickBox(DTE));
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    await waitFor(() => expect(tickBox(DTE).checked).toBe(false));
  });

  test('done by someone says by whom; done on an unknown day says that', async () => {
    await shown({
      ticks: {
        'commander-dte#': { ...EMPTY_TICK, status: 'fait', doneOn: '2026-12-01' as never, doneBy: 'A. L.' },
        'constituer-jury#': { ...EMPTY_TICK, status: 'fait' },
      },
    });
    line(DTE).getByText('fait le mar. 1er déc. 2026, par A. L.');
    line('Constituer le jury et l’inscrire dans CERES').getByText('fait, date inconnue');
  });

  test('has its steps, ticked one by one, each with its source', async () => {
    await shown();
    const create = line('Créer la session dans CERES');
    fireEvent.click(create.getByRole('checkbox', { name: /^Saisir les dates exactes de début et de fin \(source 002, l\.\s11-12\)$/ }));
    await waitFor(async () => expect((await inStore('s1'))?.ticks['creer-session-ceres#']?.steps).toEqual({ 'dates-exactes': true }));
    expect(tickBox('Créer la session dans CERES').checked).toBe(false);
  });

  test('has the trap to know', async () => {
    await shown();
    line('Valider les convocations dans CERES').getByText(/^Valider fige la liste des candidats et le jury/);
  });
});

describe('what is noted of a line', () => {
  test('is saved when one leaves the field', async () => {
    await shown();
    fireEvent.change(line(DTE).getByLabelText('Qui'), { target: { value: '  A. L. ' } });
    await waitFor(async () => expect((await inStore('s1'))?.ticks['commander-dte#']).toMatchObject({ who: 'A. L.', status: 'a-faire' }));
    fireEvent.change(line(DTE).getByLabelText('Observation'), { target: { value: 'Vu avec la DDETS' } });
    await waitFor(async () => expect((await inStore('s1'))?.ticks['commander-dte#']).toMatchObject({ observation: 'Vu avec la DDETS' }));
  });

  test('takes the day and the person once it is done', async () => {
    await shown({ ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait' } } });
    expect(line('Créer la session dans CERES').queryByLabelText('Fait le')).toBeNull();
    fireEvent.change(line(DTE).getByLabelText('Fait le'), { target: { value: '2026-12-10' } });
    await line(DTE).findByText('fait le jeu. 10 déc. 2026');
    fireEvent.change(line(DTE).getByLabelText('Fait le'), { target: { value: '' } });
    await line(DTE).findByText('fait, date inconnue');
  });

  test('stays in its field while it is typed, whatever is saved elsewhere', async () => {
    await shown();
    const field = line(DTE).getByLabelText<HTMLTextAreaElement>('Observation');
    fireEvent.input(field, { target: { value: 'Vu avec' } });
    await refresh();
    fireEvent.click(tickBox('Créer la session dans CERES'));
    await line('Créer la session dans CERES').findByText(/^fait le/);
    expect(line(DTE).getByLabelText<HTMLTextAreaElement>('Observation').value).toBe('Vu avec');
  });

  test('stays in its field when it could not be saved', async () => {
    await shown();
    failPuts('sessions');
    const field = line(DTE).getByLabelText<HTMLInputElement>('Qui');
    fireEvent.input(field, { target: { value: 'A. L.' } });
    fireEvent.change(field, { target: { value: 'A. L.' } });
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(line(DTE).getByLabelText<HTMLInputElement>('Qui').value).toBe('A. L.');
  });
});

describe('« Pourquoi cette date ? »', () => {
  const why = (title: string) => line(title).getByText('Pourquoi cette date ?').closest('details') ?? document.body;
  const claims = (title: string) => [...why(title).querySelectorAll('.claim')].map(text);

  test('tells each claim with its date, its strength and its source, and which one holds', async () => {
    await shown();
    expect(claims(DTE)).toEqual([
      '3 mois avant le début de la sessionmar. 15 déc. 2026demandé (source 001, l. 58-64)',
      '91 jours avant le début de la sessionlun. 14 déc. 2026demandé en Île-de-France (source 003, l. 24-26) · retenu',
      '3 mois avant le début de la sessionmar. 15 déc. 2026conseillé (source 002, l. 15-16)',
    ]);
    expect(text(why(DTE))).toContain('Sources : source 001, l. 58-64, source 002, l. 15-16 et source 003, l. 24-26.');
  });

  test('says that an anchor is unknown rather than a date', async () => {
    await shown();
    expect(claims('Créer la session dans CERES')[2]).toBe('avant la fin de validité du titredate inconnuedemandé (source 001, l. 67-70)');
  });

  test('says the advised day, and which rule it depends on', async () => {
    await shown({ ticks: { 'creer-session-ceres#': { ...EMPTY_TICK, status: 'fait' } } });
    const jury = text(why('Constituer le jury et l’inscrire dans CERES'));
    expect(jury).toContain('Dernier jour ouvré : ven. 12 févr. 2027. Le dernier jour lui-même n’est jamais reporté.');
    expect(jury).toContain('Conseillé : mar. 15 déc. 2026.');
  });

  test('of a rule without a date says why', async () => {
    const { editCentre } = await import('@/lib/actions/edit-centre');
    await editCentre({ convenes: 'hors-ceres' });
    await shown();
    expect(text(why('Valider les convocations dans CERES'))).toContain('La source 002 le demande, la source 003 le déconseille : ne validez que lorsque tout est définitif.');
  });
});

test('the day turns while it is open', async () => {
  await shown();
  line('Valider les convocations dans CERES').getByText('dans 11 jours');
  setClock('2027-02-13T09:00:00');
  await refresh();
  await line('Valider les convocations dans CERES').findByText('1 jour de retard');
});
