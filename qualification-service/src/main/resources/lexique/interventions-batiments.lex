# Interventions. Named buildings, roofs and fronts, studies, streets by their name.
@batiments = S7 S8 S11 S15 S16 S17 S19 S20 S24 S25 S27 S29 S30 S31 S40 S43 S46 S48 S52 S54 S59
$bati = batiments?|ecoles?|groupes? scolaires?|colleges?|lycees?|creches?|mairies?|salles? (des|de|polyvalentes?|communales?|socio\w*|multi\w*)|gymnases?|eglises?|presbyteres?|maisons?|logements?|locaux|local|hangars?|ateliers?|garages?|granges?|foyers?|vestiaires?|mediatheques?|bibliotheques?|musees?|gendarmeries?|casernes?|restaurants?|cantines?|garderies?|piscines?|hotels?|immeubles?|bureaux|toitures?|erp
$refaire = renovations?|renover|rehabilitations?|rehabiliter|refections?|restaurations?|restaurer|reamenagements?|restructurations?|modernisations?|mises? aux normes|mises? en conformite|mises? en securite|remplacements?|reparations?|travaux|reprises?|ravalement|renouvellement|changements?|remise en etat
$faire = renovations?|renover|rehabilitations?|rehabiliter|refections?|reamenagements?|restructurations?|modernisations?|mises? aux normes|transformations?|reconversions?|remise en etat
$neuf = constructions?|construire|creations?|creer|extensions?|agrandissements?|reconstructions?|implantations?|nouve(au|lle)s?|edification|realisations?
$batir = constructions?|construire|extensions?|agrandissements?|reconstructions?|edification
$etude = etudes?|diagnosti\w+|audits?|faisabilite|maitrises? d oeuvre|assistances? a maitrise|ingenierie|programmation|pre ?etudes?|prefiguration|expertises?|schemas?|strategi\w+
$video = video\w*|cameras?|telesurveillance
$dehors = abords|cours?|exterieurs?|espaces? publics?|espaces? verts?|places?|parvis|rues?|voiries?|parkings?|stationnements?|trottoirs?|chaussees?|eclairages? publics?|reseaux|cimetieres?|terrains?|aires? de jeux|jeux|jardins?|parc
$ener = isolations?|menuiseries?|fenetres?|huisseries?|chaudieres?|chaufferies?|chauffages?|radiateurs?|pompes? a chaleur|geothermie|renovations? (energetiques?|thermiques?)|ameliorations? (energetiques?|thermiques?)|leds?|relamping|double vitrage|vitrages?
$materiel = materiels?|equipements?|mobiliers?|numeriques?|informatiques?|vehicules?|logiciels?
$etudenom = nom:(etudes?|diagnosti\w+|audits?|faisabilite|maitrises? d oeuvre|assistances? a maitrise|ingenierie|programmation|prefiguration|expertises?)
$videonom = nom:(video ?(protection|surveillance)\w*|videos?|cameras?)
$verdir = vegetal\w+|renatur\w+|desimperm\w+|oasis|debitum\w+|ilots? de fraicheur|permeables?|paysag\w+
$refairenom = nom:(renovations?|renover|rehabilitations?|rehabiliter|refections?|restaurations?|restaurer|reamenagements?|restructurations?|modernisations?|mises? aux normes|mises? en conformite|mises? en securite|remplacements?|reparations?|travaux|reprises?|ravalement|renouvellement|changements?|remise en etat)
$batinom = nom:(batiments?|ecoles?|groupes? scolaires?|colleges?|lycees?|creches?|mairies?|salles? (des|de|polyvalentes?|communales?|socio\w*|multi\w*)|gymnases?|eglises?|presbyteres?|maisons?|logements?|locaux|local|hangars?|ateliers?|garages?|granges?|foyers?|vestiaires?|mediatheques?|bibliotheques?|musees?|gendarmeries?|casernes?|restaurants?|cantines?|garderies?|piscines?|hotels?|immeubles?|bureaux|toitures?|erp)
$voie = rues?|avenues?|boulevards?|impasses?|routes?|allees?
$qualite = abords|places?|placettes?|esplanades?|ilots?|espaces? publics?|apaise\w*|parvis|bourgs?|paysag\w+|vegetal\w+|quartiers?|entrees?
$roulement = voiries?|chaussees?|enrobes?|pluvial\w*|pluviales|voies? communales?|trottoirs?|bordures?|assainissement|caniveaux?

