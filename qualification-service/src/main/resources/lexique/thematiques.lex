# Lexicon of the axis thematiques: how to read a rule stands in LexiqueAxe.
$energie = energetiques?|energies?|thermiques?
@batiment = S7 S8 S11 S14 S15 S16 S17 S19 S20 S23 S24 S25 S27 S29 S30 S31 S32 S38 S40 S42 S43 S45 S46 S48 S52 S54 S56 S58 S59

[T1] Sobriété énergétique
sobriete
economies? d energies?
reduction des? consommations?
reduire (la |les |sa )?(consommation|facture) (energetique|d energie|electrique)
(gestion|regulation) (technique|du chauffage)
gtb
gtc
temperature de consigne
performance energetique
optimisation energetique

[T2] Energie éolienne
eolien\w*

[T3] Energies renouvelables particuliers, énergies renouvelables citoyennes (ENRc)
enrc
energies? renouvelables? citoyennes?
autoconsommation collective
cadastre solaire

[T4] Energie hydraulique
hydro ?electri\w+
hydraulique (energie|electrique)
micro ?centrale
turbine\w*
energie hydraulique

[T5] Agrivoltaïsme, panneaux solaires sur le bâti
photovoltai\w+
panneaux? solaires?
ombrieres?
centrale (solaire|pv)
agrivoltai\w+
toiture solaire
solaires? sur (le )?toit\w*

[T6] Champs de panneaux solaires
(champ|parc|centrale|ferme)s? (de panneaux )?(solaire|photovoltaique)s?( au sol)?
solaire au sol

[T7] Energies renouvelables
energies? renouvelables?
\benr\b
enr r
zaenr
energies? vertes?

[T8] Réseaux
effacement (des |de )?reseaux
enfouissement( des?)?( reseaux)?
dissimulation des reseaux
reseaux? (secs?|divers|humides?)
vrd

[T9] Réseau électrique
reseaux? electriques?
electrification
renforcement (du reseau )?electri\w+
basse tension
raccordement electrique

[T10] Réseau de chaleur
reseaux? de (chaleur|chauffage)
chaleur (urbaine|renouvelable)
chaufferies? (collective|bois (et|avec) reseau)

[T11] Réseau de froid
reseaux? (de )?(chaleur et (de )?)?froid

[T12] Remplacement chauffage
(remplacement|changement|renouvellement|renovation|modernisation|installation|amelioration|refection|mise en place|remise en etat|reparation|travaux) (\w+ ){0,5}(chauffages?|chaudieres?|chaufferies?|radiateurs?|convecteurs?)
chaudieres?
systeme de chauffage
mode de chauffage
chauffage

[T13] Chauffage bois
chaudieres? (a |au )?(bois|granules?|pellets?|plaquettes?|biomasse)
bois energie
chaufferies? (au )?bois
biomasse
granules?
poeles? a bois
plaquettes? bois

[T14] Pompes à chaleur
pompes? a chaleur
\bpac\b
aerothermi\w+
air eau

[T15] Chauffage biogaz
bio ?gaz
methanis\w+
bio ?methane

[T16] Chauffage géothermie
geotherm\w+

[T17] Chauffage résidus agricoles et alimentaires
residus (agricoles|alimentaires)

[T18] Chauffage solaire thermique
solaires? thermiques?
chauffe eau solaires?

[T19] Combustibles Solides de Récupération (CSR)
combustibles? solides?
\bcsr\b

[T20] Biocarburants
bio ?carburants?
bio ?ethanol
bio ?gnv

[T21] Eclairage intérieur ou extérieur d'un bâtiment ou d'un équipement sportif
(eclairages?|luminaires?|leds?|relamping)( \w+){0,6} (salle|ecole|mairie|eglise|stade|terrain|gymnase|batiments?|tennis|club|scolaire|foot\w*|sportifs?|cour|complexe|halle|bureaux?|classes?|foyer|polyvalente)\w*
(salle|ecole|mairie|stade|gymnase|batiments?)( \w+){0,4} (eclairage|led)
relamping
eclairage (interieur|du (stade|terrain|gymnase)|des (salles|classes)|sportif)

