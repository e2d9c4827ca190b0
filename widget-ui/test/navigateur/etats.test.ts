import { describe, expect, test } from 'vitest';
import { APERCU, banc, cartes, devient, dit, journal, noms, ORIENTATION, statut, widget } from '../appui/banc';
import { enCours, orientation, service } from '../appui/donnees';

const b = banc();
const titreFocalise = () => document.querySelector('aiguillage-services')?.shadowRoot?.activeElement?.id;

describe('a project with services', () => {
  test('shows cards with name, purpose, operator, reasons, level and one link, and tells the host', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(3) });
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 3);
    const carte = cartes(page).first();
    expect(await carte.locator('h3').textContent()).toBe('Boussole Chaleur 0');
    expect(await carte.locator('.resume').textContent()).toBe('Savoir par où commencer, en dix minutes.');
    expect(await carte.locator('.note').first().textContent()).toBe('Proposé par Agence exemple');
    expect(await carte.locator('.raisons li').allTextContents()).toEqual([
      'Votre projet porte sur la rénovation énergétique.',
      'Il concerne une école.',
    ]);
    const lien = page.getByRole('link', { name: 'Faire le diagnostic : Boussole Chaleur 0 (nouvelle fenêtre)' });
    expect(await lien.getAttribute('href')).toBe('https://service-0.exemple.fr/demarrer');
    expect(await statut(page).textContent()).toBe('3\u00a0services proposés pour «\u00a0Rénover l’école\u00a0»');
    expect((await journal(page)).slice(0, 2)).toMatchObject([{ nom: 'ready' }, { nom: 'loaded', detail: { count: 3 } }]);
  });

  test('asks one simple GET with the project, its id type, the language and the host', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(1) });
    const page = await b.ouvrir({ attributs: 'project-id="p1" id-type="tetId" limit="2" lang="en"' });
    await devient(() => cartes(page).count(), 1);
    const appels = b.serveur.appels(ORIENTATION);
    expect(appels.map((a) => a.methode)).toEqual(['GET']);
    expect(Object.fromEntries(appels[0]!.url.searchParams)).toEqual({
      projet: 'p1',
      idType: 'tetId',
      limite: '2',
      lang: 'en',
      hote: '127.0.0.1',
    });
  });

  test('limit is kept even when the server answers more', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(3) });
    const page = await b.ouvrir({ attributs: 'project-id="p1" limit="2"' });
    await devient(() => cartes(page).count(), 2);
  });

  test.each([2, 3, 4, 5])('heading-level=%i gives that level to the title and the next to the cards', async (niveau) => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(1) });
    const page = await b.ouvrir({ attributs: `project-id="p1" heading-level="${niveau}" heading="Mes services"` });
    await devient(
      () =>
        widget(page)
          .locator(`h${niveau + 1}.nom`)
          .count(),
      1,
    );
    expect(await widget(page).locator(`h${niveau}#titre`).textContent()).toBe('Mes services');
  });

  test('a link that is not http(s) is not drawn, the card is', async () => {
    const piege = service(0, { lien: { url: 'javascript:window.pirate=1', libelle: 'Piege' }, nom: '<img src=x onerror=alert(1)>' });
    b.serveur.programmer(ORIENTATION, { corps: orientation(0, { services: [piege] }) });
    const page = await b.ouvrir();
    await devient(() => cartes(page).locator('h3').textContent(), '<img src=x onerror=alert(1)>');
    expect(await widget(page).locator('a, img').count()).toBe(0);
  });

  test('properties set by a framework, arrays included and before the definition, count as attributes', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(1) });
    const page = await b.ouvrir({
      attributs: 'id="w"',
      script: '',
      apres: `<script>Object.assign(document.getElementById('w'), { leviers: ['Vélo, marche'], regions: ['84', '93'], limit: 3 })</script>
        <script src="/widget/0.1.0/aiguillage.js"></script>`,
    });
    await devient(() => cartes(page).count(), 1);
    const { searchParams } = b.serveur.appels(ORIENTATION)[0]!.url;
    expect(searchParams.getAll('leviers')).toEqual(['Vélo, marche']);
    expect(searchParams.getAll('regions')).toEqual(['84', '93']);
    expect(searchParams.get('limite')).toBe('3');
  });
});

