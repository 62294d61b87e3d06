import { civil } from '@/lib/dates/civil';
import { mailtoHref } from '@/lib/plan/mails/mailto';
import { mailsOf, type Mail, type MailKind } from '@/lib/plan/mails/mails';
import { plan } from '@/lib/plan/plan';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { describe, expect, test } from 'vitest';
import { centre, session } from '../helpers';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

function mails(said: Partial<Session>, today: string, added: Partial<Centre> = {}): readonly Mail[] {
  const at = { ...centre(), ...added };
  return mailsOf(plan(session(said), at, civil(today)), at);
}

function mail(kind: MailKind, said: Partial<Session> = {}, today = '2027-03-01', added: Partial<Centre> = {}): Mail {
  const found = mails(said, today, added).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

const timely = (said: Partial<Session>, today: string) => mails(said, today).filter((one) => one.isTimely).map(({ kind }) => kind);

describe('the missing DTE (003, l. 61-66)', () => {
  test.each([
    ['2027-02-21', []],
    ['2027-02-22', ['afpa']],
    ['2027-03-14', ['afpa']],
    ['2027-03-15', []],
  ])('is asked for from three weeks before the first day until that day: %s', (today, kinds) => {
    expect(timely({}, today)).toEqual(kinds);
  });

  test('is not once it was received', () => {
    expect(timely({ dteReceivedOn: civil('2027-02-20') }, '2027-03-01')).toEqual([]);
  });

  test('goes to the address of the title’s sector, to that of CCP for a session of CCP or CCS; one of four is to be chosen where the sector is not said', () => {
    const titles = [{ ...newTitle('t', 'Soudeur'), sector: 'industrie' as const }];
    expect(mail('afpa', { titleCode: 't' }, '2027-03-01', { titles }).to).toBe('epreuves-industrie@afpa.fr');
    expect(mail('afpa', { titleCode: 't', kind: 'ccp' }, '2027-03-01', { titles }).to).toBe('epreuves-ccp@afpa.fr');
    expect(mail('afpa')).toMatchObject({ to: '', addresses: { length: 4 } });
  });

  test('says which session, by its number, title and dates', () => {
    const { subject, body } = mail('afpa', { title: 'Soudeur', ceresNumber: '27-0412', responsable: 'L. Petit' }, '2027-03-01', { name: 'Centre du Lac' });
    expect(plain(subject)).toBe('DTE non reçu : session 27-0412, Soudeur, lundi 15 mars 2027');
    expect(plain(body)).toMatchInlineSnapshot(`
      "Madame, Monsieur,

      Nous n’avons pas reçu le dossier technique d’évaluation de la session suivante, qui commence dans 14 jours :

      - titre : Soudeur
      - numéro CERES : 27-0412
      - dates : du lundi 15 mars 2027 au mercredi 17 mars 2027

      Pourriez-vous nous dire quand il a été ou sera envoyé, et par quelle voie ?

      Cordialement,
      L. Petit
      Centre du Lac"
    `);
  });
});

describe('to the DDETS', () => {
  test('goes to the address that the site of the session says', () => {
    const sites = [{ ...newSite('s', 'Annecy'), ddetsEmail: 'ddets@exemple.fr' }];
    expect(mail('incident', { site: 's' }, '2027-03-01', { sites }).to).toBe('ddets@exemple.fr');
    expect(mail('incident').to).toBe('');
  });

  test('tells of a jury below two, from a month before, where jurors are listed', () => {
    const jurors = [{ ...newJuror('j', 'J. R.'), answer: 'oui' as const }];
    const received = { dteReceivedOn: civil('2027-02-01') };
    expect(timely({ ...received, jurors }, '2027-03-01')).toEqual(['jury']);
    expect(timely({ ...received, jurors }, '2027-01-01')).toEqual([]);
    expect(timely({ ...received, jurors, kind: 'ccs' }, '2027-03-01')).toEqual([]);
    expect(timely({ ...received, jurors: [...jurors, { ...newJuror('k', 'K. S.'), answer: 'oui' as const }] }, '2027-03-01')).toEqual([]);
    expect(plain(mail('jury', { jurors }).body)).toContain('compte 1 membre confirmé, pour deux au moins');
  });

  test('tells of an incident once one is noted, of the PV on its last day, of a session called off', () => {
    const incidents = [{ id: 'i', day: civil('2027-03-15'), kind: 'fraude' as const, at: '10:05', text: 'Téléphone' }];
    expect(timely({ incidents }, '2027-03-15')).toEqual(['incident']);
    expect(timely({}, '2027-03-21')).toEqual([]);
    expect(timely({}, '2027-03-22')).toEqual(['pv']);
    expect(timely({ pvSentOn: civil('2027-03-20') }, '2027-03-22')).toEqual([]);
    expect(timely({ state: 'annulee' }, '2027-03-01')).toEqual(['annulation']);
    expect(mail('annulation', { state: 'reportee' }).subject).toContain('reportée');
  });

  test('names nobody who took part', () => {
    const said = {
      candidates: [newCandidate('c', 'Zoé Candidate')],
      jurors: [newJuror('j', 'Yves Jury')],
      incidents: [{ id: 'i', day: civil('2027-03-15'), kind: 'fraude' as const, at: null, text: 'Zoé Candidate avait son téléphone' }],
    };
    for (const { subject, body } of mails(said, '2027-03-16')) expect(subject + body).not.toMatch(/Zoé|Yves/);
  });
});

test('a candidate whose convocation was sent without proof, and a juror who has not answered, may be written to', () => {
  const candidates = [{ ...newCandidate('c', 'A. B.'), sentOn: civil('2027-02-10') }];
  expect(timely({ candidates, dteReceivedOn: civil('2027-02-01') }, '2027-03-01')).toEqual(['candidat']);
  expect(timely({ candidates: [newCandidate('c', 'A. B.')], dteReceivedOn: civil('2027-02-01') }, '2027-03-01')).toEqual([]);
  expect(timely({ jurors: [newJuror('j', 'J.')], dteReceivedOn: civil('2027-02-01') }, '2027-01-01')).toEqual(['jure']);
});

test('every message fits in a link, whatever the session says', () => {
  const said = { title: 'x'.repeat(300), ceresNumber: 'n'.repeat(60), site: 's'.repeat(200), responsable: 'r'.repeat(200) };
  for (const one of mails(said, '2027-03-16')) expect(mailtoHref(one)).not.toBeNull();
});