[T22] Eclairage public
eclairages? (public|publique|des rues|de la voirie|exterieur|solaire|urbain)s?
eclairage du (bourg|village|lotissement)
(candelabres?|lampadaires?|points? lumineux|mats? d eclairage)
extinction nocturne
luminaires? (de )?(la )?(commune|rue|voirie|publics?)

[T23] Filière bois
filieres? bois
bois construction
scieries?
charte forestiere
foret bois
construction bois

[T24] Filière hydrogène
hydrogene

[T25] Filières agricoles à bas niveau d'impact
agriculture (bio\w*|durable|raisonnee)
agro ?ecolog\w+
parcelles? agricoles? bio
filieres? (bio|agricoles?)
maraichag\w+
maraicher\w*
hve
installation agricole

[T26] Valorisation des biodéchets
bio ?dechets?
compost\w*
dechets? (alimentaires?|verts?|organiques?)
methanis\w+

[T27] Elevage à l'herbe
elevage
paturag\w+
patur\w+
prairies?
eco ?paturage

[T28] Rémunération des services environnementaux (PSE notamment)
\bpse\b
services? (environnementaux|ecosystemiques?)

[T29] Diminution de l'usage des pesticides
pesticides?
phytosanitaires?
zero phyto
desherb\w+

[T30] Préservation du patrimoine naturel
biodiversite
patrimoine naturel
espaces? naturels?
milieux? naturels?
natura 2000
trames? vertes?
renatur\w+
ecosyst\w+
faune
flore
sites? naturels?
restauration ecologique

[T31] Haies
haies?
bocag\w+

[T32] Lutte contre les espèces exotiques envahissantes
(especes? )?(exotiques? )?envahissantes?
frelons?
renouee
jussie
chenilles? processionnaires?
moustique tigre
ambroisie

[T33] Réseau d'aires protégées et d'aires de protection forte
aires? protegees?
reserves? naturelles?
protection forte
espaces? proteges?

[T34] Espèces et habitats à enjeux de conservation
especes? (protegees?|menacees?|et habitats|a enjeux)
habitats naturels
nichoirs?
chauves souris
chiropteres?
pollinisateurs?
abeilles
ruchers?

[T35] Solutions Fondées sur la Nature
solutions? fondees? sur la nature
genie (ecologique|vegetal)
hydraulique douce

[T36] Atlas de la biodiversité
atlas (de |communal de |communaux de )?(la )?biodiversite
\babc\b
inventaires? (naturalistes?|de la biodiversite)

[T37] Points noirs de continuité écologique
continuites? ecologiques?
(passe|passage) a (poissons?|faune)
corridors? (ecologiques?|biologiques?)
trame noire
points? noirs?

[T38] Clauses environnementales dans les marchés publics
clauses? (environnementales?|sociales?)
marches publics
achats? (publics? )?(durables?|responsables?)
commande publique

[T39] Projets alimentaires territoriaux (PAT)
projets? alimentaires?
\bpat\b
alimentation (locale|durable)
alimentaire territorial
agriculture locale

[T40] Education et sensibilisation à une alimentation locale, durable, diversifiée et de qualité
(sensibilis\w+|education|ateliers?)( \w+){0,5} (alimentation|alimentaire|gaspillage)
alimentation (saine|durable)
gaspillage alimentaire
egalim

[T41] Infrastructures pour les circuits alimentaires et la transformation locale
circuits? (courts?|alimentaires?)
legumeries?
abattoirs?
transformation (locale|agro\w*|alimentaire)
producteurs locaux
magasin de producteurs
conserveries?
cuisine centrale

[T42] Tarification incitative des déchets pour les particuliers
tarification incitative
redevance incitative

[T43] Gestion des déchets
dechets?
decheteries?
dechetteries?
tri selectif
ordures menageres
collecte (selective|des ordures)
points? d apports? volontaires?
colonnes? enterrees?
recycl\w+
ressourceries?
conteneurs? enterres?

[T44] Réemploi des contenants
consignes? (de|pour|des) (verre|bouteilles|contenants)
reemploi des (contenants|emballages)
gobelets? reutilisables?
vrac