[I1] Rénovation bâtiment
# A verb of repair and a building, with nothing new, nothing outside, no study and no camera.
$refairenom & @batiments & !$neuf & !$etude & !$video & !$dehors & !$materiel
$refairenom & $batinom & !$neuf & !$etude & !$video & !$dehors & !$materiel
# The bare name of a part of a building is already a work.
(?<!.)(toitures?|toits?|chauffages?|chaufferies?|chaudieres?|radiateurs?|menuiseries?|fenetres?|huisseries?|vmc|sanitaires?|toilettes|volets?|gouttieres|charpentes?|facades?|electricite|plomberie|peintures?|sols?|plafonds?|isolations?|ravalement)( \w+){0,6}(?= *$) & !$neuf & !$etude & !$video & !publi(c|que)s?
# A theme named beside a school.
(accessibilite|confort|geothermie|transition|chaleur|thermiques?|acoustique|energetiques?|ventilation|electricite)( \w+){0,4} (ecoles?|groupes? scolaires?|colleges?|scolaires?) & !$batir & !$etude & !cours?
# Fitting out a room or a house, even for a new use.
amenagements?( (d|de|du|des|un|une|la|le|l|les|interieurs?)){0,6} (local|locaux|garages?|granges?|maisons?|bureaux?|salles?|combles|etage|logements?|appartements?|batiments?|bibliotheques?|mediatheques?|mairie|agence|cabinet|cuisine|vestiaires?|sanitaires?|classes?|ecoles?|presbytere|espace culturel|ateliers?|restaurants?|cantine) & !$batir & !$etude & !(abords|exterieurs?|parkings?)
# Something created inside an existing building.
(creations?|creer|installations?|mises? en place)( \w+){0,2} (ascenseurs?|elevateurs?|chaufferies?|chaudieres?|vmc|climatisations?|chauffages?|pompes? a chaleur|bureaux?|issues? de secours) & !$batir & !$etude & !reseaux? de chaleur
# A building that changes its use.
(rehabilitations?|transformations?|reconversions?|restructurations?|amenagements?|renovations?|reamenagements?)( \w+){1,10} en (\w+ ){0,2}(ecole|salle|maison|mairie|logements?|bibliotheque|mediatheque|bureaux?|espace|locaux|local|centre|gite|musee|atelier|garderie|commerce|restaurant|cabinet|micro|creche|tiers|pole|mam|appartements?|classes?|cantine) & !extensions? & !$etude
ancien\w*( \w+){0,3} (ecole|mairie|poste|presbytere|gendarmerie|gare|hotel|caserne|tresorerie|perception|cure|logements?|restaurant|ehpad|couvent|college|bergerie|grange|forge|maison) & $faire & !$batir & !$etude
# Repair and extension of one building: both are told.
(renovations?|rehabilitations?|reamenagements?|restructurations?|modernisations?|refection|mises? aux normes|travaux de renovation)( \w+){0,8} (extensions?|agrandissements?) & !$video & !$etude & !reseaux?
(extensions?|agrandissements?)( \w+){0,8} (renovations?|rehabilitations?|reamenagements?|restructurations?|modernisations?|mises? aux normes) & !$video & !$etude & !reseaux?
(constructions?|creations?)( \w+){0,8} (et|avec) (\w+ ){0,2}(renovations?|rehabilitations?|reamenagements?|restructurations?) & $bati & !$etude & !$dehors
# Energy in a building, also when the system is new.
$ener & @batiments & !$batir & !$etude & !creations? & !$dehors
(remplacements?|changements?|installations?|pose|passage|conversion|fourniture|acquisition|achat)( \w+){0,4} (chaudieres?|chauffages?|menuiseries?|fenetres?|pompes? a chaleur|radiateurs?|huisseries?) & !$etude & !$batir
(photovolt\w+|panneaux solaires|chauffe eau solaires?|autoconsommation) & (renovations?|refections?|rehabilitations?|isolations?|restructuration|remplacements?|menuiseries?|reprise) & !$etude & !ombrieres? & !parkings? & !$batir
# What is fixed to the building, whatever the verb.
(pose|installations?|achats?|acquisitions?|fourniture|remplacements?|renouvellement|changements?|mises? en place|motorisation)( \w+){0,4} (stores?|volets?|rideaux|films?|portes?|portails?|climatisations?|paratonnerres?|elevateurs?|batardeaux|vitrages?|baies?) & !$video & !controles? d acces
nom:(desamiantage|radon|ventilation|qualite de l air) & $batinom & !$batir & !$etude & !(demolitions?|deconstruction)
nom:(accessib\w+|personnes a mobilite reduite|pmr|ad ap) & $batinom & !$dehors & !$batir & !$etude
# A school or a building made safe by works, not by cameras or alarms.
(securisation|mises? en surete|mises? en securite|ppms|vigipirate|anti ?intrusions?) & $bati & !$video & !alarmes? & !controles? d acces & !dispositifs? & !(acces|perimetr\w+|clotures?|portails?|routes?|carrefours?|routiere|chemins?|quartier|equipements?|installations?|sonneries?) & !$dehors & !$batir
nom:(incendie|ssi|desenfumage|electriques?) & $batinom & !$video & !defense & !poteaux? & !reserves? & !vehicules? & !bornes? & !(recharge|velos?|forets?|massifs?|feux) & !$batir & !centres? d
# Classes split, services moved or gathered within walls that stand.
(dedoublements?|reorganisation|regroupement|transfert)( \w+){0,4} (ecoles?|classes|services?|bureaux) & !(modulaires?|mobiliers?|acquisitions?|achats?|numeriques?|informatiques?|monument|competences?|bus|siege|pedagogique) & !$batir & !$etude & !arrets?
# Small works outside told within a list of school works.
(murs?|murets?|clotures?|portails?) & @S19 & (facades?|toitures?|ravalement|isolations?|sanitaires?|toilettes|classes|cantine|menuiseries?|portes|peintures?) & !$batir & !$video
# A purchase with works or with a use in view.
(acquisitions?|achats?)( \w+){0,8} (renovation|rehabilitation|amenagement|reamenagement|travaux|transformation|restructuration) & $bati & !$etude & !extension
# A building and what surrounds it: the building is told too.
(renovations?|rehabilitations?|restructurations?|reamenagements?)( \w+){0,8} (ecole|mairie|salle|maison|batiments?|presbytere|poste|gare|bergerie|foyer|halle|gymnase|mediatheque)( \w+){0,6} (abords|exterieurs?|espaces? verts?) & !$batir & !$etude
cours? & @S19 & (toitures?|sanitaires?|toilettes|classes|facades?|isolations?|menuiseries?|chauffage|electri\w+|pmr|batiments?|cantine|garderie|thermique|energetique) & !$batir & !$etude
# A covered playground mended or closed.
(refections?|fermetures?|couvertures?|charpentes?|renovations?|mises? en securite|toitures?|rehabilitation|amenagement|etancheite)( \w+){0,3} preaux? & !creations? & !$batir & !$etude

