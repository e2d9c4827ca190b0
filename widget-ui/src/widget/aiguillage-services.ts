import { html, nothing } from 'lit/html.js';
import { Base, refleter, reprendre } from './base';
import { carte, titre, type Avis } from './carte';
import type { Orientation, Service } from './contrat';
import { lireDemande, QUESTION, type Demande } from './demande';
import { echec, sansListe, statut } from './etats';
import { interroger } from './interrogation';
import { langueDe, MESSAGES, type Messages, type Phrase } from './messages';
import { ENGAGEMENT_MS, mesure, refusee, suivis, tempsVisible, type Suivi, type TypeUsage, type Usage } from './mesure';
import { ErreurReseau } from './reseau';
import styles from './styles.css?inline';
import { uuidv7 } from './texte';
import { observerVues } from './visibilite';
import { DEPART, reduire, type Action, type Vue } from './vue';

const ATTENTE_MAX_S = 10;

/** Each is also a property in camel case. */
const ATTRIBUTS = [...QUESTION, 'heading', 'heading-level', 'layout', 'theme', 'no-analytics', 'lazy', 'debug'] as const;

const feuille = new CSSStyleSheet();
feuille.replaceSync(styles);

/**
 * The public services that fit a project, a context or a free text. It never throws into the host page: whatever it is given or answered,
 * it draws a state of `vue.ts` and tells the host by an `aiguillage:*` event. It talks to one origin only, that of the API.
 */
export class AiguillageServices extends Base {
  /** `lang` stays the native property of HTMLElement: it is only watched. */
  static readonly observedAttributes = [...ATTRIBUTS, 'lang'];

  #vue: Vue = DEPART;
  /** Service id → visible time at which its detail was opened. */
  #ouverts = new Map<string, number>();
  #avis = new Map<string, Avis>();
  #vus = new Set<string>();
  #annonce: Phrase = '';
  #cle = '';
  #demande?: Demande;
  #imprecis = false;
  #abandon?: AbortController;
  #relance?: ReturnType<typeof setTimeout>;
  #attentes = 0;
  #proche?: IntersectionObserver;
  #oublier?: () => void;
  #pret = false;
  readonly #suivi: Suivi = {
    conclure: (fin) => (fin ? this.#fermerTout() : this.#noterLectures()),
    recommencer: () => {
      this.#vus.clear();
      this.#noterAffiches();
      this.#observer();
    },
  };

  constructor() {
    super(feuille);
  }

  /** Asks again, keeping on screen what is there. */
  refresh(): void {
    if (this.#demande && !this.#demande.invalide) void this.#charger();
  }

  /** Moves the focus to the first card; false when there is none. */
  focusFirst(): boolean {
    const premier = this.racine.querySelector<HTMLElement>('.nom');
    premier?.focus();
    return !!premier;
  }

  override connectedCallback() {
    reprendre(this, ATTRIBUTS);
    super.connectedCallback();
    addEventListener('online', this.#revenir);
    suivis.add(this.#suivi);
  }

  disconnectedCallback() {
    removeEventListener('online', this.#revenir);
    this.#fermerTout();
    suivis.delete(this.#suivi);
    this.#arreter();
    this.#oublier?.();
    // Attached again, the element asks again; meanwhile the last good answer is still drawn.
    this.#demande = undefined;
  }

  /** Derives the question from the attributes; asks only when it is another question than the one on screen. */
  protected changer() {
    const reglages = Object.fromEntries(QUESTION.map((nom) => [nom, this.getAttribute(nom)]));
    const demande = lireDemande(reglages, { url: document.baseURI, hote: location.hostname, langue: this.#langue });
    if (demande.cle !== this.#demande?.cle) {
      this.#arreter();
      // Details are closed while their question and its token still stand: their duration belongs to the former project.
      if (demande.cle !== this.#cle) this.#fermerTout();
      this.#demande = demande;
      if (demande.cle !== this.#cle) {
        this.#cle = demande.cle;
        this.#avis.clear();
        this.#vus.clear();
        this.#attentes = 0;
        this.#agir({ type: 'nouvelle' });
      }
      this.#commencer(demande);
    }
    this.dessiner();
    if (this.#pret) return;
    this.#pret = true;
    this.#emettre('ready');
  }

  #commencer({ invalide }: Demande) {
    if (invalide) {
      this.#agir({ type: 'invalide' });
      console.warn('<aiguillage-services>: ' + invalide);
      this.#emettre('error', { code: invalide });
    } else if (this.hasAttribute('lazy') && this.#vue === DEPART) {
      this.#proche = new IntersectionObserver((entrees) => entrees.some((e) => e.isIntersecting) && this.#charger(), {
        rootMargin: '300px',
      });
      this.#proche.observe(this);
    } else void this.#charger();
  }

  get #langue() {
    return langueDe(this.lang, this.closest('[lang]')?.getAttribute('lang'), document.documentElement.lang);
  }

  get #messages(): Messages {
    return MESSAGES[this.#langue];
  }

  get #niveau(): number {
    const niveau = Number(this.getAttribute('heading-level'));
    return niveau >= 2 && niveau <= 5 ? Math.floor(niveau) : 2;
  }

  get #compact(): boolean {
    return this.getAttribute('layout') === 'compact';
  }

  get #services(): Service[] {
    return this.#vue.reponse?.services.slice(0, this.#demande?.limite) ?? [];
  }

  #arreter() {
    this.#abandon?.abort();
    clearTimeout(this.#relance);
    this.#proche?.disconnect();
  }

  #agir(action: Action) {
    this.#vue = reduire(this.#vue, action);
    this.dessiner();
    this.#observer();
  }

  #observer() {
    this.#oublier?.();
    this.#oublier = observerVues(this.racine, (rang) => this.#voir(rang));
  }

