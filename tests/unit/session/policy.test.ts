import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { policyFields, policyOf } from '@/lib/session/policy';

describe('a policy', () => {
  test('holds what is right, each key for itself', () => {
    const set = { region: 'occitanie', territory: 'la-reunion', convenes: 'hors-ceres', ddetsName: 'DDETS', ddetsEmail: 'a@exemple.invalid', noCeresCard: true };
    expect(policyOf(set)).toEqual({ policy: set, refused: [] });
  });

  test.each([
    ['region', 'occitannie'],
    ['region', 3],
    ['region', null],
    ['territory', 'bretagne'],
    // « Je ne sais pas » is no order.
    ['convenes', 'inconnu'],
    ['ddetsName', ' '],
    ['ddetsName', 'x'.repeat(201)],
    ['ddetsEmail', 'a@b, c@d'],
    ['noMailLinks', 'true'],
    ['regoin', 'corse'],
    ['constructor', 'corse'],
  ])('leaves out %s: %j alone, and names the key', (key, value) => {
    expect(policyOf({ noDesktopReminders: true, [key]: value })).toEqual({ policy: { noDesktopReminders: true }, refused: [key] });
  });

  test('of nothing is nothing', () => {
    expect(policyOf({})).toEqual({ policy: {}, refused: [] });
  });
});

// The note for IT departments says what the schema says.
const NOTE = readFileSync('docs/politique-dsi.md', 'utf8');
const ROWS = NOTE.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').map((cell) => cell.trim()));
const fieldOf = (name: string) => Object.entries(policyFields).find(([key]) => key === name)?.[1].def.innerType;
const TYPES: Readonly<Record<string, string>> = { enum: 'texte', string: 'texte', boolean: 'booléen' };

describe('docs/politique-dsi.md', () => {
  test('has a row for each key, in order', () => {
    expect(ROWS.map(([, key]) => key)).toEqual(Object.keys(policyFields).map((key) => `\`${key}\``));
  });

  test.each(ROWS)('%s%s is of its type, and has these values', (_none, key = '', type, values = '') => {
    const field = fieldOf(key.replaceAll('`', ''));
    const told = [...values.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
    expect(type).toBe(TYPES[field?.type ?? '']);
    expect(told).toEqual(field?.type === 'enum' ? Object.values(field.def.entries) : field?.type === 'boolean' ? ['true', 'false'] : []);
  });

  test('has examples in JSON that hold', () => {
    const examples = [...NOTE.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => setIn(JSON.parse(text)));
    expect(examples).toHaveLength(2);
    for (const set of examples) expect(policyOf(set).refused).toEqual([]);
  });

  test('has examples for the registry and for PowerShell that hold', () => {
    const pairs = [...NOTE.matchAll(/^"(\w+)"=(?:"([^"]+)"|dword:0000000(\d))$/gm), ...NOTE.matchAll(/-Name '(\w+)' -PropertyType (?:String -Value '([^']+)'|DWord -Value (\d))/g)];
    expect(pairs).toHaveLength(6);
    for (const [, key = '', text, word] of pairs) expect(policyOf({ [key]: text ?? word === '1' }).refused).toEqual([]);
  });
});

/** What an example sets, under the id of the extension, wherever the browser wants it. */
function setIn(file: unknown): Record<string, unknown> {
  const byId = z.record(z.string(), z.record(z.string(), z.unknown()));
  const chrome = z.object({ '3rdparty': z.object({ extensions: byId }) });
  const firefox = z.object({ policies: z.object({ '3rdparty': z.object({ Extensions: byId }) }) });
  const read = chrome.safeParse(file);
  const sets = read.success ? read.data['3rdparty'].extensions : firefox.parse(file).policies['3rdparty'].Extensions;
  return Object.values(sets)[0] ?? {};
}