[T45] Réseau d'eau potable, sobriété eau potable
eau potable
\baep\b
(reseaux?|canalisations?|conduites?|adduction|alimentation|distribution) (d |en |de |des )?eau(x)?(?! (usees|pluviales))
compteurs? d eau
fuites? d eau
reservoirs?
chateaux? d eau
surpresseurs?
interconnexion( \w+){0,3} eau
sectorisation
branchements? (en )?plomb
economies? d eau
recuperat\w+ (d |de l |des )?eaux? (de pluie|pluviales?)

[T46] Qualité de l'eau, captages prioritaires
captages?
qualite de l eau
perimetres? de protection
traitement (de l eau|d eau potable)
forages?
eutrophis\w+
nitrates?
sources?( d eau| captee)?(?! d energie)

[T47] Réseau d'assainissement
assainissement
eaux? usees?
reseaux? (unitaire|separatif)s?
stations? d epuration
\bstep\b
mise en separatif
collecteurs?
postes? de (relevage|refoulement)
\beu\b
spanc
deversoirs? d orage

[T48] Gestion des inondations
inondations?
crues?
gemapi
papi
digues?
bassins? (d ecretement|de retention)
submersion
debordements?

[T49] Gestion des eaux pluviales
eaux? pluviales?
pluvia(l|ux)
bassins? (d orage|de retention|d infiltration)
desimpermeabilis\w+
ruissellements?
noues?
infiltration
\bep\b
caniveaux?
fosses?

[T50] Bornes et poteaux incendies, défense extérieure contre l'incendie (DECI)
(bornes?|poteaux?|bouches?|hydrants?|reserves?|citernes?|baches?|points? d eau)( d| de| a)?( eau)?( contre l)? ?incendies?
defenses? (exterieures? )?(contre l |contre les )?incendies?
\bdeci\b
\bdfci\b
protection incendie
lutte contre l incendie
reserve incendie
securite incendie communale

[T51] Dispositif de stockage d'eau
stockages? d eau
retenues? (d eau|collinaires?)
(citernes?|cuves?)( de recuperation)?
recuperat\w+ d eaux? (de pluie|pluviales?)
reserves? d eau
reservoirs?
bache a eau

[T52] Eau souterraine
nappes? (phreatiques?)?
eaux? souterraines?
aquiferes?

[T53] Mers et océans
littora\w+
trait de cote
maritimes?
plages?
oceans?
marins?
dunes?
peche

[T54] Sobriété immobilière
sobriete immobiliere
mutualisation des (locaux|batiments)
schema directeur immobilier

[T55] Bioconstruction
bio ?source\w*
bioconstruction
ossature bois
eco ?construction
isolants? naturels?
terre crue
paille
geo ?sources?

[T56] Prévention, réemploi et recyclage des déchets du bâtiment et des travaux publics
dechets? (du |de )(batiment|btp|chantiers?)
reemploi des materiaux
materiautheque
desamiantage
deconstruction

[T57] Maitrise de la ressource foncière
foncier\w*
artificialis\w+
\bzan\b
friches?
densification
reserves? foncieres?
portage foncier

[T58] Ensemble du parc résidentiel privé
parc (residentiel )?prive
opah
habitat (prive|indigne|degrade)
proprietaires? (occupants?|bailleurs?)
permis de louer
coproprietes?

[T59] Logements sociaux
logements? (sociaux|social|conventionnes?|locatifs? sociaux|aides?|a loyer)
\bhlm\b
palulos
bailleurs? socia\w+
logements? (communa\w+|locatifs?)
hebergement d urgence
logements? d urgence

[T60] Isolation phonique
(isolation|isolations|correction|traitement|amelioration|renovation|confort)( \w+){0,3} (phoni\w+|acousti\w+|sonore)
acousti\w+
phoni\w+
insonoris\w+

[T61] Isolation thermique
isolations?( (thermique|exterieure|des combles|de la toiture|interieure|du toit|des murs))?(?! (phoni|acous))
isoler
bardages?
\bite\b
thermique
combles

[T62] Changement des fenêtres/portes d'un bâtiment public
menuiseries?
fenetres?
huisseries?
(remplacement|changement|refection|pose|renovation|restauration)( \w+){0,4} (portes?|volets?|baies?|vitrages?|portails?)
volets? roulants?
double vitrage
portes? d entree
portes? (et|automatiques?|coulissantes?|sectionnelles?)

