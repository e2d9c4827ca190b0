import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { banc, cartes, devient, EVENEMENTS, journal, noms, ORIENTATION, widget, type Hote } from '../appui/banc';
import { orientation } from '../appui/donnees';

const b = banc();

interface Lot {
  page: string;
  hote: string;
  jeton?: string;
  evenements: { id: string; type: string; service: string; rang: number; duree_ms?: number; clic?: string }[];
}

/** A token for each page: what the page of the test before sent as it was closed may arrive in this one. */
let pages = 0;
const jeton = () => 'jeton-' + pages;

async function pret(hote: Hote = {}, nombre = 2): Promise<Page> {
  pages++;
  b.serveur.programmer(ORIENTATION, { corps: orientation(nombre, { jeton: jeton() }) });
  const page = await b.ouvrir(hote);
  // The destinations are not ours: the test answers for them.
  await page.context().route(/exemple\.fr/, (route) => route.fulfill({ body: 'service', contentType: 'text/html' }));
  await devient(() => cartes(page).count(), nombre);
  return page;
}

const detail = (page: Page) => cartes(page).first().locator('button.texte');
const lire = (corps: string) => JSON.parse(corps) as Lot;
const requetes = () => b.serveur.appels(EVENEMENTS).filter((r) => [undefined, jeton()].includes(lire(r.corps).jeton));
const lots = (): Lot[] => requetes().map((r) => lire(r.corps));
const types = () => lots().flatMap((l) => l.evenements.map((e) => e.type));

async function masquer(page: Page, cache: boolean): Promise<void> {
  await page.evaluate((valeur) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => valeur });
    document.dispatchEvent(new Event('visibilitychange'));
  }, cache);
}

async function quitter(page: Page): Promise<void> {
  await page.goto(b.serveur.page('/ailleurs', '<link rel="icon" href="data:,"><title>ailleurs</title>'));
}

describe('the detail', () => {
  test('opening says opened and closing says closed, in this order and in the measurement too', async () => {
    const page = await pret();
    expect(await detail(page).getAttribute('aria-expanded')).toBe('false');
    await detail(page).click();
    expect(await detail(page).getAttribute('aria-expanded')).toBe('true');
    expect((await noms(page)).filter((n) => n.startsWith('detail'))).toEqual(['detail-opened']);
    const id = await detail(page).getAttribute('aria-controls');
    expect(
      await cartes(page)
        .first()
        .locator('#' + id)
        .textContent(),
    ).toContain('à joindre à la délibération.');
    expect(
      await cartes(page)
        .first()
        .locator('#' + id)
        .textContent(),
    ).toContain('(source\u00a0: enquête 2025)');
    await detail(page).click();
    expect((await noms(page)).filter((n) => n.startsWith('detail'))).toEqual(['detail-opened', 'detail-closed']);
    expect(await detail(page).getAttribute('aria-expanded')).toBe('false');
    await quitter(page);
    await devient(() => types().filter((t) => /ouvert|ferme/.test(t)), ['ouvert', 'ferme']);
  });

  test('counts one opening however often it is opened, and measures how long it stayed open', async () => {
    const page = await pret();
    for (let i = 0; i < 4; i++) await detail(page).click();
    await detail(page).click();
    await devient(() => page.evaluate(() => performance.now() > 1200), true);
    await quitter(page);
    await devient(() => types().filter((t) => t === 'ferme').length, 3);
    expect(types().filter((t) => t === 'ouvert')).toHaveLength(1);
    const ferme = lots()
      .flatMap((l) => l.evenements)
      .filter((e) => e.type === 'ferme');
    expect(ferme.every((e) => Number.isInteger(e.duree_ms) && e.duree_ms! >= 0 && e.duree_ms! < 20_000)).toBe(true);
  });
});

describe('sight', () => {
  test('counts once, after one second of half a card, not for the cards below', async () => {
    const page = await pret({ contexte: { viewport: { width: 500, height: 700 } } }, 4);
    await devient(async () => (await noms(page)).filter((n) => n === 'service-seen').length, 1);
    expect((await journal(page)).find((e) => e.nom === 'service-seen')?.detail).toMatchObject({ rank: 1 });
    await cartes(page).last().scrollIntoViewIfNeeded();
    await cartes(page)
      .last()
      .evaluate((c) => c.scrollIntoView({ block: 'center' }));
    await devient(
      async () =>
        (await journal(page))
          .filter((e) => e.nom === 'service-seen')
          .map((e) => e.detail.rank)
          .includes(4),
      true,
    );
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => (document.querySelector('aiguillage-services') as unknown as { refresh(): void }).refresh());
    await devient(async () => (await noms(page)).filter((n) => n === 'loaded').length, 2);
    await devient(() => page.evaluate((debut) => performance.now() - debut > 1500, 0), true);
    await quitter(page);
    await devient(() => types().filter((t) => t === 'affiche').length, 4);
    const vus = lots()
      .flatMap((l) => l.evenements)
      .filter((e) => e.type === 'vu');
    expect(new Set(vus.map((e) => e.service)).size).toBe(vus.length);
    expect(vus.length).toBeLessThan(4);
  });
});

