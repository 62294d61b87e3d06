import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { keepCopy } from '../model-copies';
import { leavesOf, type Value } from '../leaves';
import { acted, fresh, recognisable, someSession, type Command, type Turn } from '../turn';

type List = 'candidates' | 'jurors' | 'incidents';

const LISTS: readonly List[] = ['candidates', 'jurors', 'incidents'];

function newEntry(turn: Turn, list: List) {
  const { dice, machine, model } = turn;
  const id = `p${String(model.next())}`;
  if (list === 'candidates') return { ...newCandidate(id, recognisable(turn, 'Candidate')), attempt: dice.pick([null, 1, 2] as const) };
  if (list === 'jurors') return { ...newJuror(id, recognisable(turn, 'Jurée')), employer: dice.pick([null, recognisable(turn, 'Employeur')]) };
  return { id, day: machine.day, kind: 'retard', at: null, text: recognisable(turn, 'Incident') };
}

export const addPerson: Command = async (turn) => {
  const id = someSession(turn);
  if (id === null) return null;
  const list = turn.dice.pick(LISTS);
  const entries = Array.from({ length: turn.dice.int(1, 2) }, () => newEntry(turn, list));
  await fresh(turn).putEntries(id, list, entries, 'Ajouté');
  acted(turn, turn.model.say(id, leavesOf({ [list]: entries })));
  return `add ${entries.map((entry) => entry.id).join(', ')} to the ${list} of ${id}`;
};

function somebody(turn: Turn): { id: string; list: List; entry: string } | null {
  const id = someSession(turn);
  if (id === null) return null;
  const all = LISTS.flatMap((list) => turn.model.entries(id, list).map((entry) => ({ id, list, entry })));
  return all.length === 0 ? null : turn.dice.pick(all);
}

export const editPerson: Command = async (turn) => {
  const who = somebody(turn);
  if (who === null) return null;
  const { dice, machine, model } = turn;
  const patch: Record<string, Value> =
    who.list === 'incidents'
      ? { text: recognisable(turn, 'Incident') }
      : dice.pick<Record<string, Value>>([{ label: recognisable(turn, 'Autre nom') }, { identity: dice.chance(0.7) }, who.list === 'candidates' ? { sentOn: machine.day } : { convenedOn: machine.day }]);
  await fresh(turn).patchEntries(who.id, who.list, [who.entry], patch);
  acted(turn, model.say(who.id, Object.entries(patch).map(([field, value]) => [`${who.list}/${who.entry}/${field}`, value] as const)));
  return `edit ${who.list}/${who.entry} of ${who.id} ${JSON.stringify(patch)}`;
};

export const removePerson: Command = async (turn) => {
  const who = somebody(turn);
  if (who === null) return null;
  await fresh(turn).removeSessionEntry(who.id, who.list, who.entry);
  acted(turn, turn.model.write(who.id, [[`${who.list}/${who.entry}/removed`, true]]));
  return `remove ${who.list}/${who.entry} of ${who.id}`;
};

/** For good: neither « Annuler », nor a file, nor a copy brings it back. */
export const erasePerson: Command = async (turn) => {
  const who = somebody(turn);
  if (who === null) return null;
  await fresh(turn).erasePerson(who.id, who.list, who.entry);
  const refs = turn.model.say(who.id, [[`${who.list}/${who.entry}/erased`, true]]);
  for (const { owner } of refs) keepCopy(turn.model, owner);
  turn.ways.delete(turn.panel.name);
  return `erase ${who.list}/${who.entry} of ${who.id}`;
};

export const eraseSession: Command = async (turn) => {
  const id = someSession(turn);
  if (id === null) return null;
  const { model, machine } = turn;
  const marks = LISTS.flatMap((list) => model.entries(id, list).map((entry): [string, Value] => [`${list}/${entry}/erased`, true]));
  await fresh(turn).eraseSession(id);
  const day: [string, Value][] = model.value(id, 'erasedOn') === null ? [['erasedOn', machine.day]] : [];
  const refs = model.say(id, [...day, ...marks]);
  for (const { owner } of refs) keepCopy(model, owner);
  turn.ways.delete(turn.panel.name);
  return `erase what is personal in ${id}`;
};
