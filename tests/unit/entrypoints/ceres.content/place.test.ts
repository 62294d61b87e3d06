import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place, type Around, type Box, type Size } from '@/entrypoints/ceres.content/place';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const fraction = (max: number) => fc.double({ min: 0, max, noNaN: true });
const boxIn = ({ width, height }: Size) =>
  fc.tuple(fraction(width), fraction(height), fraction(width / 2), fraction(height / 4)).map(([x, y, w, h]) => box(x, y, w, h));

/** Windows, cards and pages of every size; fractions of a pixel too. */
const situations = fc
  .record({ width: fc.integer({ min: 100, max: 1200 }), height: fc.integer({ min: 100, max: 900 }) })
  .chain((view) =>
    fc.record({
      view: fc.constant(view),
      button: boxIn(view),
      boxes: fc.array(boxIn(view), { maxLength: 40 }),
      size: fc.record({ width: fraction(400), height: fraction(300) }),
    }),
  );

const VIEW = { width: 1000, height: 700 };
const BUTTON = box(430, 340, 140, 30);
const CARD = { width: 300, height: 150 };
const around = (...boxes: Box[]): Around => ({ button: BUTTON, view: VIEW, boxes: [BUTTON, ...boxes] });

/** Where the card lies; the test fails where it lies nowhere. */
function placed(size: Size, given: Around, isLine = false): Box {
  const spot = place(size, given, isLine);
  if (spot === null) throw new Error('no place');
  return box(spot.x, spot.y, size.width, size.height);
}

test.each([false, true])('whatever the page, it is inside the window and overlaps nothing (line: %s)', (isLine) => {
  fc.assert(
    fc.property(situations, ({ size, ...given }) => {
      const spot = place(size, given, isLine);
      if (spot === null) return;
      const card = box(spot.x, spot.y, size.width, size.height);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(given.view.width + 1e-9);
      expect(card.bottom).toBeLessThanOrEqual(given.view.height + 1e-9);
      for (const other of given.boxes) expect(overlap(card, other)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('whatever the page, a line is at an edge of the window', () => {
  fc.assert(
    fc.property(situations, ({ size, ...given }) => {
      const spot = place(size, given, true);
      if (spot === null) return;
      const { width, height } = given.view;
      expect(Math.min(spot.x, spot.y, width - spot.x - size.width, height - spot.y - size.height)).toBeLessThan(5);
    }),
    { numRuns: 200 },
  );
});

describe('a card', () => {
  test('stands beside its button, some pixels away, centred on it', () => {
    const card = placed(CARD, around());
    const gap = Math.max(card.top - BUTTON.bottom, BUTTON.top - card.bottom, card.left - BUTTON.right, BUTTON.left - card.right);
    expect(gap).toBeGreaterThanOrEqual(5);
    expect(gap).toBeLessThan(10);
    expect(Math.abs((card.left + card.right) / 2 - (BUTTON.left + BUTTON.right) / 2)).toBeLessThanOrEqual(5);
  });

  test('goes to the side that is free', () => {
    const above = box(0, 0, 1000, 335);
    const below = box(0, 375, 1000, 325);
    expect(placed(CARD, around(above)).top).toBeGreaterThan(BUTTON.bottom);
    expect(placed(CARD, around(below)).bottom).toBeLessThan(BUTTON.top);
    const left = box(0, 0, 425, 700);
    const [over, under] = [box(425, 0, 160, 335), box(425, 375, 160, 325)];
    expect(placed(CARD, around(left, over, under)).left).toBeGreaterThan(BUTTON.right);
  });

  test('lies in a gap between texts, however it lies', () => {
    const rows = [0, 1, 2, 3].map((row) => box(0, row * 85, 1000, 80));
    const gap = box(600, 375, 320, 160);
    const page = around(...rows, box(0, 375, 595, 325), box(925, 375, 75, 325), box(600, 545, 325, 155));
    const card = placed({ width: 300, height: 140 }, page);
    expect(card.left).toBeGreaterThanOrEqual(gap.left);
    expect(card.bottom).toBeLessThanOrEqual(gap.bottom);
  });

  test('has no place far from its button, where it would stand beside something else', () => {
    expect(place(CARD, around(box(0, 0, 1000, 690)), false)).toBeNull();
    const far = around(box(0, 0, 640, 700), box(640, 0, 360, 520));
    expect(place({ width: 300, height: 150 }, far, false)).toBeNull();
    expect(place({ width: 300, height: 150 }, far, true)).not.toBeNull();
  });

  test('has no place in a window that is smaller', () => {
    expect(place({ width: 1001, height: 10 }, around(), false)).toBeNull();
    expect(place({ width: 10, height: 701 }, around(), true)).toBeNull();
  });
});

describe('a line', () => {
  test('takes the edge that is free, the nearest to its button', () => {
    const line = { width: 600, height: 22 };
    expect(placed(line, around(box(0, 0, 1000, 660)), true).top).toBeGreaterThan(660);
    expect(placed(line, around(box(0, 40, 1000, 660)), true).bottom).toBeLessThan(40);
  });

  test('has none where every edge is taken', () => {
    expect(place({ width: 200, height: 20 }, around(box(0, 0, 1000, 15), box(0, 685, 1000, 15), box(0, 0, 150, 700), box(850, 0, 150, 700)), true)).toBeNull();
  });
});
