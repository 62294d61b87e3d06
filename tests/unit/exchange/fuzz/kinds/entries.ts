import { fieldsOf } from '@/lib/session/entries';
import { SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import { ANYTHING, DAYS, IDS, TEXTS } from '../values';
import { changesOf, entry, KEYS, least, list, said, session, STEPS, type Spoil } from '../places';

const PEOPLE = ['candidates', 'jurors', 'others', 'incidents'] as const;

/** The lists of people and of the centre, and what is ticked. */
export const ENTRY_KINDS: Readonly<Record<string, Spoil>> = {
  'un champ d’une liste': (document, hand) => {
    const { name, fields } = entry(document, hand);
    fields[hand.one([...Object.keys(fieldsOf(name)), 'erased', 'inconnu'])] = hand.one([...ANYTHING, true]);
  },
  'un identifiant d’une liste': (document, hand) => {
    entry(document, hand).fields['id'] = hand.one(IDS);
  },
  'un identifiant pris deux fois dans une liste': (document, hand) => {
    const { name, entries } = list(document, hand);
    const id = hand.one(['a', 'candidat-1']);
    entries.push(least(name, id), least(name, hand.one(['a', 'candidat-1', 'b'])));
  },
  'un identifiant dans toutes les listes': (document, hand) => {
    const found = session(document, hand);
    for (const name of SESSION_LIST_NAMES) found[name] = [least(name, 'a')];
    if (hand.once(2)) for (const each of document.sessions) each['candidates'] = [least('candidates', 'a')];
  },
  'une entrée faite à moitié': (document, hand) => {
    const found = session(document, hand);
    const name = hand.one(SESSION_LIST_NAMES);
    if (hand.once(2)) found[name] = [{ ...least(name, 'a'), [hand.one(['label', 'day', 'person', 'candidate', 'role', 'text'])]: undefined }];
    else changesOf(found).push(said(String(found['id']), hand, `${name}/moitie/${hand.one(Object.keys(fieldsOf(name)))}`, hand.one(['a', '2027-03-15', null, true])));
  },
  'retirée et modifiée': (document, hand) => {
    const found = session(document, hand);
    const at = `candidates/${hand.one(['a', 'candidat-1'])}`;
    const told = ([path, to]: readonly [string, unknown]) => said(String(found['id']), hand, `${at}/${path}`, to);
    changesOf(found).push(...([['label', 'A. B.'], ['removed', hand.one([true, false, null])], ['label', 'C. D.'], ['removed', true]] as const).map(told));
  },
  'un effacement de qui n’est pas là': (document, hand) => {
    const found = session(document, hand);
    const path = hand.one(['erasedOn', ...PEOPLE.map((name) => `${name}/${hand.one(['absent', 'a', 'candidat-1'])}/erased`), 'exams/a/erased']);
    changesOf(found).push(said(String(found['id']), hand, path, hand.one([true, false, null, '2026-11-20', 'x'])));
  },
  'un effacement et des noms': (document, hand) => {
    const found = session(document, hand);
    const name = hand.one(PEOPLE);
    found[name] = [{ ...least(name, 'a'), erased: hand.one([true, true, false, 'oui']) }, least(name, 'b')];
    if (hand.once(3)) found['erasedOn'] = hand.one(DAYS);
  },
  'quelqu’un que personne ne connaît': (document, hand) => {
    const found = session(document, hand);
    const who = hand.one(['inconnu', 'constructor', 'centre', 'x'.repeat(64), 'x'.repeat(65)]);
    found['attendance'] = [{ ...least('attendance', `2027-03-15.${who}`.slice(0, 110)), person: who, day: hand.one(DAYS) }];
    found['draws'] = [{ ...least('draws', 'd'), candidate: who }];
    found['jurors'] = [{ ...least('jurors', 'j'), tieWith: who, tie: true }];
  },
  'une tâche ou un jour qui ne peuvent être': (document, hand) => {
    const found = hand.once(4) ? document.centre : session(document, hand);
    found['ticks'] = { [hand.one(KEYS)]: { status: hand.one(['fait', 'sans-objet', 'a-faire', 'ok']), doneOn: hand.one(DAYS) } };
  },
  'une étape ou une heure qui ne peuvent être': (document, hand) => {
    const tick = { steps: { [hand.one(STEPS)]: hand.one([true, false, null, 1]) }, doneAt: hand.one(['09:05', '24:00', '9:05', '', null]), redo: hand.one([true, null, false]) };
    session(document, hand)['ticks'] = { [hand.one(KEYS)]: tick };
  },
  'le même nom, à peine autrement écrit': (document, hand) => {
    session(document, hand)['candidates'] = ['A. B.', 'А. В.', 'a b', hand.one(TEXTS)].map((label, i) => ({ id: `c${String(i)}`, label }));
  },
};
