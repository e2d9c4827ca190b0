# Lexicon of the axis competences: how to read a rule stands in LexiqueAxe.
$energie = energetiques?|energies?|thermiques?

[90-025] Cimetières et pompes funèbres
cimetieres?
columbariums?
colombariums?
ossuaires?
funerai\w+
crematoriums?
jardin du souvenir
cave?urnes?
cineraire

[90-11] Police, sécurité, justice
video ?(protection|surveillance)s?
cameras?
gendarmeries?
polices?
commissariat
alarmes?
anti ?intrusions?
radars?

[90-12] Incendie et secours
incendies?
pompiers
secours
\bdeci\b
\bdfci\b
poteaux? incendies?
sdis

[90-13] Hygiène et salubrité publique
hygiene
salubrite
toilettes publiques
wc publics?
sanitaires publics?
desamiantage
nuisibles
moustiques?
frelons?

[90-18] Sécurité / Autres interventions protection des personnes, biens
plan communal de sauvegarde
\bpcs\b
eboulements?
falaises?
risques? (naturels?|majeurs?)
mouvements? de terrain
peril\w*
intemperies

[90-21] Enseignement du premier degré
ecoles?
scolaires?
salles? de classes?
classes?
cour de recreation
preaux?

[90-211] Enseignement du premier degré > Ecoles maternelles
maternelles?

[90-212] Enseignement du premier degré > Ecoles primaires
ecoles? (primaires?|elementaires?)
elementaires?
primaires?

[90-213] Enseignement du premier degré > Classes regroupées
groupes? scolaires?
\brpi\b
regroupement pedagogique

[90-22] Enseignement du second degré
college et lycee
enseignement secondaire

[90-221] Enseignement du second degré > Collèges
colleges?
colleg\w+ (public|depart\w+)?
demi pension du college

[90-222] Enseignement du second degré > Lycées publics
lycees?

[90-223] Enseignement du second degré > Lycées privés
lycees? prives?
etablissement catholique

[90-23] Enseignement supérieur
enseignement superieur
universit\w+
campus
etudiants?

[90-24] Cités scolaires
cites? scolaires?

[90-25] Formation professionnelle
formation professionnelle
plan de formation

[90-251] Formation professionnelle > Insertion sociale et professionnelle
chantiers? d insertion
insertion (sociale|professionnelle|par l activite)
remobilisation
demandeurs? d emploi
plie

[90-252] Formation professionnelle > Formation professionnalisante personnes
formation professionnalisante
montee en competences?

[90-253] Formation professionnelle > Formation certifiante des personnes
formations? (diplomantes?|certifiantes?|qualifiantes?)
titres? professionnels?

[90-254] Formation professionnelle > Formation des actifs occupés
formations? (des|de) (agents|salaries|actifs|elus|artisans)
actifs occupes

[90-255] Formation professionnelle > Rémunération des stagiaires
remuneration des stagiaires

[90-256] Formation professionnelle > Autres
formation professionnelle

[90-26] Apprentissage
apprentissage
apprentis
\bcfa\b

[90-27] Formation sanitaire et sociale
ifsi
institut de formation (en soins|d aides)
formation sanitaire

[90-28] Autres services périscolaires et annexes
peri ?scolaires?
garderies?

[90-281] Autres services périscolaires et annexes > Hébergement et restauration scolaires
cantines?
restaurants? (scolaires?|municipa\w+)
restauration (scolaire|collective)
cuisines? (centrale|satellite)s?
refectoires?
demi pension
egalim
internat

[90-282] Autres services périscolaires et annexes > Sport scolaire
sports? scolaires?

[90-283] Autres services périscolaires et annexes > Médecine scolaire
medecine scolaire
sante scolaire

[90-284] Autres services périscolaires et annexes > Classes de découverte
classes? (de |d )?(decouvertes?|neige|mer|verte)

[90-288] Autres services périscolaires et annexes > Autre service annexe de l'enseignement
(ordinateurs?|tablettes?|tableaux? numeriques?|tbi|vpi|ent)( \w+){0,4} (ecoles?|classes?|eleves?)
ecole numerique
cours? d ecoles?
transport des eleves

