import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { toast } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { newJuror } from '@/lib/session/session-lists';
import { inStore, onScreen, plain, setClock } from '../panel';
import { box, CANDIDATES, DAY, noted, part, said, shown, text } from './exam-day-screen';
import { press } from './fields';

beforeEach(() => setClock('2027-03-15T08:05:00'));

const JURORS = [
  { ...newJuror('j1', 'Mme Arnaud'), answer: 'oui' as const, habilitationEnd: civil('2028-01-31') },
  { ...newJuror('j2', 'M. Bertin'), answer: 'oui' as const, habilitationEnd: civil('2027-03-01') },
];

describe('the candidates', () => {
  const open = (label: string) => {
    const row = screen.getByText(label).closest('details');
    if (row === null) throw new Error(label);
    row.open = true;
    fireEvent(row, new Event('toggle'));
  };

  test('that are not listed are asked for', async () => {
    await shown();
    expect(screen.getByRole('link', { name: 'Ajouter les candidats' }).getAttribute('href')).toBe('#/sessions/s1/candidats');
  });

  test('are all there in one gesture each, and what counts them follows', async () => {
    await shown({ candidates: CANDIDATES });
    press('Tout est là : A. B.');
    await waitFor(() => expect(screen.getAllByText('1/3')).toHaveLength(3));
    expect(text(screen.getByText('A. B.').closest('summary'))).toBe('A. B.complet');
    await said('A. B. : tout est là');
  });

  test('are noted present, all of whom nothing is said', async () => {
    await shown({ candidates: CANDIDATES, attendance: [noted('c1', 'absent')] });
    press('Noter présents les 2 autres');
    await said('Présences notées');
    expect(onScreen().attendance.map(({ presence }) => presence)).toEqual(['absent', 'present', 'present']);
  });

  test('show their papers by route, and each is ticked', async () => {
    await shown({ candidates: CANDIDATES });
    open('C. D.');
    fireEvent.click(await screen.findByRole('checkbox', { name: (name) => plain(name) === 'Notification de recevabilité : C. D.' }));
    await said('C. D. : noté');
    expect(onScreen().candidates.find(({ id }) => id === 'c2')?.recevabilite).toBe(true);
    expect(screen.queryByRole('checkbox', { name: /^Livret/ })).toBeNull();
  });

  test('who come late are noted with the hour, and the end does not move', async () => {
    setClock('2027-03-15T09:12:00');
    await shown({ candidates: CANDIDATES });
    open('A. B.');
    fireEvent.click(await screen.findByRole('radio', { name: 'En retard' }));
    await said('A. B. : en retard');
    expect(onScreen().attendance[0]).toMatchObject({ person: 'c1', presence: 'retard', at: '09:12' });
    screen.getByText(/sans changer l’heure de fin/);
    expect(text(screen.getByText('A. B.').closest('summary'))).toContain('en retard, 9 h 12');
  });

  test('who are absent are for the PV, and count no more', async () => {
    await shown({ candidates: CANDIDATES });
    open('A. B.');
    fireEvent.click(await screen.findByRole('radio', { name: 'Absent' }));
    await said('A. B. : absent');
    screen.getByText('absent, à noter au PV');
    expect(screen.getAllByText('0/2')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Tout est là.*A\. B\./ })).toBeNull();
  });

  test('once all are settled, have ticked the rule: no box is left to untick', async () => {
    await shown({ candidates: CANDIDATES.slice(0, 1) });
    press('Tout est là : A. B.');
    await said('A. B. : tout est là');
    expect(part('Accueil des candidats').className).toContain('day-done');
    expect(within(part('Accueil des candidats')).queryByRole('checkbox', { name: 'Faire émarger les candidats' })).toBeNull();
  });
});

describe('the jury', () => {
  test('too few on the day is said, with whom to call and the message to send', async () => {
    await shown({ jurors: JURORS, attendance: [noted('j2', 'absent')] });
    expect(within(part('Accueil du jury')).getByText(/^Carence du jury/).textContent).toContain('représentant territorial');
    expect(within(part('Accueil du jury')).getByRole('link', { name: 'Préparer le courriel' }).getAttribute('href')).toBe('#/sessions/s1/courriels');
  });

  test('shows until when each is habilitated, and who is not until the end', async () => {
    await shown({ jurors: JURORS });
    within(part('Accueil du jury')).getByText((said) => plain(said) === 'habilité jusqu’au lun. 31 janv. 2028');
    within(part('Accueil du jury')).getByText(/^Habilitation finie avant le dernier jour de la session/);
  });

  test('signs the declaration, juror by juror; the rule is then done', async () => {
    await shown({ jurors: JURORS });
    for (const { label } of JURORS) {
      fireEvent.click(box(`Déclaration signée : ${label}`));
      await said(`${label} : noté`);
    }
    expect(part('Déclaration sur l’honneur').className).toContain('day-done');
    expect(part('Liens entre jurés et candidats').className).not.toContain('day-done');
  });

  test('tied to a candidate is recalled where ties are looked at again', async () => {
    await shown({ candidates: CANDIDATES, jurors: JURORS.map((one, n) => ({ ...one, tie: n === 0, tieWith: n === 0 ? 'c1' : null })) });
    within(part('Liens entre jurés et candidats')).getByText(/Mme Arnaud avec A\. B\./);
  });
});

