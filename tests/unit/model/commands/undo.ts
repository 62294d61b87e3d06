import { readChanges } from '@/lib/store/read-session';
import { keepCopies } from '../model-copies';
import { fresh, acted, type Command } from '../turn';

/** « Annuler », or « Rétablir », of the message that a panel shows: other panels may have written since. */
export const undo: Command = async ({ model, panel, ways }) => {
  const way = ways.get(panel.name);
  const back = panel.page.toast.value?.undo;
  if (way === undefined || back === undefined) return null;
  await back();
  const refs = way();
  keepCopies(model, refs);
  if (refs.length > 0) ways.set(panel.name, () => model.undo(refs));
  else if (panel.page.toast.value?.undo === undefined) ways.delete(panel.name);
  return `undo in ${panel.name}`;
};

/** « Annuler » of one line of the history. */
export const undoPast: Command = async (turn) => {
  const { machine, model, dice } = turn;
  const owners = model.sessions();
  if (owners.length === 0) return null;
  const owner = dice.pick(owners);
  const { stamp } = dice.pick(model.said(owner));
  const changes = (await readChanges(await machine.disk(), owner)).filter((change) => change.stamp === stamp);
  await fresh(turn).undoChanges(owner, changes, 'une ligne');
  acted(turn, model.takeBack(owner, model.said(owner).filter((one) => one.stamp === stamp)));
  return `undo what ${owner} was told at ${String(stamp)}`;
};
