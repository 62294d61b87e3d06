import { addYears, type CivilDate } from '@/lib/dates/civil';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import { centreFor } from '@/lib/session/naming';
import type { Session, SessionField } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { contradictions } from './contradictions';
import { earliestStart } from './earliest-start';
import { carence } from './jury-checks';
import { peopleChecks } from './people-checks';

/** Something in a session's data that cannot be, or that leads to trouble. */
export interface Check {
  /** Permanent, kebab-case. */
  readonly id: string;
  /** What is found, and what to do: two French sentences. */
  readonly text: string;
  readonly todo: string;
  /** Who says so; null where the data contradict themselves. */
  readonly source: SourceRef | null;
  /** The fields to look at, the most likely first. */
  readonly fields: readonly SessionField[];
  /** The ids of the people whom it is about, where it names some. */
  readonly people?: readonly string[];
  /** Nobody asks for it: it is prudent. */
  readonly advice?: true;
  /** The view of the session in which it is seen to. */
  readonly place?: 'jury' | 'courriels' | 'passage';
}

const PROLONGATION: SourceRef = { doc: '003', lines: '32-34' };

/** What is to be looked at in a session's data on `today`, the gravest first; nothing for one that is over, cancelled or removed. */
export function checksOf(session: Session, centre: Centre, today: CivilDate): readonly Check[] {
  if (session.state !== 'active' || session.removed) return [];
  return [
    ...carence(session, today),
    ...daysOf(session),
    ...titleOfSession(session),
    ...tooSoon(session, centre, today),
    ...placeOf(session, centre),
    ...contradictions(session, today),
    ...peopleChecks(session, today),
  ];
}

function daysOf({ start, end }: Session): Check[] {
  const fields = ['end', 'start'] as const;
  if (end < start) {
    const text = typo('Le dernier jour est avant le premier.');
    return [{ id: 'fin-avant-debut', text, todo: typo('Corrigez l’un des deux.'), source: null, fields }];
  }
  if (end <= addYears(start, 1)) return [];
  const text = typo('La session dure plus d’un an.');
  return [{ id: 'session-trop-longue', text, todo: typo('Vérifiez l’année du premier et du dernier jour.'), source: null, fields }];
}

function titleOfSession({ titleExpiry, end }: Session): Check[] {
  if (titleExpiry === null) {
    const text = typo('La fin de validité du titre n’est pas dite.');
    const todo = typo('Cherchez-la sur la fiche du titre et saisissez-la : les dates qui en dépendent manquent.');
    return [{ id: 'validite-du-titre-inconnue', text, todo, source: { doc: '003', lines: '13-15' }, fields: ['titleExpiry'] }];
  }
  if (end <= titleExpiry) return [];
  const text = typo(`La session finit après la validité du titre, le ${shortDate(titleExpiry)}.`);
  const todo = typo(
    'Ce n’est possible que pendant l’année de prolongation, pour une session créée dans CERES avant cette date : vérifiez qu’elle l’est, ou avancez la session.',
  );
  return [{ id: 'session-apres-le-titre', text, todo, source: PROLONGATION, fields: ['end', 'titleExpiry'] }];
}

/** A session that has begun starts no earlier for being told so. */
function tooSoon(session: Session, centre: Centre, today: CivilDate): Check[] {
  if (session.start < today || session.end < session.start) return [];
  const earliest = earliestStart(session, centre, today);
  if (earliest !== null && session.start >= earliest) return [];
  const text = typo('Des tâches demandées avant la session sont déjà en retard.');
  const later = earliest === null ? '' : ` ou reportez-la au ${shortDate(earliest)} au plus tôt`;
  const todo = typo(`Cochez ce qui est fait, voyez le reste avec votre DDETS${later}.`);
  return [{ id: 'debut-trop-proche', text, todo, source: null, fields: ['start'] }];
}

const OVERSEAS: ReadonlySet<string> = new Set(['guadeloupe', 'martinique', 'guyane', 'la-reunion', 'mayotte']);

/** Holidays and region are said apart; they can still not be those of two places. */
function placeOf(session: Session, centre: Centre): Check[] {
  const { region, territory } = centreFor(session, centre);
  if (region === null) return [];
  const fits = OVERSEAS.has(region) || OVERSEAS.has(territory) ? region === territory : territory !== 'alsace-moselle' || region === 'grand-est';
  if (fits) return [];
  const text = typo('La région et les jours fériés du lieu ne vont pas ensemble.');
  const todo = typo('Corrigez la région ou le territoire du site, ou ceux du centre.');
  const source: SourceRef = { doc: 'code-travail', article: territory === 'alsace-moselle' ? 'L3134-13' : 'L3422-2' };
  return [{ id: 'region-et-territoire', text, todo, source, fields: ['site'] }];
}
