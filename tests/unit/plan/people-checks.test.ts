import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { checksOf } from '@/lib/plan/checks';
import { juryInShort, stepOf } from '@/lib/plan/jury';
import { carence } from '@/lib/plan/jury-checks';
import { checksAbout, peopleChecks } from '@/lib/plan/people-checks';
import { ERASED_NAME } from '@/lib/session/entries';
import { attendanceId, newCandidate, newJuror, type Attendance, type Juror, type Presence } from '@/lib/session/session-lists';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { centre, session, ticked } from './helpers';
import { lives, START } from './people-edits';

const END = civil('2027-03-17');
const BEFORE = civil('2027-02-25');

/** A juror about whom all is well. */
function sound(id: string, said: Partial<Juror> = {}): Juror {
  const all = { solicitedOn: civil('2026-12-01'), answer: 'oui' as const, habilitationEnd: END, convenedOn: civil('2027-02-01'), tie: false, salaried: false };
  return { ...newJuror(id, `Juré ${id}`), ...all, ...said };
}

const RESERVE = sound('r', { role: 'reserve' });
const SOUND: Partial<Session> = { titleExpiry: civil('2028-06-30'), responsable: 'Alice Dupont', suppleant: 'Bruno Petit', jurors: [sound('a'), sound('b'), RESERVE] };

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');
const checks = (said: Partial<Session> = {}, today: CivilDate = BEFORE) =>
  checksOf(session({ ...SOUND, ...said }), centre(), today).filter(({ people, place }) => people !== undefined || place !== undefined);
const ids = (said: Partial<Session> = {}, today: CivilDate = BEFORE) => checks(said, today).map(({ id }) => id);
const texts = (said: Partial<Session> = {}, today: CivilDate = BEFORE) => checks(said, today).map(({ text, todo }) => plain(`${text} ${todo}`));
const people = (said: Partial<Session> = {}, today: CivilDate = BEFORE) => checks(said, today).flatMap((check) => check.people ?? []);

test('people about whom all is right have none', () => {
  expect(ids()).toEqual([]);
});

describe('the jury', () => {
  test('of a title or a CCP has two confirmed members at least', () => {
    const one = [sound('a'), sound('b', { label: 'Bea', answer: null })];
    expect(texts({ jurors: one })).toContain(
      'Un seul membre du jury est confirmé : il en faut au moins deux. Relancez Bea, ou sollicitez un autre juré habilité pour ce titre, et notez leur réponse.',
    );
    expect(checks({ jurors: one }).find(({ id }) => id === 'jury-incomplet')).toMatchObject({ source: { doc: '001', lines: '85-87' }, people: ['b'], place: 'jury' });
    expect(ids({ jurors: one, kind: 'ccp' })).toContain('jury-incomplet');
    expect(texts({ jurors: [] })).toEqual([
      'Aucun membre du jury n’est confirmé : il en faut au moins deux. Sollicitez des jurés habilités pour ce titre, et notez leur réponse.',
    ]);
  });

  test('of a CCS has as many as the DDETS says: no source does', () => {
    const [check] = checks({ kind: 'ccs', jurors: [sound('a'), RESERVE].slice(0, 1) });
    expect(check).toMatchObject({ id: 'jury-ccs-non-precise', advice: true });
    expect(plain(check?.text ?? '')).toContain('Pour une session CCS, le nombre de jurés est non précisé par les sources.');
    expect(ids({ kind: 'ccs' })).toEqual([]);
  });

  test('that is kept elsewhere is not asked for again', () => {
    expect(ids({ jurors: [], ...ticked('fait', 'constituer-jury#') })).toEqual([]);
    expect(ids({ jurors: [sound('a')], ...ticked('fait', 'constituer-jury#') })).toContain('jury-incomplet');
  });

  test('has a reserve, who is not one of the two', () => {
    expect(ids({ jurors: [sound('a'), sound('b')] })).toEqual(['jury-sans-reserve']);
    expect(texts({ jurors: [sound('a'), RESERVE] })).toEqual(['Le juré de réserve compte déjà parmi les deux membres qu’il faut. Sollicitez un juré de plus, en cas de défection.']);
    expect(ids({ jurors: [sound('a'), sound('b'), sound('r', { role: 'reserve', answer: null })] })).toEqual(['jury-sans-reserve']);
    expect(ids({ jurors: [sound('a'), RESERVE], kind: 'ccs' })).toEqual([]);
    // On the day it is too late to look for one.
    expect(ids({ jurors: [sound('a'), sound('b')] }, START)).toEqual([]);
  });

  test('is habilitated through the last day', () => {
    const short = [sound('a', { label: 'Ana', habilitationEnd: civil('2027-03-16') }), sound('b', { habilitationEnd: null }), RESERVE];
    expect(texts({ jurors: short })[0]).toMatch(/^Habilitation finie avant le dernier jour de la session : Ana \(mar\. 16 mars 2027\)\./);
    expect(checks({ jurors: short }).map(({ id, advice, people: who }) => [id, advice, who])).toEqual([
      ['habilitation-trop-courte', undefined, ['a']],
      ['habilitation-inconnue', true, ['b']],
    ]);
    // Who does not come need not be.
    expect(ids({ jurors: [sound('a'), sound('b'), RESERVE, sound('c', { answer: 'non', habilitationEnd: null })] })).toEqual([]);
  });

  test('has no tie with a candidate: who with whom is said', () => {
    const candidates = [newCandidate('c1', 'Zoé R.')];
    const tied = (said: Partial<Juror>) => ({ candidates, jurors: [sound('a', { label: 'Ana', tie: true, ...said }), sound('b'), RESERVE] });
    expect(texts(tied({ tieWith: 'c1' }))[0]).toMatch(/^Lien avec un candidat : Ana avec Zoé R\. Ce juré ne l’évalue pas/);
    expect(texts(tied({ tieWith: null }))[0]).toMatch(/Ana avec un candidat qui n’est pas dit\./);
    expect(texts(tied({ tieWith: 'parti' }))[0]).toMatch(/Ana avec un candidat qui n’est plus dans la liste\./);
    expect(people(tied({ tieWith: 'c1' }))).toEqual(['a']);
    expect(ids(tied({ tieWith: 'c1', answer: 'non' }))).not.toContain('lien-avec-candidat');
  });

  test('is asked about ties before the day, once who comes is known', () => {
    expect(ids({ jurors: [sound('a', { tie: null }), sound('b'), RESERVE] })).toEqual(['lien-non-demande']);
    expect(ids({ jurors: [sound('a'), sound('b'), RESERVE, sound('c', { answer: null, tie: null })] })).toEqual([]);
  });
});

