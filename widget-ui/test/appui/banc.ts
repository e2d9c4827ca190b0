import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { lancer } from './chromium';
import { Serveur } from './serveur';

export const ORIENTATION = '/widget/v1/orientation';
export const APERCU = '/qualification/apercu';
export const EVENEMENTS = '/widget/v1/evenements';

export interface Journal {
  nom: string;
  detail: Record<string, unknown>;
}

export interface Hote {
  /** Attributes of the element, `project-id=p1` unless told otherwise. */
  attributs?: string;
  /** Between the tags of the element: its slots. */
  contenu?: string;
  tete?: string;
  avant?: string;
  apres?: string;
  /** Headers of the page, a CSP for instance. */
  entetes?: Record<string, string>;
  script?: string;
  contexte?: BrowserContextOptions;
  /** Runs in the page before any script. */
  init?: () => void;
}

/** One browser and one server for a file of tests; each page has its own context, and its errors fail the test. */
export class Banc {
  readonly serveur = new Serveur();
  private navigateur!: Browser;
  private contextes: BrowserContext[] = [];
  /** Everything that would be noise or worse in the host's console. */
  readonly incidents: string[] = [];
  readonly avertissements: string[] = [];
  readonly origines = new Set<string>();

  async ouvrir(hote: Hote = {}): Promise<Page> {
    const { attributs = 'project-id="p1"', contenu = '', tete = '', avant = '', apres = '' } = hote;
    const script = hote.script ?? '<script src="/widget/0.1.0/aiguillage.js" defer></script>';
    const url = this.serveur.page(
      '/hote',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
        `<title>Page hôte</title><link rel="icon" href="data:,">${tete}${script}</head><body><main><h1>Projet</h1>${avant}` +
        `<aiguillage-services ${attributs}>${contenu}</aiguillage-services>${apres}</main></body></html>`,
      hote.entetes,
    );
    return this.aller(url, hote);
  }

  async aller(url: string, hote: Pick<Hote, 'contexte' | 'init'> = {}): Promise<Page> {
    const contexte = await this.navigateur.newContext(hote.contexte);
    this.contextes.push(contexte);
    const page = await contexte.newPage();
    page.on('pageerror', (e) => this.incidents.push(String(e)));
    page.on('console', (m) => {
      if (m.type() === 'warning') this.avertissements.push(m.text());
      if (m.type() === 'error' && !/Failed to load resource|net::ERR/.test(m.text())) this.incidents.push(m.text());
    });
    page.on('request', (r) => this.origines.add(new URL(r.url()).origin));
    await page.addInitScript(() => {
      const journal: Journal[] = [];
      Object.assign(window, { journal });
      for (const nom of ['ready', 'loaded', 'empty', 'error', 'service-seen', 'detail-opened', 'detail-closed', 'redirect', 'feedback']) {
        document.addEventListener('aiguillage:' + nom, (e) => journal.push({ nom, detail: (e as CustomEvent).detail }));
      }
    });
    if (hote.init) await page.addInitScript(hote.init);
    await page.goto(url);
    return page;
  }

  async demarrer(): Promise<void> {
    await this.serveur.demarrer();
    this.navigateur = await lancer();
  }

  async nettoyer(): Promise<void> {
    await Promise.all(this.contextes.splice(0).map((c) => c.close()));
    this.serveur.oublier();
    this.incidents.length = 0;
    this.avertissements.length = 0;
    this.origines.clear();
  }

  async arreter(): Promise<void> {
    await this.navigateur?.close();
    await this.serveur.arreter();
  }
}

/** Registers the life of the bench in the current test file; a test whose page raised an error fails. */
export function banc(): Banc {
  const b = new Banc();
  beforeAll(() => b.demarrer());
  afterEach(async () => {
    const incidents = [...b.incidents];
    await b.nettoyer();
    expect(incidents).toEqual([]);
  });
  afterAll(() => b.arreter());
  return b;
}

export const widget = (page: Page): Locator => page.locator('aiguillage-services');
export const cartes = (page: Page): Locator => widget(page).locator('article');
export const statut = (page: Page): Locator => widget(page).locator('.statut');

export const journal = (page: Page): Promise<Journal[]> => page.evaluate(() => (window as unknown as { journal: Journal[] }).journal);
export const noms = async (page: Page): Promise<string[]> => (await journal(page)).map((e) => e.nom);

/** Reads `lire` again until it equals `attendu`; the difference is shown when time is out. */
export async function devient<T>(lire: () => Promise<T> | T, attendu: T, delaiMs = 6000): Promise<void> {
  await expect.poll(lire, { timeout: delaiMs, interval: 50 }).toEqual(attendu);
}

/** The status region ends up saying this. */
export async function dit(page: Page, attendu: RegExp): Promise<void> {
  await expect.poll(async () => (await statut(page).textContent())?.trim(), { timeout: 6000, interval: 50 }).toMatch(attendu);
}

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** Rule and target of each violation: an empty list, or a readable difference. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze();
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id} (${v.impact}): ${n.target.join(' ')} ${n.failureSummary ?? ''}`));
}
