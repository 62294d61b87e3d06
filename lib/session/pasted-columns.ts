import { addYears, type CivilDate } from '@/lib/dates/civil';
import type { CellsLine } from './pasted-cells';
import { plainWords, saidAttempt, saidDay, saidRoute } from './said-values';

/** What a column may be of what is kept of a candidate. */
export type ColumnKind = 'initials' | 'name' | 'firstName' | 'route' | 'trainingEnd' | 'attempt';

/** Where each kind stands in the lines of a table, and how the columns that are not kept are called. */
export interface Columns {
  readonly at: ReadonlyMap<ColumnKind, number>;
  readonly left: readonly { readonly place: number; readonly name: string }[];
}

/** How each kind is headed, in plain words. */
const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['initials', /^(?:initiales?|libelles?|sigle|code candidat|repere)(?: (?:du|des) candidats?)?$/],
  [
    'name',
    /^(?:(?:noms?|candidate?s?(?: e)?(?: s)?|candidats es|stagiaires?|apprenants?|participants?|identite)(?: (?:complet|usuel|d usage|de famille|(?:et )?prenoms?|(?:du|des) (?:candidat|stagiaire|apprenant)s?))*|prenoms?(?: et)? noms?)$/,
  ],
  ['firstName', /^prenoms?(?: (?:usuel|d usage|du candidat|du stagiaire))?$/],
  ['route', /^(?:voies?|parcours|modalites?|type de (?:parcours|voie|candidat))(?: d acces.*| du candidat)?$/],
  ['trainingEnd', /^(?:(?:date |jour )?(?:de )?fin(?: (?:de |de la )?(?:formation|parcours|stage))?|dernier jour(?: (?:de |de la )?formation)?|(?:date de )?sortie(?: de formation)?)$/],
  ['attempt', /^(?:(?:n|no|num|numero|rang|nombre|nb) )?(?:de )?(?:presentations?|tentatives?|passages?|essais?)$/],
];

/** The columns by the heads in the first line; null where none of its cells is a head that is known. */
export function columnsByHead(lines: readonly CellsLine[]): Columns | null {
  const heads = lines[0]?.cells ?? [];
  const kinds = Array.from({ length: widthOf(lines) }, (_, n) => HEADS.find(([, form]) => form.test(plainWords(heads[n] ?? '')))?.[0] ?? null);
  return kinds.every((kind) => kind === null) ? null : columnsOf(kinds, heads);
}

function widthOf(lines: readonly CellsLine[]): number {
  return lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
}

/** How far before the session a training may have ended, in years: an earlier day in a column without a head may be a day of birth. */
const LONGEST_WAIT = 10;

/** The columns by what most of their cells say, where no line names them. `around` is the first day of the session. */
export function columnsByContent(lines: readonly CellsLine[], around: CivilDate): Columns {
  const kinds = Array.from({ length: widthOf(lines) }, (_, n) => {
    const cells = lines.flatMap(({ cells: all }) => (all[n] === undefined || all[n] === '' ? [] : [all[n]]));
    return kindOf(cells, around);
  });
  return columnsOf(kinds, []);
}

function kindOf(cells: readonly string[], around: CivilDate): ColumnKind | null {
  const most = (says: (cell: string) => boolean) => cells.filter(says).length * 2 > cells.length;
  if (most((cell) => saidDay(cell) !== null)) {
    const since = addYears(around, -LONGEST_WAIT);
    return cells.every((cell) => (saidDay(cell) ?? around) >= since) ? 'trainingEnd' : null;
  }
  if (most((cell) => saidRoute(cell) !== null)) return 'route';
  if (most((cell) => saidAttempt(cell) !== null)) return areNumbered(cells) ? null : 'attempt';
  // Not what an address begins with, nor a post code.
  return most((cell) => /\p{L}/u.test(cell) && !/@|^\d|\d{5}/.test(cell)) ? 'name' : null;
}

/** Whether they only number the lines: 1, 2, 3… */
function areNumbered(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, n) => cell === String(n + 1));
}

/**
 * Of two columns of a kind, the first. Where initials are given, names are left out, since they suffice; a first name goes with a name.
 * What is left out is called by its head, or by its place.
 */
function columnsOf(kinds: readonly (ColumnKind | null)[], heads: readonly string[]): Columns {
  const at = new Map<ColumnKind, number>();
  for (const [n, kind] of kinds.entries()) if (kind !== null && !at.has(kind)) at.set(kind, n);
  if (at.has('initials')) {
    at.delete('name');
    at.delete('firstName');
  }
  const kept = new Set(at.values());
  const left = kinds.flatMap((_, place) => (kept.has(place) ? [] : [{ place, name: nameOf(heads[place] ?? '', place) }]));
  return { at, left };
}

function nameOf(head: string, place: number): string {
  return head === '' ? `colonne ${String(place + 1)}` : head;
}
