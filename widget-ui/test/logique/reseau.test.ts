import { describe, expect, test } from 'vitest';
import { demander, ErreurReseau, lireApres, pause, type Options } from '../../src/widget/reseau';

const reponse = (statut: number, corps = '{}', entetes: Record<string, string> = {}) =>
  new Response(corps, { status: statut, headers: entetes });

function banc(...suite: (Response | Error)[]) {
  const pauses: number[] = [];
  let appels = 0;
  const options: Options = {
    hasard: () => 0.5,
    attendre: async (ms) => void pauses.push(ms),
    chercher: (async () => {
      const prochain = suite[Math.min(appels++, suite.length - 1)]!;
      if (prochain instanceof Error) throw prochain;
      return prochain;
    }) as typeof fetch,
  };
  const lancer = () => demander('https://api.exemple.fr/x', new AbortController().signal, options);
  return { lancer, pauses, appels: () => appels };
}

describe('demander', () => {
  test('gives the JSON of the first good answer without waiting', async () => {
    const b = banc(reponse(200, '{"a":1}'));
    expect(await b.lancer()).toEqual({ statut: 200, corps: { a: 1 }, apres: undefined });
    expect(b.pauses).toEqual([]);
  });

  test('tries a failing network twice more, waiting longer the second time', async () => {
    const b = banc(new TypeError('reseau'));
    await expect(b.lancer()).rejects.toMatchObject({ code: 'reseau' });
    expect(b.appels()).toBe(3);
    expect(b.pauses).toEqual([400, 800]);
  });

  test('waits what Retry-After asks on 429 and 503, then succeeds', async () => {
    const b = banc(reponse(429, '', { 'Retry-After': '2' }), reponse(503, '', { 'Retry-After': '1' }), reponse(200));
    expect((await b.lancer()).statut).toBe(200);
    expect(b.pauses).toEqual([2125, 1125]);
  });

  test('does not make the visitor wait for a Retry-After of a minute', async () => {
    const b = banc(reponse(503, '', { 'Retry-After': '60' }));
    await expect(b.lancer()).rejects.toMatchObject({ code: 'statut', statut: 503 });
    expect(b.appels()).toBe(1);
  });

  test('does not repeat a 4xx: the caller reads its body', async () => {
    const b = banc(reponse(404, '{"etat":"inconnu"}'));
    expect(await b.lancer()).toMatchObject({ statut: 404, corps: { etat: 'inconnu' } });
    expect(b.appels()).toBe(1);
  });

  test('names malformed JSON, without a new attempt', async () => {
    const b = banc(reponse(200, '<html>'));
    await expect(b.lancer()).rejects.toMatchObject({ code: 'json' });
    expect(b.appels()).toBe(1);
  });

  test('gives up after the time limit and does not start again', async () => {
    let appels = 0;
    const muet = ((_: string, { signal }: RequestInit) => {
      appels++;
      return new Promise((_, rejetee) => signal!.addEventListener('abort', () => rejetee(new DOMException('', 'AbortError'))));
    }) as unknown as typeof fetch;
    const promesse = demander('https://api.exemple.fr/x', new AbortController().signal, { chercher: muet, delaiMs: 10 });
    await expect(promesse).rejects.toMatchObject({ code: 'delai' });
    expect(appels).toBe(1);
  });

  test('an abort by the caller is not an error of the network', async () => {
    const controleur = new AbortController();
    const promesse = demander('https://api.exemple.fr/x', controleur.signal, {
      chercher: ((_: string, { signal }: RequestInit) =>
        new Promise((_, rejetee) => signal!.addEventListener('abort', () => rejetee(signal!.reason)))) as unknown as typeof fetch,
    });
    controleur.abort();
    await expect(promesse).rejects.not.toBeInstanceOf(ErreurReseau);
  });

  test('an abort during the pause between two attempts ends it', async () => {
    const controleur = new AbortController();
    const promesse = pause(60_000, controleur.signal);
    controleur.abort();
    await expect(promesse).rejects.toBeDefined();
  });
});

describe('lireApres', () => {
  test('reads seconds and dates', () => {
    expect(lireApres('3')).toBe(3);
    expect(lireApres('Wed, 25 Nov 2026 12:00:10 GMT', Date.parse('2026-11-25T12:00:00Z'))).toBe(10);
    expect(lireApres('Wed, 25 Nov 2026 11:00:00 GMT', Date.parse('2026-11-25T12:00:00Z'))).toBe(0);
  });

  test.each([null, '', 'demain'])('ignores %s', (valeur) => expect(lireApres(valeur)).toBeUndefined());
});
