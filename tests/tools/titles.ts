import { writeFileSync } from 'node:fs';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';

/** `npm run titles`: the titles alone, for the views that open before the rulebook is read. */
export function titlesFile(): string {
  const lines = [...RULES, ...CENTRE_RULES].map(({ id, title }) => `  '${id}': '${title}',`);
  return `/** The titles of the rules, made by \`npm run titles\`: what Aujourd’hui shows before the rulebook is read. */
export const TITLES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

if (process.argv[1]?.endsWith('titles.ts') === true) writeFileSync('lib/rulebook/titles.ts', titlesFile());
