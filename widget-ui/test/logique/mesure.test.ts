import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mesure as ClasseMesure } from '../../src/widget/mesure';

// The module listens to the page as soon as it is loaded: outside a browser it gets a silent one.
vi.stubGlobal('document', { hidden: false, addEventListener: () => {} });
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('location', { hostname: 'hote.exemple.fr' });
const { Mesure } = await import('../../src/widget/mesure');

const cible = { api: 'https://api.exemple.fr', jeton: 'j' };
let envois: {
  url: string;
  corps: { page: string; hote: string; jeton?: string; evenements: { type: string; service: string; rang: number }[] };
}[];
let mesure: ClasseMesure;

beforeEach(() => {
  envois = [];
  mesure = new Mesure('hote.exemple.fr', (url, corps) => void envois.push({ url, corps: JSON.parse(corps) }));
});

describe('one page view', () => {
  test('leaves in one batch, with the page, the host and the token', () => {
    mesure.noter(cible, 'affiche', 's1', 1);
    mesure.noter(cible, 'vu', 's1', 1);
    mesure.vider(true);
    expect(envois).toHaveLength(1);
    expect(envois[0]!.url).toBe('https://api.exemple.fr/widget/v1/evenements');
    expect(envois[0]!.corps).toMatchObject({
      hote: 'hote.exemple.fr',
      jeton: 'j',
      evenements: [{ type: 'affiche', rang: 1 }, { type: 'vu' }],
    });
    expect(envois[0]!.corps.page).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a use leaves as soon as the page is hidden after it, even when a first glance elsewhere spent the first request', () => {
    mesure.noter(cible, 'vu', 's1', 1);
    mesure.vider(false);
    mesure.noter(cible, 'redirige', 's1', 1);
    mesure.vider(false);
    expect(envois.map((e) => e.corps.evenements.map((u) => u.type))).toEqual([['vu'], ['redirige']]);
  });

  test('makes two requests at most, the end of the page included', () => {
    for (const service of ['s1', 's2', 's3', 's4']) {
      mesure.noter(cible, 'redirige', service, 1);
      mesure.vider(service === 's4');
    }
    expect(envois.map((e) => e.corps.evenements.map((u) => u.service))).toEqual([['s1'], ['s2']]);
  });

  test.each([
    ['a sight', 's2', 'vu', {}],
    ['a detail read for less than ten seconds', 's2', 'ferme', { duree_ms: 9999 }],
    ['a second use of the same service', 's1', 'redirige', {}],
  ] as const)('%s makes no new use: the last request is kept for one, or for the end of the page', (_, service, type, plus) => {
    mesure.noter(cible, 'redirige', 's1', 1);
    mesure.vider(false);
    mesure.noter(cible, type, service, 1, plus);
    mesure.vider(false);
    expect(envois).toHaveLength(1);
    mesure.noter(cible, 'ferme', 's3', 3, { duree_ms: 10_000 });
    mesure.vider(false);
    expect(envois[1]!.corps.evenements.map((u) => u.type)).toEqual([type, 'ferme']);
  });

  test('what makes no new use leaves at the end of the page', () => {
    mesure.noter(cible, 'affiche', 's1', 1);
    mesure.vider(false);
    mesure.noter(cible, 'vu', 's1', 1);
    mesure.vider(true);
    expect(envois.map((e) => e.corps.evenements.map((u) => u.type))).toEqual([['affiche'], ['vu']]);
  });

  test('counts display, sight and opening once, closings and clicks each time', () => {
    for (let i = 0; i < 2; i++)
      for (const type of ['affiche', 'vu', 'ouvert', 'ferme', 'redirige'] as const) mesure.noter(cible, type, 's', 1);
    mesure.vider(true);
    expect(envois[0]!.corps.evenements.map((e) => e.type)).toEqual(['affiche', 'vu', 'ouvert', 'ferme', 'redirige', 'ferme', 'redirige']);
  });

  test('never makes a batch longer than the API accepts', () => {
    for (let i = 0; i < 300; i++) mesure.noter(cible, 'ferme', 's', 1);
    mesure.vider(true);
    expect(envois[0]!.corps.evenements).toHaveLength(200);
  });

  test('sends nothing when nothing happened', () => {
    mesure.vider(true);
    expect(envois).toEqual([]);
  });

  test('takes back an opinion that has not left', () => {
    mesure.noter(cible, 'inutile', 's1', 1);
    mesure.noter(cible, 'inutile', 's2', 2);
    mesure.retirer('s1', 'inutile');
    mesure.vider(true);
    expect(envois[0]!.corps.evenements.map((e) => e.service)).toEqual(['s2']);
  });

  test('keeps the batches of two projects apart', () => {
    mesure.noter(cible, 'vu', 's', 1);
    mesure.noter({ ...cible, jeton: 'autre' }, 'vu', 's', 1);
    mesure.vider(true);
    expect(envois.map((e) => e.corps.jeton)).toEqual(['j', 'autre']);
  });

  test('a page that comes back from the cache is another page view', () => {
    mesure.noter(cible, 'vu', 's', 1);
    mesure.vider(true);
    mesure.recommencer();
    mesure.noter(cible, 'vu', 's', 1);
    mesure.vider(true);
    expect(envois).toHaveLength(2);
    expect(envois[0]!.corps.page).not.toBe(envois[1]!.corps.page);
  });
});
