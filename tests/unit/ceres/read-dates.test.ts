import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '@/lib/ceres/read/dates';
import { fold, shownText } from '@/lib/ceres/read/plain';
import { addDays, civil, weekday, type CivilDate } from '@/lib/dates/civil';

const FIRST = civil('2026-01-01');
const DAYS = 3652;

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

interface Parts {
  readonly date: CivilDate;
  readonly d: string;
  readonly dd: string;
  readonly mm: string;
  readonly yyyy: string;
  readonly month: string;
  readonly short: string;
  readonly weekday: string;
}

function parts(date: CivilDate): Parts {
  const [yyyy = '', mm = '', dd = ''] = date.split('-');
  const month = Number(mm) - 1;
  const day = WEEKDAYS[weekday(date)] ?? '';
  return { date, d: String(Number(dd)), dd, mm, yyyy, month: MONTHS[month] ?? '', short: SHORT_MONTHS[month] ?? '', weekday: day };
}

/** Each way of writing one day. */
const FORMS: Readonly<Record<string, (parts: Parts) => string>> = {
  '15/03/2027': ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy}`,
  '5/3/2027': ({ d, mm, yyyy }) => `${d}/${String(Number(mm))}/${yyyy}`,
  '15-03-2027': ({ dd, mm, yyyy }) => `${dd}-${mm}-${yyyy}`,
  '15.03.27': ({ dd, mm, yyyy }) => `${dd}.${mm}.${yyyy.slice(2)}`,
  '15 / 03 / 2027': ({ dd, mm, yyyy }) => `${dd} / ${mm} / ${yyyy}`,
  '2027-03-15': ({ dd, mm, yyyy }) => `${yyyy}-${mm}-${dd}`,
  '2027-03-15T09:30:00Z': ({ dd, mm, yyyy }) => `${yyyy}-${mm}-${dd}T09:30:00.000Z`,
  '15 mars 2027': ({ d, month, yyyy }) => `${d} ${month} ${yyyy}`,
  '15 mars 27': ({ d, month, yyyy }) => `${d} ${month} ${yyyy.slice(2)}`,
  '15 MARS 2027': ({ d, month, yyyy }) => `${d} ${month} ${yyyy}`.toUpperCase(),
  '15 FEVRIER 2027': ({ d, month, yyyy }) => `${d} ${month} ${yyyy}`.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
  'accents apart': ({ d, month, yyyy }) => `${d} ${month} ${yyyy}`.normalize('NFD'),
  '15 févr. 2027': ({ d, short, yyyy }) => `${d} ${short} ${yyyy}`,
  '15 fevr 2027': ({ d, short, yyyy }) => `${d} ${short.replace('.', '').replace('é', 'e')} ${yyyy}`,
  '15-mars-2027': ({ dd, month, yyyy }) => `${dd}-${month}-${yyyy}`,
  'lundi 15 mars 2027': ({ d, month, yyyy, weekday: day }) => `${day} ${d} ${month} ${yyyy}`,
  'lun. 15 mars 2027': ({ d, short, yyyy, weekday: day }) => `${day.slice(0, 3)}. ${d} ${short} ${yyyy}`,
  'le 1er mars 2027': ({ d, month, yyyy }) => `le ${d === '1' ? '1er' : d} ${month} ${yyyy}`,
  '1ᵉʳ mars 2027': ({ d, month, yyyy }) => `${d === '1' ? '1ᵉʳ' : d} ${month} ${yyyy}`,
  'no-break spaces': ({ d, month, yyyy }) => `${d}\u00a0${month}\u202f${yyyy}`,
  'zero width': ({ dd, mm, yyyy }) => `\u200b${dd}\u200b/${mm}/\u200b${yyyy}\ufeff`,
  'a time after': ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy} à 9h30`,
  'a time of day after': ({ d, month, yyyy }) => `${d} ${month} ${yyyy} 08:30 - 17 h`,
  'in brackets': ({ dd, mm, yyyy }) => `(${dd}/${mm}/${yyyy})`,
  'at the end of a sentence': ({ d, month, yyyy }) => `le ${d} ${month} ${yyyy}.`,
};

const ALL = Array.from({ length: DAYS }, (_, n) => parts(addDays(FIRST, n)));

const days = (text: string) => datesIn(fold(shownText(text))).map((span) => [...span.days]);

