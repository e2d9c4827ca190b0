import { expect, test } from 'vitest';
import { DEPART, reduire, type Action, type Vue } from '../../src/widget/vue';
import type { Orientation } from '../../src/widget/contrat';

const pleine = { etat: 'pret', services: [{ id: 'a' }] } as unknown as Orientation;
const vide: Orientation = { etat: 'pret', services: [] };
const attente: Orientation = { etat: 'en_cours', services: [] };
const jouer = (...actions: Action[]): Vue => actions.reduce(reduire, DEPART);

test('first load: skeleton, then cards', () => {
  expect(jouer({ type: 'charger' })).toMatchObject({ phase: 'squelette', enCours: true });
  expect(jouer({ type: 'charger' }, { type: 'recue', reponse: pleine })).toEqual({ phase: 'pret', reponse: pleine, enCours: false });
});

test('an answer without service is the empty state', () => {
  expect(jouer({ type: 'recue', reponse: vide }).phase).toBe('vide');
});

test('a project being qualified waits, and refreshing does not blank the waiting state', () => {
  expect(jouer({ type: 'recue', reponse: attente }, { type: 'charger' }).phase).toBe('attente');
});

test('a failed refresh keeps the last good answer', () => {
  const vue = jouer({ type: 'recue', reponse: pleine }, { type: 'charger' }, { type: 'echec', horsLigne: false });
  expect(vue).toEqual({ phase: 'erreur', reponse: pleine, enCours: false });
});

test('retrying keeps the error on screen, so that the focus stays on the button', () => {
  expect(jouer({ type: 'echec', horsLigne: false }, { type: 'charger' })).toMatchObject({ phase: 'erreur', enCours: true });
});

test('another question forgets the answer to the former one', () => {
  expect(jouer({ type: 'recue', reponse: pleine }, { type: 'nouvelle' })).toEqual(DEPART);
});

test('offline is told apart from an error', () => {
  expect(jouer({ type: 'echec', horsLigne: true }).phase).toBe('hors-ligne');
});

test('contradictory attributes forget everything', () => {
  expect(jouer({ type: 'recue', reponse: pleine }, { type: 'invalide' })).toEqual({ phase: 'invalide', enCours: false });
});
