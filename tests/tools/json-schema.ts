import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as full from 'zod';
import * as z from 'zod/mini';
import { checklistLineSchema, rulebookSchema, ruleSchema } from '@/lib/exchange/computed';
import { centreSchema, documentSchema, exportInstant, sessionSchema, tickSchema } from '@/lib/exchange/document';
import { leafLabel } from '@/lib/exchange/labels';
import { CENTRE_ID } from '@/lib/session/centre';
import { changeSchema } from '@/lib/session/change';
import { sessionFields } from '@/lib/session/session';
import { civilDate } from '@/lib/session/values';

/** Where the published schema lies in the repository. */
export const SCHEMA_FILE = join(import.meta.dirname, '../../docs/jalon-checklist.schema.json');

/** What an import accepts, with what an export computes described beside it. */
const session = z.extend(sessionSchema, { checklist: z.optional(z.array(checklistLineSchema)) });
const document = z.extend(documentSchema, {
  rulebook: z.optional(rulebookSchema),
  rules: z.optional(z.array(ruleSchema)),
  sessions: z.array(session),
});

const DEFINITIONS = {
  day: civilDate,
  instant: exportInstant,
  change: changeSchema,
  tick: tickSchema,
  centre: centreSchema,
  rule: ruleSchema,
  checklistLine: checklistLineSchema,
  session,
};

type Node = full.core.JSONSchema.BaseSchema;

/** The text of the JSON Schema (2020-12) of `jalon-checklist`, generated from the schemas that imports go through. */
export function schemaText(): string {
  const schema = full.toJSONSchema(document, { io: 'input', metadata: definitions(), override: refine });
  const { $schema, ...rest } = schema;
  const described = { $schema, title: 'jalon-checklist, version 1', description: DESCRIPTION, ...rest };
  label(described.$defs?.['session'], '');
  label(described.$defs?.['centre'], CENTRE_ID);
  return `${JSON.stringify(described, null, 2)}\n`;
}

const DESCRIPTION =
  'Ce que Jalon exporte et importe. `rulebook`, `rules` et `checklist` sont calculés : ils ne sont pas lus à l’import. ' +
  'Sans `changes`, chaque champ présent vaut une modification datée de `exportedAt`.';

function definitions() {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(DEFINITIONS)) names.add(schema, { id });
  return names;
}

/** What the checks of a schema say that its JSON Schema does not. */
function refine({ zodSchema, jsonSchema }: { zodSchema: object; jsonSchema: Node }): void {
  if (zodSchema === civilDate) Object.assign(jsonSchema, { format: 'date', description: 'Un jour, AAAA-MM-JJ, de 1900 à 2199.' });
  if (zodSchema === exportInstant) Object.assign(jsonSchema, { format: 'date-time' });
  if (zodSchema === sessionFields.title) Object.assign(jsonSchema, { pattern: String.raw`\S` });
}

/** Names each field in French, as the panel does. */
function label(node: Node | undefined, owner: string): void {
  for (const [field, property] of Object.entries(node?.properties ?? {})) {
    if (typeof property === 'object' && field !== 'checklist') property.description = leafLabel(owner, field);
  }
}

if (process.argv[1] === import.meta.filename) await writeFile(SCHEMA_FILE, schemaText());