[I2] Rénovation sauf bâtiment (voirie, ...)
# A street repaired, widened, strengthened or made safe.
(refections?|reparations?|renovations?|rehabilitations?|travaux|reprises?|enrobes?|goudronnage|renforcement|elargissement|modernisation|amelioration)( \w+){0,5} (rues?|avenues?|impasses?|routes?|boulevards?|ruelles?|allees?) & !$etude & !$bati & !(creations?|requalification|reamenagement) & !(effacement|enfouissement)
(voiries?|chaussees?)( \w+){0,3} (rues?|routes?|avenues?|impasses?|chemins?) & !$etude & !creations? & !requalification
(securisation|mise en securite)( \w+){0,4} (rues?|routes?|avenues?|traversees?|carrefours?|chaussees?) & !$etude & !creations? & !amenagements?
# The bare name of a street.
(?<!.)(rues?|avenues?|boulevards?|impasses?|ruelles?|routes?|chemins?)( \w+){1,6}(?= *$) & !creations? & !$etude & !amenagements? & !requalification
# A street fitted out where carriageway, gutters or pavements are told.
amenagements?( \w+){0,3} (rues?|routes?|avenues?|impasses?|voies?) & $roulement & !creations? & !$etude & !$qualite & !$bati
amenagements?( (de|des|d))? (voiries?|trottoirs?|chaussees?|voies? communales?) & !creations? & !$etude & !zone & !lotissement
amenagements? (des )?(rues?|avenue|route|impasse|chemin|rd) & !creations? & !$etude & !$qualite
amenagements? (de la |de l |des |du )(\w+ )?(rues?|avenue|route|boulevard|impasse)( \w+){0,8} (rd\w*|route departementale|reseaux?|eclairage|carrefour|tranche|securi\w+) & !$qualite & !creations? & !$etude & !$bati & !(cyclables?|doux|douces)
# Pavements that stand, walls that hold a street.
(refections?|remplacements?|reprises?|renovations?|mises? aux normes|rehabilitation|mise en accessibilite|desimperm\w+|accessibilite)( \w+){0,5} trottoirs? & !creations? & !$etude
(refections?|confortements?|reparations?|reconstructions?|consolidations?|renforcements?|restauration|rehabilitation)( \w+){0,4} (murs? de soutenement|murs?|talus|garde corps|parapets?|ponts?|ouvrages? d art|berges|passerelles?|soutenement) & !@batiments & !(toitures?|chateau|batiments?) & !ecoles? & !$etude & !cimetieres? & !eglises?
# The court or the wall of a school, a sports ground that stands, mended.
(refections?|securisation|mises? en securite|mises? aux normes|revetements?|goudronnage|enrobes?|remplacements?|renovations?|rehabilitations?|remise en etat)( \w+){0,3} cours? & @S19 & !$verdir & !$batir & !$etude & !creations? & !jardin
(refections?|restauration|reparations?|rehabilitation|reprise|renovation)( \w+){0,3} (murs? (d ?enceinte|de cloture|exterieurs?)|clotures?|murets?) & !(toitures?|facades?|ravalement|sanitaires?|menuiseries?|isolations?|chauffage|portes|classes?) & !creations? & !$batir & !$etude
(courts?|terrains?|pistes? d athletisme|aires? de jeux|city ?stades?|skate ?park) & (refections?|renovations?|rehabilitations?|remise en etat|reparations?) & !(creations?|constructions?|vestiaires?|extension) & !$etude

