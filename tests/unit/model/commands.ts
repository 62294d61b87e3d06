import { addRule, editCentre, removeRule } from './commands/centre';
import { kill, loseStore, takeBack, wipe } from './commands/disk';
import { editElsewhere, importFile, importSpoilt, save, writeByHand } from './commands/files';
import { go, passDay, restart, secondPanel, setClock, together } from './commands/machine';
import { addPerson, editPerson, erasePerson, eraseSession, removePerson } from './commands/people';
import { changeState, create, fill, move, remove } from './commands/sessions';
import { note, tick, tickCentre, tickQuickly } from './commands/ticks';
import { undo, undoPast } from './commands/undo';
import type { Command } from './turn';

/** Every command, and how often it is thrown among the others. */
export const COMMANDS = {
  create: { weight: 6, run: create },
  move: { weight: 5, run: move },
  fill: { weight: 7, run: fill },
  changeState: { weight: 3, run: changeState },
  remove: { weight: 2, run: remove },

  tick: { weight: 9, run: tick },
  tickQuickly: { weight: 2, run: tickQuickly },
  note: { weight: 4, run: note },
  tickCentre: { weight: 2, run: tickCentre },
  addPerson: { weight: 6, run: addPerson },
  editPerson: { weight: 5, run: editPerson },
  removePerson: { weight: 2, run: removePerson },
  erasePerson: { weight: 2, run: erasePerson },
  eraseSession: { weight: 1, run: eraseSession },
  editCentre: { weight: 3, run: editCentre },
  addRule: { weight: 2, run: addRule },
  removeRule: { weight: 1, run: removeRule },
  undo: { weight: 10, run: undo },
  undoPast: { weight: 3, run: undoPast },
  save: { weight: 2, run: save },
  editElsewhere: { weight: 3, run: editElsewhere },
  writeByHand: { weight: 3, run: writeByHand },
  importFile: { weight: 6, run: importFile },
  importSpoilt: { weight: 1, run: importSpoilt },
  loseStore: { weight: 1, run: loseStore },
  takeBack: { weight: 2, run: takeBack },
  wipe: { weight: 1, run: wipe },
  kill: { weight: 2, run: kill },
  passDay: { weight: 3, run: passDay },
  setClock: { weight: 3, run: setClock },
  restart: { weight: 1, run: restart },
  secondPanel: { weight: 3, run: secondPanel },
  go: { weight: 5, run: go },
  together: { weight: 3, run: together },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly run: Command }>>;

export type Kind = keyof typeof COMMANDS;
