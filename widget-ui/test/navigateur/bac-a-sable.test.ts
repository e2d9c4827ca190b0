import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { APERCU, banc, devient, ORIENTATION, violations } from '../appui/banc';
import { orientation } from '../appui/donnees';

const b = banc();
const EXEMPLES = '/widget/v1/exemples';
const { integrite } = JSON.parse(readFileSync('dist/widget-ui/manifest.json', 'utf8')) as { integrite: string };

const exemples = [
  { id: '01900000-0000-7000-8000-00000000000a', nom: 'Acheter une balayeuse', description: 'Voirie.', attendu: false },
  { id: '01900000-0000-7000-8000-00000000000b', nom: 'Rénover l’école', description: 'Isolation et chaudière.', attendu: true },
  { id: '01900000-0000-7000-8000-00000000000c', nom: 'Planter des haies', description: 'Deux kilomètres.', attendu: true },
];

const hote = (page: Page): FrameLocator => page.frameLocator('iframe');
const parametres = () => b.serveur.appels(ORIENTATION).map((a) => a.url.searchParams);

async function ouvrir(recherche = '', contexte = {}, liste: object = { corps: { exemples } }): Promise<Page> {
  b.serveur.programmer(EXEMPLES, liste);
  b.serveur.programmer(ORIENTATION, { corps: orientation(2) });
  return b.aller(b.serveur.origine + '/sandbox/' + recherche, { contexte });
}

const code = (page: Page) => page.locator('.code pre').first().textContent();

describe('the sandbox', () => {
  test('shows at once a sample that has services, in a host page that loads the widget with its integrity', async () => {
    const page = await ouvrir();
    await devient(() => hote(page).locator('article').count(), 2);
    expect(await hote(page).locator('h1').textContent()).toBe('Rénover l’école');
    expect(parametres()[0]!.get('projet')).toBe(exemples[1]!.id);
    expect(await hote(page).locator('script[integrity]').getAttribute('integrity')).toBe(integrite);
    expect(await code(page)).toContain(`integrity="${integrite}"`);
    expect(await code(page)).toContain(`project-id="${exemples[1]!.id}"`);
    expect([...b.origines].filter((o) => o !== 'null')).toEqual([b.serveur.origine]);
  });

  test('another sample changes the widget, the code and the address', async () => {
    const page = await ouvrir();
    await devient(() => hote(page).locator('article').count(), 2);
    await page.getByLabel('Projet', { exact: true }).selectOption({ label: 'Planter des haies' });
    await devient(() => parametres().at(-1)!.get('projet'), exemples[2]!.id);
    expect(page.url()).toContain('projet=' + exemples[2]!.id);
    expect(await code(page)).toContain(exemples[2]!.id);
    await page.reload();
    await devient(() => hote(page).locator('h1').textContent(), 'Planter des haies');
  });

  test('a free text is sent by its form', async () => {
    b.serveur.programmer(APERCU, { corps: { sites: [{ code: 'S1', libelle: 'a', score: 1 }] } });
    const page = await ouvrir();
    await page.getByLabel('Description libre').check({ force: true });
    await hote(page).getByText('le widget s’affichera ici').waitFor();
    await page.getByLabel('Décrivez un projet').fill('Une cour d’école à planter');
    await page.getByRole('button', { name: 'Montrer les services' }).click();
    await devient(() => hote(page).locator('article').count(), 2);
    expect(b.serveur.appels(APERCU)[0]!.url.searchParams.get('texte')).toBe('Une cour d’école à planter');
    expect(await code(page)).toContain('texte="Une cour d’école à planter"');
  });

  test('criteria and settings become attributes', async () => {
    const page = await ouvrir('?mode=contexte&competences=90-518&layout=compact');
    await devient(() => hote(page).locator('article').count(), 2);
    await page.getByLabel('Région').selectOption('84');
    await devient(() => parametres().at(-1)!.getAll('regions'), ['84']);
    expect(await code(page)).toContain('competences="90-518"\n  regions="84"\n  layout="compact"');
  });

  test('each host is simulated', async () => {
    const page = await ouvrir();
    await devient(() => hote(page).locator('article').count(), 2);
    const fond = () =>
      hote(page)
        .locator('.racine')
        .evaluate((e) => getComputedStyle(e).backgroundColor);
    await page.getByLabel('Thème sombre').check({ force: true });
    await devient(fond, 'rgb(22, 22, 24)');
    await page.getByLabel('Site d’administration').check({ force: true });
    await devient(
      () =>
        hote(page)
          .locator('.racine')
          .evaluate((e) => getComputedStyle(e).color),
      'rgb(58, 58, 58)',
    );
    await page.getByLabel('Mobile, 320').check({ force: true });
    await devient(async () => (await page.locator('iframe').boundingBox())!.width, 320);
    const debord = await hote(page)
      .locator('html')
      .evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(debord).toBe(0);
  });

  test('the log receives what the widget tells the host', async () => {
    const page = await ouvrir();
    await devient(() => hote(page).locator('article').count(), 2);
    await hote(page).locator('.texte').first().click();
    await page.locator('.journal li', { hasText: 'aiguillage:detail-opened' }).waitFor();
    await page.getByRole('button', { name: 'Vider' }).click();
    await devient(() => page.locator('.journal li').count(), 0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('t-journal');
  });

  test('the code is copied and the page says so', async () => {
    const page = await ouvrir('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await devient(() => hote(page).locator('article').count(), 2);
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await page.getByText('Code copié.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
  });

  test.each([404, 500])('without samples (%i), says how to load them and still takes the id of a project', async (statut) => {
    const page = await ouvrir('', {}, { statut, corps: {} });
    await page.getByText('Ce serveur n’a pas de projets d’exemple.').waitFor();
    expect(await page.locator('.encart code').first().textContent()).toBe('./communs demo');
    await hote(page).getByText('le widget s’affichera ici').waitFor();
    await page.getByLabel('Identifiant du projet').fill('p-9');
    await page.getByLabel('Identifiant du projet').press('Enter');
    await devient(() => hote(page).locator('article').count(), 2);
    expect(parametres()[0]!.get('projet')).toBe('p-9');
  });

  test('a missing script is said, not left blank', async () => {
    b.serveur.programmer('/widget/manifest.json', { statut: 404 });
    const page = await ouvrir();
    await page.getByText('Le script du widget n’a pas pu être chargé').waitFor();
  });
});

describe('its accessibility', () => {
  test.each([
    ['light', '', {}],
    ['dark', '', { colorScheme: 'dark' as const }],
    ['free text', '?mode=texte', {}],
    ['criteria, dark host', '?mode=contexte&competences=90-518&hote=sombre', {}],
    ['DSFR-like host', '?hote=dsfr', {}],
  ])('axe finds nothing: %s', async (_, recherche, contexte) => {
    const page = await ouvrir(recherche, contexte);
    if (!recherche.includes('texte')) await devient(() => hote(page).locator('article').count(), 2);
    for (const resume of await page.locator('summary').all()) await resume.click();
    expect(await violations(page)).toEqual([]);
  });

  test('at 320 px nothing scrolls sideways', async () => {
    const page = await ouvrir('', { viewport: { width: 320, height: 800 } });
    await devient(() => hote(page).locator('article').count(), 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
