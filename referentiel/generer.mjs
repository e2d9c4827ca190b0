// Writes the compact resource of the module referentiel from the pinned npm package. Called by Maven in generate-resources.
// Checks the data before it writes: the Java side trusts the resource and holds no rule of its own.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const racine = dirname(fileURLToPath(import.meta.url))
const paquet = 'node_modules/@etalab/decoupage-administratif'
const ressource = join(racine, 'target/classes/fr/communs/referentiel/referentiel.tsv.gz')
const licence = join(racine, 'target/classes/META-INF/licences/decoupage-administratif.txt')
const temoin = join(racine, 'target/referentiel.empreinte')

const lire = chemin => readFileSync(join(racine, chemin), 'utf8')
const lireJson = chemin => JSON.parse(lire(chemin))
const exiger = (condition, message) => {
  if (!condition) throw new Error(`referentiel: ${message}`)
}

/** Runs npm only when the installed package is not the pinned one, so that a rebuild needs neither npm nor a network. */
function installer() {
  const attendu = lireJson('package-lock.json').packages[paquet].integrity
  const installe = 'node_modules/.package-lock.json'
  if (existsSync(join(racine, installe)) && lireJson(installe).packages[paquet]?.integrity === attendu) return
  const arguments_ = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  const npm = spawnSync('npm', arguments_, { cwd: racine, stdio: ['ignore', 'ignore', 'inherit'] })
  exiger(npm.status === 0, `npm ci failed (${npm.error?.message ?? `status ${npm.status}`}); Node 20 or newer with npm is needed`)
}

const parCle = cle => (a, b) => (a[cle] < b[cle] ? -1 : 1)
const espaces = texte => texte.trim().replace(/\s+/g, ' ')
const uniques = valeurs => [...new Set(valeurs)].sort()

function lignes() {
  const toutes = lireJson(`${paquet}/data/communes.json`)
  const actuelles = toutes.filter(c => c.type === 'commune-actuelle').sort(parCle('code'))
  const communes = new Map(actuelles.map(c => [c.code, c]))
  const departements = lireJson(`${paquet}/data/departements.json`).sort(parCle('code'))
  const regions = lireJson(`${paquet}/data/regions.json`).sort(parCle('code'))
  const epcis = lireJson(`${paquet}/data/epci.json`).sort(parCle('code'))
  const epts = lireJson(`${paquet}/data/ept.json`).sort(parCle('code'))

  const regionDe = new Map(departements.map(d => [d.code, d.region]))
  const regionsConnues = new Set(regions.map(r => r.code))
  for (const d of departements) exiger(regionsConnues.has(d.region), `unknown région of the département ${d.code}`)
  for (const c of actuelles) exiger(regionDe.get(c.departement) === c.region, `région and département of ${c.code} disagree`)
  for (const g of [...epcis, ...epts]) {
    for (const m of g.membres) exiger(communes.has(m.code), `member ${m.code} of ${g.code} is not a current commune`)
  }

  // An EPT lies inside the métropole du Grand Paris: the EPCI of a commune is always the one with own taxation.
  const epciDe = new Map()
  for (const e of epcis) {
    for (const m of e.membres) {
      exiger(!epciDe.has(m.code), `${m.code} is in two EPCI`)
      epciDe.set(m.code, e.code)
    }
  }

  const groupement = g => {
    const membres = g.membres.map(m => communes.get(m.code)).sort(parCle('code'))
    const [codes, codesDepartements, codesRegions] = ['code', 'departement', 'region'].map(cle => uniques(membres.map(c => c[cle])).join())
    return ['E', g.code, espaces(g.nom), g.type, g.populationMunicipale, codes, codesDepartements, codesRegions]
  }
  // The uninhabited lands (TAAF, Clipperton) have no population figure.
  const commune = c => ['C', c.code, espaces(c.nom), c.siren ?? '', c.population ?? 0, (c.codesPostaux ?? []).join(),
    epciDe.get(c.code) ?? '', c.departement, c.region]

  return [
    ...regions.map(r => ['R', r.code, espaces(r.nom)]),
    ...departements.map(d => ['D', d.code, espaces(d.nom), d.region]),
    ...actuelles.map(commune),
    ...[...anciensCodes(toutes, communes)].sort().map(([ancien, actuel]) => ['A', ancien, actuel]),
    ...[...epcis, ...epts].map(groupement)
  ].map(champs => champs.join('\t') + '\n').join('')
}

/**
 * Former code → current code. The row of a delegated or associated commune says where it is today, so it wins over `anciensCodes`, which
 * also keeps the first merger of a commune that later changed side (55273, 60455).
 */
function anciensCodes(toutes, communes) {
  const actuels = new Map()
  for (const c of communes.values()) for (const ancien of c.anciensCodes ?? []) actuels.set(ancien, c.code)
  for (const c of toutes) if (c.type !== 'commune-actuelle') actuels.set(c.code, c.chefLieu ?? c.commune)
  for (const code of communes.keys()) actuels.delete(code)
  for (const [ancien, actuel] of actuels) exiger(communes.has(actuel), `former code ${ancien} leads to ${actuel}, which is not current`)
  return actuels
}

const empreinte = createHash('sha256').update(lire('generer.mjs')).update(lire('package-lock.json')).digest('hex')
const aJour = [ressource, licence, temoin].every(existsSync) && readFileSync(temoin, 'utf8') === empreinte
if (!aJour) {
  installer()
  mkdirSync(dirname(ressource), { recursive: true })
  mkdirSync(dirname(licence), { recursive: true })
  writeFileSync(ressource, gzipSync(lignes(), { level: 9 }))
  copyFileSync(join(racine, paquet, 'LICENSE'), licence)
  writeFileSync(temoin, empreinte)
}
