import { toTellTitle } from '@/lib/plan/called-off';
import { ruleIn } from '@/lib/plan/own-rules';
import { withRecordedDay } from '@/lib/plan/recorded';
import type { CivilDate } from '@/lib/dates/civil';
import { CENTRE_ID } from '@/lib/session/centre';
import { foldSession } from '@/lib/session/fold';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey, readOccurrenceKey, type Tick, type TickStatus } from '@/lib/session/tick';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import type { Written } from '@/lib/store/write';
import { editingCentre, save, saveEdit } from './save';
import { centre, toast, today } from './state';
import { announce } from './undo';

const SAID: Readonly<Record<TickStatus, string>> = {
  fait: 'fait',
  'a-faire': 'à faire',
  'sans-objet': 'sans objet',
};

/** Says how an occurrence of a session, or of the centre, stands. Ticking it notes today as the day it was done; taking the tick off forgets that day. */
export async function setStatus(owner: string, key: string, status: TickStatus): Promise<void> {
  const doneOn: CivilDate | null = status === 'fait' ? today.value : null;
  const written = await edit(owner, key, { status, doneOn, doneAt: null, ...(status === 'a-faire' ? {} : { redo: null }) }, SAID[status]);
  if (status === 'fait') offerAlso(owner, key, written);
}

/** Ticking one rule may offer another that the same act settles, where that is still open. */
function offerAlso(owner: string, key: string, written: readonly Written[]): void {
  const offers = ruleIn(centre.value, readOccurrenceKey(key).rule)?.offers;
  const session = written.map(({ changes }) => foldSession(owner, changes))[0];
  if (offers === undefined || session == null || toast.value === null) return;
  const other = occurrenceKey(offers.rule);
  if ((session.ticks[other] ?? EMPTY_TICK).status !== 'a-faire') return;
  toast.value = { ...toast.value, also: { label: typo(offers.label), act: () => setStatus(owner, other, 'fait') } };
}

/** Ticks one step of an occurrence, or takes its tick off. */
export async function setStep(owner: string, key: string, step: string, done: boolean): Promise<void> {
  const written = await saveTick(owner, key, (tick) => ({ ...tick, steps: { ...tick.steps, [step]: done } }));
  announce(written, `Étape ${done ? 'faite' : 'à faire'}`);
}

/** Says on which day something was done: « aujourd’hui », « hier », or another. */
export async function doneOnDay(owner: string, key: string, day: CivilDate): Promise<void> {
  await edit(owner, key, { status: 'fait', doneOn: day, doneAt: null, redo: null }, `fait le ${shortDate(day)}`);
}

/** Notes the day, the person or the remark that goes with an occurrence. */
export async function annotate(
  owner: string,
  key: string,
  patch: Partial<Pick<Tick, 'doneOn' | 'doneBy' | 'observation' | 'who'>>,
): Promise<void> {
  await edit(owner, key, patch, 'noté');
}

async function edit(owner: string, key: string, patch: Partial<Tick>, said: string): Promise<readonly Written[]> {
  const written = await saveTick(owner, key, (tick) => ({ ...tick, ...patch }));
  const { rule } = readOccurrenceKey(key);
  announce(written, `${ruleIn(centre.value, rule)?.title ?? toTellTitle(rule) ?? rule} : ${said}`);
  return written;
}

/** A session's ticks, or the centre's own. */
function saveTick(owner: string, key: string, change: (tick: Tick) => Tick): Promise<readonly Written[]> {
  const withTick = <T extends Pick<Session, 'ticks'>>(owned: T): T => ({
    ...owned,
    ticks: { ...owned.ticks, [key]: change(owned.ticks[key] ?? EMPTY_TICK) },
  });
  if (owner === CENTRE_ID) return save(new Map([[owner, editingCentre(withTick)]]));
  return saveEdit(owner, (session) => withRecordedDay(session, withTick(session), key));
}
