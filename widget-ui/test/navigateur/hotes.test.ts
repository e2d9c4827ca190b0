import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { banc, cartes, devient, EVENEMENTS, journal, ORIENTATION, violations, widget } from '../appui/banc';
import { enCours, orientation } from '../appui/donnees';
import { Serveur, type Scenario } from '../appui/serveur';

const b = banc();
const { integrite } = JSON.parse(readFileSync('dist/widget-ui/manifest.json', 'utf8')) as { integrite: string };

/** Tokens of a DSFR host in its dark theme, by name; no line of the DSFR is used. */
const JETONS_SOMBRES =
  ':root{color-scheme:dark;--text-default-grey:#cecece;--text-mention-grey:#929292;--background-default-grey:#161616;' +
  '--background-alt-grey:#1e1e1e;--border-default-grey:#353535;--border-plain-grey:#7b7b7b;--text-action-high-blue-france:#8585f6;' +
  '--background-action-high-blue-france:#8585f6;--text-inverted-blue-france:#000091;--text-default-error:#ff5655}' +
  'body{background:#161616;color:#cecece}';

const ETATS: [string, Scenario, RegExp][] = [
  ['ready', { corps: orientation(2) }, /2.services/],
  ['skeleton', { muet: true }, /Recherche/],
  ['waiting', { statut: 202, corps: enCours, entetes: { 'Retry-After': '60' } }, /en cours d/],
  ['empty', { corps: orientation(0) }, /Aucun service/],
  ['error', { statut: 400 }, /pas pu/],
];

const THEMES: [string, string, string][] = [
  ['light', 'theme="light"', ''],
  ['dark', 'theme="dark"', '<meta name="color-scheme" content="dark">'],
  ['a DSFR-like dark host', '', `<style>${JETONS_SOMBRES}</style>`],
];

describe.each(THEMES)('in %s', (_, theme, tete) => {
  test.each(ETATS)('axe finds nothing in the state %s', async (_, scenario, attendu) => {
    b.serveur.programmer(ORIENTATION, scenario);
    const page = await b.ouvrir({ attributs: `project-id="p1" ${theme}`, tete });
    await widget(page).getByText(attendu).first().waitFor();
    if (attendu.source.includes('services')) {
      await cartes(page).first().locator('.texte').click();
      await cartes(page).first().locator('.avis').first().click();
    }
    expect(await violations(page)).toEqual([]);
  });
});

test('axe finds nothing with the fallback of contradictory attributes, nor in the compact layout, nor in forced colours', async () => {
  b.serveur.programmer(ORIENTATION, { corps: orientation(2) });
  expect(await violations(await b.ouvrir({ attributs: 'project-id="p" texte="t"' }))).toEqual([]);
  const page = await b.ouvrir({ attributs: 'project-id="p" layout="compact"', contexte: { forcedColors: 'active' } });
  await devient(() => cartes(page).count(), 2);
  expect(await violations(page)).toEqual([]);
});

