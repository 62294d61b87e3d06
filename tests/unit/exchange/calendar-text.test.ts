import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentText, fold, textValue } from '@/lib/exchange/calendar-text';
import { revisionOf, utcText } from '@/lib/exchange/calendar-stamp';

const octets = (line: string) => new TextEncoder().encode(line).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const unescape = (value: string) => value.replaceAll(/\\([\\;,nN])/g, (_all, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

/** Texts as they come, with all that could break a line of the format. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom('\r\n', '\n', '\r', '\\', ';', ',', ':', '"', '\\n', '\u0000', '\u2028', '\u202E', '\uD800', '👩‍🔧', 'é'.repeat(60), '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:intrus'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a line', () => {
  test('of 75 octets stays whole; one more, and it goes on in the next, after a space', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(fold(`a${'é'.repeat(37)}`)).toBe(`a${'é'.repeat(37)}`);
  });

  test('is never cut inside a letter, whatever it takes', () => {
    expect(fold(`aa${'👷'.repeat(19)}`).split('\r\n ')).toEqual([`aa${'👷'.repeat(18)}`, '👷']);
  });

  test('of whatever text is at most 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const folded = fold(text);
        expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(unfold(folded)).toBe(text);
      }),
    );
  });
});

describe('a text', () => {
  test.each([
    ['a, b; c', String.raw`a\, b\; c`],
    [String.raw`C:\n`, String.raw`C:\\n`],
    ['un\ndeux\r\ntrois\rquatre\u2028cinq', String.raw`un\ndeux\ntrois\nquatre\ncinq`],
    ['a\tb\u0000c\u0007d\u007F', 'a bcd'],
    ['abc\u202Etxt.exe\u202C \u2066x\u2069', 'abctxt.exe x'],
    ['demi \uD83D lettre 👷', 'demi  lettre 👷'],
    ['« L’été », 100 % : oui !', String.raw`« L’été »\, 100 % : oui !`],
  ])('%j is written %j', (text, value) => {
    expect(textValue(text)).toBe(value);
  });

  test('adds no line and no property, whatever it holds, and says the same when read back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const value = textValue(text);
        expect(value).not.toMatch(/(?!\t)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        const lines = unfold(componentText({ name: 'X', properties: [['SUMMARY', value]] })).split('\r\n');
        expect(lines).toEqual(['BEGIN:X', `SUMMARY:${value}`, 'END:X', '']);
        expect(textValue(unescape(value))).toBe(value);
      }),
    );
  });
});

describe('an instant', () => {
  test.each([
    [0, '19700101T000000Z'],
    [1_801_468_800_000, '20270201T080000Z'],
    [951_827_696_999, '20000229T123456Z'],
  ])('%i is %s', (instant, text) => {
    expect(utcText(instant)).toBe(text);
  });

  test('is written as every other program writes it in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2199, 0, 1) }), (instant) => {
        expect(utcText(instant)).toBe(new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, ''));
      }),
    );
  });
});

describe('a revision', () => {
  test('counts seconds from 2020, and fits 31 bits', () => {
    expect(revisionOf(Date.UTC(2020, 0, 1, 0, 0, 5), 0)).toBe(5);
    expect(revisionOf(0, 0)).toBe(0);
    expect(revisionOf(Date.UTC(2150, 0, 1), 0)).toBe(2_147_483_647);
  });

  test('never falls, even where the clock was set back before a change', () => {
    expect(revisionOf(1_801_468_800_000, 1_801_468_860_000)).toBe(revisionOf(1_801_468_860_000, 0));
  });
});
