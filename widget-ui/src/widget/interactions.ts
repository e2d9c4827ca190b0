import type { Avis } from './carte';
import type { Service } from './contrat';
import { ENGAGEMENT_MS, mesure, refusee, suivis, tempsVisible, type Cible, type Suivi, type TypeUsage, type Usage } from './mesure';
import { uuidv7 } from './texte';
import { observerVues } from './visibilite';

/** The widget, as its interactions need it. */
export interface Ecran {
  readonly racine: ParentNode;
  /** In the order of their ranks. */
  services(): Service[];
  /** None when the host does not want any measure. */
  cible(): Cible | undefined;
  dessiner(): void;
  annoncer(avis: Avis | 'retire', service: Service): void;
  emettre(nom: string, detail: object): boolean;
}

/**
 * What the visitor of one widget does with its services: seen, opened, followed, judged. Each interaction is counted in the measure of the
 * page and told to the host.
 */
export class Interactions implements Suivi {
  readonly #ecran: Ecran;
  /** Service id → visible time at which its detail was opened. */
  #ouverts = new Map<string, number>();
  #avis = new Map<string, Avis>();
  #vus = new Set<string>();
  #arreter?: () => void;

  constructor(ecran: Ecran) {
    this.#ecran = ecran;
  }

  commencer(): void {
    suivis.add(this);
  }

  cesser(): void {
    this.fermerTout();
    suivis.delete(this);
    this.#arreter?.();
  }

  /** Services are watched as they are drawn: to be called after each change of what is on screen. */
  observer(): void {
    this.#arreter?.();
    this.#arreter = observerVues(this.#ecran.racine, (rang) => this.#voir(rang));
  }

  /** Another question: nobody saw or judged its services yet. */
  oublier(): void {
    this.#avis.clear();
    this.#vus.clear();
  }

  conclure(fin: boolean): void {
    if (fin) this.fermerTout();
    else this.#noterLectures();
  }

  recommencer(): void {
    this.#vus.clear();
    this.noterAffiches();
    this.observer();
  }

  estOuvert(s: Service): boolean {
    return this.#ouverts.has(s.id);
  }

  avis(s: Service): Avis | undefined {
    return this.#avis.get(s.id);
  }

  noterAffiches(): void {
    this.#ecran.services().forEach((s, i) => this.#noter('affiche', s, i + 1));
  }

  basculer(s: Service, rang: number): void {
    const depuis = this.#ouverts.get(s.id);
    if (depuis === undefined) {
      this.#ouverts.set(s.id, tempsVisible());
      this.#noter('ouvert', s, rang);
    } else {
      this.#ouverts.delete(s.id);
      this.#noterDuree(s, rang, depuis);
    }
    this.#ecran.dessiner();
    this.#ecran.emettre(depuis === undefined ? 'detail-opened' : 'detail-closed', { service: s.id, rank: rang });
  }

  fermerTout(): void {
    this.#ecran.services().forEach((s, i) => {
      if (this.estOuvert(s)) this.basculer(s, i + 1);
    });
  }

  rediriger(e: MouseEvent, s: Service, rang: number): void {
    // `auxclick` also fires for the secondary button, which opens a menu and goes nowhere.
    if (e.button > 1) return;
    const clic = uuidv7();
    const accepte = this.#ecran.emettre('redirect', { service: s.id, rank: rang, url: s.lien!.url, click: clic });
    if (accepte) this.#noter('redirige', s, rang, { clic });
    else e.preventDefault();
  }

  juger(s: Service, rang: number, avis: Avis): void {
    const avant = this.#avis.get(s.id);
    const retire = avant === avis;
    if (avant) mesure.retirer(s.id, avant);
    if (retire) this.#avis.delete(s.id);
    else {
      this.#avis.set(s.id, avis);
      this.#noter(avis, s, rang);
    }
    this.#ecran.annoncer(retire ? 'retire' : avis, s);
    this.#ecran.emettre('feedback', { service: s.id, rank: rang, value: retire ? null : avis });
  }

  #voir(rang: number) {
    const s = this.#ecran.services()[rang - 1];
    if (!s || this.#vus.has(s.id)) return;
    this.#vus.add(s.id);
    this.#noter('vu', s, rang);
    this.#ecran.emettre('service-seen', { service: s.id, rank: rang });
  }

  /** A detail read long enough is a use that must not wait for its closing, which then gives the rest of the time. */
  #noterLectures() {
    this.#ecran.services().forEach((s, i) => {
      const depuis = this.#ouverts.get(s.id) ?? Infinity;
      if (tempsVisible() - depuis < ENGAGEMENT_MS) return;
      this.#noterDuree(s, i + 1, depuis);
      this.#ouverts.set(s.id, tempsVisible());
    });
  }

  #noterDuree(s: Service, rang: number, depuis: number) {
    this.#noter('ferme', s, rang, { duree_ms: Math.round(tempsVisible() - depuis) });
  }

  #noter(type: TypeUsage, s: Service, rang: number, plus?: Partial<Usage>) {
    const cible = this.#ecran.cible();
    if (cible && !refusee()) mesure.noter(cible, type, s.id, rang, plus);
  }
}