[I3] Stratégie/Plan
# A study that ends in a strategy, a plan or a master scheme.
$etude & (schemas? directeurs?|schema d amenagement|plans? (de gestion|de circulation|d actions?|guide|de mobilite|directeur)|plans? d amenagement) & !(refections?|renovation|constructions?|travaux)
(elaboration|realisation|revision|definition|actualisation|etude|mise a jour)( \w+){0,4} (schemas?|strategie|plans?|plui?|pcaet|charte) & !(travaux|refections?|constructions?|creation)

[I6] Outillage (notamment numérique)
# Cameras, whatever the verb and the place.
$videonom & !(isolation|climatisation|videoprojecteurs?|etudes?|toitures?|menuiseries?)
# Access control and alarms that are the object.
nom:(controles? d acces|alarmes? anti ?intrusions?|alarmes? differenciees?|gestion( electronique)? des acces|telesurveillance|alarmes? ppms|systemes? d alarmes?|installations? (d |de |des )?(une |systemes? d )?alarmes?)
# A school equipped, where the object is furniture or computing.
(equipements?|acquisition|achat|renouvellement|installation|dotation)( \w+){0,5} (ecoles?|scolaires?|classes?) & (numeriques?|informatiques?|ordinateurs?|tablettes?|tableaux?|ecrans?|mobiliers?)