[90-29] Enseignement, formation professionnelle et apprentissage / Sécurité
(securisation|ppms|alarme|vigipirate|cloture|portail|visiophone)( \w+){0,5} (ecoles?|scolaires?|college|maternelle)

[90-31] Culture
action culturelle
politique culturelle
saison culturelle
education artistique

[90-311] Culture > Activités artistiques, actions et manifestations culturelles
cultur\w+
festival
ecoles? de musique
conservatoires?
musique
artistiq\w+
manifestations?

[90-312] Culture > Patrimoine
eglises?
chapelles?
clochers?
patrimoine
monuments?
chateaux?(?! d eau)
lavoirs?
moulins?
vitra(il|ux)
abbaye\w*
cathedrales?
fontaines?
retables?
remparts?
presbyteres?
calvaires?
orgues?
fours? (a pain|banal|communal)
puits
beffroi
croix
couvent
temple

[90-313] Culture > Bibliothèques, médiathèques
bibliotheques?
mediatheques?
ludotheques?

[90-314] Culture > Musées
musees?
museogra\w+
ecomusee

[90-315] Culture > Services d'archives
archives

[90-316] Culture > Théâtres et spectacles vivants
theatres?
spectacles?
concerts?

[90-317] Culture > Cinémas et autres salles de spectacles
cinemas?

[90-318] Culture > Archéologie préventive
archeolog\w+

[90-32] Sports (autres que scolaires)
equipements? sportifs?
pratique sportive
terre de jeux
sport pour tous

[90-321] Sports (autres que scolaires) > Salles de sport, gymnases
gymnases?
salles? (de |des |du )?(sports?|judo|omnisports?|gymnastique)
dojos?
complexe sportif
cosec
halle (des sports|sportive)

[90-322] Sports (autres que scolaires) > Stades
stades?
terrains? (de |d )?(foot\w*|rugby|honneur)
vestiaires?
pelouse
athletisme
tribunes?
terrain synthetique

[90-323] Sports (autres que scolaires) > Piscines
piscines?
centre aquatique
complexe aquatique
nautique

[90-324] Sports (autres que scolaires) > Centres de formation sportifs
centre de formation (sportif|du club)
pole espoirs?

[90-325] Sports (autres que scolaires) > Autres équipements sportifs ou loisirs
city ?(stade?|park)s?
multi ?sports?
aires? de jeux?
skate ?parks?
tennis
boulodromes?
petanque
plateaux? sportifs?
equipements? sportifs?
club house
jeux (pour|d) enfants
pump ?track
parcours (sante|sportif)
terrains? de (tennis|basket\w*|petanque)
sportifs?
base de loisirs
convivialite

[90-326] Sports (autres que scolaires) > Manifestations sportives
(tournoi|championnat|competition|manifestation|evenement)s? sportif\w*
course cycliste
marathon
trail

[90-327] Sports (autres que scolaires) > Soutien aux sportifs
soutien aux (clubs|sportifs)
sportifs? de haut niveau

[90-33] Jeunesse et loisirs
politique jeunesse
loisirs des jeunes

[90-331] Jeunesse et loisirs > Centres de loisirs
centres? (de loisirs|aeres?)
\balsh\b
\bclsh\b
accueils? de loisirs

[90-332] Jeunesse et loisirs > Colonies de vacances
colonies? de vacances
centres? de vacances
sejours? de vacances

[90-338] Jeunesse et loisirs > Autres activités pour les jeunes
espace jeunes
maison des jeunes
jeunesse
\bmjc\b
accueil (de )?jeunes
ados?

[90-34] Vie sociale et citoyenne
vie sociale
vie citoyenne

[90-341] Vie sociale et citoyenne > Egalité entre les femmes et les hommes
egalite (femmes|entre les femmes|professionnelle|des genres)
violences? (faites aux femmes|conjugales|intrafamiliales)
droits des femmes

[90-348] Vie sociale et citoyenne > Autres
salles? (des |de )?(fetes?|polyvalentes?|communales?|associatives?|associations?|multi ?activites?|municipales?|reunions?|rencontres?)
foyers?( rural| communal)?
maisons? (des |de la )?(associations?|quartier|citoyen\w*|vie associative)
associati\w+
convivialite
citoyen\w*
salle multi

