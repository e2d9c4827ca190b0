# Lexicon of the axis interventions: how to read a rule stands in LexiqueAxe.
$renover = renovations?|renover|renov|rehabilit\w+|refections?|restaurations?|restaurer|remplacements?|remplacer|changements?|reparations?|reprises?|reamenagements?|restructurations?|mises? (aux|en|au) (normes?|conformite|accessibilite|securite|valeur)|modernisations?|amelioration|remise en etat|renforcement|travaux|accessibilite|isolation|ravalement|requalification|renouvellement|securisation|consolidation|sauvegarde|transformation|etancheite|conservation|amenagements? (interieurs?|des locaux)|thermique|energetique|desamiantage|optimisation
$construire = constructions?|construire|creations?|creer|creation|extensions?|implantation|reconstruction|agrandissements?|realisation|edification|amenagement d (un|une)|installation d (un|une)|nouvelle?s?|pose d (un|une)
$mots_batiment = batiments?|toitures?|couverture|menuiseries?|fenetres?|huisseries?|chauffage|chaudieres?|isolation|facades?|locaux|local|bureaux?|salles?|vestiaires?|sanitaires?|toilettes|wc|maisons?|presbyteres?|hangars?|preaux?|charpente|logements?|ateliers?
@batiment = S7 S8 S11 S14 S15 S16 S17 S19 S20 S23 S24 S25 S27 S29 S30 S31 S32 S38 S40 S42 S43 S45 S46 S48 S52 S54 S56 S58 S59

[I1] Rénovation bâtiment
$renover & @batiment
$renover & $mots_batiment
$renover & @batiment & !$construire
$renover & @T65
isolations?
menuiseries?
toitures? & !@T5
chaudieres?
mises? aux normes & @batiment
accessibilite & @batiment

[I2] Rénovation sauf bâtiment (voirie, ...)
$renover & !@batiment & !$mots_batiment
$renover & @T70
$renover & @T70 & !@batiment
$renover & @S40
$renover & @T22
voiries?
chaussees?
refections?( \w+){0,4} (voies?|rues?|chemins?|routes?|reseaux?|trottoirs?)
eclairages? publics?
(renouvellement|remplacement|rehabilitation)( \w+){0,5} (canalisations?|conduites?|reseaux?|lampadaires?|candelabres?)
restaurations?( \w+){0,4} (cours d eau|rivieres?|zones? humides?|haies|berges?)
ponts?
murs?( de soutenement)?

[I3] Stratégie/Plan
strategi\w+
schemas?
plans?( \w+){0,2} (d actions?|local|climat|de mobilite|directeur|pluriannuel|guide|velo|paysage|air|alimentaire|communal|intercommunal|de gestion)
programmes?
\bplui?\b
\bscot\b
\bpcaet\b
feuilles? de route
politiques?
planifi\w+
\bcopil\b
gouvernance
charte
projet de territoire
\bpat\b
\bplh\b
papi

[I4] Communication
communicat\w+
communiquer
promotion
signaletique
site internet
evenementiel
panneaux? (d information|lumineux|d affichage)
adressage
numerotation

[I5] Développement
developpements?
developper
deploiement
deployer
soutien (aux|a la) filieres?

[I6] Outillage (notamment numérique)
acquisition( \w+){0,4} (materiel|vehicule|logiciel|equipement|informatique|tracteur|engin|camion|mobilier|ordinateur|tablette|balayeuse|broyeur)\w*
achats?( \w+){0,4} (materiel|vehicule|logiciel|equipement|informatique|tracteur|engin|camion|mobilier|ordinateur|tablette|defibrillateur)\w*
equipements? (informatiques?|numeriques?|en)
informatis\w+
informatiques?
numeri(que|sation)\w*
logiciels?
outils?
plateformes? (numerique|en ligne)?
video ?(protection|surveillance)
mobiliers?
tableaux? (numeriques?|interactifs?)
cartograph\w+
materiels?
defibrillateurs?

[I7] Construction bâtiment
$construire & @batiment
$construire & $mots_batiment
$construire & @batiment & !$renover
$construire & @S19
constructions? & !rehabilit\w+
extensions? & @batiment
maison de sante
micro ?creche
nouvelle? (ecole|mairie|salle|gymnase|caserne)

[I8] Construction sauf bâtiment (voirie, ...)
$construire & !@batiment & !$mots_batiment
$construire & !@batiment & !$mots_batiment & !$renover
$construire & @T70
creations?( \w+){0,4} (pistes?|voies?|chemins?|cheminements?|parkings?|trottoirs?|reseaux?|aires?|reserves?|forages?|liaisons?)
pistes? cyclables?
voies? vertes?
poteaux? incendies?
reserves?( d eau)? incendies?
citernes?
panneaux? photovoltaiques?
extensions?( \w+){0,3} reseaux?
city ?stades?
aires? de jeux
bornes? de recharges?
enfouissement

[I9] Entretien
entretiens?
entretenir
maintenance
nettoyage
grosses reparations
curage
elagage
point a temps

[I10] Structuration du financement
(aides?|subvention|financ\w+|prime|tarification|fonds) (a |de |pour |au |aux |d |l )?\w*( \w+){0,2} (achat|acquisition|investissement|particuliers|entreprises|renovation)
financements?
tarification
incitati\w+

[I11] Formation
formations?
former
apprentiss\w+
campus
pedagogi\w+

[I12] Dynamisation
dynamis\w+
redynamis\w+
revitalis\w+
anim(er|ation)s?
attractivite
maintien (du|de) (dernier )?commerce

[I13] Etude/Diagnostic
etudes?
diagnosti\w+
audits?
etat des lieux
faisabilite
maitrise d oeuvre
expertises?
inventaires?
etudier
ingenierie
assistance a maitrise
connaitre
recensement

[I14] Sensibilisation
sensibilis\w+
educati\w+
informer
mobiliser
eco ?gestes?

[I15] Aménagement urbain et restructuration
amenagements?( \w+){0,5} (place|bourg|centre|coeur|quartier|espaces? publics?|abords|entree|rue|traverse\w*|parvis|village|ville|parc|square|ilot|berges|mail|cour|parking|securit\w+|urbain|paysager|exterieurs?|hameau|avenue|route|carrefour|cimetiere|lotissement|zone|site|jardin|esplanade|voirie)\w*
requalification
revitalisation
reamenagement( \w+){0,4} (place|bourg|centre|rue|espace|quartier|parking)\w*
renouvellement urbain
ecoquartier
restructuration urbaine
embellissement
(centre|coeur) (de |du )?(bourg|village|ville)
amenagement urbain
