import { Dice } from '@/tests/corpus/generator/dice';
import { escaped, html } from '@/tests/corpus/generator/markup';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the same seed throws the same, another does not', () => {
  const throws = (seed: string) => {
    const dice = new Dice(seed);
    return Array.from({ length: 20 }, () => dice.int(0, 1000));
  };
  expect(throws('a 1')).toEqual(throws('a 1'));
  expect(throws('a 1')).not.toEqual(throws('a 2'));
});

test('chances are about what they say', () => {
  const dice = new Dice('chances');
  const kept = Array.from({ length: 10_000 }, () => dice.chance(0.3)).filter(Boolean).length;
  expect(kept).toBeGreaterThan(2_800);
  expect(kept).toBeLessThan(3_200);
});

test('some of a list are in its order, as many as asked for, or all of a shorter one', () => {
  const lists = fc.uniqueArray(fc.integer(), { maxLength: 8 });
  fc.assert(fc.property(fc.string(), lists, fc.nat(4), (seed, list, least) => {
    const kept = new Dice(seed).some(list, least, least + 2);
    expect(kept).toEqual(list.filter((item) => kept.includes(item)));
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(least, list.length));
    expect(kept.length).toBeLessThanOrEqual(least + 2);
  }));
});

test('a shuffled list holds the same', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
    expect(new Dice(seed).shuffle(list).sort()).toEqual([...list].sort());
  }));
});

test('nothing can be picked from nothing', () => {
  expect(() => new Dice('').pick([])).toThrow('Nothing to pick from.');
});

test('text is escaped in HTML, HTML is not, lists are joined and null is nothing', () => {
  const list = ['<a>', html`<b>${'&'}</b>`, null, 3];
  expect(html`<p title="${'"'}">${list}</p>`.source).toBe('<p title="&quot;">&lt;a&gt;<b>&amp;</b>3</p>');
  expect(escaped('« l’été »')).toBe('« l’été »');
});
