import type { Spoil } from '../places';

/** What only a text can say: cut short, a key twice, numbers that are none. */
export const TEXT_KINDS: Readonly<Record<string, Spoil>> = {
  'un texte tronqué': (document, hand) => {
    const text = JSON.stringify(document);
    return text.slice(0, hand.int(text.length));
  },
  'un caractère changé': (document, hand) => {
    const text = JSON.stringify(document);
    const at = hand.int(text.length);
    return text.slice(0, at) + hand.one(['"', '{', '}', ',', '\\', '\u0000', '0', 'é', '\uD800', '\n', '\\u0000']) + text.slice(at + hand.int(2));
  },
  'une clé deux fois': (document, hand) => {
    const keys = ['"sessions":[],', '"format":"todo",', '"schema":99,', '"centre":{},', '"id":"centre",', '"title":"Autre",', '"path":"end",', '"to":null,', '"start":"2027-02-31",'];
    const text = JSON.stringify(document);
    const braces = [...text.matchAll(/\{(?=")/gu)].map(({ index }) => index + 1);
    const at = hand.one([1, ...braces]);
    return text.slice(0, at) + hand.one(keys) + text.slice(at);
  },
  'une clé deux fois, la dernière l’emporte': (document, hand) => {
    const text = JSON.stringify(document);
    const keys = [',"sessions":[]', ',"sessions":{}', ',"format":"todo"', ',"schema":99', ',"centre":null', ',"centre":{}', ',"version":1'];
    return `${text.slice(0, -1)}${hand.one(keys)}}`;
  },
  'un nombre qui n’en est pas un': (document, hand) => {
    const text = JSON.stringify(document);
    const numbers = [...text.matchAll(/(?<=:)\d+(?=[,}])/gu)];
    const { index, 0: was } = hand.one(numbers);
    return text.slice(0, index) + hand.one(['NaN', 'Infinity', '1e999', '-1e999', '1e-999', '0x10', '01', '-0', '1.0', '1E3', '9007199254740993']) + text.slice(index + was.length);
  },
  'deux documents l’un après l’autre': (document, hand) => JSON.stringify(document) + hand.one(['', '\n', ',', '\u0000']) + JSON.stringify(hand.other()),
  'un document dans une liste, ou entouré': (document, hand) => hand.one(['\uFEFF', '\uFEFF\uFEFF', ' \n', '[', '/**/', '<!--']) + JSON.stringify(document),
};
