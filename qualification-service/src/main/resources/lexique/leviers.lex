# Lexicon of the axis leviers: how to read a rule stands in LexiqueAxe.

[L1] Gestion des forêts et produits bois
forets?
forestier\w*
boisements?
reboisement
bois (construction|local)
ossature bois
construction bois
filiere bois
scierie
bois communa\w+
sylvicol\w+

[L2] Changements de pratiques de fertilisation azotée
engrais
fertilis\w+
azote\w*
nitrates?
epandage

[L3] Elevage durable
elevage
eco ?paturage
paturag\w+

[L4] Gestion des haies
haies?
bocag\w+

[L5] Bâtiments & Machines agricoles
(batiments?|machines?|serres?|hangars?) agricoles?

[L6] Gestion des prairies
prairies?
paturages?

[L7] Pratiques stockantes
stockage (de |du )?carbone
agro ?forest\w+
sols? vivants?
couverts? vegetaux

[L8] Sobriété foncière
artificialis\w+
\bzan\b
friches?
densification
foncier\w*
logements? vacants?
\bscot\b
\bplui?\b
urbanisme
reconver\w+
renouvellement urbain
requalification (de|des|du) (friche|site)\w*

[L9] Surface en aire protégée
aires? protegees?
reserves? naturelles?
espaces? naturels? (sensibles?|proteges?)
natura 2000
maintien des espaces naturels

[L10] Résorption des points noirs prioritaires de continuité écologique
continuites? ecologiques?
passes? a poissons?
corridors? ecologiques?
trame (verte|noire|bleue)
passages? a faune

[L11] Restauration des habitats naturels
biodiversite
habitats naturels
restauration (ecologique|des milieux|de ces espaces|de zones humides)
zones? humides?
milieux? (naturels?|aquatiques?)
renatur\w+
ripisylves?
mares?
genie ecologique
tourbieres?

[L12] Réduction de l'usage des produits phytosanitaires
phyto\w*
pesticides?
desherb\w+

[L13] Développement de l'agriculture biologique et de HVE
agriculture (bio\w*|durable)
\bbio\b
biologiques?
\bhve\b
maraichag\w+
maraicher\w*
agro ?ecolog\w+
fermes? (urbaine|communale|municipale)
projets? alimentaires?

[L14] Respect d'Egalim pour la restauration collective
egalim
(cantine|restauration (scolaire|collective))( \w+){0,8} (bio|locaux?|durables?|qualite)
produits (bio|locaux)( \w+){0,5} (cantine|restauration)

[L15] Sobriété des bâtiments (résidentiel)
sobriete( \w+){0,6} (residentiel\w*|logements?|habitants?|menages|usagers)
precarite energetique
actions? de sobriete
temperature de consigne

[L16] Changement chaudières fioul + rénovation (résidentiel)
(fioul|fuel|mazout)( \w+){0,8} logements?
logements?( \w+){0,8} (fioul|fuel)

[L17] Changement chaudières gaz + rénovation (résidentiel)
gaz( \w+){0,8} logements?
logements?( \w+){0,8} chaudieres?( a)? gaz

[L18] Rénovation (hors changement chaudières)
(renovation|rehabilitation|amelioration|performance|travaux|restructuration|optimisation|refection|efficacite|audit)s?( \w+){0,3} (energetiques?|thermiques?)
isolations?
menuiseries?
fenetres?
huisseries?
double vitrage
\bite\b
bardage
thermiques?
precarite energetique
renover energetiquement

[L19] Sobriété des bâtiments (tertiaire)
sobriete
economies? d energies?
\bgt[bc]\b
eclairage led
relamping
luminaires?( \w+){0,3} led
\bleds?\b
(consommation|facture)s? (energetiques?|d energie)
decret tertiaire
eco energie tertiaire
temperature de consigne
renovation energetique( \w+){0,6} (ecoles?|mairie|salle|batiments?|gymnase|creche)\w*
regulation( du)? chauffage
batiments? publics?( \w+){0,8} energ\w+

[L20] Changement chaudières fioul + rénovation (tertiaire)
fioul
fuel
mazout
(remplacement|changement)( \w+){0,4} chaudieres?(?!( \w+){0,3} gaz)

[L21] Changement chaudières gaz + rénovation (tertiaire)
chaudieres?( a| au)? gaz
(remplacement|changement)( \w+){0,4} chaudieres?( \w+){0,6} gaz
pompes? a chaleur

[L22] Gaz fluorés résidentiel
gaz fluores?

[L23] Gaz fluorés tertiaire
gaz fluores?
fluides? frigorigenes?

[L24] Captage de méthane dans les ISDND
isdnd
captage( \w+){0,3} (methane|biogaz)

