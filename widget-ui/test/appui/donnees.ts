/** Answers of the API as `GET /widget/v1/orientation` gives them, with invented services. */
export const service = (n: number, plus: object = {}) => ({
  id: `0190000${n}-0000-7000-8000-000000000000`,
  slug: `service-${n}`,
  nom: `Boussole ${['Chaleur', 'Haies', 'Mobilit\u00e9', 'Eau'][n % 4]} ${n}`,
  resume: 'Savoir par o\u00f9 commencer, en dix minutes.',
  description:
    'Un outil public et gratuit qui compare les solutions possibles pour votre b\u00e2timent, estime les co\u00fbts et les aides, ' +
    'et vous met en relation avec un conseiller de votre territoire. Il garde vos hypoth\u00e8ses pour le conseil municipal et ' +
    'produit une note de synth\u00e8se de deux pages, \u00e0 joindre \u00e0 la d\u00e9lib\u00e9ration.',
  operateur: 'Agence exemple',
  categories: ['diagnostic'],
  expertise: 'd\u00e9butant',
  score: 0.9 - n / 10,
  raisons: [
    { axe: 'thematique', libelle: 'R\u00e9novation', texte: 'Votre projet porte sur la r\u00e9novation \u00e9nerg\u00e9tique.' },
    { axe: 'site', libelle: '\u00c9cole', texte: 'Il concerne une \u00e9cole.' },
  ],
  manque: [],
  lien: { url: `https://service-${n}.exemple.fr/demarrer`, libelle: 'Faire le diagnostic' },
  champs: [],
  avantages: [{ texte: 'Deux jours gagn\u00e9s sur l\u2019\u00e9tude d\u2019opportunit\u00e9.', source: 'enqu\u00eate 2025' }],
  provenance: 'moteur',
  ...plus,
});

export const orientation = (nombre = 3, plus: object = {}) => ({
  etat: 'pret',
  projet: { nom: 'R\u00e9nover l\u2019\u00e9cole', phase: '\u00c9tude', territoire: 'Exempleville' },
  services: Array.from({ length: nombre }, (_, i) => service(i)),
  etiquettes: {},
  jeton: 'jeton-1',
  ...plus,
});

export const enCours = { etat: 'en_cours', services: [] };