describe('the redirect', () => {
  test('opens a new tab, tells the host first, and is measured with a click id', async () => {
    const page = await pret();
    const [onglet] = await Promise.all([page.waitForEvent('popup'), cartes(page).first().locator('a').click()]);
    expect(onglet.url()).toBe('https://service-0.exemple.fr/demarrer');
    expect(await onglet.evaluate(() => window.opener)).toBeNull();
    const evenement = (await journal(page)).find((e) => e.nom === 'redirect');
    expect(evenement?.detail).toMatchObject({ rank: 1, url: 'https://service-0.exemple.fr/demarrer' });
    await quitter(page);
    await devient(() => types().filter((t) => t === 'redirige').length, 1);
    const redirige = lots()
      .flatMap((l) => l.evenements)
      .find((e) => e.type === 'redirige')!;
    expect(redirige.clic).toBe(evenement!.detail.click);
    expect(redirige.clic).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  test('cancelled by the host, opens nothing and counts nothing', async () => {
    const page = await pret();
    await page.evaluate(() => document.addEventListener('aiguillage:redirect', (e) => e.preventDefault()));
    await cartes(page).first().locator('a').click();
    expect(page.context().pages()).toHaveLength(1);
    await quitter(page);
    await devient(() => types().includes('affiche'), true);
    expect(types()).not.toContain('redirige');
  });
});

describe('the opinion', () => {
  test('is one of two, can be changed or taken back, and only the last one leaves', async () => {
    const page = await pret();
    const bouton = (nom: string) => cartes(page).first().getByRole('button', { name: nom });
    await bouton('Pas utile').click();
    await bouton('Déjà utilisé').click();
    expect(await bouton('Pas utile').getAttribute('aria-pressed')).toBe('false');
    expect(await bouton('Déjà utilisé').getAttribute('aria-pressed')).toBe('true');
    const second = cartes(page).nth(1).getByRole('button', { name: 'Pas utile : Boussole Haies 1' });
    await second.click();
    await second.click();
    expect((await journal(page)).filter((e) => e.nom === 'feedback').map((e) => e.detail.value)).toEqual([
      'inutile',
      'deja_utilise',
      'inutile',
      null,
    ]);
    await quitter(page);
    await devient(() => types().filter((t) => /util/.test(t)), ['deja_utilise']);
  });
});

test('each opinion and its withdrawal are announced in words of their own', async () => {
  const page = await pret();
  const annonce = widget(page).locator('.sr[role="status"]');
  const juger = async (nom: string) => {
    await cartes(page).first().getByRole('button', { name: nom }).click();
    return annonce.textContent();
  };
  expect(await annonce.textContent()).toBe('');
  expect([await juger('Pas utile'), await juger('Déjà utilisé'), await juger('Déjà utilisé')]).toEqual([
    'Noté\u00a0: Boussole Chaleur 0 ne vous est pas utile.',
    'Noté\u00a0: vous avez déjà utilisé Boussole Chaleur 0.',
    'Votre avis sur Boussole Chaleur 0 n’est plus coché.',
  ]);
});

describe('the measurement', () => {
  test('leaves in one text/plain batch without cookie, with the page view, the host and the token of the answer', async () => {
    const page = await pret({}, 1);
    await page.context().addCookies([{ name: 'secret', value: '1', url: b.serveur.origine }]);
    await devient(async () => (await noms(page)).includes('service-seen'), true);
    await quitter(page);
    await devient(() => types(), ['affiche', 'vu']);
    const requete = requetes()[0]!;
    expect(requete.entetes['content-type']).toBe('text/plain;charset=UTF-8');
    expect(requete.entetes.cookie).toBeUndefined();
    const [lot] = lots();
    expect(lot).toMatchObject({ hote: '127.0.0.1', jeton: jeton(), evenements: [{ rang: 1 }, { rang: 1 }] });
    for (const id of [lot!.page, ...lot!.evenements.map((e) => e.id)]) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  });

  test('makes two requests at most for a page', async () => {
    const page = await pret();
    for (let i = 0; i < 3; i++) {
      await detail(page).click();
      await masquer(page, true);
      await masquer(page, false);
    }
    await quitter(page);
    await devient(() => lots().length, 2);
  });

  test('of a redirect after a glance elsewhere leaves when the page is hidden, without waiting for its end', async () => {
    const page = await pret();
    await masquer(page, true);
    await masquer(page, false);
    await devient(() => types().includes('affiche'), true);
    await Promise.all([page.waitForEvent('popup'), cartes(page).first().locator('a').click()]);
    await masquer(page, true);
    await devient(() => types().includes('redirige'), true);
  });

  test('of a detail read for ten seconds leaves when the page is hidden, though still open; its closing gives the rest', async () => {
    const page = await pret();
    const attendre = (ms: number) =>
      page.evaluate((duree) => {
        const avant = performance.now.bind(performance);
        performance.now = () => avant() + duree;
      }, ms);
    const durees = () => lots().flatMap((l) => l.evenements.flatMap((e) => (e.type === 'ferme' ? [Math.floor(e.duree_ms! / 5000)] : [])));
    await detail(page).click();
    await attendre(10_000);
    await masquer(page, true);
    await devient(durees, [2]);
    expect(await detail(page).getAttribute('aria-expanded')).toBe('true');
    await masquer(page, false);
    await attendre(5000);
    await detail(page).click();
    await quitter(page);
    await devient(durees, [2, 1]);
  });

  test('starts again when the page comes back from the back-forward cache: displayed and seen, then used', async () => {
    const page = await pret({}, 1);
    const transition = (nom: string) => page.evaluate((n) => void dispatchEvent(new PageTransitionEvent(n, { persisted: true })), nom);
    await devient(async () => (await noms(page)).filter((n) => n === 'service-seen').length, 1);
    await transition('pagehide');
    await transition('pageshow');
    await devient(async () => (await noms(page)).filter((n) => n === 'service-seen').length, 2);
    await Promise.all([page.waitForEvent('popup'), cartes(page).first().locator('a').click()]);
    await quitter(page);
    await devient(() => lots().map((l) => l.evenements.map((e) => e.type)), [
      ['affiche', 'vu'],
      ['affiche', 'vu', 'redirige'],
    ]);
    expect(new Set(lots().map((l) => l.page)).size).toBe(2);
  });

  test.each([
    ['no-analytics', { attributs: 'project-id="p1" no-analytics' }],
    ['Global Privacy Control', { init: () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }) }],
  ])('%s sends nothing, and the host still gets its events', async (_, hote) => {
    const page = await pret(hote);
    await detail(page).click();
    await devient(async () => (await noms(page)).includes('service-seen'), true);
    await quitter(page);
    expect(requetes()).toHaveLength(0);
  });
});

