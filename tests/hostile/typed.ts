import type { Typed } from '@/lib/print/typed';
import type { Session } from '@/lib/session/session';
import type { Say } from './records';

/** What is typed at printing, each part another text. */
export function hostileTyped({ candidates, jurors, start }: Session, n: number, say: Say): Typed {
  const people = [...candidates, ...jurors].map(({ id }, i) => [id, { name: say(n + i), address: say(n + i + 1) }] as const);
  return {
    sender: { address: say(n + 2), name: say(n + 3), role: say(n + 4), city: say(n + 5) },
    people: Object.fromEntries(people),
    place: say(n + 6),
    schedule: [{ day: start, time: say(n + 7), nature: say(n + 8), place: say(n + 9) }, { day: say(n + 10), time: '09:05', nature: say(n + 11), place: '' }],
    order: [say(n + 12), say(n + 13)].join('\n'),
    places: {},
    phase: null,
  };
}
