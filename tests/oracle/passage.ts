import type { HiddenTime } from '@/lib/passage/hidden';
import type { Instance, PassageExam } from '@/lib/passage/instance';
import type { Held } from '@/lib/passage/schedule';

/*
 * What a schedule of the exams must hold to, said a second time, minute by minute, and without a line of the program's.
 */

type Minutes = ReadonlySet<number>;

interface Piece {
  readonly held: Held;
  readonly exam: PassageExam;
  /** The minutes of the exam itself for each place that it holds. */
  readonly own: ReadonlyMap<number, Minutes>;
  readonly room: Minutes;
  readonly jury: Minutes;
}

/** What is wrong with a schedule and the hidden times that close it; nothing for one that is sound. */
export function troublesOf(instance: Instance, held: readonly Held[], closing: readonly HiddenTime[]): string[] {
  const troubles: string[] = [];
  const pieces = held.flatMap((one) => {
    const exam = instance.exams.find(({ id }) => id === one.exam);
    if (exam === undefined) troubles.push(`unknown exam ${one.exam}`);
    return exam === undefined ? [] : [pieceOf(instance, exam, one)];
  });
  for (const exam of instance.exams) troubles.push(...countTroubles(instance, exam, held));
  for (const { day, opens, closes } of instance.days) {
    const today = pieces.filter(({ held: { day: on } }) => on === day);
    const first = day === instance.days[0]?.day ? opening(instance) : [];
    const earliest = Math.max(opens, ...first.map(({ to }) => to));
    for (const { exam, room, held: { start } } of today) {
      const [from, to] = [Math.min(...room), Math.max(...room) + 1];
      if (from < earliest || to > closes) troubles.push(`${exam.id} at ${String(start)} outside ${String(earliest)}–${String(closes)}`);
    }
    for (let place = 1; place <= instance.candidates; place += 1) {
      const busy = today.flatMap(({ own }) => [...(own.get(place) ?? [])]);
      if (new Set(busy).size < busy.length) troubles.push(`place ${String(place)} twice`);
    }
    for (const where of new Set(instance.exams.map((exam) => exam.where))) {
      const posts = Math.max(...instance.exams.filter((exam) => exam.where === where).map((exam) => exam.posts));
      for (let post = 1; post <= posts; post += 1) {
        const busy = today.filter(({ exam, held: one }) => exam.where === where && (exam.collective || one.post === post)).flatMap(({ room }) => [...room]);
        if (new Set(busy).size < busy.length) troubles.push(`${where} ${String(post)} twice`);
      }
      if (today.some(({ exam, held: one }) => exam.where === where && (one.post < 1 || one.post > posts))) troubles.push(`${where}: no such post`);
    }
    for (let pair = 1; pair <= instance.pairs; pair += 1) {
      const hidden = [...first.filter(({ jury }) => jury), ...closing.filter((time) => time.day === day).map(({ start, end }) => ({ from: start, to: end }))];
      const busy = [...today.filter(({ held: one }) => one.pair === pair).flatMap(({ jury }) => [...jury]), ...hidden.flatMap(({ from, to }) => range(from, to))];
      if (new Set(busy).size < busy.length) troubles.push(`pair ${String(pair)} twice`);
      if (longest(busy, instance.work.rest) > instance.work.limit) troubles.push(`pair ${String(pair)} works too long`);
    }
  }
  for (const { exam, held: one } of pieces) {
    if (exam.jury ? one.pair === null || one.pair < 1 || one.pair > instance.pairs : one.pair !== null) troubles.push(`${exam.id}: wrong pair`);
  }
  troubles.push(...orderTroubles(instance, pieces), ...lunchTroubles(instance, pieces), ...closingTroubles(instance, pieces, closing));
  return troubles;
}

function pieceOf(instance: Instance, exam: PassageExam, held: Held): Piece {
  const places = held.place === null ? range(1, instance.candidates + 1) : [held.place];
  const preparation = range(held.start - exam.preparation, held.start);
  const own = new Map(places.map((place) => [place, new Set([...preparation, ...running(instance, exam, held.start, exam.minutes + extra(instance, place))])]));
  const most = Math.max(...places.map((place) => extra(instance, place)));
  const whole = running(instance, exam, held.start, exam.minutes + most);
  const after = Math.max(...whole) + 1;
  const changeover = range(after, after + exam.changeover);
  return { held, exam, own, room: new Set([...preparation, ...whole, ...changeover]), jury: new Set([...whole, ...changeover]) };
}

