# Lexicon of the axis sites: how to read a rule stands in LexiqueAxe.

[S1] Stationnements pour vélos
(stationnements?|parkings?|abris?|racks?|arceaux|garages?|box|consignes?) (\w+ ){0,2}(velos?|cycles?)
maison du velo

[S2] Forêt
forets?
forestier\w*
bois communa\w+
sylvicol\w+

[S3] Zone humide
zones? humides?
tourbieres?
marais

[S4] Pont, viaduc ou tunnel
ponts?
viaducs?
tunnels?
passerelles?
ponceaux?

[S5] Barrage
barrages?

[S6] Ouvrage d'art
ouvrages? d art
murs? de soutenement
soutenements?

[S7] Commerce, restaurant, café de proximité, ou multiple rural
commerces?
boulangeries?
epiceries?
cafes?
bar
bistrots?
restaurants?(?! (scolaire|municipal|collectif|intercommunal|inter))
multiples? (rural|services?|ruraux)
multi ?services?
boucheries?
superettes?
auberges?
pharmacies?
hotel restaurant
brasseries?
dernier commerce
local commercial
locaux commerciaux

[S8] Salle de sport ou gymnase
gymnases?
salles? (de |des |du )?(sports?|judo|musculation|gymnastique|omnisports?|danse|boxe|tennis)
dojos?
complexe sportif
halle (des sports|sportive|de sports?)
cosec
palais des sports
tennis couverts?
boulodromes?

[S9] Stade
stades?
terrains? (de |d )?(foot\w*|rugby|honneur|grand jeu)
pelouse synthetique
piste d athletisme
terrain (de football )?synthetique
vestiaires?
club house
tribunes?
courts? de tennis
terrains? de tennis

[S10] City park / city stade / terrain multisports
city ?(stade?|park|parc)s?
(terrains?|plateaux?|aires?) multi ?sports?
multisports?
skate ?parks?
pump ?tracks?
plateaux? sportifs?
street workout
terrain de basket\w*

[S11] Piscine
piscines?
centre aquatique
complexe aquatique
bassin (de natation|nautique)
centre nautique

[S12] Base nautique
base (nautique|de loisirs?)
plan d eau (de loisirs?|et baignade)
baignade

[S13] Cimetière
cimetieres?
columbariums?
colombariums?
ossuaires?
jardin du souvenir
cave?urnes?
funerai\w+
crematoriums?
site cineraire

[S14] Patrimoine religieux (église, ...)
eglises?
chapelles?
clochers?
presbyteres?
cathedrales?
abbayes?
abbatiales?
basiliques?
prieures?
vitra(il|ux)
paroissia\w+
couvents?
synagogues?
mosquees?
temples?(?! de la)
collegiale
calvaires?
lieux? de culte
cloches?
retables?

[S15] Bibliothèque municipale
bibliotheques?
mediatheques?
ludotheques?
bibliobus

[S16] Crèche / Maison d'assistantes maternelles
creches?
micro ?creches?
assistantes? maternelles?
mam
haltes? garderies?
multi ?accueils?
petite enfance
relais (petite enfance|assistantes)
ram
jardins? d enfants

[S17] Maison de santé
maisons? (medicale|de sante|pluridisciplinaire)s?
poles? (de )?(sante|medica\w+)
cabinets? (medica\w+|dentaires?|de kine\w*|infirmiers?)
centres? de (sante|soins)
msp
maison pluri\w+ de sante
centre medical

[S18] Aire de jeux
aires? de jeux?
jeux (pour|d) enfants
jeux exterieurs?
aires? ludiques?
structures? de jeux
espaces? de jeux

[S19] Ecole
ecoles?
groupes? scolaires?
scolaires?
maternelles?
elementaires?
salles? de classes?
classes?(?! (a|b) )
colleges?
lycees?
cours? d ecoles?
cour de recreation
rpi
preaux?

[S20] Gendarmerie
gendarmeries?
casernes? de gendarm\w+
brigade de gendarm\w+

[S21] Aire éducative
aires? educatives?
aire (marine|terrestre) educative

[S22] Jardin urbain
jardins? (partages?|familia\w+|ouvriers?|urbains?|pedagogiques?|publics?|collectifs?|botaniques?)
potagers?
parcs? (urbains?|publics?|paysagers?)
squares?

[S23] Recyclerie ou ressourcerie locale
recycleries?
ressourceries?
repair ?cafes?
matieriauth?eque
materiautheque

[S24] Restauration collective
cantines?
restaurants? (scolaires?|municipa\w+|collectifs?|inter\w*|satellite)
restauration (scolaire|collective)
cuisines? (centrale|satellite|collective)s?
self
refectoires?
demi pension

[S25] Hôpital
hopita\w+
centre hospitalier
cliniques?(?! veterinaire)

[S26] Friche
friches?
ancien(ne)? (site|usine) industriel\w*
ancienne usine
delaisses? (urbain|ferroviaire)

[S27] Tiers-lieu
tiers ?lieux?
co ?working
fab ?labs?
espaces? (de travail )?partages?

[S28] Décheterie
decheteries?
dechetteries?
dechetries?

[S29] Bâtiment public
batiments? (communa\w+|municipa\w+|publics?|intercommuna\w+|communautaires?|administratifs?|technique|scolaires?)
ateliers? (municipa\w+|techniques?|communa\w+)
(local|locaux|services?|centre) techniques?
erp
garage communal
(local|locaux) (communal|communaux|municipa\w+)
equipements? publics?
hangars?( communal)?
patrimoine (bati|communal|immobilier)
siege (de la communaute|communautaire|de la cc|social)
salle du conseil
centre social
maison de retraite
ehpad

