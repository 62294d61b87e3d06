import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import type { Route } from './routes';

// What a cell of somebody's own table says, in the words and forms that French centres write.

/** Small letters and digits without accents, a space between words: « Date de fin (formation) » gives « date de fin formation ». */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH_NAMES = /^(?:janv?(?:ier)?|fevr?(?:ier)?|mars?|avr(?:il)?|mai|juin|juil(?:let)?|aout?|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)$/;

/** A time of day that a spreadsheet wrote after a day, and a day of the week before it. */
const TIME = /[ t]\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?z?$/;
const WEEKDAY = /^(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)\b\.?,? */;

/**
 * The day that a text says: 15/03/2027, 15.3.27, 15-03-2027, 2027-03-15, 15 mars 2027, lun. 15 mars 2027, 1er mars 2027, 15-mars-27, each with or without a
 * time after it. A year of two digits is of this century. Null where it says no day, or one that does not exist.
 */
export function saidDay(text: string): CivilDate | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(TIME, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const said = plain.replace(WEEKDAY, '').split(/[\s/.,-]+/).filter((part) => part !== '' && part !== 'le');
  const [first = '', month = '', year = ''] = said;
  return said.length === 3 && /^\d{1,2}(?:er)?$/.test(first) ? day(year, monthNumber(month), first.replace('er', '')) : null;
}

function monthNumber(month: string): string {
  if (!MONTH_NAMES.test(month)) return month;
  return String(MONTHS.findIndex((start) => month.startsWith(start)) + 1);
}

function day(year = '', month = '', dayOfMonth = ''): CivilDate | null {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isCivilDate(text) ? text : null;
}

/** By which route somebody comes, in the words of a table; null where it names none. */
export function saidRoute(text: string): Route | null {
  const plain = ` ${plainWords(text)} `;
  if (/ (?:vae|v a e) |acquis de l experience/.test(plain)) return 'vae';
  if (/ (?:formation|form|apprenti\w*|alternan\w*|professionnalisation) /.test(plain)) return 'formation';
  return / (?:autres?|libres?) /.test(plain) ? 'autre' : null;
}

const ATTEMPTS = [
  [1, /^(?:1|1re|1ere|1er|premiere|premier)$/],
  [2, /^(?:2|2e|2eme|2nde|2nd|deuxieme|seconde|second)$/],
  [3, /^(?:3|3e|3eme|troisieme)$/],
] as const;

/** Which presentation it is, from the first to the third; null where it says none of these. */
export function saidAttempt(text: string): 1 | 2 | 3 | null {
  const word = plainWords(text).replace(/^(?:presentation|tentative|passage) | (?:presentation|tentative|passage)$/, '');
  return ATTEMPTS.find(([, form]) => form.test(word))?.[0] ?? null;
}
