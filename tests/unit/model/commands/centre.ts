import { expect } from 'vitest';
import { CENTRE } from '../model';
import { acted, fresh, recognisable, type Command } from '../turn';
import { since } from './sessions';

export const editCentre: Command = async (turn) => {
  const { dice, model } = turn;
  const patch = dice.pick([
    { name: recognisable(turn, 'Centre') },
    { region: dice.pick([null, 'corse', 'auvergne-rhone-alpes'] as const) },
    { territory: dice.pick(['metropole', 'alsace-moselle', 'mayotte'] as const) },
    { convenes: dice.pick(['ceres', 'hors-ceres', 'inconnu'] as const) },
  ]);
  await fresh(turn).editCentre(patch);
  acted(turn, model.say(CENTRE, [...Object.entries(patch), ...since(turn)]));
  return `edit the centre ${JSON.stringify(patch)}`;
};

/** A task of the centre's own, or a margin: the dates of every session follow. */
export const addRule: Command = async (turn) => {
  const { dice, model } = turn;
  const id = `r${String(model.next())}`;
  const [list, draft] = dice.pick([
    ['ownRules', { title: recognisable(turn, 'Tâche'), days: dice.int(-40, 10) }],
    ['margins', { rule: 'commander-dte', anchor: 'start', days: dice.int(-170, -140) }],
  ] as const);
  const refused = await fresh(turn).saveEntry(list, id, draft);
  expect(refused, 'what the form is refused for').toBeNull();
  acted(turn, model.say(CENTRE, [...Object.entries(draft).map(([field, value]) => [`${list}/${id}/${field}`, value] as const), ...since(turn)]));
  return `add ${list}/${id} ${JSON.stringify(draft)}`;
};

export const removeRule: Command = async (turn) => {
  const { dice, model } = turn;
  const all = (['ownRules', 'margins'] as const).flatMap((list) => model.entries(CENTRE, list).map((id) => ({ list, id })));
  if (all.length === 0) return null;
  const { list, id } = dice.pick(all);
  await fresh(turn).removeEntry(list, id);
  acted(turn, model.write(CENTRE, [[`${list}/${id}/removed`, true]]));
  return `remove ${list}/${id}`;
};
