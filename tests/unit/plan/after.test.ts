import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { erasingOf, followed, returnsOf, windowsUntil, withScan, type Return } from '@/lib/plan/after';
import { erasingText, returnText } from '@/lib/plan/after-text';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newCandidate, type Candidate } from '@/lib/session/session-lists';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';

const V = civil('2027-04-20');
const F = civil('2027-02-26');
const CLOSES = '2028-02-26';
const S: Session = { ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), pvValidatedOn: V };

const failed = (patch: Partial<Candidate> = {}): Candidate => ({ ...newCandidate('a', 'A. B.'), result: 'echec', trainingEnd: F, ...patch });
const withOne = (patch: Partial<Candidate> = {}, session: Session = S): Session => ({ ...session, candidates: [failed(patch)] });
const wayOf = (session: Session, today = '2027-05-01'): Return | undefined => returnsOf(session, NEW_CENTRE, civil(today)).get('a');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('to come again', () => {
  test('is for who failed or succeeded in part, and nobody else', () => {
    const results = ['reussite', 'partielle', 'echec', 'absence', null] as const;
    const session = { ...S, candidates: results.map((result, n) => ({ ...newCandidate(`k${String(n)}`, `C${String(n)}`), result })) };
    expect(followed(session).map(({ result }) => result)).toEqual(['partielle', 'echec']);
  });

  test('is possible twice more, within twelve months of the end of the training', () => {
    expect(wayOf(withOne())).toEqual({ kind: 'open', until: CLOSES, left: 2 });
    expect(wayOf(withOne({ attempt: 2 }))).toEqual({ kind: 'open', until: CLOSES, left: 1 });
    expect(wayOf(withOne({ attempt: 3 }))).toEqual({ kind: 'exhausted' });
  });

  test('is so on the last day still, and no longer the day after', () => {
    expect(wayOf(withOne(), CLOSES)?.kind).toBe('open');
    expect(wayOf(withOne(), '2028-02-27')?.kind).toBe('closed');
  });

  test('follows the training of the whole session where a candidate has none of her own', () => {
    expect(wayOf(withOne({ trainingEnd: null }, { ...S, trainingEnd: civil('2027-01-29') }))).toMatchObject({ until: '2028-01-29' });
    expect(wayOf(withOne({ trainingEnd: null }))).toEqual({ kind: 'undated' });
  });

  test('is for the référentiel to say of a transport title, and no source speaks of a VAE', () => {
    expect(wayOf(withOne({}, { ...S, transport: true }))).toEqual({ kind: 'transport' });
    expect(wayOf(withOne({}, { ...S, ctrmtv: true }))).toEqual({ kind: 'transport' });
    expect(wayOf(withOne({ route: 'vae' }))).toEqual({ kind: 'vae' });
  });

  test('says the same of an archived session', () => {
    expect(wayOf({ ...withOne(), state: 'archivee', frozen: '{"rulebook":1,"lines":[]}' })).toEqual({ kind: 'open', until: CLOSES, left: 2 });
  });

  test('is told in a sentence, where a window is never late', () => {
    const said = (way: Return) => plain(returnText(way));
    expect(said({ kind: 'open', until: civil(CLOSES), left: 2 })).toBe('Fenêtre ouverte jusqu’au sam. 26 févr. 2028 : encore 2 présentations au plus.');
    expect(said({ kind: 'closed', until: civil(CLOSES), left: 2 })).toBe('Fenêtre fermée : elle allait jusqu’au sam. 26 févr. 2028.');
    expect(said({ kind: 'transport' })).toContain('voir le référentiel');
    expect(said({ kind: 'vae' })).toContain('aucune source');
    expect(said({ kind: 'exhausted' })).toContain('il n’en reste plus');
    expect(said({ kind: 'undated' })).toContain('dites la fin de sa formation');
    for (const way of ['transport', 'vae', 'exhausted', 'undated'] as const) expect(said({ kind: way })).not.toContain('retard');
  });

  test('and its interview are in the plan, one occurrence a candidate, and never late', () => {
    const session = withOne({ result: 'partielle' });
    for (const day of ['2027-05-01', '2030-01-01']) {
      const lines = plan(session, NEW_CENTRE, civil(day)).lines.filter(({ rule }) => rule.phase === 'suites');
      expect(lines.map(({ rule, subject, name, overdue }) => [rule.id, subject, name, overdue])).toEqual([
        ['entretien-partiels', 'a', 'A. B.', false],
        ['representer-candidat', 'a', 'A. B.', false],
      ]);
    }
  });
});