[90-39] Culture, vie sociale, jeunesse, sports et loisir / Sécurité
securisation( \w+){0,4} (salle des fetes|gymnase|mediatheque|stade)

[90-41] Santé
sante
medica\w+
tele ?medecine
hopita\w+

[90-411] Santé > Protection Maternelle et Infantile et planification familiale
protection maternelle
\bpmi\b
planning familial
planification familiale

[90-412] Santé > Prévention et éducation pour la santé
prevention( \w+){0,3} sante
education( \w+){0,3} sante

[90-413] Santé > Sécurité alimentaire
securite alimentaire
resilience alimentaire

[90-414] Santé > Dispensaires et autres établissements sanitaires
maisons? (medicale|de sante)s?
poles? (de )?(sante|medica\w+)
cabinets? (medica\w+|dentaires?)
centres? de sante
\bmsp\b
dispensaires?

[90-418] Santé > Autres actions
desert medical
contrat local de sante
telemedecine
defibrillateurs?
sante (mentale|environnement)
ambulances?
moustiques?

[90-42] Action sociale
action sociale
service social

[90-421] Action sociale > Famille et enfance
familles?
enfance

[90-422] Action sociale > Petite enfance
creches?
micro ?creches?
petite enfance
assistantes? maternelles?
multi ?accueils?
haltes? garderies?
\bmam\b

[90-423] Action sociale > Personnes âgées
personnes? agees?
ehpad
seniors?
maison de retraite
residence autonomie
intergeneration\w+

[90-424] Action sociale > Personnes en difficulté
precarite
aide alimentaire
\bccas\b
epicerie solidaire
hebergement d urgence
logements? d urgence

[90-425] Action sociale > Personnes handicapées
handicap\w*
accessibilite
\bpmr\b
mobilite reduite

[90-428] Action sociale > Autres interventions sociales
centre social
socio\w*

[90-51] Aménagement des territoires et habitat / Aménagement et services urbains
\bscot\b
documents? d urbanisme
amenagement du territoire

[90-511] Aménagement et services urbains > Espaces verts urbains
espaces? verts?
vegetalis\w+
parcs? (urbains?|publics?|paysagers?|de)
jardins?
squares?
fleuriss\w+
paysager\w*
plantations?
arbres?

[90-512] Aménagement et services urbains > Eclairage public
eclairages? publics?
candelabres?
lampadaires?
points? lumineux
eclairage
luminaires?

[90-513] Aménagement et services urbains > Art public
(oeuvre|fresque|sculpture|art) (d art|urbain\w*|public\w*|murale)
street art
oeuvres? monumentales?

[90-514] Aménagement et services urbains > Electrification
electrification
effacement des reseaux
enfouissement
effacement
dissimulation des reseaux
reseaux? electriques?

[90-515] Aménagement et services urbains > Opérations d'aménagement
amenagements?( \w+){0,5} (place|bourg|centre|coeur|quartier|espaces? publics?|abords|entree|traverse\w*|parvis|village|ville|esplanade|lotissement|hameau)\w*
requalification
revitalisation
renouvellement urbain
friches?
ecoquartier
restructuration urbaine
reconquete

[90-518] Aménagement et services urbains > Autres actions d'aménagement urbain
mobilier urbain
signaletique
adressage
numerotation
urbanisme
artificialis\w+
foncier
\bplui?\b

[90-52] Aménagement des territoires et habitat / Politique de la ville
politique de la ville
\bqpv\b
quartiers prioritaires

[90-53] Aménagement des territoires et habitat / Agglomérations et villes moyennes
action coeur de ville

[90-54] Aménagement des territoires et habitat / Espace rural et autres espaces de développement
espace rural
revitalisation rurale
villages? d avenir
petites villes de demain

[90-55] Habitat (Logement)
logements?
habitat
appartements?
\bopah\b
\bplh\b

[90-551] Habitat (Logement) > Parc privé de la collectivité
logements? communa\w+
presbytere( \w+){0,5} logements?

