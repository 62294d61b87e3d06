import { personId } from '@/lib/session/session-lists';
import { LONGEST_TEXT, timeOfDay } from '@/lib/session/values';
import { counted } from '@/lib/words/numbers';
import * as z from 'zod/mini';
import { french, listed, quoted } from './sentence';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value, and what to do: the two halves of a problem that do not depend on its place. */
export interface Said {
  readonly what: string;
  readonly todo: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs entre accolades',
  record: 'un groupe de champs entre accolades',
};

/** How many unknown keys of a change are named. */
const KEYS_TOLD = 5;

/** The fields where a text is a day. */
const DAYS: ReadonlySet<unknown> = new Set([
  'start',
  'end',
  'titleExpiry',
  'dteReceivedOn',
  'pvSentOn',
  'pvScanSentOn',
  'pvValidatedOn',
  'erasedOn',
  'trainingEnd',
  'doneOn',
  'convenesAnsweredOn',
  'expiry',
  'agrementEnd',
  'date',
  'on',
  'day',
  'sentOn',
  'proofOn',
  'interviewOn',
  'habilitationEnd',
  'solicitedOn',
  'convenedOn',
]);

const A_DAY = 'Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15';

/** An issue in French words. `value` is what the file holds there, undefined where it holds nothing. */
export function said(issue: Issue, value: unknown): Said {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, value, DAYS.has(issue.path.at(-1)));
    case 'invalid_value':
      return unknownValue(issue.values, value);
    case 'too_big':
      return tooBig(issue.maximum, value);
    case 'too_small':
      return tooSmall(issue.minimum, value);
    case 'invalid_format':
      return wrongFormat('pattern' in issue ? issue.pattern : undefined, value);
    case 'invalid_key':
      return notAKey(issue.path.at(-1));
    case 'unrecognized_keys':
      return unknownKeys(issue.keys);
    case 'invalid_union':
      return notPlain(value);
    case 'custom':
    case 'invalid_element':
    case 'not_multiple_of':
      return custom(issue.message, value);
  }
}

const MISSING = 'cette information manque';

function wrongKind(expected: string, value: unknown, day: boolean): Said {
  const kind = KINDS[expected] ?? expected;
  const wanted = typeof value === 'string' ? `${kind}, sans guillemets` : kind;
  return {
    what: value === undefined ? MISSING : french`${quoted(value)} n'est pas ${kind}`,
    todo: day ? A_DAY : `Mettez ${wanted}`,
  };
}

function unknownValue(values: readonly unknown[], value: unknown): Said {
  if (value === undefined) return { what: MISSING, todo: choice(values) };
  const digits = typeof value === 'string' && values.some((known) => typeof known === 'number' && String(known) === value);
  if (digits) return { what: french`${quoted(value)} est un texte`, todo: `Mettez le nombre ${value}, sans guillemets` };
  return { what: french`${quoted(value)} n'est pas une valeur connue`, todo: choice(values) };
}

function choice(values: readonly unknown[]): string {
  const list = values.map(String).join(', ');
  return values.length === 1 ? french`Mettez : ${list}` : french`Mettez l'une de ces valeurs : ${list}`;
}

function tooBig(maximum: number | bigint, value: unknown): Said {
  const most = Number(maximum);
  if (typeof value !== 'string') return { what: french`${quoted(value)} est trop grand`, todo: `Mettez ${String(most)} au plus` };
  return {
    what: `le texte fait ${counted(value.length, 'caractère')}`,
    todo: `Raccourcissez-le à ${counted(most, 'caractère')} au plus`,
  };
}

function tooSmall(minimum: number | bigint, value: unknown): Said {
  if (typeof value === 'string') return { what: 'le texte est vide', todo: 'Écrivez-le' };
  return { what: french`${quoted(value)} est trop petit`, todo: `Mettez ${String(minimum)} au moins` };
}

/** The pattern that a schema holds a text to, as its issues name it. */
function patternOf(schema: z.ZodMiniType): string | undefined {
  const issue = z.safeParse(schema, '').error?.issues[0];
  return issue?.code === 'invalid_format' ? issue.pattern : undefined;
}

const TIME = patternOf(timeOfDay);
const PERSON = patternOf(personId);

function wrongFormat(pattern: string | undefined, value: unknown): Said {
  if (pattern === TIME) return { what: french`${quoted(value)} n'est pas une heure`, todo: 'Écrivez une heure, HH:MM, comme 09:05' };
  const characters = pattern === PERSON ? '1 à 64 lettres sans accent, chiffres ou tirets' : '1 à 100 lettres sans accent, chiffres, points ou tirets';
  return { what: french`${quoted(value)} n'est pas un identifiant`, todo: `Mettez ${characters}, en commençant par une lettre ou un chiffre` };
}

function notAKey(key: unknown): Said {
  return {
    what: french`${quoted(key)} n'est pas un nom permis ici`,
    todo: french`Nommez une tâche « regle# » ou « regle#2027-03-15 », une étape « nom-d-etape », en minuscules sans accent`,
  };
}

function notPlain(value: unknown): Said {
  const what = value === undefined ? MISSING : french`${quoted(value)} n'est pas une valeur simple`;
  return { what, todo: 'Mettez un texte, un nombre, true, false ou null' };
}

function unknownKeys(keys: readonly string[]): Said {
  return {
    what: french`cette version de Jalon ne connaît pas ${listed(keys.map(quoted), KEYS_TOLD).join(', ')}`,
    todo: 'Mettez Jalon à jour, ou retirez-le du fichier',
  };
}

/** The refusals that `lib/session` and the document's own schema word for themselves. */
function custom(message: string, value: unknown): Said {
  switch (message) {
    case 'jour inexistant':
      return noSuchDay(value);
    case 'instant inexistant':
      return { what: french`${quoted(value)} n'est pas une date et une heure`, todo: 'Écrivez-la comme 2027-03-15T09:30:00Z, ou retirez-la' };
    case 'texte vide':
      return { what: 'le texte est vide', todo: 'Écrivez-le' };
    case 'texte trop long':
      return tooBig(LONGEST_TEXT, value);
    case 'nom réservé':
      return { what: french`${quoted(value)} est un nom réservé`, todo: 'Choisissez un autre identifiant' };
    case 'champ inconnu de cette version':
      return {
        what: french`cette version de Jalon ne connaît pas le champ ${quoted(value)}`,
        todo: 'Mettez Jalon à jour, ou retirez cette modification du fichier',
      };
    default:
      return { what: french`${quoted(value)} ne convient pas`, todo: 'Corrigez cette valeur' };
  }
}

function noSuchDay(value: unknown): Said {
  const wellFormed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return wellFormed
    ? { what: french`${quoted(value)} n'est pas un jour du calendrier (1900 à 2199)`, todo: 'Mettez un jour qui existe' }
    : { what: french`${quoted(value)} n'est pas un jour`, todo: A_DAY };
}