[S30] Caserne pompiers
casernes?( de| des)? (sapeurs )?pompiers
centres? (d incendie|de secours|d intervention)
sdis
cpi
centre d incendie et de secours
pompiers

[S31] Musée
musees?
museogra\w+
ecomusees?
centre d interpretation

[S32] Monument historique
monuments? historiques?
chateaux?(?! d eau)
remparts?
donjons?
fortifications?
citadelles?
classee?s? (au titre des )?(mh|monuments)
tours? medievale?s?
beffrois?

[S33] Montagne
montagnes?
stations? de ski
domaine skiable
refuges? de montagne
alpages?
estives?

[S34] Aéroport et aérodrome
aeroports?
aerodromes?
helistations?

[S35] Clinique vétérinaire
veterinaires?

[S36] Place ou centre-bourg
(centres?|coeurs?) (du |de |des |de la )?(bourgs?|villes?|villages?|hameaux?|historique|ancien)
places?(?! (de )?(stationnement|parking))
parvis
bourg
traver\w+ (du |de |de la )?(bourg|village|hameau|agglomeration)
espaces? publics?
esplanades?
mail

[S37] Parking voitures
parkings?
stationnements?(?! (\w+ ){0,2}(velo|cycle))
aires? de (stationnement|covoiturage)
places? de (stationnement|parking)
parc relais

[S38] Maison, logement ou immeuble résidentiel
logements?
immeubles?
appartements?
habitations?
habitat
lotissements?
maisons? (d habitation|communale|individuelle)
gites? communa\w+ en logement
residences?
hlm

[S39] Arrêt de bus, abribus
arrets? (de |d )?(bus|cars?|autocars?)
abri ?bus
abris? (de )?(bus|voyageurs|cars?)
quais? (de )?bus
points? d arrets?

[S40] Salle des fêtes, salle associative, pôle musical
salles? (des |de )?(fetes?|polyvalentes?|communales?|associatives?|associations?|municipales?|multi ?activites?|multi ?fonctions?|multiculture\w+|reunions?|rencontres?|culturelles?|de musique|intergeneration\w+|d animations?|des mariages|socio\w*)
salle multi
foyers?( rural| communal| rura\w+| des jeunes| associatif)?
maisons? (des |de la )?(associations?|jeunes|quartier|jeunesse|citoyen\w*|musique|vie associative)
espaces? (culturels?|associatifs?|socio\w*|de convivialite|festifs?|intergeneration\w+)
ecoles? de musique
pole (musical|culturel|associatif)
conservatoires?( de musique)?
mjc
centres? (culturels?|socio\w*|polyvalents?)
local (associatif|des associations|jeunes)
locaux associatifs
salle d evolution

[S41] Aire de camping-cars
camping ?cars?

[S42] Site industriel
sites? industriels?
usines?
batiment industriel
ateliers? relais

[S43] Cinéma
cinemas?

[S44] Marché
(place|halles?) (du |de |des |au )?marches?
marche couvert
halles?(?! (des sports|de sports|sportive))
marches? (forain|hebdomadaire|communal|de plein)
foirail
champs? de foire

[S45] Gîte, village de vacances
gites?
villages? (de |vacances)\w*
campings?(?! car)
hebergements? touristiques?
auberge de jeunesse
colonie de vacances
refuges?

[S46] ALSH, centre aéré, centre de loisirs
alsh
clsh
centres? (aeres?|de loisirs)
accueils? (de )?loisirs
peri ?scolaires?
garderies?
accueil (de |des )?(jeunes|enfants)
espace jeunes

[S47] Zone d'activité
zones? (d activites?|artisanales?|industrielles?|economiques?|commerciales?|d amenagement)\w*
\bza[ei]?c?\b
parcs? d activites?
pepinieres? d entreprises
village d artisans

[S48] Mairie
mairies?
hotels? de ville
secretariat de mairie
maison communale

[S49] Gare et gare routière
gares?
poles? d echanges? multimoda\w+
pem

[S50] Port
ports?(?! (a|du|de) (voile|masque))
portuaires?
capitaineries?
quais? (de|du) port
haltes? (fluviale|nautique)s?
pontons?

[S51] Aire d'accueil des gens du voyage
gens du voyage
aires? (d accueil|de grand passage)( des gens)?

[S52] Maison des entreprises
maisons? (des |de l )(entreprises?|emploi|economie)
hotels? d entreprises?
incubateurs?

[S53] Espace de tri sélectif
tri selectif
points? d apports? volontaires?
colonnes? (enterrees?|de tri)
bornes? de tri
conteneurs? (enterres?|semi)
composteurs?
plateforme de compostage

[S54] Espaces de congrès et d'exposition
palais des congres
congres
parc des expositions?
centre d exposition
salles? d expositions?

[S55] Station de traitement des eaux usées (STEP)
stations? d epurations?
step
traitement des eaux usees
station de traitement (des eaux|d eaux)
lagun\w+

[S56] Micro-folies
micro ?folies?

[S57] Réservoir d'eau
reservoirs?( d eau)?
chateaux? d eau
citernes?
baches? (a eau|incendie)
reserves? (d eau|incendie)

[S58] Edifices patrimoniaux traditionnels ou mémoriels
lavoirs?
moulins?
fours?( a pain| banal| communal)?
fontaines?
monuments? aux morts
puits
petit patrimoine
patrimoine (vernaculaire|rural)
pigeonniers?
bascule
croix
stele

[S59] Maison des services, ou maison France services
france services?
maisons? (de |des )?services?( au public| publics?)?
msap
agences? postales?
la poste
bureau de poste
maison de l etat
