import { afterEach, expect, test, vi } from 'vitest';
import { hasPageMargins, setPageMargins } from '@/lib/platform/print';

const said = (name: string) => document.documentElement.style.getPropertyValue(name);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what stands in the margins is a string of a style sheet, whatever it says', () => {
  setPageMargins('Soudeur « à plat »', 'a "b" \\ c\nd');
  expect(said('--page-top')).toBe('"Soudeur « à plat »"');
  expect(said('--page-foot')).toBe(String.raw`"a \"b\" \\ c d"`);
});

test.each([
  ['draws', ['@bottom-right'], true],
  ['does not draw', [], false],
])('a browser %s margins where it reads a rule inside that of the page, and else does not', (_does, inside, expected) => {
  class Grouping {
    readonly cssRules = inside;
  }
  class Sheet {
    readonly cssRules = [new Grouping()];
    replaceSync(): void {
      expect(this.cssRules).toHaveLength(1);
    }
  }
  vi.stubGlobal('CSSGroupingRule', Grouping);
  vi.stubGlobal('CSSStyleSheet', Sheet);
  expect(hasPageMargins()).toBe(expected);
});