[T63] Mise en place de l'accessibilité et sécurisation dans les bâtiments ou espaces publics
accessibilite
\bpmr\b
ad ?ap
handicap\w*
personnes? a mobilite reduite
rampes?( d acces)?
ascenseurs?
elevateurs?
mise aux? normes? (d )?acces\w*
acces (pour )?handicapes?
mise en accessibilite

[T64] Mutabilité, changement de fonction d'un bâtiment ou d'un site
(transformation|reconversion|changement de destination|reaffectation)
(rehabilitation|amenagement|renovation|restructuration|conversion|restauration)( \w+){0,4} (de l |d un |d une |l |des |une |un )?ancien\w*( \w+){0,6} (en|pour)
ancien\w* (\w+ ){1,5}en (\w+ ){0,2}(salle|logement|mairie|gite|ecole|maison|local|espace|tiers|commerce|bibliotheque|mediatheque|cantine|pole|centre|restaurant|atelier|musee)\w*
reconver\w+
reutilisation

[T65] Audit ou travaux de rénovation énergétique
(renovation|rehabilitation|amelioration|mise aux normes|travaux|performance|restructuration|audit|diagnostic|optimisation|transition|refection|efficacite|extension et renovation)s?( \w+){0,3} (energetiques?|thermiques?)
renov energetique
audits? energetiques?
(rehabilitation|renovation) (globale|bbc)
economies? d energies?
thermique
energetiques?

[T66] Audit ou travaux de rénovation énergétique tertiaire
$energie & @batiment
$energie & @S29
isolations?( thermique| exterieure)? & @batiment
menuiseries? & @batiment
chaudieres? & @batiment
chauffages? & @batiment
audits? energetiques?
decret tertiaire
(renovation|rehabilitation|amelioration|performance|travaux|transition|efficacite)s?( \w+){0,3} (energetiques?|thermiques?) & !logements?
pompes? a chaleur & @batiment
(leds?|relamping) & @batiment
isolation des combles
isolation thermique & !logements?

[T67] Audit ou travaux de rénovation énergétique résidentiel
precarite energetique
plateforme de renovation
maprimerenov
espace conseil (france )?renov
renovation energetique (de l habitat|des logements|du logement)

[T68] Filière bâtiment
filiere (du )?batiment
artisans du batiment
filiere btp

[T69] Végétalisation d'espaces publics
vegetalis\w+
vegetal\w*
espaces? verts?
plantations?
fleuriss\w+
renatur\w+
desimpermeabilis\w+
paysager\w*
ilots? de (fraicheur|verdure)
oasis

[T70] Voirie
voiries?
voies? communales?
chaussees?
routes?(?! du patrimoine)
rues?
trottoirs?
chemins?( rura\w+| communa\w+)?(?! de fer)
carrefours?
giratoires?
ronds? points?
enrobes?
goudronn\w+
avenues?
boulevards?
traverse\w* (de |du )
revetements? (de )?(sol|routier|la route)?(?= (de la |des )?(rue|route|place|voie|chemin))
\brd ?\d+
\bvc ?\d+
ruelles?
allees?
impasses?
entrees? (de |du )(bourg|ville|village|agglomeration)
parkings?
signaletique
signalisation
adressage

[T71] Installation de ralentisseur
ralentisseurs?
plateaux? (sureleves?|ralentisseurs?|traversants?)
coussins? berlinois
chicanes?
reduction de (la )?vitesse
ralentiss\w+

[T72] Installation de miroir de circulation de sécurité routière
miroirs?

[T73] Mise en place de radars pédagogiques
radars?( pedagogiques?)?

[T74] Système de vidéo-protection et dispositifs anti-intrusion
video ?(protection|surveillance)s?
cameras?
anti ?intrusions?
alarmes?( intrusion| anti| ppms)?
visiophones?
ppms
controles? d acces
securisation (des |de l |de la |du )?(ecoles?|groupe scolaire|batiments?|acces|locaux|entree)\w*
clotures?( \w+){0,3} ecole
video ?phones?
attentats?
vigipirate

[T75] Zones à faibles émissions (ZFE)
\bzfe\b
zones? a faibles? emissions?