describe.each(Object.entries(FORMS))('%s', (_, write) => {
  test('reads back, each day from 2026 to 2035', () => {
    expect(ALL.filter((said) => days(write(said)).join() !== said.date).map(write)).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: DAYS - 1 }).map((n) => addDays(FIRST, n));
const form = fc.constantFrom('15/03/2027', '15-03-2027', '15.03.27', '15 mars 2027', '15 févr. 2027', 'lundi 15 mars 2027', '15 MARS 2027', '2027-03-15');
const joint = fc.constantFrom(
  (from: string, to: string) => `du ${from} au ${to}`,
  (from: string, to: string) => `DU ${from} AU ${to}`,
  (from: string, to: string) => `${from} - ${to}`,
  (from: string, to: string) => `${from} – ${to}`,
  (from: string, to: string) => `${from} → ${to}`,
  (from: string, to: string) => `${from} au ${to}`,
  (from: string, to: string) => `${from} à 8h30, jusqu’au ${to} à 17h`,
  (from: string, to: string) => `de ${from} à ${to}`,
);

describe('a range', () => {
  test('of two whole dates has both ends, however it is written', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), form, form, joint, (start, length, one, other, join) => {
        const end = addDays(start, length);
        const text = join(FORMS[one]?.(parts(start)) ?? '', FORMS[other]?.(parts(end)) ?? '');
        expect(days(text)).toEqual([[start, end]]);
      }),
      { numRuns: 400 },
    );
  });

  test('says its month and year once, or its year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.boolean(), (start, length, named) => {
        const end = addDays(start, length);
        const [from, to] = [parts(start), parts(end)];
        const [of, on] = named ? [`${from.weekday} `, `${to.weekday} `] : ['', ''];
        const last = `${on}${to.d} ${to.month} ${to.yyyy}`;
        expect(days(`du ${of}${from.d} ${from.month} au ${last}`)).toEqual([[start, end]]);
        expect(days(`du ${from.dd}/${from.mm} au ${to.dd}/${to.mm}/${to.yyyy}`)).toEqual([[start, end]]);
        expect(days(`du ${of}${from.d} ${from.month} ${from.yyyy} au ${on}${to.d} ${to.month}`)).toEqual([[start, end]]);
        if (start.slice(0, 7) === end.slice(0, 7)) expect(days(`du ${of}${from.d} au ${last}`)).toEqual([[start, end]]);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['du 15 au 17 mars 2027', ['2027-03-15', '2027-03-17']],
    ['15-17 mars 2027', ['2027-03-15', '2027-03-17']],
    ['15/03/2027-17/03/2027', ['2027-03-15', '2027-03-17']],
    ['du 15 au 17/03/2027', ['2027-03-15', '2027-03-17']],
    ['les 15, 16 et 17 mars 2027', ['2027-03-15', '2027-03-16', '2027-03-17']],
    ['les lundi 15 et mardi 16 mars 2027', ['2027-03-15', '2027-03-16']],
    ['du lun. 15 au mer. 17 mars 2027', ['2027-03-15', '2027-03-17']],
    ['du mar. 16 mars au jeu. 18 mars 2027', ['2027-03-16', '2027-03-18']],
    ['du 30 décembre au 4 janvier 2028', ['2027-12-30', '2028-01-04']],
    ['15/03/2027 09:00 → 17/03/2027 17:00', ['2027-03-15', '2027-03-17']],
    ['15/03/2027 et 17/03/2027', ['2027-03-15', '2027-03-17']],
  ])('« %s »', (text, read) => {
    expect(days(text)).toEqual([read]);
  });
});

describe('nothing is read of', () => {
  test.each([
    ['a day that does not exist', '31/02/2027'],
    ['a 29 February of another year', '29 février 2027'],
    ['a range with such a day', '31/02/2027 - 15/03/2027'],
    ['a day without a year', 'lundi 15 mars'],
    ['a range without a year', 'du 15 au 17 mars'],
    ['a range that ends before it starts', '17/03/2027 - 15/03/2027'],
    ['days of a month that do not follow each other', 'du 30 au 2 avril 2027'],
    ['another century', '15/03/1987'],
  ])('%s', (_, text) => {
    expect(days(text).flat()).toEqual([]);
  });

  test.each(['03/2027', 'mars 2027', '01.46.29.25.54', '01 46 29 25 54', '27-0412', '2027/000412', 'v2.10.27', '15-03', '12,50 €', '12/15', 'S15/03/2027'])(
    '« %s »',
    (text) => {
      expect(days(text).flat()).toEqual([]);
    },
  );

  test.each([
    ['Salle 12, 15 mars 2027', ['2027-03-15']],
    ['Session 12 - 15 mars 2027', ['2027-03-15']],
    ['12 candidats le 15 mars 2027', ['2027-03-15']],
    ['15 mars 2027, 17 rue Pasteur', ['2027-03-15']],
    ['27-0412 - 15 mars 2027', ['2027-03-15']],
  ])('a number beside a date: « %s »', (text, read) => {
    expect(days(text)).toEqual([read]);
  });

  test('text without digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(days(text.normalize('NFKC').replace(/\p{N}/gu, ''))).toEqual([]);
      }),
    );
  });
});

test('a date says where it stands', () => {
  const text = 'session du 15 au 17 mars 2027, puis le 2 avril 2027.';
  expect(datesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['15 au 17 mars 2027, puis le 2 avril 2027']);
  const apart = 'du 15/03/2027 : debut, du 17/03/2027 : fin';
  expect(datesIn(apart).map(({ from, to }) => apart.slice(from, to))).toEqual(['15/03/2027', '17/03/2027']);
});
