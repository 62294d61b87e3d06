import { numberKey } from '@/lib/ceres/read/number-key';

/**
 * Whether two session numbers are one: « 27-0412 », « 270412 » and « SES-27-0412 » are. `close` is what may be another
 * spelling of the same, and needs more to be believed: « 2027/000412 », or letters that only one of them has.
 */
export function compareNumbers(one: string, other: string): 'same' | 'close' | 'other' {
  const [key, otherKey] = [numberKey(one), numberKey(other)];
  if (key !== '' && key === otherKey) return haveSameParts(one, other) ? 'same' : 'other';
  const haveBothLetters = /[A-Z]/.test(key) && /[A-Z]/.test(otherKey);
  const parts = shortParts(one);
  return !haveBothLetters && parts !== '' && parts === shortParts(other) ? 'close' : 'other';
}

/** « 27-0412 » is not « 270-412 »; one that is written without a break may be either. */
function haveSameParts(one: string, other: string): boolean {
  const [parts, otherParts] = [digitsOf(one), digitsOf(other)];
  return parts.length < 2 || otherParts.length < 2 || parts.join('-') === otherParts.join('-');
}

/** Without leading zeros, nor the century of a year in front: « 2027/000412 » is 27-412. */
function shortParts(number: string): string {
  const short = digitsOf(number).map((digits, n) => String(Number(n === 0 ? digits.replace(/^20(?=\d\d$)/, '') : digits)));
  return short.join('-');
}

function digitsOf(number: string): string[] {
  return number.match(/\d+/g) ?? [];
}
