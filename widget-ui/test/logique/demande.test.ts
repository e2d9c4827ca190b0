import { describe, expect, test } from 'vitest';
import { lireDemande, lireListe } from '../../src/widget/demande';

const page = { url: 'https://hote.exemple.fr/projets/3', hote: 'hote.exemple.fr', langue: 'fr' };
const lire = (reglages: Record<string, string>) => lireDemande(reglages, page);

describe('lireListe', () => {
  test('splits on commas, trims, drops empties and repetitions', () => {
    expect(lireListe(' 90-211, 90-212,,90-211 ')).toEqual(['90-211', '90-212']);
  });

  test('keeps the commas of labels when the list is written with ; or |', () => {
    expect(lireListe('Vélo, marche; Covoiturage')).toEqual(['Vélo, marche', 'Covoiturage']);
    expect(lireListe('Vélo, marche|')).toEqual(['Vélo, marche']);
  });
});

describe('a question', () => {
  test('about a project carries its id, its type, the language and the host, and nothing else', () => {
    expect(String(lire({ 'project-id': 'p1' }).parametres)).toBe('projet=p1&idType=communId&lang=fr&hote=hote.exemple.fr');
    expect(lire({ 'project-id': 'p1', 'id-type': 'tetId' }).parametres.get('idType')).toBe('tetId');
  });

  test('about a context repeats each parameter', () => {
    const { parametres, invalide } = lire({ competences: '90-211,90-212', phases: 'Idée', regions: '84', territoire: '38185', limit: '4' });
    expect(invalide).toBeUndefined();
    expect(parametres.getAll('competences')).toEqual(['90-211', '90-212']);
    expect(parametres.get('phases')).toBe('Idée');
    expect(parametres.get('regions')).toBe('84');
    expect(parametres.get('territoire')).toBe('38185');
    expect(parametres.get('limite')).toBe('4');
  });

  test('about a project may name the territory that matters here', () => {
    const { parametres, invalide } = lire({ 'project-id': 'p1', territoire: '38185' });
    expect(invalide).toBeUndefined();
    expect(parametres.get('territoire')).toBe('38185');
  });

  test('never asks for more than the API accepts', () => {
    expect(lire({ 'project-id': 'p1', limit: '5000' }).parametres.get('limite')).toBe('200');
    expect(lire({ texte: 'x'.repeat(5000) }).texte).toHaveLength(2000);
  });

  test('goes to the page origin by default, to api-base without its trailing slash otherwise', () => {
    expect(lire({ 'project-id': 'p' }).api).toBe('https://hote.exemple.fr');
    expect(lire({ 'project-id': 'p', 'api-base': 'https://api.exemple.fr/v/' }).api).toBe('https://api.exemple.fr/v');
  });

  test('is the same question only when every part is the same', () => {
    expect(lire({ 'project-id': 'p' }).cle).toBe(lire({ 'project-id': ' p ', 'id-type': 'communId' }).cle);
    expect(lire({ 'project-id': 'p' }).cle).not.toBe(lire({ 'project-id': 'p', limit: '2' }).cle);
  });

  test('accepts a free text with a territory and phases', () => {
    expect(lire({ texte: 'isoler une école', territoire: '38185', phases: 'Idée' }).invalide).toBeUndefined();
  });

  test.each(['0', '-2', 'abc', 'NaN'])('ignores limit=%s', (limit) => {
    expect(lire({ 'project-id': 'p', limit }).limite).toBe(Infinity);
    expect(lire({ 'project-id': 'p', limit }).parametres.has('limite')).toBe(false);
  });

  test.each([
    [{}, 'attributs-absents'],
    [{ 'project-id': ' ' }, 'attributs-absents'],
    [{ territoire: '38185' }, 'attributs-absents'],
    [{ 'project-id': 'p', competences: '90' }, 'attributs-contradictoires'],
    [{ 'project-id': 'p', texte: 'x' }, 'attributs-contradictoires'],
    [{ 'project-id': 'p', phases: 'Idée' }, 'attributs-contradictoires'],
    [{ texte: 'x', leviers: 'y' }, 'attributs-contradictoires'],
    [{ 'project-id': 'p', 'api-base': 'javascript:alert(1)' }, 'api-base'],
    [{ 'project-id': 'p', 'api-base': 'http://' }, 'api-base'],
  ])('%o cannot be asked: %s', (reglages, code) => expect(lire(reglages as Record<string, string>).invalide).toBe(code));
});
