import type { Instance, PassageExam } from '@/lib/passage/instance';

/*
 * Whether any schedule can be, by trying every start on a grid, every post and every pair: with all that a small instance may ask, days, lunch, extra
 * minutes, preparation and what follows among it. Not a line of the program's.
 */

interface Option {
  readonly day: number;
  readonly pair: number;
  /** What is held for how long, as bits of the grid: each place, each post, the pair. */
  readonly places: ReadonlyMap<number, bigint>;
  readonly posts: readonly (readonly [string, bigint])[];
  readonly jury: bigint;
  /** The last instant of all that it holds, excluded. */
  readonly until: number;
}

/** Whether the exams of this instance can be held, each beginning on a multiple of `grid` minutes. */
export function canBeHeldOnGrid(instance: Instance, grid: number, most = Infinity): boolean | null {
  let tried = 0;
  const world = worldOf(instance, grid);
  const pieces = instance.exams.flatMap((exam) => (exam.collective ? [0] : range(1, instance.candidates + 1)).map((place) => ({ exam, place, options: optionsOf(world, exam, place) })));
  const chosen: { exam: PassageExam; option: Option }[] = [];
  const fits = (exam: PassageExam, option: Option): boolean =>
    chosen.every(({ exam: other, option: one }) => {
      for (const [place, bits] of option.places) {
        const theirs = one.places.get(place);
        if (theirs === undefined) continue;
        if ((bits & theirs) !== 0n) return false;
        if (exam.after === other.id && highest(theirs) > lowest(bits)) return false;
        if (other.after === exam.id && highest(bits) > lowest(theirs)) return false;
      }
      return (one.pair !== option.pair || (one.jury & option.jury) === 0n) && option.posts.every(([post, bits]) => one.posts.every(([their, theirs]) => their !== post || (bits & theirs) === 0n));
    });
  const worked = (pair: number, more: bigint): bigint => chosen.reduce((bits, { option }) => (option.pair === pair ? bits | option.jury : bits), world.opening | more);
  const place = (n: number): boolean => {
    const piece = pieces[n];
    if (piece === undefined) return closes(world, Math.max(...chosen.map(({ option }) => option.until)), (pair, more) => worked(pair, more));
    for (const option of piece.options) {
      tried += 1;
      if (tried > most) return false;
      if (!fits(piece.exam, option)) continue;
      chosen.push({ exam: piece.exam, option });
      if ((option.pair === 0 || isRested(world, worked(option.pair, 0n))) && place(n + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  const can = isRested(world, world.opening) && place(0);
  return !can && tried > most ? null : can;
}

interface World {
  readonly instance: Instance;
  readonly grid: number;
  /** Steps of a day, from its midnight. */
  readonly steps: number;
  /** From when on each day something may begin, in minutes; and what pairs do before, as bits. */
  readonly from: readonly number[];
  readonly opening: bigint;
}

function worldOf(instance: Instance, grid: number): World {
  const steps = 1440 / grid;
  const world = { instance, grid, steps, from: instance.days.map(({ opens }) => opens), opening: 0n };
  let at = instance.days[0]?.opens ?? 0;
  for (const [minutes, jury] of [[instance.hidden.visit, true], [instance.hidden.welcome, true], [instance.hidden.packets, false]] as const) {
    if (minutes === 0) continue;
    while (meetsLunch(world, at, at + minutes)) at += grid;
    if (jury) world.opening |= bitsOf(world, 0, at, at + minutes);
    at += minutes;
  }
  world.from[0] = at;
  return world;
}

/** Every way to hold one piece by itself. */
function optionsOf(world: World, exam: PassageExam, place: number): Option[] {
  const { instance, grid } = world;
  const places = place === 0 ? range(1, instance.candidates + 1) : [place];
  const count = Math.max(...instance.exams.filter(({ where }) => where === exam.where).map(({ posts }) => posts));
  return instance.days.flatMap(({ closes: close }, day) =>
    range(0, world.steps).flatMap((step) => {
      const start = step * grid;
      const endOf = (who: number) => endFor(instance, exam, start, exam.minutes + extraOf(instance, who));
      const end = Math.max(...places.map(endOf));
      const [from, until] = [start - exam.preparation, end + exam.changeover];
      const isCut = exam.pausable && instance.lunch.minutes > 0 && start < instance.lunch.start && end > instance.lunch.start + instance.lunch.minutes;
      if (from < (world.from[day] ?? 0) || until > close || (!isCut && meetsLunch(world, from, until))) return [];
      const held = new Map(places.map((who) => [who, bitsOf(world, day, from, endOf(who))]));
      const jury = bitsOf(world, day, start, until) & ~(isCut ? bitsOf(world, day, instance.lunch.start, instance.lunch.start + instance.lunch.minutes) : 0n);
      const room = bitsOf(world, day, from, until);
      return (place === 0 ? [0] : range(1, count + 1)).flatMap((post) =>
        (exam.jury ? range(1, instance.pairs + 1) : [0]).map((pair) => ({
          day,
          pair,
          places: held,
          posts: (post === 0 ? range(1, count + 1) : [post]).map((one) => [`${exam.where} ${String(one)}`, room] as const),
          jury: pair === 0 ? 0n : jury,
          until: day * world.steps + until / grid,
        })),
      );
    }),
  );
}

/** Whether all pairs can deliberate and sign after the last exam, at whatever time. */
function closes(world: World, over: number, worked: (pair: number, more: bigint) => bigint): boolean {
  const { instance, grid, steps } = world;
  const { deliberation, signing } = instance.hidden;
  return instance.days.some(({ closes: close }, day) =>
    range(0, steps).some((step) => {
      const start = step * grid;
      if (day * steps + step < over || start < (world.from[day] ?? 0) || (deliberation > 0 && meetsLunch(world, start, start + deliberation))) return false;
      let sign = start + deliberation;
      while (signing > 0 && meetsLunch(world, sign, sign + signing)) sign += grid;
      if (sign + signing > close) return false;
      const more = bitsOf(world, day, start, start + deliberation) | bitsOf(world, day, sign, sign + signing);
      return range(1, instance.pairs + 1).every((pair) => isRested(world, worked(pair, more)));
    }),
  );
}

function isRested({ instance, grid, steps }: World, bits: bigint): boolean {
  let [begun, last] = [0, -Infinity];
  for (let at = 0; at < steps * instance.days.length; at += 1) {
    if (((bits >> BigInt(at)) & 1n) === 0n) continue;
    if ((at - last - 1) * grid >= instance.work.rest) begun = at;
    last = at;
    if ((at + 1 - begun) * grid > instance.work.limit) return false;
  }
  return true;
}

function endFor({ lunch }: Instance, exam: PassageExam, start: number, minutes: number): number {
  const end = start + minutes;
  return exam.pausable && start < lunch.start && end > lunch.start ? end + lunch.minutes : end;
}

function extraOf({ candidates, extra }: Instance, place: number): number {
  return extra.flatMap((one) => Array.from({ length: one.places }, () => one.minutes))[candidates - place] ?? 0;
}

function meetsLunch({ instance: { lunch } }: Pick<World, 'instance'>, from: number, to: number): boolean {
  return lunch.minutes > 0 && from < lunch.start + lunch.minutes && to > lunch.start;
}

function bitsOf({ grid, steps }: Pick<World, 'grid' | 'steps'>, day: number, from: number, to: number): bigint {
  return ((1n << BigInt(Math.max(0, to - from) / grid)) - 1n) << BigInt(day * steps + from / grid);
}

function highest(bits: bigint): number {
  return bits.toString(2).length;
}

/** The first instant held, from 0. */
function lowest(bits: bigint): number {
  return (bits & -bits).toString(2).length - 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
