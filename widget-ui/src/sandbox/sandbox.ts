import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { couper } from '../widget/texte';
import type { MessageHote, MessageReglages } from './hote';
import { attributs, code, csp, ecrireAdresse, lireAdresse, type HoteSimule, type Manifeste, type Mode, type Reglages } from './reglages';
import { PHASES, REGIONS, TEXTES } from './valeurs';

interface Exemple {
  id: string;
  nom: string;
  description: string;
  attendu: boolean;
}

interface Trace {
  heure: string;
  nom: string;
  detail: string;
}

const HOTES: [HoteSimule, string][] = [
  ['simple', 'Page simple'],
  ['dsfr', 'Site d’administration'],
  ['sombre', 'Thème sombre'],
  ['mobile', 'Mobile, 320\u00a0px'],
];
const MODES: [Mode, string][] = [
  ['projet', 'Projet d’exemple'],
  ['texte', 'Description libre'],
  ['contexte', 'Critères'],
];
const TRACES_MAX = 50;
const DETAIL_MAX = 220;
/** Characters of a long description: the widget must stay in sight, here and in the simulated page. */
const DESCRIPTION_MAX = 280;
const RESUME_MAX = 180;
/** Pixels; beyond, the simulated page scrolls in its frame and the code stays in sight. */
const HAUTEUR_MIN = 320;
const HAUTEUR_MAX = 820;

let reglages: Reglages = lireAdresse(location.search);
/** Undefined while they load, null where the server has none. */
let exemples: Exemple[] | null | undefined;
let manifeste: Manifeste | undefined;
let traces: Trace[] = [];
let panne = false;
let hotePret = false;
let copie = '';

const page = document.getElementById('contenu')!;
const cadre = (): HTMLIFrameElement | null => document.querySelector('iframe');

/** The example on screen, when the project is one. */
const exemple = (): Exemple | undefined => exemples?.find((e) => e.id === reglages.projet);

function changer(nouveaux: Partial<Reglages>): void {
  reglages = { ...reglages, ...nouveaux };
  copie = '';
  const adresse = ecrireAdresse(reglages);
  history.replaceState(null, '', adresse ? '?' + adresse : location.pathname);
  dessiner();
  montrer();
}

/** Sends the settings to the simulated page; without any question there, it invites to ask one. */
function montrer(): void {
  const poses = attributs(reglages);
  const pose = ['project-id', 'texte', 'competences', 'leviers', 'phases', 'regions'].some((nom) => nom in poses);
  if (!hotePret) return;
  const projet = reglages.mode === 'projet' ? exemple() : undefined;
  const texte = reglages.mode === 'texte' ? reglages.texte : projet?.description;
  const message: MessageReglages = {
    type: 'reglages',
    hote: reglages.hote,
    attributs: pose ? poses : null,
    titre: projet?.nom ?? (reglages.mode === 'texte' ? 'Votre projet' : 'Fiche de votre projet'),
    resume: couper(texte ?? 'Ici, le contenu habituel de votre plateforme.', RESUME_MAX).debut,
  };
  cadre()?.contentWindow?.postMessage(message, location.origin);
}

addEventListener('message', ({ origin, source, data }: MessageEvent<MessageHote>) => {
  if (origin !== location.origin || source !== cadre()?.contentWindow) return;
  switch (data?.type) {
    case 'pret':
      hotePret = true;
      montrer();
      break;
    case 'panne':
      panne = true;
      dessiner();
      break;
    case 'hauteur':
      cadre()!.style.height = Math.min(Math.max(data.px, HAUTEUR_MIN), HAUTEUR_MAX) + 'px';
      break;
    case 'evenement': {
      const heure = new Date().toLocaleTimeString('fr');
      const detail = JSON.stringify(data.detail).replace(new RegExp(`^(.{${DETAIL_MAX}}).+$`), '$1…');
      traces = [{ heure, nom: 'aiguillage:' + data.nom, detail }, ...traces].slice(0, TRACES_MAX);
      dessiner();
    }
  }
});

async function copier(): Promise<void> {
  try {
    await navigator.clipboard.writeText(codeCourant());
    copie = 'Code copié.';
  } catch {
    copie = 'Copie refusée par le navigateur\u00a0: sélectionnez le code à la main.';
  }
  dessiner();
}

const codeCourant = () => code(attributs(reglages), manifeste, location.origin);

const champ = (nom: keyof Reglages, libelle: string, aide = '', type = 'text') => html`<div class="champ">
  <label for=${nom}>${libelle}</label>
  <input
    id=${nom}
    type=${type}
    min="1"
    max="200"
    .value=${reglages[nom]}
    autocomplete="off"
    aria-describedby=${aide ? nom + '-aide' : nothing}
    @change=${(e: Event) => changer({ [nom]: (e.target as HTMLInputElement).value })}
  />
  ${aide ? html`<p class="aide" id="${nom}-aide">${aide}</p>` : nothing}
</div>`;

