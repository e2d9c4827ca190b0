/** Answers of the API as `GET /widget/v1/orientation` gives them, with invented services. */
export const service = (n: number, plus: object = {}) => ({
  id: `0190000${n}-0000-7000-8000-000000000000`,
  slug: `service-${n}`,
  nom: `Boussole ${['Chaleur', 'Haies', 'Mobilité', 'Eau'][n % 4]} ${n}`,
  resume: 'Savoir par où commencer, en dix minutes.',
  description:
    'Un outil public et gratuit qui compare les solutions possibles pour votre bâtiment, estime les coûts et les aides, ' +
    'et vous met en relation avec un conseiller de votre territoire. Il garde vos hypothèses pour le conseil municipal et ' +
    'produit une note de synthèse de deux pages, à joindre à la délibération.',
  operateur: 'Agence exemple',
  categories: ['diagnostic'],
  expertise: 'bas',
  score: 0.9 - n / 10,
  raisons: [
    { axe: 'thematique', libelle: 'Rénovation', texte: 'Votre projet porte sur la rénovation énergétique.' },
    { axe: 'site', libelle: 'École', texte: 'Il concerne une école.' },
  ],
  manque: [],
  lien: { url: `https://service-${n}.exemple.fr/demarrer`, libelle: 'Faire le diagnostic' },
  champs: [],
  avantages: [{ texte: 'Deux jours gagnés sur l’étude d’opportunité.', source: 'enquête 2025' }],
  provenance: 'moteur',
  ...plus,
});

export const orientation = (nombre = 3, plus: object = {}) => ({
  etat: 'pret',
  projet: { nom: 'Rénover l’école', phase: 'Étude', territoire: 'Exempleville' },
  services: Array.from({ length: nombre }, (_, i) => service(i)),
  etiquettes: {},
  jeton: 'jeton-1',
  ...plus,
});

export const enCours = { etat: 'en_cours', services: [] };