[T76] Parc immobilier détenu par un acteur public
(divers |des |les |plusieurs |sur les |\d+ )batiments (communaux|publics|municipaux|scolaires|intercommunaux)
patrimoine (immobilier|bati|communal)
ensemble des batiments
batiments (communaux|publics|municipaux)
dans (les|divers) batiments

[T77] Décarbonation de flottes de véhicules détenues par la collectivité
(vehicules?|camions?|utilitaires?|voitures?|bus|navettes?|minibus|triporteurs?)( \w+){0,4} (electriques?|hybrides?|hydrogene|decarbones?|propres?|gnv|bas carbone)
(flotte|parc)( \w+){0,2} (de )?vehicules?
flotte de la collectivite
motorisation decarbonee
vehicules roulants propres

[T78] Décarbonation de flottes de véhicules d'entreprises
flottes? (de vehicules )?(d entreprises?|professionnelles?)

[T79] Report modal du transport de marchandises
report modal
(fret|marchandises)( \w+){0,4} (ferroviaire|fluvial|rail)

[T80] Carburants alternatifs dans le transport de marchandises
carburants? alternatifs?
station (gnv|bio ?gnv|hydrogene)

[T81] Engagement des employeurs dans les nouvelles pratiques de mobilité
plans? de (mobilite|deplacements?) (employeurs?|entreprises?|d entreprise|administration|inter)
\bpd[ae]\b
forfait mobilites?
teletravail
mobilite (employeur|des salaries|des agents)

[T82] Voie douce, piste cyclable
pistes? cyclables?
voies? (vertes?|douces?|cyclables?|pieton\w*)
(liaisons?|cheminements?|mobilites?|circulations?|deplacements?|modes?|itineraires?) (douce?s?|actifs?|actives?|pieton\w*|cyclables?)
velo ?routes?
cyclables?
bandes? cyclables?
cheminements?
reseau (cyclable|velo)
pietonn\w+
mobilite pietonne

[T83] Subventionnement de l'achat de vélos
(aides?|subventions?|prime)( \w+){0,3} (achat|acquisition)( \w+){0,2} velos?

[T84] Vélo (mobilité douce)
velos?
cyclables?
\bvae\b
cyclistes?
mobilites? (douces?|actives?)
voies? vertes?
voies? douces?

[T85] Randonnée, vélo tourisme, VTT
randonnees?
\bvtt\b
sentiers?
velo ?routes?
cyclotouris\w+
circuits? (de )?(decouverte|randonnee|pedestre|touristique)
via ferrata
parcours (sante|sportif|de decouverte|pedagogique|nature|d interpretation)
gr ?\d+
trails?

[T86] Cours d'eau, lacs et étangs
cours d eau
rivieres?
etangs?
lacs?
ruisseaux?
plans? d eau
berges?
fleuves?
canal\b
mares?
gemapi
biefs?
ripisylves?

[T87] Fret fluvial et ferroviaire
fret (fluvial|ferroviaire)
(transport|voies?) (fluvia\w+|ferroviaires?)
ferroviaires?
fluvial\w*

[T88] Autopartage et location de véhicules
auto ?partages?
(location|partage) de vehicules?
vehicules? (partages?|en libre service)

[T89] Transport à la demande
transports? (a la demande|solidaires?)
\btad\b

[T90] Covoiturage
co ?voiturages?

[T91] Transports en commun
transports? (en commun|collectifs?|publics?|scolaires?|urbains?)
\bbus\b
abri ?bus
autocars?
tramways?
navettes?
poles? d echanges?
arrets? de (bus|car)s?
ferroviaire voyageurs
offre de transport
billettique
titre unique

[T92] Services Express Régionaux Métropolitains (SERM)
\bserm\b
\brer metropolitain

[T93] Infrastructures de recharges électrique
bornes? (de )?(recharges?|electriques?)
\birve\b
recharges? (de |des |pour )?(vehicules? )?electriques?

[T94] Appropriation des enjeux de transition écologique pour les particuliers
(sensibilis\w+|mobilis\w+|informer|eduquer|education|accompagn\w+)( \w+){0,8} (habitants?|citoyens?|particuliers?|public|menages|scolaires|eleves|familles)
education (au|a l) (developpement|environnement)
\bedd\b
gestes? (eco|ecologiques?)
eco ?gestes?
empreinte carbone
fresque

