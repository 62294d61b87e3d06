import { ruleOf } from '@/lib/rulebook/rule-of';
import type { ListName, Margin } from '@/lib/session/centre-lists';
import type { AnyEntry } from '@/lib/session/entries';
import { typo } from '@/lib/words/typography';
import { marginProblem } from './margin';

/** Why an entry that is sound in itself would change nothing, at the field to correct; empty where it is fine. */
export function additionProblems(list: ListName, entry: AnyEntry): Readonly<Record<string, string>> {
  switch (list) {
    case 'margins':
      // Its own list's table was just applied to it.
      return atField('days', marginProblem(entry as unknown as Margin));
    case 'confirmed':
      return confirmedProblems(entry);
    case 'ownRules':
      return atField('date', entry['date'] === null && entry['days'] === null ? typo('Donnez une date, ou un nombre de jours.') : null);
    case 'sites':
    case 'titles':
    case 'screens':
    case 'derouleExams':
      return {};
  }
}

function confirmedProblems(entry: AnyEntry): Readonly<Record<string, string>> {
  const rule = ruleOf(String(entry['rule']));
  if (rule?.sessionDay === true) {
    return { rule: typo('Cette tâche est celle du jour même de la session : son jour ne se déplace pas.') };
  }
  const said = ['days', 'months', 'workingDays'].filter((field) => entry[field] !== null);
  if (said.length === 0) return { days: typo('Donnez le délai : en jours, en mois ou en jours ouvrés.') };
  return said.includes('workingDays') && said.length > 1 ? { workingDays: typo('Les jours ouvrés se comptent seuls : videz l’autre délai.') } : {};
}

function atField(field: string, problem: string | null): Readonly<Record<string, string>> {
  return problem === null ? {} : { [field]: problem };
}