const choix = (nom: keyof Reglages, libelle: string, options: [string, string][]) => html`<div class="champ">
  <label for=${nom}>${libelle}</label>
  <select id=${nom} .value=${reglages[nom]} @change=${(e: Event) => changer({ [nom]: (e.target as HTMLSelectElement).value })}>
    ${options.map(([valeur, texte]) => html`<option value=${valeur} ?selected=${valeur === reglages[nom]}>${texte}</option>`)}
  </select>
</div>`;

const coche = (nom: keyof Reglages, libelle: string) => html`<div class="coche">
  <input
    id=${nom}
    type="checkbox"
    .checked=${!!reglages[nom]}
    @change=${(e: Event) => changer({ [nom]: (e.target as HTMLInputElement).checked ? '1' : '' })}
  />
  <label for=${nom}>${libelle}</label>
</div>`;

const radios = <T extends string>(nom: 'mode' | 'hote', legende: string, options: [T, string][]) => html`<fieldset class="radios">
  <legend>${legende}</legend>
  ${options.map(
    ([valeur, texte]) => html`<div class="radio">
      <input
        type="radio"
        name=${nom}
        id="${nom}-${valeur}"
        .checked=${reglages[nom] === valeur}
        @change=${() => changer({ [nom]: valeur })}
      />
      <label for="${nom}-${valeur}">${texte}</label>
    </div>`,
  )}
</fieldset>`;

function unExemple(): TemplateResult {
  if (exemples === undefined) return html`<p class="aide">Chargement des projets d’exemple…</p>`;
  if (!exemples?.length) {
    return html`<div class="encart">
      <p><strong>Ce serveur n’a pas de projets d’exemple.</strong></p>
      <p>
        Pour les charger, lancez <code>./communs demo</code> à la racine du dépôt (sans <code>--sans-exemples</code>), puis rechargez
        cette page.
      </p>
      <p>Vous pouvez aussi essayer une <strong>description libre</strong>, ou l’identifiant d’un projet déjà transmis\u00a0:</p>
      ${champ('projet', 'Identifiant du projet')}
    </div>`;
  }
  const choisi = exemple();
  const { debut, coupe } = couper(choisi?.description ?? '', DESCRIPTION_MAX);
  return html`<div class="champ">
      <label for="exemple">Projet</label>
      <select id="exemple" @change=${(e: Event) => changer({ projet: (e.target as HTMLSelectElement).value, idType: '' })}>
        ${choisi ? nothing : html`<option value="" selected>Autre projet (identifiant ci-dessous)</option>`}
        ${exemples.map((e) => html`<option value=${e.id} ?selected=${e.id === reglages.projet}>${e.nom}</option>`)}
      </select>
    </div>
    ${
      choisi
        ? html`<p class="description">${debut}</p>
          ${coupe
            ? html`<details class="suite"><summary>Toute la description</summary><p>${choisi.description}</p></details>`
            : nothing}
          ${choisi.attendu ? nothing : html`<p class="aide">Pour cet exemple, aucun service du catalogue n’est attendu.</p>`}`
        : nothing
    }
    <button type="button" class="secondaire" @click=${tirer}>Un autre au hasard</button>
    <details ?open=${!choisi}>
      <summary>Montrer un de vos projets</summary>
      ${champ('projet', 'Identifiant du projet')}
      ${choix('idType', 'Type d’identifiant', [
        ['', 'Identifiant commun'],
        ['tetId', 'Territoires en transitions'],
        ['MEC', 'Mon Espace Collectivité'],
      ])}
    </details>`;
}

function tirer(): void {
  const autres = exemples!.filter((e) => e.id !== reglages.projet);
  const tire = autres[Math.floor(Math.random() * autres.length)];
  if (tire) changer({ projet: tire.id, idType: '' });
}

const unTexte = () => html`<form
  @submit=${(e: SubmitEvent) => {
    e.preventDefault();
    changer({ texte: (document.getElementById('texte') as HTMLTextAreaElement).value });
  }}
>
  <div class="champ">
    <label for="texte">Décrivez un projet en une ou deux phrases</label>
    <textarea id="texte" rows="4" maxlength="2000" .value=${reglages.texte}></textarea>
  </div>
  <button type="submit">Montrer les services</button>
  <p class="aide" id="idees">Ou partez d’une idée\u00a0:</p>
  <ul class="idees" aria-labelledby="idees">
    ${TEXTES.map((texte) => html`<li><button type="button" class="lien" @click=${() => changer({ texte })}>${texte}</button></li>`)}
  </ul>
  ${champ('territoire', 'Territoire (facultatif)', 'Code INSEE de la commune ou SIREN de l’EPCI')}
</form>`;

