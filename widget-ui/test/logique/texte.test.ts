import { describe, expect, test } from 'vitest';
import { couper, initiales, urlSure, uuidv7 } from '../../src/widget/texte';

describe('couper', () => {
  test('cuts on a word boundary and drops the punctuation before the ellipsis', () => {
    expect(couper('Rénover la toiture, isoler les murs et changer la chaudière', 20)).toEqual({
      debut: 'Rénover la toiture…',
      coupe: true,
    });
  });

  test('leaves whole a text that is hardly longer than the limit', () => {
    expect(couper('  exactement vingt deux!  ', 20)).toEqual({ debut: 'exactement vingt deux!', coupe: false });
  });

  test('cuts one endless word without splitting a character', () => {
    const { debut } = couper('😀'.repeat(40), 10);
    expect(debut).toMatch(/^😀+…$/u);
    expect([...debut].length).toBeLessThanOrEqual(11);
  });
});

describe('initiales', () => {
  test.each([
    ['Aides-territoires', 'AT'],
    ["L'Observatoire de l'eau", 'OE'],
    ['DPE', 'D'],
    ['Écologie pour tous', 'ÉP'],
    ['', ''],
  ])('%s → %s', (nom, attendu) => expect(initiales(nom)).toBe(attendu));
});

describe('urlSure', () => {
  test.each([
    ['https://exemple.fr/a?b=c', 'https://exemple.fr/a?b=c'],
    ['http://exemple.fr', 'http://exemple.fr/'],
    ['/chemin', 'https://api.exemple.fr/chemin'],
    [' https://exemple.fr ', 'https://exemple.fr/'],
  ])('%s is kept', (url, attendu) => expect(urlSure(url, 'https://api.exemple.fr')).toBe(attendu));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '',
    null,
    3,
    {},
  ])('%s is refused', (url) => expect(urlSure(url, 'https://api.exemple.fr')).toBeUndefined());
});

test('uuidv7 carries its time, its version and its variant, and never repeats', () => {
  const a = uuidv7(0x0190_1234_5678);
  expect(a).toMatch(/^01901234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(Array.from({ length: 1000 }, () => uuidv7(1))).size).toBe(1000);
});
