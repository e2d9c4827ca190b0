import { expect, test } from 'vitest';
import { banc, cartes, devient, ORIENTATION, statut, widget } from '../appui/banc';
import { orientation, service } from '../appui/donnees';

const b = banc();

test('lang=en speaks English and says that the names are French', async () => {
  b.serveur.programmer(ORIENTATION, { corps: orientation(1) });
  const page = await b.ouvrir({ attributs: 'project-id="p1" lang="en"' });
  await devient(() => statut(page).textContent(), '1 service suggested for “Rénover l’école”');
  expect(await cartes(page).locator('h3').getAttribute('lang')).toBe('fr');
  expect(await widget(page).locator('section').getAttribute('lang')).toBe('en');
});

test('lang=en: what is French inside an English sentence says so, and a link without a label of its own is English', async () => {
  const sansLibelle = service(1, { lien: { url: 'https://service-1.exemple.fr/', libelle: 'Accéder au service' }, expertise: 'rare' });
  b.serveur.programmer(ORIENTATION, { corps: orientation(0, { services: [service(0), sansLibelle] }) });
  const page = await b.ouvrir({ attributs: 'project-id="p1" lang="en"' });
  await devient(() => cartes(page).count(), 2);
  await cartes(page).first().locator('.texte').click();
  await cartes(page).first().locator('.avis').first().click();
  const francais = (ou: string) => widget(page).locator(`${ou} [lang="fr"]`).allTextContents();
  expect(await francais('.statut')).toEqual(['Rénover l’école']);
  expect(await francais('.sr[role="status"]')).toEqual(['Boussole Chaleur 0']);
  expect(await francais('.detail li')).toEqual(['Deux jours gagnés sur l’étude d’opportunité.', 'enquête 2025']);
  expect(await francais('.note')).toEqual(['Agence exemple', 'Agence exemple', 'rare']);
  expect(await francais('.lien')).toEqual(['Faire le diagnostic', 'Boussole Chaleur 0', 'Boussole Haies 1']);
  expect(await page.getByRole('link', { name: 'Open the service : Boussole Haies 1 (new window)' }).count()).toBe(1);
});
