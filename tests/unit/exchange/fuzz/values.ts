import { TERRITORIES } from '@/lib/dates/territory';
import { REGIONS } from '@/lib/session/regions';
import { ROUTES } from '@/lib/session/routes';
import { CERES_STATES, PV_WAYS, SESSION_KINDS, SESSION_STATES } from '@/lib/session/session';
import { ANSWERS, INCIDENTS, JUROR_ROLES, OTHER_ROLES, PRESENCES, RESULTS, WAYS } from '@/lib/session/session-lists';
import { TICK_STATUSES } from '@/lib/session/tick';

// What a field is given that was not made for it, or only looks so.

/** Days: at the ends of the calendar, in leap years, that do not exist, that are written otherwise. */
export const DAYS: readonly unknown[] = [
  ...['2027-03-15', '2028-02-29', '2027-02-29', '2027-02-31', '2027-13-01', '2027-00-10', '1900-01-01', '2199-12-31', '2100-02-29'],
  ...['0000-01-01', '9999-12-31', '2200-01-01', '1899-12-31', '2027-3-5', '15/03/2027', '2027-03-15T00:00:00Z', ' 2027-03-15', '2027-03-15\n'],
  ...['２０２７-03-15', '+2027-03-15', '-002027-03-15', '2027-03-15\u0000', 'demain', '', null, 20270315, true, 0],
];

/** Texts: empty, long, that turn, break, call or pretend; half letters, and letters that look like others. */
export const TEXTS: readonly unknown[] = [
  ...['', ' ', '\u00A0', '\u200B', '\u0000', '\uD800', '\uDC00x', '\u202Eecnes', '\u2066', '\u2028', 'a\tb\r\nc', '\uFEFF', 'e\u0301té', 'été'],
  ...['=1+1', '@SUM(A1)', '<script>alert(1)</script>', '${x}', '%s', 'a/b', '../..', 'a#b', 'ticks/x#/status', 'A. B.', 'Ａ. Ｂ.', 'А. В.', 'a. b.'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'centre', 'undefined', '[object Object]', 'Invalid input', 'null', 'NaN', '« »', '😀'],
  ...[100, 101, 200, 201, 300, 301, 2_000, 2_001, 10_000, 10_001].map((length) => 'é'.repeat(length)),
  'a-'.repeat(150),
  `${'-'.repeat(200)}!`,
  ' \n'.repeat(400),
  '\u0301'.repeat(500),
];

export const NUMBERS: readonly unknown[] = [-1, 0, -0, 0.5, 1, 2, 3, 4, 12, 999, 1000, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e21, 1e308, -(2 ** 53), '12', '1e3', '0x10'];

/** Stamps: equal ones, at zero, of the year 9999 and past it, past whole numbers. */
export const STAMPS: readonly unknown[] = [
  ...[0, 1, -1, 1.5, 1_800_000_000_000, 253_402_300_799_999, 253_402_300_800_000, 2 ** 53 - 1, 2 ** 53, 1e308],
  ...['1800000000000', null, '2027-03-15'],
];

const ENUMS: readonly unknown[] = [
  ...[SESSION_KINDS, SESSION_STATES, CERES_STATES, PV_WAYS, ROUTES, WAYS, RESULTS, ANSWERS, JUROR_ROLES, OTHER_ROLES, PRESENCES, INCIDENTS, TICK_STATUSES, TERRITORIES, REGIONS].flat(),
];

/** The values of every enumeration, whosever they are. */
export const WORDS = ENUMS;

const SHAPES: readonly unknown[] = [null, true, false, [], {}, [[]], [null], { id: 'a' }, { length: 1 }];

/** Anything that JSON can say. */
export const ANYTHING: readonly unknown[] = [...DAYS, ...TEXTS, ...NUMBERS, ...ENUMS, ...SHAPES];

/** Ids: reserved, of others, too long, that look alike. */
export const IDS: readonly unknown[] = [
  ...['centre', 's1', 'a', 'b', 'A', 'а', 'ａ', '__proto__', 'constructor', 'toString', 'candidat-1', '2027-03-15.candidat-1', '.', '-', '0', 'a b', 'a/b', 'a#b', 'é'],
  ...['x'.repeat(64), 'x'.repeat(65), 'x'.repeat(100), 'x'.repeat(101), 'x'.repeat(20_000), '', 1, null, {}],
];