[T95] Filières liées à l'économie circulaire
economie circulaire
reemploi
ressourceries?
recycleries?
seconde vie
repar\w+ (des )?objets
ecologie industrielle

[T96] Acquisition d'une parcelle
(acquisition|achat)s?( \w+){0,4} (parcelles?|terrains?|fonciere?s?|batiments?|immeubles?|maisons?|biens?|locaux|local|ensemble immobilier|murs|propriete)

[T97] Valorisation des gisements de chaleur fatale dans les sites industriels
chaleur fatale

[T98] Décarbonation de sites industriels
decarbon\w+( \w+){0,3} industri\w+

[T99] Crédits carbone labellisés
credits? carbone
label bas carbone
compensation carbone

[T100] Attractivité des métiers
attractivite des metiers
metiers (en tension|de)
recrutement

[T101] Tourisme
touris\w+
camping\w*
gites?
offices? de tourisme
belvederes?
oenotouris\w+

[T102] Tourisme décarboné
(touris\w+)( \w+){0,3} (durables?|decarbones?|responsables?|doux)
eco ?touris\w+
slow touris\w+
flocon vert

[T103] Appropriation des enjeux de transition écologique pour les entreprises
(sensibilis\w+|mobilis\w+|accompagn\w+|engag\w+|animer|animation)( \w+){0,8} (entreprises?|acteurs economiques|professionnels)
\brse\b
performance (environnementale|durable) des entreprises

[T104] Mise en place de la télémédecine
tele ?(medecine|consultation|cabine)s?

[T105] Commande responsable
achats? (publics? )?(responsables?|durables?)
commande (publique )?responsable
\bspaser\b
achats? publics?

[T106] Attractivité économique
zones? (d activites?|artisanales?|industrielles?|economiques?)
developpement economique
attractivite
pepinieres?
hotels? d entreprises?
commerces?
immobilier d entreprises?
redynamisation
revitalisation
ateliers? relais
parcs? d activites?

[T107] Innovation, créativité et recherche
innov\w+
recherche
experiment\w+
fab ?labs?

[T108] Technologies numériques et numérisation
numeri\w+
informati\w+
logiciels?
ordinateurs?
tbi
tableaux? (interactifs?|numeriques?|blancs?)
tablettes?
wifi
fibre
dematerialis\w+
site internet
\bvpi\b
visio\w*
ecrans?
serveurs?
videoprojecteurs?
application
sonoris\w+
teleph\w+
telecom\w*
enir

[T109] Personnes âgées
personnes? agees?
ehpad
seniors?
maisons? de retraite
residences? (autonomie|seniors?|personnes agees)
maintien a domicile
intergeneration\w+
\badmr\b
marpa

[T110] Handicap
handicap\w*
\bpmr\b
mobilite reduite
accessibilite
inclusi(f|ve)s?

[T111] Famille
famill\w+
petite enfance
creches?
assistantes? maternelles?
enfance
parentalite
peri ?scolaires?
\bmam\b
garderies?
alsh
centres? de loisirs
jeunesse

[T112] Egalité des chances
egalite
reussite educative
\brep\b
dedoublement

[T113] Cohésion sociale et inclusion
cohesion sociale
inclusion
(socio|centre social|lien social)
vivre ensemble
intergeneration\w+
associati\w+
insertion
convivialite
maison de quartier
centre socio\w*

[T114] Citoyenneté
citoyen\w*
participati\w+
conseil municipal des jeunes
democratie
salle du conseil
mariages?

[T115] Lutte contre la précarité
precarite
aide alimentaire
epiceries? (sociale|solidaire)s?
hebergement d urgence
\bccas\b
logements? d urgence
banque alimentaire
restos? du coeur

[T116] International
international\w*
jumelages?
coopertion decentralisee
cooperation (decentralisee|transfrontaliere|europeenne)

[T117] Artisanat
artisan\w*
metiers d art

[T118] Spectacle vivant
spectacles?
theatres?
concerts?
salle de spectacle
cirque
scenes?

[T119] Industries culturelles et créatives
cinemas?
audiovisuel\w*
industries? culturelles?
numerique culturel

