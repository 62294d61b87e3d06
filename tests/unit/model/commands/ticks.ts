import type { TickStatus } from '@/lib/session/tick';
import type { Value } from '../leaves';
import { CENTRE } from '../model';
import { keepCopies } from '../model-copies';
import { acted, fresh, offers, recognisable, someSession, type Command, type Turn } from '../turn';
import { since } from './sessions';

const KEYS = ['commander-dte#', 'creer-session-ceres#', 'convoquer-candidats#', 'transmettre-pv#', 'verifier-plateau#'];
const STATUSES: readonly TickStatus[] = ['fait', 'fait', 'a-faire', 'sans-objet'];

type Told = [string, Value][];

/** What a tick says: today where it is done; the day of the PV is a field of the session too. */
function ticked({ model, machine }: Turn, owner: string, key: string, status: TickStatus): Told {
  const at = `ticks/${key}`;
  const doneOn = status === 'fait' ? machine.day : null;
  const told: Told = [[`${at}/status`, status], [`${at}/doneOn`, doneOn], [`${at}/doneAt`, null]];
  if (status !== 'a-faire') told.push([`${at}/redo`, null]);
  const differs = model.value(owner, `${at}/status`) !== status || model.value(owner, `${at}/doneOn`) !== doneOn;
  return key === 'transmettre-pv#' && differs ? [...told, ['pvSentOn', doneOn]] : told;
}

export const tick: Command = async (turn) => {
  const id = someSession(turn);
  if (id === null) return null;
  const [key, status] = [turn.dice.pick(KEYS), turn.dice.pick(STATUSES)];
  await fresh(turn).setStatus(id, key, status);
  acted(turn, turn.model.say(id, ticked(turn, id, key, status)));
  return `tick ${id} ${key} ${status}`;
};

/** Two boxes one after the other, without waiting: each is an act. */
export const tickQuickly: Command = async (turn) => {
  const id = someSession(turn);
  if (id === null) return null;
  const [one, two] = turn.dice.shuffle(KEYS);
  if (one === undefined || two === undefined) return null;
  const page = fresh(turn);
  await Promise.all([page.setStatus(id, one, 'fait'), page.setStatus(id, two, 'sans-objet')]);
  const first = turn.model.say(id, ticked(turn, id, one, 'fait'));
  keepCopies(turn.model, first);
  const second = turn.model.say(id, ticked(turn, id, two, 'sans-objet'));
  keepCopies(turn.model, second);
  offers(turn, second.length > 0 ? second : first);
  return `tick ${id} ${one}, and at once ${two}`;
};

export const note: Command = async (turn) => {
  const id = someSession(turn);
  if (id === null) return null;
  const { dice, model } = turn;
  const key = dice.pick(KEYS);
  if (dice.chance(0.4)) {
    const done = dice.chance(0.7);
    await fresh(turn).setStep(id, key, 'dates-exactes', done);
    acted(turn, model.say(id, [[`ticks/${key}/steps/dates-exactes`, done]]));
    return `step of ${id} ${key} ${String(done)}`;
  }
  const patch = { doneBy: recognisable(turn, 'Par'), ...(dice.chance(0.5) ? { observation: recognisable(turn, 'Observation') } : {}) };
  await fresh(turn).annotate(id, key, patch);
  acted(turn, model.say(id, Object.entries(patch).map(([field, value]) => [`ticks/${key}/${field}`, value] as const)));
  return `annotate ${id} ${key}`;
};

/** A duty of the centre's own. */
export const tickCentre: Command = async (turn) => {
  const { machine, dice, model } = turn;
  const key = `programmer-annee#${String(Number(machine.day.slice(0, 4)) + dice.int(0, 1))}`;
  const status = dice.pick(STATUSES);
  await fresh(turn).setStatus(CENTRE, key, status);
  acted(turn, model.say(CENTRE, [...ticked(turn, CENTRE, key, status), ...since(turn)]));
  return `tick the centre's ${key} ${status}`;
};