describe('the witness', () => {
  test('is not drawn before somebody is noted as there', async () => {
    await shown({ candidates: CANDIDATES });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tirer au sort' }).disabled).toBe(true);
    screen.getByText('Notez d’abord qui est présent.');
  });

  test('is drawn among those who are there, shown, and kept; drawn again, both stay', async () => {
    await shown({ candidates: CANDIDATES, attendance: [noted('c2', 'present'), noted('c3', 'absent')] });
    press('Tirer au sort');
    await said('Candidat témoin : C. D.');
    expect(text(document.querySelector('.day-drawn'))).toBe('C. D. 8 h 05');
    expect(onScreen().ticks['constater-plis#']?.steps).toEqual({ 'tirage-au-sort': true });
    expect(part('Candidat témoin, tiré au sort').className).toContain('day-done');
    toast.value = null;
    press('Tirer de nouveau');
    await said('Candidat témoin : C. D.');
    expect(onScreen().draws.map(({ candidate, at }) => [candidate, at])).toEqual([['c2', '08:05'], ['c2', '08:05']]);
    expect(within(screen.getByRole('list', { name: 'Tirages précédents' })).getAllByRole('listitem')).toHaveLength(1);
    expect((await inStore('s1'))?.draws.map(({ id }) => id.slice(0, 3))).toEqual(['001', '002']);
  });
});

describe('the exams', () => {
  const add = (label: string) => {
    fireEvent.input(screen.getByRole('combobox', { name: 'Nouvelle épreuve' }), { target: { value: label } });
    press('Ajouter');
  };

  test('begin and end at the hour of the press, and have their papers taken back', async () => {
    await shown();
    add('Mise en situation');
    await said('Enregistré');
    setClock('2027-03-15T09:30:00');
    press('Commencer maintenant : Mise en situation');
    await said('Mise en situation : commencée');
    setClock('2027-03-15T11:00:00');
    press('Terminer : Mise en situation');
    await said('Mise en situation : terminée');
    for (const papers of ['Récupérés', 'Détruits']) {
      toast.value = null;
      fireEvent.click(box(`${papers} : Mise en situation`));
      await said('Mise en situation : noté');
    }
    expect(onScreen().exams.map(({ id: _id, ...exam }) => exam)).toEqual([{ day: DAY, label: 'Mise en situation', start: '09:30', end: '11:00', returned: true, destroyed: true }]);
  });

  test('without a name are not added', async () => {
    await shown();
    add(' ');
    await screen.findByText(/^Dites laquelle/);
    expect(onScreen().exams).toEqual([]);
  });
});

describe('an incident', () => {
  const note = async (kind: string, what: string) => {
    press('Noter un incident');
    fireEvent.change(screen.getByRole('combobox', { name: 'Nature' }), { target: { value: kind } });
    fireEvent.input(screen.getByLabelText('Ce qui s’est passé'), { target: { value: what } });
    press('Enregistrer');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  };

  test('is three fields, and becomes a numbered line', async () => {
    await shown();
    await note('materiel', 'Coupure de courant.');
    screen.getByText((line) => plain(line) === '1. lun. 15 mars 2027, 8 h 05, matériel : Coupure de courant.');
    expect(document.activeElement?.textContent).toBe('Noter un incident');
  });

  test('that says nothing is refused, in words', async () => {
    await shown();
    press('Noter un incident');
    press('Enregistrer');
    await screen.findByText('À remplir.');
    expect(onScreen().incidents).toEqual([]);
  });

  test('of fraud recalls what is to be done, and leads to the message for the DDETS', async () => {
    await shown();
    await note('fraude', 'Téléphone.');
    screen.getByText(/^Une fraude est sanctionnée/);
    expect(screen.getByRole('link', { name: 'Prévenir la DDETS par courriel' }).getAttribute('href')).toBe('#/sessions/s1/courriels');
  });
});
