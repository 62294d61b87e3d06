import { writeFileSync } from 'node:fs';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';

/** `npm run titles`: the titles, and which day of the session a rule records, for the views that open before the rulebook is read. */
export function titlesFile(): string {
  const lines = [...RULES, ...CENTRE_RULES].map(({ id, title }) => `  '${id}': '${title}',`);
  const recorded = RULES.flatMap(({ id, records }) => (records === undefined ? [] : [`  '${id}': '${records}',`]));
  return `import type { RecordedDay } from './rule';

/** The titles of the rules, made by \`npm run titles\`: what Aujourd’hui shows before the rulebook is read. */
export const TITLES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** The rules whose own day is a field of the session, made with the titles: that day is asked for in place of a plain tick. */
export const RECORDED: Readonly<Record<string, RecordedDay>> = {
${recorded.join('\n')}
};
`;
}

if (process.argv[1]?.endsWith('titles.ts') === true) writeFileSync('lib/rulebook/titles.ts', titlesFile());
