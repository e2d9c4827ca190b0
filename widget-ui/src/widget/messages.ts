import { html, type TemplateResult } from 'lit/html.js';

export type Phrase = string | TemplateResult;

/** Texts of the catalogue and names are French: inside an English sentence a screen reader must be told. */
export const enFrancais = (texte: string) => html`<span lang="fr">${texte}</span>`;

/** Texts of the widget. Both languages have the same keys (the compiler checks it); services keep the language of the catalogue. */
const fr = {
  titre: 'Services publics pour votre projet',
  chargement: 'Recherche des services…',
  services: (n: number, projet?: string): Phrase =>
    `${n}\u00a0service${n > 1 ? 's' : ''} proposé${n > 1 ? 's' : ''}` + (projet ? ` pour «\u00a0${projet}\u00a0»` : ''),
  attente: 'Votre projet est en cours d’analyse. Les services s’afficheront ici d’eux-mêmes, dans quelques secondes.',
  vide: 'Aucun service du catalogue ne correspond aujourd’hui à ce projet. Mieux vaut ne rien proposer que proposer à côté.',
  inconnu: 'Ce projet n’est pas connu\u00a0: il n’a pas encore été transmis, ou son identifiant est inexact.',
  imprecis: 'Cette description ne permet pas de reconnaître un thème. Précisez l’objet, le lieu ou les travaux prévus.',
  erreur: 'Les services n’ont pas pu être chargés.',
  horsLigne: 'Vous êtes hors ligne. Les services seront demandés dès le retour de la connexion.',
  ancien: 'Dernière réponse reçue affichée.',
  invalide: 'Les services ne peuvent pas être affichés ici.',
  reessayer: 'Réessayer',
  enCours: 'Nouvel essai…',
  operateur: (nom: string): Phrase => `Proposé par ${nom}`,
  pourquoi: 'Pourquoi ce service\u00a0?',
  expertise: 'Niveau requis\u00a0: ',
  niveaux: { bas: 'débutant', moyen: 'intermédiaire', haut: 'avancé' } as Record<string, string>,
  avantages: 'Ce qu’il apporte',
  source: (nom: string): Phrase => ` (source\u00a0: ${nom})`,
  plus: 'Voir le détail',
  moins: 'Réduire',
  /** Also the label that the API gives to a link without one: in an English page it is said in English. */
  lien: 'Accéder au service',
  fenetre: 'nouvelle fenêtre',
  inutile: 'Pas utile',
  deja: 'Déjà utilisé',
  /** What becomes of an opinion is announced: two announcements in a row must differ, or the second one is not heard. */
  avis: {
    inutile: (nom: string): Phrase => `Noté\u00a0: ${nom} ne vous est pas utile.`,
    deja_utilise: (nom: string): Phrase => `Noté\u00a0: vous avez déjà utilisé ${nom}.`,
    retire: (nom: string): Phrase => `Votre avis sur ${nom} n’est plus coché.`,
  },
};

/** Escaped quotes: the build does not escape them itself inside a tagged template, and the script is ASCII. */
const en: typeof fr = {
  titre: 'Public services for your project',
  chargement: 'Looking for services…',
  services: (n, projet) => html`${n} service${n > 1 ? 's' : ''} suggested${projet ? html` for \u201c${enFrancais(projet)}\u201d` : ''}`,
  attente: 'Your project is being analysed. Services will appear here by themselves in a few seconds.',
  vide: 'No service of the catalogue fits this project today. Better nothing than something beside the point.',
  inconnu: 'This project is not known: it has not been sent yet, or its identifier is wrong.',
  imprecis: 'No theme could be recognised in this description. Say more about the purpose, the place or the works.',
  erreur: 'Services could not be loaded.',
  horsLigne: 'You are offline. Services will be requested as soon as the connection is back.',
  ancien: 'Showing the last answer received.',
  invalide: 'Services cannot be shown here.',
  reessayer: 'Try again',
  enCours: 'Trying again…',
  operateur: (nom) => html`Provided by ${enFrancais(nom)}`,
  pourquoi: 'Why this service?',
  expertise: 'Level required: ',
  niveaux: { bas: 'beginner', moyen: 'intermediate', haut: 'advanced' },
  avantages: 'What it brings',
  source: (nom) => html` (source: ${enFrancais(nom)})`,
  plus: 'See details',
  moins: 'Show less',
  lien: 'Open the service',
  fenetre: 'new window',
  inutile: 'Not useful',
  deja: 'Already used',
  avis: {
    inutile: (nom) => html`Noted: ${enFrancais(nom)} is not useful to you.`,
    deja_utilise: (nom) => html`Noted: you have already used ${enFrancais(nom)}.`,
    retire: (nom) => html`Your opinion on ${enFrancais(nom)} is no longer selected.`,
  },
};

export type Messages = typeof fr;
export type Langue = 'fr' | 'en';

export const MESSAGES: Record<Langue, Messages> = { fr, en };

/** `lang` of the element, else of the page; anything but English is served in French. */
export const langueDe = (...candidats: (string | null | undefined)[]): Langue =>
  /^en\b/i.test(candidats.find((c) => c?.trim()) ?? '') ? 'en' : 'fr';