const unContexte = () => html`${champ('competences', 'Compétences', 'Codes M57 séparés par des virgules, par exemple 90-518')}
  ${champ('leviers', 'Leviers', 'Libellés séparés par des points-virgules')}
  ${choix('phases', 'Phase', [['', 'Toutes'], ...PHASES])} ${choix('regions', 'Région', [['', 'Toutes'], ...REGIONS])}
  ${champ('territoire', 'Territoire', 'Code INSEE de la commune ou SIREN de l’EPCI')}`;

const dessin = () => html`<div class="intro">
    <h1>Essayez le widget</h1>
    <p>
      Choisissez un projet\u00a0: voici les services publics que vos utilisateurs verraient dans votre site, et le code à y coller.
    </p>
  </div>
  <div class="plan">
    <section class="panneau" aria-labelledby="t-projet">
      <h2 id="t-projet">1. Le projet</h2>
      ${radios('mode', 'Partir de', MODES)}
      <div class="zone">${reglages.mode === 'projet' ? unExemple() : reglages.mode === 'texte' ? unTexte() : unContexte()}</div>
      <details class="reglages">
        <summary><h2>Apparence et réglages</h2></summary>
        ${choix('layout', 'Disposition', [
          ['', 'Cartes'],
          ['compact', 'Compacte'],
        ])}
        ${choix('theme', 'Thème', [
          ['', 'Celui de la page'],
          ['light', 'Clair'],
          ['dark', 'Sombre'],
        ])}
        ${choix('lang', 'Langue', [
          ['', 'Celle de la page'],
          ['fr', 'Français'],
          ['en', 'English'],
        ])}
        ${champ('limit', 'Nombre maximal de services', '', 'number')} ${champ('heading', 'Titre')}
        ${choix('heading-level', 'Niveau du titre', [
          ['', '2 (par défaut)'],
          ['3', '3'],
          ['4', '4'],
          ['5', '5'],
        ])}
        ${coche('no-analytics', 'Sans mesure d’usage')} ${coche('debug', 'Diagnostic')}
      </details>
    </section>
    <div class="resultat">
      <section aria-labelledby="t-apercu">
        <h2 id="t-apercu">2. Dans votre site</h2>
        ${radios('hote', 'Page hôte simulée', HOTES)}
        ${
          panne
            ? html`<p class="encart" role="alert">Le script du widget n’a pas pu être chargé depuis <code>/widget/manifest.json</code>.</p>`
            : nothing
        }
        <div class="fenetre ${reglages.hote}"><iframe src="./hote.html" title="Page hôte simulée avec le widget"></iframe></div>
      </section>
      <section class="code" aria-labelledby="t-code">
        <h2 id="t-code">3. Le code à coller</h2>
        <pre tabindex="0" role="region" aria-label="Code d’intégration"><code>${codeCourant()}</code></pre>
        <p class="ligne">
          <button type="button" @click=${copier}>Copier le code</button>
          <span role="status">${copie}</span>
        </p>
        <details>
          <summary>Votre site a une politique de sécurité (CSP)\u00a0?</summary>
          <p>Ajoutez ces deux directives\u00a0; le widget n’a besoin ni de style ni de script en ligne.</p>
          <pre tabindex="0" role="region" aria-label="Directives CSP"><code>${csp(location.origin)}</code></pre>
        </details>
      </section>
      <section class="journal" aria-labelledby="t-journal">
        <h2 id="t-journal" tabindex="-1">Évènements reçus par votre page</h2>
        ${
          traces.length
            ? html`<button type="button" class="secondaire" @click=${vider}>Vider</button>
              <ol tabindex="0" aria-labelledby="t-journal">
                ${traces.map((t) => html`<li><time>${t.heure}</time> <code>${t.nom}</code> <span>${t.detail}</span></li>`)}
              </ol>`
            : html`<p class="aide">Ils s’inscrivent ici à mesure que vous utilisez le widget.</p>`
        }
      </section>
    </div>
  </div>`;

function vider(): void {
  traces = [];
  dessiner();
  document.getElementById('t-journal')!.focus();
}

function dessiner(): void {
  render(dessin(), page);
}

async function lireJson<T>(adresse: string): Promise<T | undefined> {
  try {
    const reponse = await fetch(adresse, { headers: { Accept: 'application/json' } });
    return reponse.ok ? ((await reponse.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

dessiner();
const [lus, manifesteLu] = await Promise.all([
  lireJson<{ exemples?: Exemple[] }>('/widget/v1/exemples'),
  lireJson<Manifeste>('/widget/manifest.json'),
]);
exemples = lus?.exemples ?? null;
manifeste = manifesteLu;
const premier = exemples?.find((e) => e.attendu) ?? exemples?.[0];
if (!reglages.projet && premier) changer({ projet: premier.id });
else changer({});
