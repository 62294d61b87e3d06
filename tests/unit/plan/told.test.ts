import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { toldOn, type Notice, type Owner, type ToldDay } from '@/lib/plan/told';

const THURSDAY = civil('2027-02-11');
const FRIDAY = civil('2027-02-12');
const MONDAY = civil('2027-02-15');

const NOTHING: ToldDay = {
  today: THURSDAY,
  next: FRIDAY,
  overdue: 0,
  overdueText: 'Jalon : aucune échéance en retard',
  owners: [],
  beginning: [],
};

const told = (day: Partial<ToldDay>) => plain(toldOn({ ...NOTHING, ...day }));

/** Its spaces made plain. */
function plain(notice: Notice | null): Notice | null {
  const spaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');
  return notice === null ? null : { title: spaces(notice.title), message: spaces(notice.message) };
}

const soudeur = (...agenda: string[]): Owner => ({ label: 'Soudeur, 15 mars', agenda });

describe('nothing is told', () => {
  test('of a day on which nothing is late, due or beginning', () => {
    expect(told({})).toBeNull();
  });

  test.each([
    ['due tomorrow', 'r#2027-02-12#convoquer-candidats###'],
    ['due yesterday: the count of what is overdue has it', 'r#2027-02-10#convoquer-candidats###'],
    ['advised today', 'a#2027-02-11#convoquer-candidats###'],
    ['counted with another', 'c#2027-02-11#informer-ddets###'],
    ['of an example', 'xr#2027-02-11#convoquer-candidats###'],
    ['of the days of the session', 'd#2027-02-11#faire-emarger#2027-02-11#2027-02-11#'],
    ['done today', 'f#2027-02-11#convoquer-candidats#'],
  ])('of what is %s', (_what, key) => {
    expect(told({ owners: [soudeur(key)] })).toBeNull();
  });
});

describe('what is overdue', () => {
  test('is the title, as the button says it', () => {
    expect(told({ overdue: 3, overdueText: 'Jalon : 3 échéances en retard' })).toEqual({
      title: 'Jalon : 3 échéances en retard',
      message: 'Le panneau de Jalon les montre.',
    });
  });

  test('is said even of none, above what is due', () => {
    expect(told({ owners: [soudeur('r#2027-02-11#convoquer-candidats###')] })?.title).toBe('Jalon : aucune échéance en retard');
  });
});

describe('what becomes overdue', () => {
  test('tomorrow is counted by session', () => {
    const keys = ['r#2027-02-11#convoquer-candidats###', 'r#2027-02-11#creer-parcours-candidats###2026-01-01', 'r#2027-02-12#convoquer-jury###'];
    expect(told({ owners: [soudeur(...keys)] })?.message).toBe('En retard demain si ce n’est pas fait : Soudeur, 15 mars (2 échéances)');
  });

  test('before the next working day is told on the last one before it, by the name of that day', () => {
    const keys = ['r#2027-02-12#a##', 'r#2027-02-13#b##', 'r#2027-02-14#c##', 'r#2027-02-15#d##'];
    expect(told({ today: FRIDAY, next: MONDAY, owners: [soudeur(...keys)] })?.message).toBe(
      'En retard lundi si ce n’est pas fait : Soudeur, 15 mars (3 échéances)',
    );
  });

  test('of the centre itself stands beside that of its sessions', () => {
    const owners = [soudeur('r#2027-02-11#a##'), { label: 'votre centre', agenda: ['r#2027-02-11#programmer-annee#2027##'] }];
    expect(told({ owners })?.message).toBe('En retard demain si ce n’est pas fait : Soudeur, 15 mars (1 échéance) ; votre centre (1 échéance)');
  });

  test('of more than three sessions names three, and says how many more', () => {
    const owners = ['A', 'B', 'C', 'D', 'E'].map((label) => ({ label, agenda: ['r#2027-02-11#a##'] }));
    expect(told({ owners })?.message).toMatch(/: A \(1 échéance\) ; B \(1 échéance\) ; C \(1 échéance\) ; \+ 2$/);
  });
});

test('the sessions that begin today are named, on a line of their own', () => {
  const beginning = ['Soudeur', 'Maçon'];
  expect(told({ beginning })?.message).toBe('Début aujourd’hui : Soudeur ; Maçon');
  expect(told({ beginning, owners: [soudeur('r#2027-02-11#a##')] })?.message.split('\n')).toEqual([
    'En retard demain si ce n’est pas fait : Soudeur, 15 mars (1 échéance)',
    'Début aujourd’hui : Soudeur ; Maçon',
  ]);
});

test('what it counts is what the badge will have more of: every required key before the next working day, and no other', () => {
  const day = fc.integer({ min: -5, max: 8 }).map((n) => addDays(FRIDAY, n));
  const key = fc.tuple(fc.constantFrom('r', 'a', 'c', 'xr', 'd', 'o'), day, fc.integer({ min: 0, max: 99 })).map(([kind, on, n]) => `${kind}#${on}#r${String(n)}###`);
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 12 }), (agenda) => {
      const counted = agenda.filter((text) => text.startsWith('r#') && text.slice(2, 12) >= FRIDAY && text.slice(2, 12) < MONDAY).length;
      const message = told({ today: FRIDAY, next: MONDAY, owners: [soudeur(...agenda)] })?.message ?? '';
      expect(Number(/\((\d+) échéance/.exec(message)?.[1] ?? 0)).toBe(counted);
    }),
  );
});