[L25] Prévention des déchets
prevention( \w+){0,4} dechets?
reduction( \w+){0,4} dechets?
gaspillage alimentaire
reemploi
ressourceries?
recycleries?
zero dechet
compost\w*
plpdma
programme local de prevention
couches lavables
gobelets
seconde vie
bio ?dechets?
repair cafe
repar\w+ (des )?objets

[L26] Valorisation matière des déchets
recycl\w+
valoris\w+( \w+){0,6} (dechets?|matieres?|bio ?dechets?)
ressourceries?
recycleries?
bio ?dechets?
compost\w*
reemploi
economie circulaire
seconde vie
decheteries?
dechetteries?

[L27] Moindre stockage en décharge
decharges?
enfouissement des dechets
stockage( \w+){0,3} dechets

[L28] Augmentation du taux de collecte
tri (selectif|des dechets|a la source)?
collecte( \w+){0,4} (dechets?|selective|separee|verre|bio ?dechets?)
decheteries?
dechetteries?
points? d apports? volontaires?
colonnes? enterrees?
conteneurs? enterres?
tarification incitative
redevance incitative
(communiquer|sensibilis\w+)( \w+){0,8} dechets?

[L29] Sobriété dans l'utilisation de la ressource en eau
economies? d eau
recuperat\w+( \w+){0,3} eaux? (de pluie|pluviales?)
sobriete( \w+){0,3} eau
reut
reutilisation des eaux
(ressource|ressources) (locale )?en eau
fuites?
compteurs? d eau
sectorisation
(cuve|citerne)s? de recuperation

[L30] Protection des zones de captage d'eau
captages?
perimetres? de protection
nappes?
eaux? souterraines?
forages?

[L31] Désimperméabilisation des sols
desimpermeabilis\w+
sols? (permeables?|drainants?)
enrobes? drainants?
revetements? (permeables?|drainants?)
cours? oasis
vegetalisation( \w+){0,4} cours?
noues?
infiltration

[L32] Electricité renouvelable
photovoltai\w+
panneaux? solaires?
solaires?
eolien\w*
hydro ?electri\w+
micro ?centrale
energies? renouvelables?
\benr\b
zaenr
ombrieres?
autoconsommation

[L33] Biogaz
methanis\w+
bio ?gaz
bio ?methane

[L34] Réseaux de chaleur décarbonés
reseaux? de (chaleur|chauffage)
chaufferies? (au |a )?(bois|biomasse|collective)
chaudieres? (au |a )?(bois|biomasse|granules?|plaquettes?)
chaleur (urbaine|renouvelable|fatale)
geotherm\w+
biomasse
bois energie

[L35] Top 50 sites industriels
top 50

[L36] Industrie diffuse
(entreprises?|industri\w+|process)( \w+){0,5} (decarbon\w+|efficacite|energetique)
decarbon\w+( \w+){0,4} industri\w+

[L37] Fret décarboné et multimodalité
\bfret\b
marchandises
ferroutage

[L38] Efficacité et sobriété logistique
logisti\w+
dernier kilometre

[L39] Réduction des déplacements
teletravail
co ?working
tiers ?lieux?
mobilites?
deplacements?
(commerce|service|maison de services?)s?( \w+){0,3} proximite
itineraires? pietons?
schema( \w+){0,3} pieton\w*
demobilite
france services

[L40] Covoiturage
co ?voiturages?
auto ?partages?

[L41] Vélo
velos?
cyclables?
cyclistes?
\bvae\b
voies? (vertes?|douces?)
(liaisons?|mobilites?|circulations?|modes?|cheminements?) (douce?s?|actifs?|actives?)

[L42] Transports en commun
transports? (en commun|collectifs?|publics?|urbains?|interurbains?)
\bbus\b
abri ?bus
autocars?
tramway
navettes?
poles? d echanges?
\bpem\b
arrets? de (bus|car)s?
\bgares?\b
billettique
titre unique
train
ferroviaires?

[L43] Véhicules électriques
(vehicules?|voitures?|utilitaires?|camions?|flotte)( \w+){0,5} (electriques?|hybrides?|propres?|decarbones?|moins emissifs)
bornes? (de )?(recharges?|electriques?)
\birve\b
recharges? (de |des )?vehicules?
motorisation decarbonee

[L44] Efficacité énergétique des véhicules privés
eco ?conduite

[L45] Bus et cars décarbonés
(bus|cars?|autocars?|navettes?)( \w+){0,4} (electriques?|hydrogene|gnv|decarbones?|hybrides?)

[L46] 2 roues (élec&efficacité)
(scooters?|deux roues|2 roues)( \w+){0,3} electri\w+

[L47] Nucléaire
nucleaire