[90-552] Habitat (Logement) > Aide au secteur locatif
aide au (parc|secteur) locatif
permis de louer
bailleurs? prives?

[90-553] Habitat (Logement) > Aide à l'accession à la propriété
accession a la propriete
primo accedants?
bail reel solidaire

[90-554] Habitat (Logement) > Aire d'accueil des gens du voyage
gens du voyage

[90-555] Habitat (Logement) > Logement social
logements? (sociaux|social|conventionnes?)
\bhlm\b
bailleurs? socia\w+

[90-56] Aménagement des territoires et habitat / Actions en faveur du littoral
littora\w+
trait de cote
plages?
submersion marine

[90-57] Aménagement des territoires et habitat / Technologies de l'information et de la communication
informati\w+
numeri\w+
fibre
wifi
logiciels?
dematerialis\w+
ordinateurs?
\btbi\b
site internet
telephon\w+

[90-58] Aménagement des territoires et habitat / Autres actions
amenagement du territoire

[90-581] Aménagement des territoires et habitat / Autres actions > Réserves Foncières
acquisition( \w+){0,4} (fonciere?s?|parcelles?|terrains?)
reserves? foncieres?

[90-588] Aménagement des territoires et habitat / Autres actions > Autres actions d'aménagement
adressage
numerotation
denomination des (rues|voies)
plaques? de rues?

[90-59] Aménagement des territoires et habitat / Sécurité
securisation des espaces publics
bornes? anti (belier|vehicule)
plots? anti

[90-61] Action économique / Interventions économiques transversales
developpement economique
zones? (d activites?|artisanales?|industrielles?|economiques?)
pepinieres?
hotels? d entreprises?
ateliers? relais
immobilier d entreprises?
co ?working
tiers ?lieux?
entreprises?

[90-62] Action économique / Structure d'animation et de développement économique
pepinieres? d entreprises?
hotels? d entreprises?
incubateurs?
maisons? de l emploi
co ?working
tiers ?lieux?
animation economique
manager de (commerce|centre)

[90-63] Action économique / Actions sectorielles
aides? (au|aux|a un) secteurs?
soutien a la filiere
filieres? economiques?

[90-631] Action économique / Actions sectorielles > Agriculture, pêche et agro-alimentaire
agricol\w+
agricultur\w+
elevage
maraich\w+
alimentaires?
\bpat\b
abattoirs?
legumeries?
peche
forets?
forestier\w*
fermes?

[90-632] Action économique / Actions sectorielles > Industrie, commerce et artisanat
commerces?
boulangeries?
epiceries?
artisana\w+
cafes?
bar
restaurants?(?! (scolaire|municipal|collectif))
multi ?services?
halles?
marches? (couvert|forain)?
industri\w+
multiples? ruraux?

[90-633] Action économique / Actions sectorielles > Développement touristique
touris\w+
campings?
gites?
randonnees?
belvederes?
camping ?cars?
sentiers?

[90-64] Action économique / Rayonnement, attractivité du territoire
attractivite
rayonnement
promotion du territoire

[90-65] Action économique / Insertion économique et économie sociale, solidaire
insertion
economie sociale
\bess\b
ressourceries?
recycleries?
solidaires?
\brse\b
achats?( publics?)? (responsables?|durables?)
economie circulaire

[90-66] Action économique / Maintien et développement des services publics
france services?
\bmsap\b
maisons? (de |des )?services?
agences? postales?
la poste
services? publics?
mairies?
hotels? de ville
(services?|ateliers?|centre|local|locaux) techniques?
ateliers? municipa\w+
batiments? communa\w+

[90-67] Action économique / Recherche et innovation
recherche
innovation\w*
living ?lab
fab ?lab
experimentation
hydrogene

[90-68] Action économique / Autres actions
aides? aux entreprises

[90-71] Environnement / Actions transversales
transition ecologique
developpement durable
environnement\w*
climat\w*
\bpcaet\b
biodiversite et
desimpermeabilis\w+
adaptation
eco ?responsables?
sobriete

[90-72] Actions déchets et propreté urbaine
dechets et proprete
cadre de vie propre

