/** Texts of the widget. Both languages have the same keys (the compiler checks it); services keep the language of the catalogue. */
const fr = {
  titre: 'Services publics pour votre projet',
  chargement: 'Recherche des services\u2026',
  services: (n: number, projet?: string) =>
    `${n}\u00a0service${n > 1 ? 's' : ''} propos\u00e9${n > 1 ? 's' : ''}` + (projet ? ` pour \u00ab\u00a0${projet}\u00a0\u00bb` : ''),
  attente: 'Votre projet est en cours d\u2019analyse. Les services s\u2019afficheront ici d\u2019eux-m\u00eames, dans quelques secondes.',
  vide: 'Aucun service du catalogue ne correspond aujourd\u2019hui \u00e0 ce projet. Mieux vaut ne rien proposer que proposer \u00e0 c\u00f4t\u00e9.',
  inconnu: 'Ce projet n\u2019est pas connu\u00a0: il n\u2019a pas encore \u00e9t\u00e9 transmis, ou son identifiant est inexact.',
  imprecis: 'Cette description ne permet pas de reconna\u00eetre un th\u00e8me. Pr\u00e9cisez l\u2019objet, le lieu ou les travaux pr\u00e9vus.',
  erreur: 'Les services n\u2019ont pas pu \u00eatre charg\u00e9s.',
  horsLigne: 'Vous \u00eates hors ligne. Les services seront demand\u00e9s d\u00e8s le retour de la connexion.',
  ancien: 'Derni\u00e8re r\u00e9ponse re\u00e7ue affich\u00e9e.',
  invalide: 'Les services ne peuvent pas \u00eatre affich\u00e9s ici.',
  reessayer: 'R\u00e9essayer',
  enCours: 'Nouvel essai\u2026',
  operateur: (nom: string) => `Propos\u00e9 par ${nom}`,
  pourquoi: 'Pourquoi ce service\u00a0?',
  expertise: 'Niveau requis\u00a0: ',
  avantages: 'Ce qu\u2019il apporte',
  source: (nom: string) => ` (source\u00a0: ${nom})`,
  plus: 'Voir le d\u00e9tail',
  moins: 'R\u00e9duire',
  lien: 'Acc\u00e9der au service',
  fenetre: 'nouvelle fen\u00eatre',
  inutile: 'Pas utile',
  deja: 'D\u00e9j\u00e0 utilis\u00e9',
  merci: (nom: string) => `Votre avis sur ${nom} est not\u00e9.`,
};

const en: typeof fr = {
  titre: 'Public services for your project',
  chargement: 'Looking for services\u2026',
  services: (n, projet) => `${n} service${n > 1 ? 's' : ''} suggested` + (projet ? ` for \u201c${projet}\u201d` : ''),
  attente: 'Your project is being analysed. Services will appear here by themselves in a few seconds.',
  vide: 'No service of the catalogue fits this project today. Better nothing than something beside the point.',
  inconnu: 'This project is not known: it has not been sent yet, or its identifier is wrong.',
  imprecis: 'No theme could be recognised in this description. Say more about the purpose, the place or the works.',
  erreur: 'Services could not be loaded.',
  horsLigne: 'You are offline. Services will be requested as soon as the connection is back.',
  ancien: 'Showing the last answer received.',
  invalide: 'Services cannot be shown here.',
  reessayer: 'Try again',
  enCours: 'Trying again\u2026',
  operateur: (nom) => `Provided by ${nom}`,
  pourquoi: 'Why this service?',
  expertise: 'Level required: ',
  avantages: 'What it brings',
  source: (nom) => ` (source: ${nom})`,
  plus: 'See details',
  moins: 'Show less',
  lien: 'Open the service',
  fenetre: 'new window',
  inutile: 'Not useful',
  deja: 'Already used',
  merci: (nom) => `Your opinion on ${nom} is noted.`,
};

export type Messages = typeof fr;
export type Langue = 'fr' | 'en';

export const MESSAGES: Record<Langue, Messages> = { fr, en };

/** `lang` of the element, else of the page; anything but English is served in French. */
export const langueDe = (...candidats: (string | null | undefined)[]): Langue =>
  /^en\b/i.test(candidats.find((c) => c?.trim()) ?? '') ? 'en' : 'fr';
