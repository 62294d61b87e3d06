/** A day as it is said in a folded text: what it leaves out follows from the days that it is joined to. */
export interface SaidDay {
  /** Where it stands: `text.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

const MONTH =
  'janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout?|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?';

/** How each month begins, in order. */
const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'ao', 'sep', 'oct', 'nov', 'dec'];

/** « 9 h 30 », « 17h », « 09:00:00 », « T08:30Z ». */
const TIMES = /(?<!\d)t?\d{1,2}(?::\d\d(?::\d\d(?:\.\d{1,6})?)?z?| ?h(?:eures?)?(?: ?\d\d)?(?![a-z\d]))/g;

/** A dash between two days, which is part of neither: « 15-17 mars », « 15/03/2027-17/03/2027 ». */
const DASHES = new RegExp(String.raw`(?<=[/.]\d{2,4} ?)-(?= ?\d{1,2}[/.])|-(?= ?\d{1,2}(?: ?er)? ?(?:${MONTH})(?![a-z]))`, 'g');

/** A year of two digits ends there, or a range goes on: not « 15 mars 27 candidats ». */
const YEAR = String.raw`\d{4}|\d\d(?= ?(?:$|[^a-z\d ]|(?:au?|et|jusqu)\b))`;

/** With a month in words, and a year or none: « mars 2027 », « -mars-2027 », « mars ’27 ». */
const IN_WORDS = String.raw` ?[-/]? ?(?<word>${MONTH})(?![a-z])\.?(?:(?:[-/]|,? ?'?)(?<y>${YEAR})|(?! ?\d{4}))`;

/** With a month in digits, and a year or none; a lone « 15-03 » is no day. */
const IN_DIGITS = String.raw`(?<mark> ?[/.] ?|-)(?<m>\d{1,2})\k<mark>(?<z>\d{4}|\d\d)`;
const SHORT = String.raw`[/.](?<n>\d{1,2})(?! ?(?:${MONTH}))`;

/** No day stands inside a word, a code, a phone number or an amount. */
const DAY = new RegExp(
  String.raw`(?<![a-z\d_]|\d[.,/:-])(?:(?<iso>\d{4}-\d\d-\d\d)|(?<day>\d{1,2})(?:(?: ?er)?${IN_WORDS}|${IN_DIGITS}|${SHORT}| ?er\b|))(?![\d_]|[-./:,]\d| ?[°%€])`,
  'g',
);

/** The text without its times of day, and with « ~ » for the dashes between its days; nothing moves. */
export function withoutTimes(folded: string): string {
  return folded.replace(TIMES, (time) => ' '.repeat(time.length)).replace(DASHES, '~');
}

/** Each day that a text made by `withoutTimes` may say, lone numbers included. */
export function daysSaid(text: string): SaidDay[] {
  return [...text.matchAll(DAY)].map(({ index, 0: all, groups = {} }) => {
    const { iso, day, word, y, m, z, n } = groups;
    const place = { from: index, to: index + all.length };
    if (iso !== undefined) return { ...place, year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) };
    const inWords = word === undefined ? undefined : MONTHS.findIndex((start) => word.startsWith(start)) + 1;
    return { ...place, day: Number(day), month: inWords ?? numberOf(m ?? n), year: yearOf(y ?? z) };
  });
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** « 27 » is 2027. */
function yearOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.padStart(4, '20'));
}
