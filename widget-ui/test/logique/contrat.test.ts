import { describe, expect, test } from 'vitest';
import { lireEtiquettes, lireOrientation } from '../../src/widget/contrat';
import { orientation, service } from '../appui/donnees';

const base = 'https://api.exemple.fr';

describe('lireOrientation', () => {
  test('reads what a card shows', () => {
    const lue = lireOrientation(orientation(1), base)!;
    expect(lue.projet?.nom).toBe('Rénover l’école');
    expect(lue.jeton).toBe('jeton-1');
    expect(lue.services[0]).toMatchObject({
      nom: 'Boussole Chaleur 0',
      raisons: ['Votre projet porte sur la rénovation énergétique.', 'Il concerne une école.'],
      avantages: [{ source: 'enquête 2025' }],
      lien: { url: 'https://service-0.exemple.fr/demarrer', libelle: 'Faire le diagnostic' },
    });
  });

  test('a reason without a text falls back on its label, and is never said twice', () => {
    const lue = lireOrientation(orientation(0, { services: [service(0, { raisons: [{ libelle: 'École' }, 'École', {}, null] })] }), base)!;
    expect(lue.services[0]!.raisons).toEqual(['École']);
  });

  test('an unsafe link is dropped, the card stays', () => {
    const lue = lireOrientation(orientation(0, { services: [service(0, { lien: { url: 'javascript:alert(1)', libelle: 'x' } })] }), base)!;
    expect(lue.services[0]!.lien).toBeUndefined();
  });

  test('a service without id or name is left out, the others stay', () => {
    const lue = lireOrientation({ etat: 'pret', services: [null, 3, { id: 'a' }, { nom: 'b' }, service(1)] }, base)!;
    expect(lue.services.map((s) => s.nom)).toEqual(['Boussole Haies 1']);
  });

  test('missing members are empty, not errors', () => {
    const lue = lireOrientation({ etat: 'pret', services: [{ id: 1, nom: 'Nu' }] }, base)!;
    expect(lue.services[0]).toEqual({
      id: '1',
      nom: 'Nu',
      resume: '',
      description: '',
      operateur: '',
      expertise: '',
      raisons: [],
      avantages: [],
    });
  });

  test.each([null, [], 'x', {}, { etat: 'autre' }, { etat: 'pret', services: 'x' }])('%o is not an orientation', (brut) => {
    expect(lireOrientation(brut, base)).toBeUndefined();
  });
});

describe('lireEtiquettes', () => {
  test('cuts at 0.8 for the three axes and at 0.7 for leviers and compétences', () => {
    const brut = {
      thematiques: [
        { code: 'T1', libelle: 'a', score: 0.8 },
        { code: 'T2', libelle: 'b', score: 0.79 },
      ],
      sites: [{ code: 'S1', libelle: 'c', score: 0.95 }],
      leviers: [
        { code: 'L1', libelle: 'Vélo, marche', score: 0.7 },
        { code: 'L2', libelle: 'd', score: 0.69 },
      ],
      competences: [{ code: '90-211', libelle: 'e', score: 0.71 }],
    };
    const attendu = [
      ['labels', 'T1'],
      ['labels', 'S1'],
      ['leviers', 'L1'],
      ['competences', '90-211'],
    ];
    expect(lireEtiquettes(brut)).toEqual(attendu);
  });

  test.each([null, 'x', {}, { thematiques: 3 }])('%o carries no label', (brut) => expect(lireEtiquettes(brut)).toEqual([]));
});