[I7] Construction bâtiment
# A building built or made larger, and nothing repaired.
(constructions?|construire|edification)( \w+){0,5} (batiments?|ecoles?|groupes? scolaires?|creches?|mairies?|salles?|gymnases?|maisons?|logements?|locaux|local|hangars?|ateliers?|garages?|foyers?|vestiaires?|mediatheques?|bibliotheques?|gendarmeries?|casernes?|restaurants?|cantines?|piscines?|poles?|halles?|centres?|abris?|club house|chaufferie) & !$refaire & !$etude
(extensions?|agrandissements?)( \w+){0,4} (ecoles?|groupe scolaire|mairie|salle|batiments?|maison|cantine|restaurant|gymnase|vestiaires?|ateliers?|creche|college|garderie|bibliotheque|mediatheque|locaux|cabinet|hangar|centre|pole|dojo) & !$etude & !$video
# Repair and extension of one building: both are told, in either order.
(renovations?|rehabilitations?|reamenagements?|restructurations?|modernisations?|refection|mises? aux normes)( \w+){0,8} (extensions?|agrandissements?) & !$video & !$etude & !reseaux? & !cimetieres?
(extensions?|agrandissements?)( \w+){0,8} (renovations?|rehabilitations?|reamenagements?|restructurations?|modernisations?|mises? aux normes) & !$video & !$etude & !reseaux? & !cimetieres?
# A new building or a covered playground; one built in the place of another; classrooms that are bought.
(?<!.)((constructions?|construire|creations?|realisation|edification)( \w+){0,3} )?nouve(au|lle)s? (ecoles?|groupe scolaire|batiments?|mairie|creche|salle|gymnase|college|caserne|gendarmerie|cantine|maison|bibliotheque|mediatheque|vestiaires?|centre|pole|restaurant|local|locaux|siege) & !$etude & !(informatiques?|mobiliers?)
creations?( (d|de|du|des|un|une|la|le|l|nouve\w+)){0,6} (preaux?|maison|restaurant scolaire|cantine|ecole|groupe scolaire|gymnase|creche|micro creche|salle|vestiaires?|club house|halle|hangar|local technique|batiment|pole) & !$faire & !$etude & !(dans|ancien\w*|transformation)
(creations?|constructions?|extensions?|realisation|installation|edification|agrandissement)( \w+){0,3} preaux? & !$etude
(demolitions?|deconstructions?)( \w+){0,10} (constructions?|reconstructions?|construire|reconstruire) & !(murs?|pont|ponts|parking|places?|passerelles?) & !$etude
(acquisitions?|achats?|installations?|implantations?|mises? en place)( \w+){0,4} (modulaires?|prefabriques?|algeco|bungalows?) & !$etude