describe('while there is no answer', () => {
  test('a skeleton holds the place: what follows hardly moves when the cards come', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(3), retardMs: 700 });
    const page = await b.ouvrir({ contexte: { viewport: { width: 1100, height: 800 } }, apres: '<p id="suite">suite</p>' });
    await devient(() => statut(page).textContent(), 'Recherche des services…');
    const hauteur = async () => (await page.locator('#suite').boundingBox())!.y;
    const avant = await hauteur();
    await devient(() => cartes(page).count(), 3);
    expect(avant).toBeGreaterThan(300);
    expect((await hauteur()) - avant).toBeLessThan(330);
  });

  test('a project being qualified waits, honours Retry-After and refreshes by itself', async () => {
    b.serveur.programmer(ORIENTATION, { statut: 202, corps: enCours, entetes: { 'Retry-After': '2' } }, { corps: orientation(2) });
    const page = await b.ouvrir();
    await dit(page, /^Votre projet est en cours d’analyse. Le/);
    const debut = Date.now();
    await devient(() => cartes(page).count(), 2);
    expect(Date.now() - debut).toBeGreaterThan(1500);
    expect(b.serveur.appels(ORIENTATION)).toHaveLength(2);
    expect(await noms(page)).toEqual(['ready', 'loaded']);
  });

  test('lazy asks nothing before the element comes near the window', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(1) });
    const page = await b.ouvrir({
      attributs: 'project-id="p1" lazy',
      tete: '<link rel="stylesheet" href="/loin.css">',
      avant: '<div id="loin"></div>',
    });
    await page.evaluate(() => (document.getElementById('loin')!.style.height = '5000px'));
    await page.reload();
    await page.evaluate(() => (document.getElementById('loin')!.style.height = '5000px'));
    b.serveur.recues.length = 0;
    await page.evaluate(() => document.querySelector('aiguillage-services')!.setAttribute('project-id', 'p2'));
    await devient(() => statut(page).textContent(), 'Recherche des services…');
    expect(b.serveur.appels(ORIENTATION)).toHaveLength(0);
    await page.evaluate(() => document.querySelector('aiguillage-services')!.scrollIntoView());
    await devient(() => cartes(page).count(), 1);
  });
});

describe('nothing to show', () => {
  test('says so honestly, and tells the host why', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(0) });
    const page = await b.ouvrir();
    await dit(page, /^Aucun service du catalogue ne correspond aujourd’hui à ce pro/);
    expect((await journal(page)).at(-1)).toEqual({ nom: 'empty', detail: { reason: 'no-match' } });
  });

  test('an unknown project is not an empty catalogue', async () => {
    b.serveur.programmer(ORIENTATION, { statut: 404, corps: { etat: 'inconnu', services: [] } });
    const page = await b.ouvrir();
    await dit(page, /^Ce projet n’est pas connu\u00a0/);
    expect((await journal(page)).at(-1)).toEqual({ nom: 'empty', detail: { reason: 'unknown-project' } });
  });

  test('the empty slot of the host replaces our text', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(0) });
    const page = await b.ouvrir({ contenu: '<p slot="empty" id="rien">Rien pour vous ici</p><p slot="footer" id="pied">Pied</p>' });
    await page.locator('#rien').waitFor({ state: 'visible' });
    expect(await widget(page).locator('.vide').isVisible()).toBe(false);
    expect(await page.locator('#pied').isVisible()).toBe(true);
  });
});

