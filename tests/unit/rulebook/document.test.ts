import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { REMINDERS } from '@/lib/rulebook/reminders';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import { typo } from '@/lib/words/typography';
import { RULES_FILE, rulesText } from '../../tools/rules-doc';

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

test('it lists what is to be verified, never as « légal »', () => {
  expect(text).toContain('## À vérifier sur Légifrance');
  expect(text).toContain('règlement annexé, 1.1');
});