[90-721] Actions déchets et propreté urbaine > Collecte et traitement des déchets
dechets?
decheteries?
dechetteries?
tri selectif
compost\w*
recycl\w+
ressourceries?
collecte
bio ?dechets?
ordures menageres
points? d apports?

[90-722] Actions déchets et propreté urbaine > Propreté urbaine
proprete
balayeuses?
nettoiement
depots? sauvages?

[90-73] Actions en matière de gestion des eaux
gestion de l eau
cycle de l eau
grand cycle
eaux? non conventionnelles?

[90-731] Actions en matière de gestion des eaux > Politique de l'eau
politique de l eau
ressource en eau
nappes?
cours d eau
rivieres?
milieux? aquatiques?
\bsage\b
etangs?
plans? d eau

[90-732] Actions en matière de gestion des eaux > Eau potable
eau potable
\baep\b
captages?
forages?
reservoirs?
chateaux? d eau
interconnexion
(reseaux?|canalisations?|conduites?|adduction) (d |en )eau(?! (usees|pluviales))
surpresseur
compteurs? d eau

[90-733] Actions en matière de gestion des eaux > Assainissement
assainissement
eaux? usees?
stations? d epuration
\bstep\b
mise en separatif
relevage
refoulement
collecteurs?

[90-734] Actions en matière de gestion des eaux > Eaux pluviales
eaux? pluviales?
pluvia(l|ux)
desimpermeabilis\w+
ruissellements?
bassins? (de retention|d orage)
noues?
fosses?

[90-735] Actions en matière de gestion des eaux > Lutte contre les inondations
inondations?
crues?
digues?
gemapi
papi

[90-74] Politique de l'air
qualite de l air
pollution (de l air|atmospherique)
capteurs? (de )?co2

[90-75] Politique de l'énergie
energetiques?
energies?
thermiques?
chauffages?
chaudieres?
isolations?
sobriete
pompes? a chaleur
renovation thermique
\benr\b
menuiseries
vehicules? electriques?
\bleds?\b
bornes? de recharges?

[90-751] Politique de l'énergie > Réseaux de chaleur et de froid
reseaux? de (chaleur|froid|chauffage)
chaufferies?
chaleur urbaine

[90-752] Politique de l'énergie > Energie photovoltaïque
photovoltai\w+
panneaux? solaires?
solaires?
ombrieres?

[90-753] Politique de l'énergie > Energie éolienne
eolien\w*

[90-754] Politique de l'énergie > Energie hydraulique
hydro ?electri\w+
hydraulique

[90-758] Politique de l'énergie > Autres actions
$energie
isolations?( thermique| exterieure| des combles)?
audits? energetiques?
economies? d energies?
decret tertiaire
economes? de flux
sobriete energetique
chaudieres?
pompes? a chaleur
renovation energetique
bornes? de recharge
patrimoine bati
\birve\b

[90-76] Environnement / Préservation patrimoine naturel,risques technologiques
biodiversite
patrimoine naturel
espaces? naturels?
zones? humides?
milieux? naturels?
natura 2000
haies?
faune
flore
risques technologiques
renatur\w+
forets?
continuites? ecologiques?

[90-77] Environnement infrastructures transports
ecrans? (anti ?bruit|acoustiques?)
nuisances? sonores?( \w+){0,3} (route|voie)

[90-78] Environnement / Autres actions
nuisances?
bruit

[90-81] Transports scolaires
transports? scolaires?

[90-82] Transports publics de voyageurs
transports? (en commun|collectifs?|publics?)
mobilites?
co ?voiturage
\bbus\b
navettes?
abri ?bus
deplacements?

[90-821] Transports publics de voyageurs > Transport sur route
arrets? de (bus|cars?)
abri ?bus
autocars?
\bbus\b

[90-822] Transports publics de voyageurs > Transport ferroviaire
ferroviaires?
trains?\b

[90-823] Transports publics de voyageurs > Transport fluvial
navettes? fluviales?
bacs?( fluvial)?
transport fluvial

[90-824] Transports publics de voyageurs > Transport maritime
maritimes?
navires?
port de plaisance

[90-825] Transports publics de voyageurs > Transport aérien
liaison aerienne
transport aerien

