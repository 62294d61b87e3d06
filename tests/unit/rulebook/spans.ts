import type { Offset } from '@/lib/rulebook/rule';

const TEENS = ['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const UNITS = ['zéro', 'une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', ...TEENS];
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante-dix', 'quatre-vingts?', 'quatre-vingt-dix'];

/** The ways to write a span of time that an offset holds: « 21 jours », « vingt et un jours », « 3 semaines », « 48 h ». */
export function spansOf(offset: Offset): RegExp[] {
  const days = Math.abs(offset.days ?? 0);
  const said: readonly (readonly [number, string])[] = [
    [Math.abs(offset.years ?? 0), 'ans?|années?'],
    [Math.abs(offset.months ?? 0), 'mois'],
    // A single day more or less is how « avant » and « plus de » are counted, not a number to repeat.
    [days > 1 ? days : 0, 'jours?'],
    [days > 1 ? days * 24 : 0, 'h|heures?'],
    [days % 7 === 0 ? days / 7 : 0, 'semaines?'],
    [offset.workingDays ?? 0, 'jours? ouvrés?'],
  ];
  return said.filter(([n]) => n > 0).map(([n, unit]) => new RegExp(String.raw`(?<![\p{L}\d])(?:${String(n)}|${inWords(n)})\s+(?:${unit})(?![\p{L}])`, 'iu'));
}

/** A number below 100 in French, as a pattern; larger ones are only ever written in figures. */
function inWords(n: number): string {
  const unit = UNITS[n];
  if (unit !== undefined) return unit;
  const ten = TENS[Math.floor(n / 10)];
  if (ten === undefined) return String(n);
  return n % 10 === 0 ? ten : `${ten}(?:-|\\set\\s|-et-)${UNITS[n % 10] ?? ''}`;
}
