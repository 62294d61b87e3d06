import { entryAt, ERASED_NAME } from '@/lib/session/entries';
import { isPersonal } from '@/lib/session/erase';
import { sessionLeaves } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';

/** What of a session says who somebody is, by kind; each is a thing to erase. */
const KINDS = ['candidates', 'jurors', 'employers', 'others', 'incidents', 'responsables', 'notes', 'observations', 'ticks'] as const;

export type PersonalKind = (typeof KINDS)[number];

const WORDS: Readonly<Record<PersonalKind, readonly [one: string, many: string]>> = {
  candidates: ['nom de candidat', 'noms de candidats'],
  jurors: ['nom de juré', 'noms de jurés'],
  employers: ['profession ou employeur de juré', 'professions ou employeurs de jurés'],
  others: ['nom d’une autre personne', 'noms d’autres personnes'],
  incidents: ['récit d’incident', 'récits d’incidents'],
  responsables: ['nom de responsable ou de suppléant', 'noms de responsable et de suppléant'],
  notes: ['note de la session', 'notes de la session'],
  observations: ['texte d’observations du PV', 'textes d’observations du PV'],
  ticks: ['mention « Qui », « Fait par » ou « Observation » d’une tâche', 'mentions « Qui », « Fait par » ou « Observation » de tâches'],
};

/** How much of each kind a session holds; what was erased already is none. */
export function personalCounts(session: Session): ReadonlyMap<PersonalKind, number> {
  const counts = new Map<PersonalKind, number>();
  for (const [path, value] of sessionLeaves(session)) {
    if (!isPersonal(path) || value === ERASED_NAME) continue;
    const kind = kindOf(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The same in words, a line a kind: « 12 noms de candidats ». */
export function personalLines(session: Session): readonly string[] {
  const counts = personalCounts(session);
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [counted(count, ...WORDS[kind])];
  });
}

function kindOf(path: string): PersonalKind {
  const at = entryAt(path);
  if (at !== null) return at.field === 'employer' ? 'employers' : (KINDS.find((kind) => kind === at.list) ?? 'others');
  if (path === 'responsable' || path === 'suppleant') return 'responsables';
  return path === 'notes' ? 'notes' : path === 'pvObservations' ? 'observations' : 'ticks';
}
