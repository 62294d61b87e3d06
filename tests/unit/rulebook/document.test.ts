import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { REMINDERS } from '@/lib/rulebook/reminders';
import { civil } from '@/lib/dates/civil';
import type { Claim } from '@/lib/rulebook/rule';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import { typo } from '@/lib/words/typography';
import { RULES_FILE, rulesText, ruleText } from '../../tools/rules-doc';

const text = rulesText();

test('docs/regles.md is what « npm run rules » makes', async () => {
  expect(await readFile(RULES_FILE, 'utf8')).toBe(text);
});

test('it tells every rule once, with each of its steps, and every reminder', () => {
  for (const { id, title, steps } of [...RULES, ...CENTRE_RULES]) {
    expect(text.split(`\`${id}\``)).toHaveLength(2);
    for (const said of [title, ...(steps ?? []).map((step) => step.title)]) expect(text).toContain(said);
  }
  for (const reminder of REMINDERS) expect(text).toContain(reminder.text);
});

test('it sets the sources that disagree side by side', () => {
  const rule = text.slice(text.indexOf('`transmettre-pv`'));
  expect(rule.slice(0, rule.indexOf('###'))).toContain(typo('Désaccord entre les sources : 15 jours après').replace('15 jours', '15\u00A0jours'));
});

test('a claim that replaces another from a given day on is no disagreement with it, and says so', () => {
  const rule = ruleOf('convoquer-jury');
  const [claim] = rule?.claims ?? [];
  if (rule === undefined || claim === undefined) throw new Error('no rule');
  const told = (before: Claim['inForce'], after: Claim['inForce']) => {
    const both = [before, after].map((inForce, n): Claim => ({ ...claim, offset: { days: -30 - n }, ...(inForce === undefined ? {} : { inForce }) }));
    return ruleText({ ...rule, claims: both }).replaceAll('\u00A0', ' ');
  };
  const [eve, day] = [civil('2027-08-31'), civil('2027-09-01')];
  expect(told({ to: eve }, { from: day })).toContain('commence à partir du mer. 1er sept. 2027**');
  expect(told({ to: eve }, { from: day })).not.toContain('Désaccord');
  expect(told({ to: day }, { from: day })).toContain('Désaccord');
  expect(told(undefined, { from: day })).toContain('Désaccord');
});

test('it lists what is to be verified, never as « légal »', () => {
  expect(text).toContain('## À vérifier sur Légifrance');
  expect(text).toContain('règlement annexé, 1.1');
});