describe('a free text', () => {
  const apercu = {
    thematiques: [
      { code: 'T1', libelle: 'a', score: 0.9 },
      { code: 'T2', libelle: 'b', score: 0.5 },
    ],
    sites: [{ code: 'S3', libelle: 'c', score: 0.85 }],
    interventions: [],
    leviers: [{ code: 'L4', libelle: 'Vélo, marche', score: 0.75 }],
    competences: [{ code: '90-211', libelle: 'd', score: 0.9 }],
  };

  test('is previewed, then routed by its labels', async () => {
    b.serveur.programmer(APERCU, { corps: apercu });
    b.serveur.programmer(ORIENTATION, { corps: orientation(1, { projet: undefined }) });
    const page = await b.ouvrir({ attributs: 'texte="isoler l’école &amp; la cantine" territoire="38185"' });
    await devient(() => cartes(page).count(), 1);
    expect(b.serveur.appels(APERCU)[0]!.url.searchParams.get('texte')).toBe('isoler l’école & la cantine');
    const { searchParams } = b.serveur.appels(ORIENTATION)[0]!.url;
    expect(searchParams.getAll('labels')).toEqual(['T1', 'S3']);
    expect(searchParams.getAll('leviers')).toEqual(['L4']);
    expect(searchParams.getAll('competences')).toEqual(['90-211']);
    expect(searchParams.get('territoire')).toBe('38185');
  });

  test('without any recognised label asks for more words and not for services', async () => {
    b.serveur.programmer(APERCU, { corps: { thematiques: [] } });
    const page = await b.ouvrir({ attributs: 'texte="bonjour"' });
    await dit(page, /^Cette description ne permet pas de reconnaître un thèm/);
    expect(b.serveur.appels(ORIENTATION)).toHaveLength(0);
    expect((await journal(page)).at(-1)?.detail).toEqual({ reason: 'no-label' });
  });
});

describe('attributes', () => {
  test('that contradict each other show the fallback, warn once and raise one error', async () => {
    const page = await b.ouvrir({ attributs: 'project-id="p1" competences="90-211"', contenu: '<p id="repli">Voir les services</p>' });
    await page.locator('#repli').waitFor({ state: 'visible' });
    expect(b.avertissements).toEqual(['<aiguillage-services>: attributs-contradictoires']);
    expect((await journal(page)).filter((e) => e.nom === 'error')).toEqual([
      { nom: 'error', detail: { code: 'attributs-contradictoires' } },
    ]);
    expect(b.serveur.appels(ORIENTATION)).toHaveLength(0);
  });

  test('without any question say that nothing can be shown', async () => {
    const page = await b.ouvrir({ attributs: '' });
    await devient(() => widget(page).locator('.vide').textContent(), 'Les services ne peuvent pas être affichés ici.');
  });

  test('changed several at once ask one question, and the former answer is dropped', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(3), retardMs: 400 }, { corps: orientation(1) });
    const page = await b.ouvrir();
    await devient(() => b.serveur.appels(ORIENTATION).length, 1);
    await page.evaluate(() => {
      const w = document.querySelector('aiguillage-services')!;
      w.setAttribute('project-id', 'p2');
      w.setAttribute('limit', '5');
      w.setAttribute('id-type', 'tetId');
    });
    await devient(() => cartes(page).count(), 1);
    expect(b.serveur.appels(ORIENTATION).map((a) => a.url.searchParams.get('projet'))).toEqual(['p1', 'p2']);
    expect((await noms(page)).filter((n) => n === 'loaded')).toHaveLength(1);
  });

  test('of appearance ask nothing again', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(1) });
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 1);
    await page.evaluate(() => {
      const w = document.querySelector('aiguillage-services')!;
      w.setAttribute('theme', 'dark');
      w.setAttribute('layout', 'compact');
      w.setAttribute('heading', 'Autre');
    });
    await devient(() => widget(page).locator('.compact.dark #titre').textContent(), 'Autre');
    expect(b.serveur.appels(ORIENTATION)).toHaveLength(1);
  });
});

