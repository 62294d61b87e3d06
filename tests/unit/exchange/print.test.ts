import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '@/lib/exchange/print';

test('records are laid out a key a line, what they list an item a line', () => {
  const change = { id: 'c1', to: { deep: [1, { deeper: [] }] } };
  expect(print({ format: 'f', rulebook: { version: 1 }, sessions: [{ id: 's1', routes: ['vae', 'autre'], ticks: {}, changes: [change, change] }] })).toBe(
    `{
 "format": "f",
 "rulebook": {"version":1},
 "sessions": [
  {
   "id": "s1",
   "routes": ["vae","autre"],
   "ticks": {},
   "changes": [
    {"id":"c1","to":{"deep":[1,{"deeper":[]}]}},
    {"id":"c1","to":{"deep":[1,{"deeper":[]}]}}
   ]
  }
 ]
}
`,
  );
});

test('an empty document still has its braces', () => {
  expect(print({})).toBe('{}\n');
});

test('any JSON value reads back as itself', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(JSON.stringify(JSON.parse(print(value)))).toBe(JSON.stringify(value));
    }),
  );
});

test('what is undefined is left out, as JSON does', () => {
  expect(JSON.parse(print({ a: undefined, b: [{ c: undefined, d: 1 }] }))).toEqual({ b: [{ d: 1 }] });
});