[I8] Construction sauf bâtiment (voirie, ...)
# Something new on the ground, alone.
(creations?|creer|realisations?)( \w+){0,2} (trottoirs?|cheminements?|giratoires?|rond point|carrefour|parkings?|stationnements?|arrets? de bus|pistes?|voies?|liaisons?|plateaux?|caniveaux?|aires?|city ?stades?|skate ?park|pump ?track|terrains?) & !$etude & !(refections?|renovations?|rehabilitations?) & !$bati
# A new ground work beside a building that is repaired.
(creations?|installations?|pose|implantation)( \w+){0,2} (city ?stades?|candelabres?|aires? de jeux|terrains?|parkings?|pistes?|jeux|stationnements?) & $bati & !$etude
# A fence, a gate or a wall put up.
(pose|creations?|installations?|mises? en place|constructions?|fourniture)( \w+){0,3} (clotures?|portails?|murs?|grillages?|barrieres?) & !$etude & !(refections?|renovations?|extensions?|alarmes?) & !garage & !$video
# Solar panels that no building is told to carry.
(installations?|pose|mises? en place|equipements?|implantations?)( \w+){0,5} (photovolt\w+|solaires?) & !(renovations?|refections?|rehabilitations?|isolations?|remplacements?|chaudieres?|menuiseries?|leds?|eclairages?) & !@batiments & !(toitures?|toits?|batiments?) & !$batir & !$etude

[I9] Entretien
# Upkeep as the first word, or a contract of upkeep.
(?<!.)(travaux d )?entretiens?( \w+){1,8}
nom:(contrats?|marches?|travaux)( (de|d|des|l|annuels?)){0,6} (entretien|maintenance|exploitation) & !$etude

[I13] Etude/Diagnostic
# A study first in the title takes the title, whatever is studied.
(?<!.)(realisation (d |de |des )?(une |l )?|lancement (d |de |des )?(une |l )?|mission (d |de )?)?(pre )?(etudes?|diagnosti\w+|audits?|faisabilite|expertises?|maitrises? d oeuvre|assistances? a maitrise d ouvrage|amo|ingenierie|prefiguration)( \w+){0,6}
nom:etudes? (de |d )?(faisabilite|prealables?|preparatoires?|de programmation|de definition|d opportunite|d impact|de maitrise d oeuvre|pre operationnelles?|hydraul\w+|geotechn\w+)
$etudenom & $voie & !(travaux|refections?|strategi\w+|schemas?)
etudes?( \w+){0,3} (renovations?|rehabilitations?|constructions?|creations?|amenagements?|extensions?|requalifications?|restructurations?|reamenagement|implantation|restauration)
# Nature to be known: surveys, follow-up, maps; to conserve adds nothing.
(inventaires?|suivis?|observatoires?|cartographie|connaissances?|atlas|recensement|etudes?|recherches?|prospections?)( \w+){0,6} (especes?|faune|flore|habitats?|biodiversite|oiseaux|chiropteres|chauves? souris|zones? humides?|vegetations?|messicoles|insectes|amphibiens|messicole|naturalistes?|milieux) & !(travaux|plans?|gestion|restauration|sensibilis\w+|sentiers?)
(cartes?|cartographie)( \w+){0,3} (locales?|aleas?|exposition|risques?|bruit)|recul du trait de cote & !travaux

[I15] Aménagement urbain et restructuration
# One street remade as a whole, and not only its carriageway.
(requalifications?|reamenagements?|restructuration|renaturation)( \w+){0,2} (rues?|avenues?|boulevards?|traversees?|cours|quais?) & !$roulement & !(reseaux?|routes?|chemin) & !$etude & !$bati
# A street with a square, its surroundings or public spaces.
(amenagements?|reamenagements?|requalifications?|renovation)( \w+){0,6} (rues?|avenues?|boulevards?) & $qualite & !$etude & !refections?
# The surroundings of a building, a forecourt.
(amenagements?|reamenagements?|requalifications?)( \w+){0,2} (abords|alentours|parvis|espaces? publics?|esplanades?) & !$etude
# The court of a school made green.
(amenagements?|reamenagements?|vegetalisation|renaturation|desimperm\w+|debitumisation)( \w+){0,4} cours? & $verdir & @S19 & !$etude & !$batir
# A building pulled down, and nothing built in its place.
(?<!.)(\w+ ){0,4}(demolitions?|deconstruction) & $bati & !$neuf & !$etude & !$faire & !refections?
