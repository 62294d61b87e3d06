import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastDays, leastPairs, withDays } from '@/lib/passage/how-many';
import { leastText, reasonText } from '@/lib/passage/reason-text';
import { reasonsAgainst } from '@/lib/passage/reasons';
import { run } from '@/lib/passage/solve/run';
import { exam, instanceOf } from './instances';
import { instances } from '../../arbitraries/passage';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const EVER = { clock: () => 0, limit: 1 };
const interview = exam({ id: 'e', label: 'Entretien', minutes: 60, posts: 6 });

describe('how many', () => {
  test('pairs: the least number, proven, with why one less is not enough', () => {
    // 450 minutes are open but for lunch, in rounds of three hours and a break: 6 hours and 15 minutes of work for a pair, hence 6 interviews.
    const least = run(leastPairs(instanceOf({ exams: [interview], candidates: 12 })), EVER);
    expect([least?.count, least?.bound]).toEqual([2, 2]);
    expect(least === null ? '' : plain(leastText(least, 'pairs'))).toMatch(/^2 binômes : c’est le minimum, prouvé\. Avec 1 binôme : Le jury a 12 h d’épreuves à tenir, et 1 binôme n’a que 7 h/);
  });

  test('days: those given, then as many as are missing, alike', () => {
    const instance = instanceOf({ exams: [interview], candidates: 20 });
    const least = run(leastDays(instance), EVER);
    expect(least?.count).toBe(least?.bound);
    expect(withDays(instance, 3).days.map(({ day }) => day)).toEqual(['2027-03-15', '2027-03-16', '2027-03-17']);
    expect(least?.count).toBeGreaterThan(2);
  });

  test('none of the jury where no exam asks for it', () => {
    expect(run(leastPairs(instanceOf({ exams: [{ ...interview, jury: false }] })), EVER)?.count).toBe(0);
  });

  test('time that is up leaves what is known: never more than is proven', () => {
    const steps = leastPairs(instanceOf({ exams: [interview], candidates: 12 }));
    const [first, second] = [steps.next().value, steps.next().value];
    expect(first.bound).toBeLessThanOrEqual(2);
    expect(second.count ?? 2).toBeGreaterThanOrEqual(2);
  });
});

describe('why nothing can be', () => {
  test.each([
    ['Aucune épreuve', instanceOf({ exams: [] })],
    ['Aucun candidat', instanceOf({ candidates: 0 })],
    ['Aucun jour', instanceOf({ days: 0 })],
    ['Il y a plus de places', instanceOf({ extra: [{ places: 5, minutes: 10 }] })],
    ['« A » attend une épreuve qui l’attend', instanceOf({ exams: [exam({ id: 'a', label: 'A', after: 'b' }), exam({ id: 'b', after: 'a' })] })],
    ['Des épreuves se passent devant le jury', instanceOf({ pairs: 0 })],
    ['La visite du plateau', instanceOf({ hidden: { visit: 600, welcome: 0, packets: 0, deliberation: 0, signing: 0 } })],
    ['« A » ne tient dans aucun jour', instanceOf({ exams: [exam({ id: 'a', label: 'A', minutes: 300, jury: false })] })],
    ['« A » dure plus qu’un binôme', instanceOf({ exams: [exam({ id: 'a', label: 'A', minutes: 190 })] })],
    ['Un candidat a 8 h 20', instanceOf({ exams: ['a', 'b', 'c', 'd', 'f'].map((id) => exam({ id, minutes: 100, jury: false, posts: 9 })) })],
    ['Atelier : 10 h à occuper', instanceOf({ exams: [exam({ id: 'a', where: 'Atelier', minutes: 150, jury: false })] })],
  ])('is said: %s', (words, instance) => {
    expect(reasonsAgainst(instance).map((reason) => plain(reasonText(reason))).join('\n')).toContain(words);
  });

  test('is never said of what can be: adding up is only ever a bound', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const more = { ...instance, pairs: instance.pairs + 1 };
        // Whoever has no reason against it with few pairs has none with more.
        return reasonsAgainst(instance).length > 0 || reasonsAgainst(more).length === 0;
      }),
      { numRuns: 100 },
    );
  });
});