test('focusFirst goes to the first card', async () => {
  const page = await pret();
  const id = await page.evaluate(() => {
    const w = document.querySelector('aiguillage-services') as HTMLElement & { focusFirst(): boolean };
    return [w.focusFirst(), w.shadowRoot!.activeElement!.id];
  });
  expect(id).toEqual([true, 'nom-1']);
});

test('the keyboard reaches every control in the order of the page, with a visible focus', async () => {
  const page = await pret({}, 2);
  const parcours: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    const vu = await page.evaluate(() => {
      const actif = document.querySelector('aiguillage-services')!.shadowRoot!.activeElement;
      return actif && [actif.textContent!.replace(/\s+/g, ' ').trim(), getComputedStyle(actif).outlineStyle];
    });
    if (vu) parcours.push(vu.join(' | '));
  }
  expect(parcours).toEqual([
    'Voir le détail : Boussole Chaleur 0 | solid',
    'Faire le diagnostic : Boussole Chaleur 0 (nouvelle fenêtre) | solid',
    'Pas utile : Boussole Chaleur 0 | solid',
    'Déjà utilisé : Boussole Chaleur 0 | solid',
    'Voir le détail : Boussole Haies 1 | solid',
    'Faire le diagnostic : Boussole Haies 1 (nouvelle fenêtre) | solid',
    'Pas utile : Boussole Haies 1 | solid',
    'Déjà utilisé : Boussole Haies 1 | solid',
  ]);
  expect(await widget(page).locator('[tabindex="0"]').count()).toBe(0);
});