describe('a salaried juror tells the employer 15 days ahead', () => {
  const salaried = { jurors: [sound('a', { label: 'Ana', salaried: true }), sound('b'), RESERVE] };
  test.each<[string, number, string[]]>([
    ['not recalled yet 32 days before', -32, []],
    ['recalled from 31 days before', -31, ['jure-salarie']],
    ['still in time 15 days before', -15, ['jure-salarie']],
    ['too late 14 days before', -14, ['jure-salarie-trop-tard']],
    ['too late on the eve', -1, ['jure-salarie-trop-tard']],
    ['nothing to be done about it on the day', 0, []],
  ])('%s', (_, n, expected) => {
    expect(ids(salaried, addDays(START, n))).toEqual(expected);
  });

  test('the last day is said, with its source, and that an agreement may say otherwise', () => {
    expect(texts(salaried)).toEqual([
      'Employeur à prévenir au plus tard dim. 28 févr. 2027 : Ana. Rappelez-le, copie de la convocation à l’appui ; un accord collectif peut fixer un autre délai.',
    ]);
    expect(texts(salaried, civil('2027-03-05'))[0]).toMatch(/^Trop tard pour prévenir l’employeur dans les 15 jours \(dim\. 28 févr\. 2027\) : Ana\./);
    expect(checks(salaried)[0]?.source).toEqual({ doc: 'code-travail', article: 'art. D3142-32' });
  });
});