describe('failures', () => {
  test('5xx and cut connections are tried twice more before the error is shown', async () => {
    b.serveur.programmer(ORIENTATION, { statut: 500, corps: {} }, { coupe: true }, { corps: orientation(1) });
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 1);
    expect(b.serveur.appels(ORIENTATION).length).toBeGreaterThanOrEqual(3);
    expect(await noms(page)).not.toContain('error');
  });

  test('429 waits for Retry-After', async () => {
    b.serveur.programmer(ORIENTATION, { statut: 429, entetes: { 'Retry-After': '1' } }, { corps: orientation(1) });
    const debut = Date.now();
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 1);
    expect(Date.now() - debut).toBeGreaterThan(1000);
  });

  test.each([
    ['a server that stays in error', { statut: 503, corps: {}, entetes: { 'Retry-After': '60' } }, { code: 'statut', status: 503 }],
    ['malformed JSON', { corps: '{"etat":' }, { code: 'json', status: 200 }],
    ['JSON of another shape', { corps: [1, 2] }, { code: 'json', status: 200 }],
    ['a wrong address', { statut: 404, corps: { title: 'Not found' } }, { code: 'statut', status: 404 }],
  ])('%s shows the error, the fallback of the host and a retry', async (_, scenario, detail) => {
    b.serveur.programmer(ORIENTATION, scenario);
    const page = await b.ouvrir({ contenu: '<p id="repli">Voir les services</p>' });
    await devient(() => widget(page).getByRole('alert').textContent(), 'Les services n’ont pas pu être chargés.');
    expect(await page.locator('#repli').isVisible()).toBe(true);
    expect(await widget(page).getByRole('button').allTextContents()).toEqual([expect.stringContaining('Réessayer')]);
    expect((await journal(page)).at(-1)).toEqual({ nom: 'error', detail });
  });

  test('a server that never answers is given up after 8 seconds', async () => {
    b.serveur.programmer(ORIENTATION, { muet: true });
    const debut = Date.now();
    const page = await b.ouvrir();
    await devient(async () => (await journal(page)).at(-1), { nom: 'error', detail: { code: 'delai' } }, 12_000);
    expect(Date.now() - debut).toBeGreaterThan(7500);
  });

  test('retry keeps the focus on the button and empties the alert while it runs, then gives the focus to the title', async () => {
    b.serveur.programmer(ORIENTATION, { statut: 400 }, { statut: 400, retardMs: 300 }, { corps: orientation(1), retardMs: 300 });
    const page = await b.ouvrir();
    const bouton = widget(page).locator('#reessayer');
    const alerte = widget(page).getByRole('alert');
    await bouton.focus();
    await page.keyboard.press('Enter');
    await devient(async () => (await bouton.textContent())?.trim(), 'Nouvel essai…');
    expect(await bouton.getAttribute('aria-disabled')).toBe('true');
    expect(await alerte.textContent()).toBe('');
    await devient(async () => (await bouton.textContent())?.trim(), 'Réessayer');
    expect(await alerte.textContent()).toBe('Les services n’ont pas pu être chargés.');
    expect(await page.evaluate(titreFocalise)).toBe('reessayer');
    await page.keyboard.press('Enter');
    await devient(() => cartes(page).count(), 1);
    expect(await page.evaluate(titreFocalise)).toBe('titre');
  });

  test('a failed refresh keeps the last good answer', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(2) }, { statut: 400 });
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 2);
    await page.evaluate(() => (document.querySelector('aiguillage-services') as unknown as { refresh(): void }).refresh());
    await devient(() => widget(page).getByRole('alert').textContent(), 'Les services n’ont pas pu être chargés.');
    expect(await cartes(page).count()).toBe(2);
    expect(await statut(page).textContent()).toBe('Dernière réponse reçue affichée.');
  });

  test('offline says so and asks again when the connection is back', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(2) });
    const page = await b.ouvrir({ attributs: 'id="w"' });
    await page.context().setOffline(true);
    await page.evaluate(() => document.getElementById('w')!.setAttribute('project-id', 'p1'));
    await devient(async () => (await widget(page).getByRole('alert').textContent())?.slice(0, 21), 'Vous êtes hors ligne.');
    await page.context().setOffline(false);
    await devient(() => cartes(page).count(), 2);
  });
});