[T120] Musique
musi\w+
conservatoires?
orgues?
harmonie
fanfare

[T121] Arts plastiques et photographie
arts? plastiques?
photographi\w+
sculptur\w+
peintures? murales?
fresques? (murale|peinte)
tableaux? (classe|du|de )

[T122] Culture locale et identité collective
cultur\w+
memoire
monuments? aux morts
mediatheques?
bibliotheques?
identite
festival
patrimoine (local|immateriel)
musees?

[T123] Valorisation du patrimoine culturel
(restauration|valorisation|mise en valeur|sauvegarde|conservation|preservation|consolidation)( \w+){0,6} (eglise|chapelle|chateau|patrimoine|lavoir|moulin|retable|tableau|vitra\w+|clocher|abbaye|monument|rempart\w*|fontaine|four|calvaire|orgue|toiture|tour|croix|puits|cathedrale|statue|mur)\w*
patrimoine
eglises?
chapelles?
monuments?
remparts?
clochers?
chateaux?(?! d eau)
lavoirs?
moulins?
vitra(il|ux)
abbaye
cathedrale
musees?
calvaires?
archeolog\w+
fours? (a pain|banal|communal)

[T124] Toiture
toitures?
toits?
couvertures?(?! (de|du|des) (terrain|tennis|boulodrome))
charpentes?
etancheite
zinguerie
gouttieres?
tuiles?
ardoises?
cheneaux?

[T125] Mise aux normes
mises? (aux|en|au) normes?
mise en conformite
conformite
normes?
reglementaires?
desamiant\w+
mise en securite

[T126] Adaptation au changement climatique
adaptation( \w+){0,3} climat\w*
changements? climatiques?
resilien\w+
vulnerabilite
secheresses?
intemperies
catastrophes? naturelles?
fortes chaleurs
canicules?
ilots? de (fraicheur|chaleur)

[T127] Confort thermique des transports collectifs et des mobilités actives
confort thermique( \w+){0,4} (transports?|mobilites?|bus)

[T128] Adaptation de la filière agricole au changement climatique
(agricult\w+|agricoles?|elevage)( \w+){0,6} (secheresse|climatique|adaptation)
irrigation

[T129] Prévention des éboulements et glissements de terrain
eboulements?
glissements? de terrain
falaises?
mouvements? de terrain
chutes? de (blocs|pierres)
soutenements?
confortement
effondrement
cavites?
talus
enrochement

[T130] Retrait-gonflement des argiles
argiles?
retrait gonflement
\brga\b

[T131] Rafraîchissement urbain
rafraichiss\w+
ilots? de (fraicheur|chaleur)
climatis\w+
ombrages?
voiles? d ombrage
brise soleil
stores?
cours? oasis
canicules?
fontaines? a eau
brumisateurs?

[T132] Lutter contre les logements vacants
logements? vacants?
vacance( des logements)?
batiments? vacants?

[T133] Plantation d'arbres
plantations?( d arbres)?
arbres?
reboisement
vergers?
boisements?
plan(t)?er des arbres

[T134] Gestion des risques
risques?
plan communal de sauvegarde
\bpcs\b
peril\w*
incendies?
intemperies
vigicrues
alerte

[T135] Gestion de la circulation
circulation
feux? (tricolores?|de signalisation)
carrefours?
giratoires?
sens unique
plan de circulation
stationnements?
signalisation
securite routiere
securisation( \w+){0,6} (rue|route|carrefour|traverse\w*|rd|entree|bourg|voie|avenue|centre|village|pietons?|abords)\w*
amenagements? (de |securitaires?|de securite)
passages? pietons?
abords (de l |des |du )?(ecole|groupe|college)\w*
traversee? (du|de|des)

[T136] Qualité de l'air
qualite de l air
pollu\w+ (de l air|atmospherique)
capteurs? (de )?co2
ventilation
\bvmc\b
\bcta\b
radon

[T137] Plans d'urbanisme
\bplui?h?\b
\bscot\b
documents? d urbanisme
plans? (local|locaux) d urbanisme
urbanisme
carte communale
permis de construire

[T138] Lutte contre la cabanisation
cabanis\w+