describe('on the day', () => {
  const noted = (day: string, ...list: readonly (readonly [string, Presence])[]): Attendance[] =>
    list.map(([person, presence]) => ({ id: attendanceId(civil(day), person), day: civil(day), person, presence, at: null, signed: false }));
  const two = [sound('a'), sound('b')];

  test('fewer than two jurors are told to the territorial office at once', () => {
    const [check] = checks({ jurors: two, attendance: noted('2027-03-15', ['a', 'present'], ['b', 'absent']) }, START);
    expect(check).toMatchObject({ id: 'jury-carence', source: { doc: '000', lines: '27-28' }, place: 'courriels' });
    expect(plain(check?.text ?? '')).toBe('Carence du jury : un seul juré présent ou attendu lun. 15 mars 2027.');
    expect(plain(check?.todo ?? '')).toMatch(/^Appelez aussitôt le représentant territorial du ministère : dites-lui/);
  });

  test('who is late comes, and so does who is not noted yet; who was not confirmed and is there counts', () => {
    expect(ids({ jurors: two, attendance: noted('2027-03-15', ['a', 'present']) }, START)).toEqual([]);
    expect(ids({ jurors: two, attendance: noted('2027-03-15', ['a', 'present'], ['b', 'retard']) }, START)).toEqual([]);
    const third = [...two, sound('c', { answer: null })];
    expect(ids({ jurors: third, attendance: noted('2027-03-15', ['a', 'absent'], ['c', 'present']) }, START)).toEqual([]);
  });

  test('a day that is over stays to be told until the PV is validated, also after the session', () => {
    const attendance = noted('2027-03-16', ['a', 'absent'], ['b', 'absent']);
    expect(texts({ jurors: two, attendance }, civil('2027-04-01'))[0]).toMatch(/^Carence du jury : aucun juré présent mar\. 16 mars 2027\. Si ce n’est pas fait, prévenez le représentant/);
    expect(ids({ jurors: two, attendance, pvSentOn: civil('2027-03-19'), pvValidatedOn: civil('2027-03-30') }, civil('2027-04-01'))).toEqual([]);
  });

  test('what is noted of a day to come, of another day or of a candidate says nothing of the jury', () => {
    expect(ids({ jurors: two, attendance: noted('2027-03-16', ['a', 'absent']) }, START)).toEqual([]);
    expect(ids({ jurors: two, attendance: noted('2027-03-12', ['a', 'absent']) }, START)).toEqual([]);
    expect(ids({ jurors: [sound('a')], attendance: noted('2027-03-15', ['c1', 'absent']) }, START)).not.toContain('jury-carence');
  });

  test('a CCS without any juror has no jury', () => {
    const attendance = noted('2027-03-15', ['a', 'absent']);
    expect(ids({ kind: 'ccs', jurors: two, attendance }, START)).toEqual([]);
    expect(ids({ kind: 'ccs', jurors: [sound('a')], attendance }, START)).toContain('jury-carence');
  });
});

describe('who holds the session', () => {
  test('the responsable and the suppléant are named', () => {
    expect(checks({ responsable: null, suppleant: null }).map(({ id, source, advice }) => [id, source?.doc, advice])).toEqual([
      ['responsable-non-nomme', '003', undefined],
      ['suppleant-non-nomme', '000', true],
    ]);
    expect(ids({ responsable: null, suppleant: null, ...ticked('fait', 'designer-responsable#') })).toEqual([]);
  });

  const other = (label: string, role: 'formateur' | 'surveillant' | 'comedien' = 'formateur') => ({ id: `o-${label}`, label, role });
  test.each<[string, Partial<Session>, string]>([
    ['formateur-responsable', { others: [other('A. DUPONT')] }, 'Est-ce la même personne : A. DUPONT (formateur) et Alice Dupont (responsable) ?'],
    ['formateur-suppleant', { others: [other('B. Petit')] }, 'Est-ce la même personne : B. Petit (formateur) et Bruno Petit (suppléant) ?'],
    ['formateur-surveillant', { others: [other('C. Roux'), other('Cléo Roux', 'surveillant')] }, 'Est-ce la même personne : C. Roux (formateur) et Cléo Roux (surveillant) ?'],
    ['formateur-jure', { others: [other('Juré A')] }, 'Est-ce la même personne : Juré A (formateur) et Juré a (juré) ?'],
    ['jure-responsable', { responsable: 'Juré A' }, 'Est-ce la même personne : Juré a (juré) et Juré A (responsable) ?'],
    ['jure-responsable', { suppleant: 'Juré A' }, 'Est-ce la même personne : Juré a (juré) et Juré A (suppléant) ?'],
    ['jure-candidat', { candidates: [newCandidate('c', 'JURÉ B')] }, 'Est-ce la même personne : Juré b (juré) et JURÉ B (candidat) ?'],
    ['jure-deux-fois', { jurors: [sound('a'), sound('b'), { ...RESERVE, label: 'Juré A' }] }, 'Est-ce la même personne : Juré a (juré) et Juré A (juré) ?'],
    ['suppleant-responsable', { suppleant: 'A. Dupont' }, 'Est-ce la même personne : Alice Dupont (responsable) et A. Dupont (suppléant) ?'],
  ])('%s: names that coincide are asked about', (id, said, text) => {
    const found = checks(said);
    expect(found.map((check) => [check.id, plain(check.text)])).toEqual([[id, text]]);
    expect(plain(found[0]?.todo ?? '')).toMatch(/^Si oui, .* Sinon, précisez l’un des deux noms\.$/);
  });

  test('a comédien may have trained the candidates, and who refused sits in no jury', () => {
    expect(ids({ others: [other('A. Roux', 'comedien'), other('A. Roux')] })).toEqual([]);
    expect(ids({ others: [other('Juré C')], jurors: [sound('a'), sound('b'), RESERVE, sound('c', { answer: 'non' })] })).toEqual([]);
  });

  test('names that were erased coincide with none', () => {
    expect(ids({ others: [other(ERASED_NAME)], jurors: [sound('a', { label: ERASED_NAME }), sound('b', { label: ERASED_NAME }), RESERVE] })).toEqual([]);
  });
});