  #revenir = () => {
    if (this.#vue.phase === 'hors-ligne') this.refresh();
  };

  async #charger() {
    this.#arreter();
    const { signal } = (this.#abandon = new AbortController());
    this.#agir({ type: 'charger' });
    try {
      const { reponse, apres, imprecis } = await interroger(this.#demande!, signal);
      if (signal.aborted) return;
      this.#imprecis = imprecis;
      const surBouton = this.racine.activeElement?.id === 'reessayer';
      this.#agir({ type: 'recue', reponse });
      // The retry button is gone: the focus goes to the title, not to the top of the host page.
      if (surBouton) this.racine.querySelector<HTMLElement>('#titre')!.focus();
      this.#apresReponse(reponse, apres);
    } catch (e) {
      if (signal.aborted) return;
      const erreur = e instanceof ErreurReseau ? e : new ErreurReseau('reseau');
      this.#agir({ type: 'echec', horsLigne: !navigator.onLine });
      this.#emettre('error', { code: erreur.code, status: erreur.statut || undefined });
    }
  }

  #apresReponse(reponse: Orientation, apres = 1) {
    if (reponse.etat === 'en_cours') {
      // Back-off: a qualification that takes long must not be asked for each second for ever.
      const secondes = Math.max(apres, Math.min(ATTENTE_MAX_S, 1.3 ** this.#attentes++));
      this.#relance = setTimeout(() => void this.#charger(), secondes * 1000);
      return;
    }
    const services = this.#services;
    this.#noterAffiches();
    this.#emettre('loaded', { count: services.length, services: services.map(({ id, nom }) => ({ id, nom })) });
    if (!services.length) {
      this.#emettre('empty', { reason: reponse.etat === 'inconnu' ? 'unknown-project' : this.#imprecis ? 'no-label' : 'no-match' });
    }
  }

  #emettre(nom: string, detail: object = {}): boolean {
    const cancelable = nom === 'redirect';
    return this.dispatchEvent(new CustomEvent('aiguillage:' + nom, { detail, bubbles: true, composed: true, cancelable }));
  }

  #noter(type: TypeUsage, s: Service, rang: number, plus?: Partial<Usage>) {
    if (this.hasAttribute('no-analytics') || refusee() || !this.#demande) return;
    mesure.noter({ api: this.#demande.api, jeton: this.#vue.reponse?.jeton }, type, s.id, rang, plus);
  }

  #noterAffiches() {
    this.#services.forEach((s, i) => this.#noter('affiche', s, i + 1));
  }

  #voir(rang: number) {
    const s = this.#services[rang - 1];
    if (!s || this.#vus.has(s.id)) return;
    this.#vus.add(s.id);
    this.#noter('vu', s, rang);
    this.#emettre('service-seen', { service: s.id, rank: rang });
  }

  #basculer(s: Service, rang: number) {
    const depuis = this.#ouverts.get(s.id);
    if (depuis === undefined) {
      this.#ouverts.set(s.id, tempsVisible());
      this.#noter('ouvert', s, rang);
    } else {
      this.#ouverts.delete(s.id);
      this.#noterDuree(s, rang, depuis);
    }
    this.dessiner();
    this.#emettre(depuis === undefined ? 'detail-opened' : 'detail-closed', { service: s.id, rank: rang });
  }

  #noterDuree(s: Service, rang: number, depuis: number) {
    this.#noter('ferme', s, rang, { duree_ms: Math.round(tempsVisible() - depuis) });
  }