describe('the erasing', () => {
  const kindOn = (session: Session, day: string) => erasingOf(session, NEW_CENTRE, civil(day));

  test('is not proposed before the validated PV is back', () => {
    expect(kindOn({ ...S, pvValidatedOn: null }, '2040-01-01')).toEqual({ kind: 'pv-awaited' });
  });

  test('is proposed at once where nobody may come again', () => {
    expect(kindOn(S, '2027-04-20')).toEqual({ kind: 'proposed' });
    expect(kindOn({ ...S, candidates: [{ ...newCandidate('a', 'A. B.'), result: 'reussite' }] }, '2027-04-20')).toEqual({ kind: 'proposed' });
  });

  test('waits for the last window to close', () => {
    const session = { ...S, candidates: [failed(), failed({ id: 'b', label: 'C. D.', trainingEnd: civil('2027-03-05') })] };
    expect(kindOn(session, '2028-03-05')).toEqual({ kind: 'window-open', until: '2028-03-05' });
    expect(kindOn(session, '2028-03-06')).toEqual({ kind: 'proposed' });
  });

  test('waits twelve months from the session where nobody said when the training ended', () => {
    expect(kindOn(withOne({ trainingEnd: null }), '2028-03-17')).toEqual({ kind: 'window-open', until: '2028-03-17' });
    expect(kindOn({ ...S, partialOrFailed: true }, '2028-03-17')).toEqual({ kind: 'window-open', until: '2028-03-17' });
    expect(windowsUntil(S, NEW_CENTRE)).toBeNull();
  });

  test('waits for nothing that was said to be « sans objet », nor for a title of transport', () => {
    const session = withOne();
    expect(kindOn({ ...session, ticks: { 'representer-candidat#a': { ...EMPTY_TICK, status: 'sans-objet' } } }, '2027-05-01')).toEqual({ kind: 'proposed' });
    expect(kindOn({ ...session, transport: true }, '2027-05-01')).toEqual({ kind: 'proposed' });
  });

  test('once done says only that', () => {
    expect(kindOn({ ...withOne(), erasedOn: civil('2027-06-01') }, '2027-07-01')).toEqual({ kind: 'done', on: '2027-06-01' });
  });

  test('is told in a sentence', () => {
    expect(plain(erasingText({ kind: 'done', on: civil('2027-06-01') }))).toBe('Données personnelles effacées le mar. 1er juin 2027.');
    expect(plain(erasingText({ kind: 'window-open', until: civil(CLOSES) }))).toContain('après le sam. 26 févr. 2028');
    expect(erasingText({ kind: 'pv-awaited' })).toContain('une fois le PV validé reçu');
    expect(erasingText({ kind: 'proposed' })).toContain('Jalon n’est pas l’archive');
  });
});

test('the scan of the PV and the step that says so go together, whatever else was ticked', () => {
  const before: Session = { ...S, ticks: { 'transmettre-pv#': { ...EMPTY_TICK, status: 'fait', doneOn: V } } };
  const sent = withScan(before, V);
  expect(sent.pvScanSentOn).toBe(V);
  expect(sent.ticks['transmettre-pv#']).toEqual({ ...EMPTY_TICK, status: 'fait', doneOn: V, steps: { 'version-numerisee': true } });
  const back = withScan(sent, null);
  expect([back.pvScanSentOn, back.ticks['transmettre-pv#']?.steps]).toEqual([null, { 'version-numerisee': false }]);
});