test('there is nothing of people once the session is over, cancelled or its names erased', () => {
  const wrong = { jurors: [], responsable: null, suppleant: null };
  expect(ids(wrong, END)).not.toEqual([]);
  expect(ids(wrong, addDays(END, 1))).toEqual([]);
  expect(ids({ ...wrong, state: 'annulee' })).toEqual([]);
  expect(ids({ ...wrong, erasedOn: BEFORE })).toEqual([]);
});

test('how far each is, and the jury in short', () => {
  const asked = { solicitedOn: BEFORE, answer: null, convenedOn: null };
  expect([newJuror('x', 'X'), asked, sound('a', { convenedOn: null }), sound('a'), sound('a', { answer: 'non' })].map(stepOf)).toEqual([
    'a-solliciter',
    'sollicite',
    'confirme',
    'convoque',
    'refuse',
  ]);
  expect(plain(juryInShort({ jurors: [sound('a'), sound('b'), RESERVE, { ...newJuror('d', 'D'), ...asked }, newJuror('e', 'E')] }))).toBe('3 confirmés (dont 1 réserve) sur 4 sollicités');
  expect(plain(juryInShort({ jurors: [{ ...newJuror('d', 'D'), ...asked }] }))).toBe('0 confirmé sur 1 sollicité');
  expect(juryInShort({ jurors: [] })).toBe('Personne n’est encore sollicité.');
});

// Said again from the brief alone, without a word of the code under test.
function expected({ jurors, kind, ticks, responsable, suppleant }: Session, today: CivilDate): Record<string, boolean> {
  if (today > END) return {};
  const come = jurors.filter(({ answer }) => answer === 'oui');
  const few = come.length < 2 && !(jurors.length === 0 && ticks['constituer-jury#']?.status === 'fait');
  const isNamed = ticks['designer-responsable#']?.status === 'fait';
  const salaried = come.some((juror) => juror.salaried === true);
  return {
    'jury-incomplet': few && kind !== 'ccs',
    'jury-ccs-non-precise': few && kind === 'ccs',
    'habilitation-trop-courte': come.some(({ habilitationEnd }) => habilitationEnd !== null && habilitationEnd < '2027-03-17'),
    'habilitation-inconnue': come.some(({ habilitationEnd }) => habilitationEnd === null),
    'lien-avec-candidat': jurors.some(({ tie, answer }) => tie === true && answer !== 'non'),
    'lien-non-demande': come.some(({ tie }) => tie === null),
    'jure-salarie': salaried && today >= '2027-02-12' && today <= '2027-02-28',
    'jure-salarie-trop-tard': salaried && today > '2027-02-28' && today < '2027-03-15',
    'responsable-non-nomme': responsable === null && !isNamed,
    'suppleant-non-nomme': suppleant === null && !isNamed,
  };
}

test('whatever is done, in whatever order, a check stands exactly where the data say so, and names nobody who is not there', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { session: now, today } of life) {
        const found = peopleChecks(now, today);
        const standing = found.map(({ id }) => id);
        expect(new Set(standing).size).toBe(standing.length);
        for (const [id, stands] of Object.entries(expected(now, today))) expect(standing.includes(id), id).toBe(stands);
        const there = new Set([...now.jurors, ...now.candidates, ...now.others].map(({ id }) => id));
        for (const { text, todo, people: who = [] } of found) {
          expect(who.filter((id) => !there.has(id))).toEqual([]);
          expect([text, todo]).toEqual([typo(text), typo(todo)]);
        }
        for (const { id } of now.jurors) expect(checksAbout(found, id).every(({ people: who }) => who?.includes(id))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('a carence stands exactly on the days on which too few came', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { session: now, today } of life) {
        const short = ['2027-03-15', '2027-03-16', '2027-03-17'].filter((day) => {
          const said = (id: string) => now.attendance.find((one) => one.day === day && one.person === id)?.presence ?? null;
          const come = now.jurors.filter(({ id, answer }) => said(id) === 'present' || said(id) === 'retard' || (said(id) === null && answer === 'oui'));
          return day <= today && now.jurors.some(({ id }) => said(id) !== null) && come.length < (now.kind === 'ccs' ? 1 : 2);
        });
        expect(carence(now, today).map(({ id }) => id)).toEqual(short.length > 0 ? ['jury-carence'] : []);
      }
    }),
    { numRuns: 40 },
  );
});