describe('hosts', () => {
  beforeEach(() => b.serveur.programmer(ORIENTATION, { corps: orientation(2) }));

  test('hostile CSS `* { all: unset }` leaves cards, colours and links as they are', async () => {
    const page = await b.ouvrir({ tete: '<style>* { all: unset !important } head, script, style { display: none !important }</style>' });
    await devient(() => cartes(page).count(), 2);
    const vu = await page.evaluate(() => {
      const w = document.querySelector('aiguillage-services')!;
      const lien = w.shadowRoot!.querySelector('a')!;
      return [
        getComputedStyle(w.shadowRoot!.querySelector('.racine')!).display,
        getComputedStyle(lien).backgroundColor,
        getComputedStyle(lien).display,
      ];
    });
    expect(vu).toEqual(['block', 'rgb(27, 27, 132)', 'inline-flex']);
  });

  test('`* { all: unset }` cannot make the element inline, and `hidden` still hides it', async () => {
    const page = await b.ouvrir({ tete: '<style>* { all: unset } head, script, style { display: none }</style>' });
    await devient(() => cartes(page).count(), 2);
    const affichage = () => page.evaluate(() => getComputedStyle(document.querySelector('aiguillage-services')!).display);
    expect(await affichage()).toBe('block');
    await page.evaluate(() => (document.querySelector<HTMLElement>('aiguillage-services')!.hidden = true));
    expect(await affichage()).toBe('none');
  });

  test('the tokens of a DSFR-like host set the colours; an imposed theme ignores them', async () => {
    const couleurs = async (theme: string) => {
      const page = await b.ouvrir({ attributs: `project-id="p1" ${theme}`, tete: `<style>${JETONS_SOMBRES}</style>` });
      await devient(() => cartes(page).count(), 2);
      return page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('aiguillage-services')!.shadowRoot!.querySelector('.racine')!);
        return [style.color, style.backgroundColor];
      });
    };
    expect(await couleurs('')).toEqual(['rgb(206, 206, 206)', 'rgb(22, 22, 22)']);
    expect(await couleurs('theme="light"')).toEqual(['rgb(30, 30, 30)', 'rgb(255, 255, 255)']);
  });

  test('without tokens, auto follows the colour scheme that the host declares', async () => {
    const fond = async (tete: string) => {
      const page = await b.ouvrir({ tete, contexte: { colorScheme: 'dark' } });
      await devient(() => cartes(page).count(), 2);
      return page.evaluate(
        () => getComputedStyle(document.querySelector('aiguillage-services')!.shadowRoot!.querySelector('.racine')!).backgroundColor,
      );
    };
    expect(await fond('')).toBe('rgb(255, 255, 255)');
    expect(await fond('<meta name="color-scheme" content="light dark">')).toBe('rgb(22, 22, 24)');
  });

  test('a strict CSP with SRI: cards drawn, nothing refused, no inline style', async () => {
    const page = await b.ouvrir({
      script: `<script src="/widget/0.1.0/aiguillage.js" integrity="${integrite}" crossorigin="anonymous" defer></script>`,
      entetes: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; " +
          "require-trusted-types-for 'script'; trusted-types lit-html",
      },
      init: () => {
        const refus: string[] = [];
        Object.assign(window, { refus });
        document.addEventListener('securitypolicyviolation', (e) => refus.push(e.violatedDirective));
      },
    });
    await devient(() => cartes(page).count(), 2);
    await cartes(page).first().locator('.texte').click();
    expect(await page.evaluate(() => (window as unknown as { refus: string[] }).refus)).toEqual([]);
    expect(await widget(page).locator('[style], style').count()).toBe(0);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('aiguillage-services')!.shadowRoot!.querySelector('.carte')!).display,
      ),
    ).toBe('flex');
  });

  test('an ISO-8859-1 page shows the accents', async () => {
    const page = await b.ouvrir({ entetes: { 'Content-Type': 'text/html; charset=iso-8859-1' } });
    await devient(() => widget(page).locator('.fort').first().textContent(), 'Pourquoi ce service\u00a0?');
    expect(await widget(page).locator('.texte').first().textContent()).toContain('Voir le détail');
  });

  test('the script loaded twice, and as a module, defines the element once', async () => {
    const script = '<script src="/widget/0.1.0/aiguillage.js"></script><script type="module" src="/widget/0.1.0/aiguillage.js"></script>';
    const page = await b.ouvrir({ script });
    await devient(() => cartes(page).count(), 2);
  });

  test('two instances live apart and leave one batch', async () => {
    const page = await b.ouvrir({ apres: '<aiguillage-services project-id="p2" heading-level="3"></aiguillage-services>' });
    await devient(() => cartes(page).count(), 4);
    await widget(page).nth(1).locator('.texte').first().click();
    expect(await widget(page).nth(0).locator('[aria-expanded="true"]').count()).toBe(0);
    await page.goto(b.serveur.page('/ailleurs', '<link rel="icon" href="data:,">'));
    await devient(() => b.serveur.appels(EVENEMENTS).length, 1);
  });

  test('removed, it aborts and stays silent; attached again, it shows its cards and asks again', async () => {
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 2);
    await page.evaluate(() => {
      const w = document.querySelector('aiguillage-services')!;
      Object.assign(window, { garde: w });
      w.remove();
    });
    b.serveur.programmer(ORIENTATION, { corps: orientation(1), retardMs: 400 });
    await page.evaluate(() => document.querySelector('main')!.append((window as unknown as { garde: Element }).garde));
    expect(await cartes(page).count()).toBe(2);
    await devient(() => cartes(page).count(), 1);
    expect(b.serveur.appels(ORIENTATION)).toHaveLength(2);
  });

  test('removed while it loads, it raises nothing', async () => {
    b.serveur.programmer(ORIENTATION, { corps: orientation(2), retardMs: 300 });
    const page = await b.ouvrir();
    await devient(() => b.serveur.appels(ORIENTATION).length, 1);
    await page.evaluate(() => document.querySelector('aiguillage-services')!.remove());
    const avant = (await journal(page)).length;
    await devient(() => page.evaluate(() => performance.now() > 1500), true);
    expect((await journal(page)).length).toBe(avant);
  });

  test.each([320, 256])('at %i px nothing scrolls sideways, details open and text spaced out', async (largeur) => {
    const page = await b.ouvrir({ contexte: { viewport: { width: largeur, height: 700 } } });
    await devient(() => cartes(page).count(), 2);
    for (const bouton of await widget(page).locator('.texte').all()) await bouton.click();
    await page.evaluate(() => {
      const feuille = new CSSStyleSheet();
      feuille.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      );
      document.querySelector('aiguillage-services')!.shadowRoot!.adoptedStyleSheets.push(feuille);
    });
    const debords = await page.evaluate(() => {
      const racine = document.querySelector('aiguillage-services')!.shadowRoot!;
      const large = document.documentElement.clientWidth;
      return [...racine.querySelectorAll('*:not(.sr, .sr *)')]
        .filter((e) => e.getBoundingClientRect().right > large + 0.5)
        .map((e) => e.className);
    });
    expect(debords).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  test('reduced motion stops the skeleton', async () => {
    b.serveur.programmer(ORIENTATION, { muet: true });
    const page = await b.ouvrir({ contexte: { reducedMotion: 'reduce' } });
    await widget(page).locator('.os span').first().waitFor();
    expect(
      await widget(page)
        .locator('.os span')
        .first()
        .evaluate((e) => getComputedStyle(e).animationName),
    ).toBe('none');
  });

  test('printed, a card gives the address of its link and no button', async () => {
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 2);
    await page.emulateMedia({ media: 'print' });
    expect(await widget(page).locator('button').first().isVisible()).toBe(false);
    expect(
      await widget(page)
        .locator('a')
        .first()
        .evaluate((a) => getComputedStyle(a, '::after').content),
    ).toContain('service-0.exemple.fr');
  });

  test('touch targets are at least 24 px high', async () => {
    const page = await b.ouvrir();
    await devient(() => cartes(page).count(), 2);
    for (const cible of await widget(page).locator('a, button').all())
      expect((await cible.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  });

  test('a root at 62.5 % shrinks nothing, and the larger texts that a visitor asked for stay larger', async () => {
    const tailles = async (base: string) => {
      const page = await b.ouvrir({ tete: `<style>html { font-size: ${base} }</style>` });
      await devient(() => cartes(page).count(), 2);
      return page.evaluate(() => {
        const racine = document.querySelector('aiguillage-services')!.shadowRoot!;
        const visibles = racine.querySelectorAll<HTMLElement>('.grand, .note, .carte, .lien, button');
        return [...visibles].map((e) => [e.className, getComputedStyle(e).fontSize, e.offsetHeight]);
      });
    };
    const normales = await tailles('100%');
    expect(await tailles('62.5%')).toEqual(normales);
    expect((await tailles('150%'))[0]).toEqual(['grand', '33px', expect.any(Number)]);
  });
});