[90-828] Transports publics de voyageurs > Autres transports
co ?voiturage
auto ?partage
transport a la demande
\btad\b
mobilite solidaire
auto ?stop
minibus
mobilite inclusive

[90-83] Transports de marchandises
\bfret\b
marchandises
logistique

[90-831] Transports de marchandises > Fret routier
poids lourds?
fret routier
(camions?|routier)( \w+){0,4} marchandises

[90-832] Transports de marchandises > Fret ferroviaire
fret ferroviaire
embranchement
ferroutage
(voie|quai|cour)( \w+){0,3} (bois|marchandises|fret)( \w+){0,3} (gare|fer\w*|train)

[90-833] Transports de marchandises > Fret fluvial
fret fluvial
quai fluvial
port fluvial
peniches?
(fluvial\w*)( \w+){0,4} marchandises

[90-834] Transports de marchandises > Fret maritime
fret maritime
port de commerce
voilier cargo

[90-835] Transports de marchandises > Fret aérien
fret aerien
cargo aerien

[90-838] Transports de marchandises > Autres transports
logistique urbaine
dernier kilometre
velos? cargos?
cyclo ?logistique

[90-84] Voirie
schema( \w+){0,3} voirie
plan( \w+){0,3} voirie

[90-841] Voirie > Voirie nationale
\brn ?\d+
route nationale

[90-842] Voirie > Voirie régionale
routes? regionales?
voiries? regionales?

[90-843] Voirie > Voirie départementale
\brd ?\d+
\bd ?\d{2,3}
routes? departementales?
departementale

[90-844] Voirie > Voirie métropolitaine
voirie metropolitaine
boulevard urbain
peripherique

[90-845] Voirie > Voirie communale
voiries?( communales?)?
voies? communales?
rues?
routes?
chemins?
trottoirs?
chaussees?
avenues?
boulevards?
impasses?
ruelles?
allees?
enrobes?
goudronnage
traverse\w* (de|du)
\bvc ?\d*
murs? de soutenement

[90-846] Voirie > Viabilité hivernale et aléas climatiques
viabilite hivernale
deneige\w+
intemperies

[90-847] Voirie > Equipements de voirie
signalisation
mobilier urbain
abri ?bus
feux? tricolores?
ponts?
passerelles?
ouvrages? d art

[90-848] Voirie > Parkings
parkings?
stationnements?
aires? de covoiturage

[90-849] Voirie > Sécurité routière
securite routiere
ralentisseurs?
plateaux? (sureleves?|ralentisseurs?)
radars?
miroirs?
chicanes?
securisation( \w+){0,6} (rue|route|carrefour|traverse\w*|rd|entree|bourg|voie|avenue|village|pietons?|abords)\w*
amenagements? (de |securitaires?|de securite)
carrefours?
giratoires?
passages? pietons?
vitesse

[90-85] Transports / Infrastructures
infrastructures? de transports?

[90-851] Transports / Infrastructures > Gares, autres infrastructures routières
gares? routieres?
gare

[90-852] Transports / Infrastructures > Gares et autres infrastructures ferroviaires
gares? ferroviaires?
passages? a niveau

[90-853] Transports / Infrastructures > Haltes, autres infrastructures fluviales
haltes? (fluviale|nautique)s?
ecluses?
canal
canaux
voies? navigables?
chemin de halage
berges? du canal

[90-854] Transports / Infrastructures > Ports, autres infrastructures portuaires
ports?\b
portuaires?
capitaineries?
pontons?

[90-855] Transports / Infrastructures > Aéroports et autres infrastructures
aeroports?
aerodromes?

[90-86] Transports / Liaisons multimodales
poles? d echanges?
multimoda\w+
intermoda\w+
covoiturage

[90-87] Circulations douces
pistes? cyclables?
voies? (vertes?|douces?|cyclables?)
(liaisons?|cheminements?|mobilites?|circulations?|modes?) (douce?s?|actifs?|actives?|pieton\w*)
velos?
cyclables?
cheminements?
pietonn?\w*
mobilite pietonne
trottoirs?

[90-89] Transports / Sécurité
securite( \w+){0,3} (transports?|bus|gare)
