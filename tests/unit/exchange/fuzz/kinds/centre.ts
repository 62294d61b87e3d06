import { OWN_ANCHORS } from '@/lib/session/centre-lists';
import { RULES } from '@/lib/rulebook/rulebook';
import { DAYS, IDS, NUMBERS, TEXTS } from '../values';
import { session, type Spoil } from '../places';

const RULE_IDS = [...RULES.map(({ id }) => id), 'regle-disparue', 'perso-a', 'Majuscule', 'constructor', 'x'.repeat(151)];
const FAR = [-3_661, -3_660, 3_660, 3_661, 0, null, ...NUMBERS];

const LINE = {
  ...{ rule: 'creer-session-ceres', title: 'Créer la session', phase: 'programmation', subject: '', days: 1, steps: [], due: '2027-01-15' },
  ...{ target: null, workingDay: null, opens: null, until: null, claims: [], doneByItself: false },
};
const CLAIM = { text: 'deux mois avant', date: '2027-01-15', standing: 'obligatoire', required: true, daily: false };

/** The plans that an archived session may be given. */
const PLANS: readonly unknown[] = [
  ...['', '{', 'null', '[]', '{}', '{"rulebook":1}', '{"rulebook":1,"lines":[]}', '{"__proto__":{}}', '['.repeat(100_000), 'x'.repeat(400_001)],
  ...[{ days: 0 }, { days: 1_000 }, { days: 1_000, due: '2199-12-31' }, { due: '2027-02-31' }, { phase: 'x' }, { rule: 'regle-disparue' }, { rule: '__proto__' }].map(planOf),
  ...[{ subject: 'a/b#c' }, { subject: 'x'.repeat(5_000) }, { title: '' }, { title: '<b>\u202E' }, { claims: [CLAIM] }, { steps: ['constructor'] }, { opens: '1900-01-01' }].map(planOf),
  JSON.stringify({ rulebook: 1e308, lines: Array.from({ length: 1_500 }, () => ({ ...LINE, days: 1_000 })) }),
];

function planOf(line: object): string {
  return JSON.stringify({ rulebook: 1, lines: [LINE, { ...LINE, subject: '2027-03-15', ...line }] });
}

/** What the centre added to the rulebook, and the plans that were kept. */
export const CENTRE_KINDS: Readonly<Record<string, Spoil>> = {
  'une tâche ajoutée hors de tout': (document, hand) => {
    const rule = { title: hand.one(['Ma tâche', ...TEXTS]), days: hand.one(FAR), date: hand.one([null, ...DAYS]), anchor: hand.one(['start', 'end', 'pvValidated']), session: hand.one([null, ...IDS]) };
    document.centre['ownRules'] = [{ id: hand.one(['a', ...IDS]), ...rule }, { id: 'bonne', title: 'Ma tâche', date: '2027-03-01' }];
  },
  'une marge hors de tout': (document, hand) => {
    document.centre['margins'] = [{ id: 'm', rule: hand.one(RULE_IDS), anchor: hand.one([...OWN_ANCHORS, 'fixed', 'day']), days: hand.one([-60, ...FAR]) }];
  },
  'des délais confirmés qui se contredisent': (document, hand) => {
    const rule = hand.one(RULE_IDS);
    const said = () => ({ rule, anchor: hand.one(OWN_ANCHORS), days: hand.one(FAR), months: hand.one([null, -2, 120, 121]), workingDays: hand.one([null, 1, 250, 251, 0]), on: hand.one(['2026-11-20', ...DAYS]), by: hand.one(['DDETS', ...TEXTS]) });
    document.centre['confirmed'] = [{ id: 'a', ...said() }, { id: 'b', ...said() }];
  },
  'un écran, un site ou un titre hostiles': (document, hand) => {
    const { one } = hand;
    document.centre['screens'] = [{ id: 'e', route: one(TEXTS), screen: one(['', 'pv', 'x'.repeat(61), 'É']) }];
    document.centre['sites'] = [{ id: 'a', name: one(TEXTS), ddetsEmail: one(['a@b\r\nBcc: c@d', ...TEXTS]), territory: one(['mayotte', 'corse']) }];
    document.centre['titles'] = [{ id: one(['t', ...IDS]), label: one(TEXTS), expiry: one(DAYS), code: one(TEXTS) }];
  },
  'un site et un titre que la session nomme': (document, hand) => {
    const id = hand.one(['a', 'constructor', 'centre']);
    document.centre['sites'] = [{ id: 'a', name: 'a', territory: 'mayotte' }, { id: 'b', name: 'a', territory: 'guyane' }];
    Object.assign(session(document, hand), { site: id, titleCode: id });
  },
  'un plan archivé qui ne tient pas': (document, hand) => {
    Object.assign(session(document, hand), { state: hand.one(['archivee', 'archivee', 'active']), frozen: hand.one(PLANS) });
  },
};
