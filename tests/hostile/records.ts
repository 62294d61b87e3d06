import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { schedule } from '@/lib/plan/schedule';
import { RULES } from '@/lib/rulebook/rulebook';
import { changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { centreLists } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { centreLeaves, sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { examDefaults } from '@/lib/session/passage-lists';
import { newSession, type Session } from '@/lib/session/session';
import { sessionLists } from '@/lib/session/session-lists';
import { EMPTY_TICK, type Tick } from '@/lib/session/tick';
import { PAYLOADS } from './payloads';
import { TEXT_LEAVES, type TextLeaf } from './leaves';

/** What stands for a number: the payload of that number, or a text that harms nobody. */
export type Say = (n: number) => string;

export const hostile: Say = (n) => PAYLOADS[n % PAYLOADS.length] ?? '';

/** As many texts, as different from each other, in which there is nothing. */
export const harmless: Say = (n) => `Texte ${String(n % PAYLOADS.length)}`;

/** A text as a leaf takes it: no longer than that, never blank. */
export function asTaken(text: string, { most }: Pick<TextLeaf, 'most'>): string {
  const cut = text.slice(0, most);
  return cut.trim() === '' ? `x${text}`.slice(0, most) : cut;
}

const START = civil('2027-03-15');

/** What an entry of each list with a text cannot lack besides its texts. */
const ENTRIES = {
  candidates: { ...sessionLists.candidates.defaults, result: 'partielle' },
  jurors: { ...sessionLists.jurors.defaults, answer: 'oui' },
  others: { role: 'formateur' },
  exams: { ...sessionLists.exams.defaults, day: START },
  incidents: { ...sessionLists.incidents.defaults, day: START, kind: 'autre' },
  passageExams: { ...examDefaults, minutes: 30 },
  derouleExams: { ...examDefaults, minutes: 30 },
  sites: centreLists.sites.defaults,
  titles: centreLists.titles.defaults,
  ownRules: { ...centreLists.ownRules.defaults, days: -20 },
  confirmed: { ...centreLists.confirmed.defaults, anchor: 'start', days: -40, on: START },
  screens: { ...centreLists.screens.defaults, screen: '' },
} as const;

type ListWithTexts = keyof typeof ENTRIES;

const IN_SESSION = ['candidates', 'jurors', 'others', 'exams', 'incidents', 'passageExams'] as const satisfies readonly ListWithTexts[];
const IN_CENTRE = ['sites', 'titles', 'ownRules', 'confirmed', 'screens', 'derouleExams'] as const satisfies readonly ListWithTexts[];

/** The texts of one owner, entry or tick: each leaf has another payload, and all of them once `n` has gone round. */
function textsOf(owner: TextLeaf['owner'], list: TextLeaf['list'], n: number, say: Say): Record<string, string> {
  const leaves = TEXT_LEAVES.filter((leaf) => leaf.owner === owner && leaf.list === list);
  return Object.fromEntries(leaves.map((leaf, i) => [leaf.field, asTaken(say(n + 7 * i), leaf)]));
}

function entriesOf(owner: TextLeaf['owner'], list: ListWithTexts, first: number, count: number, say: Say): object[] {
  return Array.from({ length: count }, (_, i) => ({ ...ENTRIES[list], ...textsOf(owner, list, first + i, say), id: `e${String(i).padStart(3, '0')}` }));
}

/** The id of the hostile session of a number. */
export const idOf = (n: number): string => `texte-${String(n)}`;

/** A session in which every text is hostile. Its lists have `count` entries each; the plan of an archive is one in eight. */
export function hostileSession(n: number, { say = hostile, count = 1, start = START }: { readonly say?: Say; readonly count?: number; readonly start?: CivilDate } = {}): Session {
  const { frozen, ...texts } = textsOf('session', null, n, say);
  const lists = Object.fromEntries(IN_SESSION.map((list) => [list, entriesOf('session', list, n, count, say)]));
  const archived = n % 8 === 7 ? { state: 'archivee', frozen } : {};
  // Likewise folded, below.
  const bare = { ...newSession(idOf(n), 'x', start, addDays(start, 1)), ...texts, ...archived, ...lists } as Session;
  const keys = schedule(bare, NEW_CENTRE).map(({ key }) => key);
  const ticks = keys.map((key, i): [string, Tick] => [key, { ...EMPTY_TICK, status: i % 3 === 0 ? 'fait' : 'a-faire', ...textsOf('session', 'ticks', n + i, say) }]);
  return recordOf(idOf(n), { ...bare, ticks: Object.fromEntries(ticks) }).session;
}

/** A centre in which every text is hostile; its lists have `count` entries each, and as many tasks of its own again are each for one hostile session. */
export function hostileCentre(n: number, { say = hostile, count = 1 }: { readonly say?: Say; readonly count?: number } = {}): Centre {
  const lists = Object.fromEntries(IN_CENTRE.map((list) => [list, entriesOf('centre', list, n, count, say)]));
  const confirmed = entriesOf('centre', 'confirmed', n, count, say).map((entry, i) => ({ ...entry, rule: RULES[(n + i) % RULES.length]?.id }));
  const own = entriesOf('centre', 'ownRules', n, count, say).map((entry, i) => ({ ...entry, id: `propre-${String(i)}`, session: idOf(n + i) }));
  const ownRules = [...(lists['ownRules'] ?? []), ...own];
  const ticks = RULES.map(({ id }, i): [string, Tick] => [`${id}#`, { ...EMPTY_TICK, ...textsOf('centre', 'ticks', n + i, say) }]);
  const made = { ...NEW_CENTRE, ...textsOf('centre', null, n, say), ...lists, ownRules, confirmed, ticks: Object.fromEntries(ticks) };
  // Folded from its leaves, each through its own schema: what does not hold is not there.
  return centreOf(made as unknown as Centre).centre;
}

/** A session as a device wrote it: all in one act. */
export function recordOf(id: string, session: Session): { readonly session: Session; readonly changes: readonly Change[] } {
  const changes = writtenBy(id, sessionLeaves(session));
  const folded = foldSession(id, changes);
  if (folded === null) throw new Error(`${id} is no session`);
  return { session: folded, changes };
}

/** The centre likewise. */
export function centreOf(centre: Centre): { readonly centre: Centre; readonly changes: readonly Change[] } {
  const changes = writtenBy(CENTRE_ID, centreLeaves(centre));
  return { centre: foldCentre(changes), changes };
}

function writtenBy(owner: string, leaves: Leaves): Change[] {
  let made = 0;
  const act: Act = { id: `acte-${owner}`, session: owner, stamp: 1_801_400_000_000, device: 'poste', newId: () => `${owner}-${String((made += 1)).padStart(5, '0')}` };
  return changesBetween(act, new Map(), leaves);
}