[L48] Bio-carburants
bio ?carburants?
bio ?ethanol
bio ?gnv

[L49] Efficacité des aéronefs
aeronefs?
avions?

[L50] SAF
\bsaf\b
carburants? d aviation

[L51] Confort thermique des transports collectifs et des mobilités actives
confort( thermique)?( \w+){0,6} (voyageurs|usagers des transports|arrets?)

[L52] Réduction de la vulnérabilité des infrastructures et services de transport
(ponts?|ouvrages? d art|routes?|voiries?)( \w+){0,8} (intemperies|crue|inondation|tempete|eboulement|climatique)\w*
intemperies( \w+){0,8} (voirie|route|chemin|pont)s?

[L53] Intégration du confort d’été dans la rénovation et la construction des bâtiments
confort d ete
brise soleil
stores?
ombrages?
voiles? d ombrage
climatis\w+
rafraichissement( \w+){0,4} (batiment|ecole|salle|classe)\w*
surchauffe
fortes chaleurs
canicules?

[L54] Réseaux de froid
reseaux? (de )?(chaleur et (de )?)?froid

[L55] Réduction de la vulnérabilité du système énergétique au changement climatique
groupes? electrogenes?

[L56] Adaptation des filières et des exploitations agricoles
(agricult\w+|agricoles?|exploitations?)( \w+){0,8} (climat\w*|secheresse|adaptation)
irrigation

[L57] Performance des services publics de l’eau potable et de l’assainissement
eau potable
\baep\b
assainissement
eaux? usees?
stations? d epuration
\bstep\b
(renouvellement|renforcement|extension|rehabilitation|remplacement)( \w+){0,6} (canalisations?|conduites?|reseaux? (d |en )?eau)
interconnexion
reservoirs?
chateaux? d eau
postes? de (relevage|refoulement)

[L58] Prévention des éboulements et glissement de terrain
eboulements?
glissements?
falaises?
chutes? de (blocs|pierres)
mouvements? de terrain
enrochement
confortement

[L59] Prévention des inondations par débordement de cours d'eau, notamment via restauration des milieux aquatiques
inondations?
crues?
gemapi
papi
digues?
submersion
cours d eau
rivieres?
ruisseaux?
berges?

[L60] Prévention des inondations par ruissellement
eaux? pluviales?
pluvia(l|ux)
ruissellements?
bassins? (de retention|d orage|d infiltration)
hydraulique douce

[L61] Renaturation des villes et réduction de l'effet d'îlot de chaleur urbain
vegetalis\w+
ilots? de (chaleur|fraicheur)
renatur\w+
desimpermeabilis\w+
plantations?
arbres?
cours? oasis
espaces? verts?
parcs? (urbains?|paysagers?|publics?)

[L62] Conditionnement du développement urbain et économique à la ressource en eau
(urbanis\w+|plui?|scot|zac|construction)( \w+){0,10} (ressource en eau|eau disponible|capacite en eau|disponibilite de l eau)
(ressource en eau|disponibilite de l eau)( \w+){0,10} (urbanis\w+|plui?|scot|lotissement)

[L63] Renforcement de la résilience des services de santé
(hopita\w+|ehpad|sante|soins?)( \w+){0,8} (canicules?|resilien\w+|inondation|crise|coupures?)

[L64] Préparation des services de secours
casernes?( de| des)? (sapeurs )?pompiers
centres? (d incendie|de secours)
sdis
plan communal de sauvegarde
\bpcs\b
\bdfci\b
feux? de foret

[L65] Résilience des services de communication
(fibre|telecom\w*|reseau mobile|antenne|communications?)( \w+){0,8} (resilien\w+|tempete|coupures?|crise|secours)

[L66] Protection et mise à l'abri des personnes vulnérables
personnes vulnerables
mise a l abri

[L67] Evolution de l’offre touristique de montagne
(stations?|touris\w+)( \w+){0,5} montagne
stations? de ski
domaine skiable
ski

[L68] Evolution de l’offre touristique littorale
touris\w+( \w+){0,5} littora\w+
plages?

[L69] Continuité des activités économiques
continuite d activite
(entreprises?|commerces?|zone d activites)( \w+){0,8} (inondation|resilien\w+|continuite)

[L70] Prévention des dégâts causés par le retrait-gonflement des argiles
argiles?
retrait gonflement
\brga\b

[L71] Intégration de l’élévation du niveau des mers dans l’aménagement du littoral
trait de cote
elevation du niveau
submersion marine
erosion (cotiere|du littoral)
recul strategique

[L72] Préservation des sites culturels et patrimoniaux
(patrimoine|monuments?|musees?|eglises?|chateau)( \w+){0,10} (climat\w*|erosion|submersion|retrait gonflement|secheresse)
