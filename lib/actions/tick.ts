import { ruleOf } from '@/lib/rulebook/rulebook';
import type { CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, readOccurrenceKey, type Tick, type TickStatus } from '@/lib/session/tick';
import { editing, save } from './save';
import { today } from './state';
import { announce } from './undo';

const SAID: Readonly<Record<TickStatus, string>> = {
  fait: 'fait',
  'a-faire': 'à faire',
  'sans-objet': 'sans objet',
};

/** Says how an occurrence stands. Ticking it notes today as the day it was done; taking the tick off forgets that day. */
export async function setStatus(session: string, key: string, status: TickStatus): Promise<void> {
  const doneOn: CivilDate | null = status === 'fait' ? today.value : null;
  await edit(session, key, { status, doneOn }, SAID[status]);
}

/** Ticks one step of an occurrence, or takes its tick off. */
export async function setStep(session: string, key: string, step: string, done: boolean): Promise<void> {
  const written = await save(
    new Map([[session, editing((now) => withTick(now, key, (tick) => ({ ...tick, steps: { ...tick.steps, [step]: done } })))]]),
  );
  announce(written, `Étape ${done ? 'faite' : 'à faire'}`);
}

/** Notes the day, the person or the remark that goes with an occurrence. */
export async function annotate(
  session: string,
  key: string,
  patch: Partial<Pick<Tick, 'doneOn' | 'doneBy' | 'observation' | 'who'>>,
): Promise<void> {
  await edit(session, key, patch, 'noté');
}

async function edit(session: string, key: string, patch: Partial<Tick>, said: string): Promise<void> {
  const written = await save(
    new Map([[session, editing((now) => withTick(now, key, (tick) => ({ ...tick, ...patch })))]]),
  );
  const { rule } = readOccurrenceKey(key);
  announce(written, `${ruleOf(rule)?.title ?? rule} : ${said}`);
}

function withTick(session: Session, key: string, edit: (tick: Tick) => Tick): Session {
  return { ...session, ticks: { ...session.ticks, [key]: edit(session.ticks[key] ?? EMPTY_TICK) } };
}
