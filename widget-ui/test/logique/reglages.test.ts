import { describe, expect, test } from 'vitest';
import { attributs, code, DEFAUTS, ecrireAdresse, lireAdresse } from '../../src/sandbox/reglages';

describe('the settings of the sandbox', () => {
  test('come back whole from the address of the page', () => {
    const reglages = {
      ...DEFAUTS,
      mode: 'texte' as const,
      texte: 'isoler l’école & la cantine',
      hote: 'dsfr' as const,
      limit: '3',
      debug: '1',
    };
    expect(lireAdresse('?' + ecrireAdresse(reglages))).toEqual(reglages);
  });

  test('leave the address empty by default', () => {
    expect(ecrireAdresse(DEFAUTS)).toBe('');
  });

  test('drop what an address typed by hand cannot mean', () => {
    expect(lireAdresse('?mode=pirate&hote=constructor&autre=1')).toEqual(DEFAUTS);
  });

  test('become the attributes of the chosen mode only', () => {
    const reglages = { ...DEFAUTS, projet: 'p', texte: 't', competences: '90', territoire: '38185', lang: 'en', 'no-analytics': '1' };
    expect(attributs({ ...reglages, mode: 'projet' })).toEqual({ 'project-id': 'p', lang: 'en', 'no-analytics': '' });
    expect(attributs({ ...reglages, mode: 'texte' })).toEqual({ texte: 't', territoire: '38185', lang: 'en', 'no-analytics': '' });
    expect(attributs({ ...reglages, mode: 'contexte' })).toEqual({
      competences: '90',
      territoire: '38185',
      lang: 'en',
      'no-analytics': '',
    });
  });
});

describe('the code to paste', () => {
  const manifeste = { version: '0.1.0', integrite: 'sha384-abc', url: '/widget/0.1.0/aiguillage.js' };

  test('carries the script with its integrity and the API of this origin', () => {
    const texte = code({ 'project-id': 'p', debug: '' }, manifeste, 'https://api.exemple.fr');
    expect(texte).toContain(
      '<script src="https://api.exemple.fr/widget/0.1.0/aiguillage.js"\n        integrity="sha384-abc"\n        crossorigin="anonymous"',
    );
    expect(texte).toContain('<aiguillage-services\n  api-base="https://api.exemple.fr"\n  project-id="p"\n  debug\n>');
  });

  test('cannot be broken by a quote in an attribute', () => {
    expect(code({ texte: '"><script>alert(1)</script>&' }, manifeste, '')).toContain('texte="&quot;>&lt;script>alert(1)&lt;/script>&amp;"');
  });
});