/** The minutes in which an exam runs: lunch is left out where it may be cut, and goes on after it. */
function running({ lunch }: Instance, exam: PassageExam, start: number, minutes: number): number[] {
  const found: number[] = [];
  const cut = exam.pausable && start < lunch.start;
  for (let at = start; found.length < minutes; at += 1) if (!cut || at < lunch.start || at >= lunch.start + lunch.minutes) found.push(at);
  return found;
}

function extra({ candidates, extra: list }: Instance, place: number): number {
  const minutes = list.flatMap((one) => Array.from({ length: one.places }, () => one.minutes));
  return minutes[candidates - place] ?? 0;
}

/** What opens the first day: each after the other, and after lunch where it would meet it. */
function opening({ days, lunch, hidden }: Instance): { from: number; to: number; jury: boolean }[] {
  const found: { from: number; to: number; jury: boolean }[] = [];
  let at = days[0]?.opens ?? 0;
  for (const [minutes, jury] of [[hidden.visit, true], [hidden.welcome, true], [hidden.packets, false]] as const) {
    if (minutes === 0) continue;
    while (range(at, at + minutes).some((minute) => isLunch(lunch, minute))) at += 1;
    found.push({ from: at, to: at + minutes, jury });
    at += minutes;
  }
  return found;
}

function countTroubles(instance: Instance, exam: PassageExam, held: readonly Held[]): string[] {
  const own = held.filter((one) => one.exam === exam.id).map(({ place }) => place);
  const wanted = exam.collective ? [null] : range(1, instance.candidates + 1);
  return own.length === wanted.length && wanted.every((place) => own.includes(place)) ? [] : [`${exam.id}: ${String(own.length)} of ${String(wanted.length)}`];
}

function orderTroubles(instance: Instance, pieces: readonly Piece[]): string[] {
  const when = (piece: Piece, minutes: Iterable<number>, pick: (...of: number[]) => number) => instance.days.findIndex(({ day }) => day === piece.held.day) * 10_000 + pick(...minutes);
  return pieces.flatMap((then) =>
    pieces
      .filter((first) => first.exam.id === then.exam.after)
      .flatMap((first) =>
        [...then.own.keys()].flatMap((place) => {
          const [before, after] = [first.own.get(place), then.own.get(place)];
          return before === undefined || after === undefined || when(first, before, Math.max) < when(then, after, Math.min) ? [] : [`place ${String(place)}: ${then.exam.id} before ${first.exam.id} is over`];
        }),
      ),
  );
}

function lunchTroubles({ lunch }: Instance, pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ exam, room }) => ([...room].some((minute) => isLunch(lunch, minute)) ? [`${exam.id} at lunch`] : []));
}

function closingTroubles(instance: Instance, pieces: readonly Piece[], closing: readonly HiddenTime[]): string[] {
  const wanted = [instance.hidden.deliberation, instance.hidden.signing].filter((minutes) => minutes > 0);
  if (closing.length !== wanted.length || closing.some(({ start, end }, n) => end - start !== wanted[n])) return ['no closing'];
  const index = (day: string) => instance.days.findIndex((one) => one.day === day) * 10_000;
  const over = Math.max(...pieces.map(({ held, room }) => index(held.day) + Math.max(...room) + 1));
  return closing.flatMap(({ day, start, end }, n) => {
    const open = instance.days.find((one) => one.day === day);
    const before = n === 0 ? over : index(closing[0]?.day ?? '') + (closing[0]?.end ?? 0);
    const isSound = open !== undefined && start >= open.opens && end <= open.closes && index(day) + start >= before && !range(start, end).some((minute) => isLunch(instance.lunch, minute));
    return isSound ? [] : [`closing at ${String(start)}`];
  });
}

function longest(busy: readonly number[], rest: number): number {
  let [begun, last, most] = [NaN, -Infinity, 0];
  for (const minute of busy.toSorted((a, b) => a - b)) {
    if (minute - last - 1 >= rest) begun = minute;
    last = minute;
    most = Math.max(most, last + 1 - begun);
  }
  return most;
}

function isLunch({ start, minutes }: Instance['lunch'], minute: number): boolean {
  return minute >= start && minute < start + minutes;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
