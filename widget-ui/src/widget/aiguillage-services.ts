import { html, nothing } from 'lit/html.js';
import { Base, refleter, reprendre } from './base';
import { carte, titre } from './carte';
import type { Orientation, Service } from './contrat';
import { lireDemande, QUESTION, type Demande } from './demande';
import { echec, sansListe, statut } from './etats';
import { Interactions } from './interactions';
import { interroger } from './interrogation';
import { langueDe, MESSAGES, type Messages, type Phrase } from './messages';
import { ErreurReseau } from './reseau';
import styles from './styles.css?inline';
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
  #annonce: Phrase = '';
  #cle = '';
  #demande?: Demande;
  #imprecis = false;
  #abandon?: AbortController;
  #relance?: ReturnType<typeof setTimeout>;
  #attentes = 0;
  #proche?: IntersectionObserver;
  #pret = false;
  readonly #interactions = new Interactions({
    racine: this.racine,
    services: () => this.#services,
    cible: () => {
      if (this.hasAttribute('no-analytics') || !this.#demande) return undefined;
      return { api: this.#demande.api, jeton: this.#vue.reponse?.jeton };
    },
    dessiner: () => this.dessiner(),
    annoncer: (avis, service) => {
      this.#annonce = this.#messages.avis[avis](service.nom);
      this.dessiner();
    },
    emettre: (nom, detail) => this.#emettre(nom, detail),
  });

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
    this.#interactions.commencer();
  }

  disconnectedCallback() {
    removeEventListener('online', this.#revenir);
    this.#interactions.cesser();
    this.#arreter();
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
      if (demande.cle !== this.#cle) this.#interactions.fermerTout();
      this.#demande = demande;
      if (demande.cle !== this.#cle) {
        this.#cle = demande.cle;
        this.#interactions.oublier();
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
    this.#interactions.observer();
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
    this.#interactions.noterAffiches();
    this.#emettre('loaded', { count: services.length, services: services.map(({ id, nom }) => ({ id, nom })) });
    if (!services.length) {
      this.#emettre('empty', { reason: reponse.etat === 'inconnu' ? 'unknown-project' : this.#imprecis ? 'no-label' : 'no-match' });
    }
  }

  #emettre(nom: string, detail: object = {}): boolean {
    const cancelable = nom === 'redirect';
    return this.dispatchEvent(new CustomEvent('aiguillage:' + nom, { detail, bubbles: true, composed: true, cancelable }));
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
            ouvert: this.#interactions.estOuvert(s),
            avis: this.#interactions.avis(s),
            compact: this.#compact,
            debug: this.hasAttribute('debug'),
            basculer: () => this.#interactions.basculer(s, rang),
            rediriger: (e) => this.#interactions.rediriger(e, s, rang),
            juger: (avis) => this.#interactions.juger(s, rang, avis),
          })}
        </li>`;
      })}
    </ul>`;
  }
}

refleter(AiguillageServices, ATTRIBUTS);
