import { uuidv7 } from './texte';

export type TypeUsage = 'affiche' | 'vu' | 'ouvert' | 'ferme' | 'redirige' | 'inutile' | 'deja_utilise';

export interface Usage {
  id: string;
  type: TypeUsage;
  service: string;
  rang: number;
  duree_ms?: number;
  clic?: string;
}

/** Where the interactions of one widget go: several widgets of a page that share it share one batch. */
export interface Cible {
  api: string;
  jeton?: string;
}

/** These count once per page view, however often the visitor scrolls, opens or closes. */
const UNIQUES: ReadonlySet<TypeUsage> = new Set(['affiche', 'vu', 'ouvert']);
const ENVOIS_MAX = 2;
/** Visible time from which an open detail is a use: the ledger counts from there. */
export const ENGAGEMENT_MS = 10_000;
const engage = ({ type, duree_ms = 0 }: Usage) => type === 'redirige' || (type === 'ferme' && duree_ms >= ENGAGEMENT_MS);
/** The API refuses a longer batch; nobody judges and opens that much but a script. */
const LOT_MAX = 200;

interface Lot extends Cible {
  attente: Usage[];
  comptes: Set<string>;
  /** Services of which a use has left: another use of theirs is not new. */
  engages: Set<string>;
  envois: number;
}

type Envoi = (url: string, corps: string) => void;

/**
 * Keeps the interactions of one page view and sends them in at most two requests: when the page is first hidden, then when it is hidden
 * after the use of one more service, or left. Hidden is often the last thing that a page hears: no use waits for more. It holds no
 * address, no cookie and no identity of the visitor; the page view has an id that dies with it.
 */
export class Mesure {
  readonly #lots = new Map<string, Lot>();
  readonly #hote: string;
  readonly #envoyer: Envoi;
  #page = uuidv7();

  constructor(hote: string, envoyer: Envoi) {
    this.#hote = hote;
    this.#envoyer = envoyer;
  }

  noter(cible: Cible, type: TypeUsage, service: string, rang: number, plus: Partial<Usage> = {}): void {
    const nom = cible.api + ' ' + (cible.jeton ?? '');
    let lot = this.#lots.get(nom);
    if (!lot) this.#lots.set(nom, (lot = { ...cible, attente: [], comptes: new Set(), engages: new Set(), envois: 0 }));
    const marque = type + ' ' + service;
    if ((UNIQUES.has(type) && lot.comptes.has(marque)) || lot.attente.length >= LOT_MAX) return;
    lot.comptes.add(marque);
    lot.attente.push({ id: uuidv7(), type, service, rang, ...plus });
  }

  /** Takes back an opinion that has not left yet. */
  retirer(service: string, type: TypeUsage): void {
    for (const lot of this.#lots.values()) lot.attente = lot.attente.filter((u) => u.service !== service || u.type !== type);
  }

  /** The last of the two requests is kept for what would otherwise be lost: a first use of a service, or the end of the page. */
  vider(fin: boolean): void {
    for (const lot of this.#lots.values()) {
      const { jeton, attente, engages } = lot;
      const utilises = attente.filter(engage).map((u) => u.service);
      const due = fin || !lot.envois || utilises.some((service) => !engages.has(service));
      if (!due || !attente.length || lot.envois >= ENVOIS_MAX) continue;
      lot.envois++;
      lot.attente = [];
      utilises.forEach((service) => engages.add(service));
      this.#envoyer(lot.api + '/widget/v1/evenements', JSON.stringify({ page: this.#page, hote: this.#hote, jeton, evenements: attente }));
    }
  }

  /** A page that comes back from the back-forward cache is a new page view. */
  recommencer(): void {
    this.#page = uuidv7();
    this.#lots.clear();
  }
}

/** `text/plain` keeps the request simple (no preflight); it must outlive the page and never carries credentials where fetch can. */
const envoyer: Envoi = (url, body) => {
  try {
    if ('keepalive' in Request.prototype) void fetch(url, { method: 'POST', body, keepalive: true, credentials: 'omit' }).catch(() => {});
    else navigator.sendBeacon(url, body);
  } catch {
    // Measuring must never disturb the page.
  }
};

export const mesure = new Mesure(location.hostname || 'local', envoyer);

/** Global Privacy Control: the visitor asked not to be measured. */
export const refusee = (): boolean => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;

/** What a widget does at the turns of the life of its page. */
export interface Suivi {
  /** A batch is about to leave, the last one when the page ends: a detail still open gives its duration. */
  conclure(fin: boolean): void;
  /** Another page view starts with what is on screen: it was neither displayed nor seen in that one yet. */
  recommencer(): void;
}

export const suivis = new Set<Suivi>();

function envoyerTout(fin: boolean) {
  suivis.forEach((suivi) => suivi.conclure(fin));
  mesure.vider(fin);
}

let visibleMs = 0;
let depuis = document.hidden ? 0 : performance.now();

/** Milliseconds during which this page was visible: an open detail in a forgotten tab is not engagement. */
export const tempsVisible = (): number => visibleMs + (depuis ? performance.now() - depuis : 0);

document.addEventListener('visibilitychange', () => {
  visibleMs = tempsVisible();
  depuis = document.hidden ? 0 : performance.now();
  if (document.hidden) envoyerTout(false);
});
addEventListener('pagehide', () => envoyerTout(true));
addEventListener('pageshow', (e) => {
  if (!e.persisted) return;
  mesure.recommencer();
  suivis.forEach((suivi) => suivi.recommencer());
});