describe('an API on another origin', () => {
  const api = new Serveur();
  beforeAll(() => api.demarrer());
  afterAll(() => api.arreter());

  test('gets simple requests only, and no other origin gets any', async () => {
    api.programmer(ORIENTATION, { corps: orientation(2) });
    api.programmer('/qualification/apercu', { corps: { thematiques: [{ code: 'T1', libelle: 'a', score: 1 }] } });
    const page = await b.ouvrir({ attributs: `texte="isoler" api-base="${api.origine}/"` });
    await devient(() => cartes(page).count(), 2);
    await cartes(page).first().locator('.texte').click();
    await devient(async () => (await journal(page)).some((e) => e.nom === 'service-seen'), true);
    await page.goto(b.serveur.page('/ailleurs', '<link rel="icon" href="data:,">'));
    await devient(() => api.appels(EVENEMENTS).length, 1);
    expect([...b.origines].filter((o) => o !== 'null').sort()).toEqual([api.origine, b.serveur.origine].sort());
    expect(b.serveur.recues.map((r) => r.chemin).sort()).toEqual(['/ailleurs', '/hote', '/widget/0.1.0/aiguillage.js']);
    expect(api.recues.map((r) => r.methode)).toEqual(['GET', 'GET', 'POST']);
    expect(api.recues.every((r) => r.entetes.cookie === undefined)).toBe(true);
  });
});