  #fermerTout() {
    this.#services.forEach((s, i) => {
      if (this.#ouverts.has(s.id)) this.#basculer(s, i + 1);
    });
  }

  /** A detail read long enough is a use that must not wait for its closing, which then gives the rest of the time. */
  #noterLectures() {
    this.#services.forEach((s, i) => {
      const depuis = this.#ouverts.get(s.id) ?? Infinity;
      if (tempsVisible() - depuis < ENGAGEMENT_MS) return;
      this.#noterDuree(s, i + 1, depuis);
      this.#ouverts.set(s.id, tempsVisible());
    });
  }

  #rediriger(e: MouseEvent, s: Service, rang: number) {
    // `auxclick` also fires for the secondary button, which opens a menu and goes nowhere.
    if (e.button > 1) return;
    const clic = uuidv7();
    if (this.#emettre('redirect', { service: s.id, rank: rang, url: s.lien!.url, click: clic })) this.#noter('redirige', s, rang, { clic });
    else e.preventDefault();
  }

  #juger(s: Service, rang: number, avis: Avis) {
    const avant = this.#avis.get(s.id);
    const retire = avant === avis;
    if (avant) mesure.retirer(s.id, avant);
    if (retire) this.#avis.delete(s.id);
    else {
      this.#avis.set(s.id, avis);
      this.#noter(avis, s, rang);
    }
    this.#annonce = this.#messages.avis[retire ? 'retire' : avis](s.nom);
    this.dessiner();
    this.#emettre('feedback', { service: s.id, rank: rang, value: retire ? null : avis });
  }

  protected dessin() {
    const m = this.#messages;
    const { phase } = this.#vue;
    const services = this.#services;
    const theme = this.getAttribute('theme') ?? '';
    const classes = ['racine', /^(light|dark)$/.test(theme) ? theme + ' fixe' : '', this.#compact ? 'compact' : ''];
    return html`<section class=${classes.join(' ')} lang=${this.#langue} aria-labelledby="titre">
      ${titre(this.#niveau, 'grand', 'titre', this.getAttribute('heading') || m.titre)}
      <div class="statut" role="status">${statut(this.#vue, services.length, this.#imprecis, m)}</div>
      <div class="sr" role="status">${this.#annonce}</div>
      ${echec(this.#vue, m, () => this.refresh())}
      ${services.length ? this.#liste(services, m) : sansListe(phase, m)}
      <slot name="footer"></slot>
      ${this.hasAttribute('debug') ? html`<pre>${phase} ${this.#cle}</pre>` : nothing}
    </section>`;
  }

  #liste(services: Service[], messages: Messages) {
    return html`<ul class="liste" role="list">
      ${services.map((s, i) => {
        const rang = i + 1;
        return html`<li data-rang=${rang}>
          ${carte(s, {
            rang,
            niveau: this.#niveau + 1,
            messages,
            ouvert: this.#ouverts.has(s.id),
            avis: this.#avis.get(s.id),
            compact: this.#compact,
            debug: this.hasAttribute('debug'),
            basculer: () => this.#basculer(s, rang),
            rediriger: (e) => this.#rediriger(e, s, rang),
            juger: (avis) => this.#juger(s, rang, avis),
          })}
        </li>`;
      })}
    </ul>`;
  }
}

refleter(AiguillageServices, ATTRIBUTS);
