import { pageOf } from '@/tests/corpus/hand-made';
import { expect, test } from 'vitest';

const FACTS = `data-number="27-0412" data-title='Agent d&#39;accueil' data-start="2027-03-15" data-end="2027-03-17" data-state="En préparation" data-candidates="8"`;
const page = (attributes: string) => pageOf('une-page', `<!DOCTYPE html>\n<html lang="fr" ${attributes}>\n<body data-screen="jury">$&</body></html>`);

test('a page gives its truth, and is shown without it', () => {
  const { name, html, truth } = page(`data-screen="convocations" data-route="/#/s/12?a=1&amp;b" ${FACTS}`);
  expect(name).toBe('une-page');
  expect(truth).toEqual({
    screen: 'convocations', route: '/#/s/12?a=1&b', number: '27-0412', title: "Agent d'accueil",
    start: '2027-03-15', end: '2027-03-17', state: 'En préparation', candidates: 8,
  });
  expect(html).toBe('<!DOCTYPE html>\n<html lang="fr">\n<body data-screen="jury">$&</body></html>');
});

test('an empty screen is none, and facts that are not said are not there', () => {
  expect(page('data-screen="" data-number=""').truth).toEqual({ screen: null, route: '/' });
});

test('content that comes late is still announced', () => {
  expect(page('data-late data-screen="pv"').html).toContain('<html lang="fr" data-late>');
});

test.each([
  ['data-route="/"', 'une-page: no data-screen.'],
  ['data-screen="convocation"', 'une-page: no screen is called « convocation ».'],
])('%s is refused by the name of the page', (attributes, message) => {
  expect(() => page(attributes)).toThrow(message);
});

test('a date that is none, and a page without <html>, are refused', () => {
  expect(() => page('data-screen="pv" data-start="2027-02-31"')).toThrow();
  expect(() => pageOf('nue', '<p>Bonjour</p>')).toThrow('nue: no <html>.');
});
