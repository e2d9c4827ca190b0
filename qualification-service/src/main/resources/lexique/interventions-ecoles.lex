# Interventions. Schools and halls, their annexes, networks, hazards, small sports grounds.
$incendie = incendies?|deci|dfci|hydrants?
$reseauincendie = reseaux?|defense|dispositif|poteaux?|bornes?|hydrants?|bouches?|deci|dfci|reserves?|citernes?|baches?
$alarme = systemes?|alarmes?|desenfumage|casernes?|centres? (d |de )?(incendie|secours)|securite incendie|centrale incendie|energ\w+|detection|toitures?|bardage|erp
$creer = creations?|creer|pose|poser|poses|installations?|installer|implantations?|implanter|mises? en place|fournitures?|constructions?|construire|acquisitions?|realisations?|nouve(au|aux|lle|lles)
$neuf = constructions?|construire|creations?|creer|reconstructions?|reconstruire|edification|construit
$etend = extensions?|agrandissements?|agrandir|etendre
$remise = renovations?|renover|renov|rehabilit\w+|refections?|restaurations?|restaurer|remplacements?|remplacer|changements?|renouvel\w+|remises? en etat|reparations?|reprises?|confortements?|consolidations?
$conforte = renovations?|renover|renov|rehabilit\w+|refections?|restaurations?|restaurer|remplacements?|remplacer|changements?|renouvel\w+|remises? en etat|reparations?|reprises?|confortements?|consolidations?|reconstructions?|securisation|mises? en securite|arasements?|effacements?|protection
$normes = (re)?mises? (aux|en|a la) (normes?|conformite|securite)
$gros = renovations?|rehabilit\w+|restructurations?|mises? aux normes|reamenagements?|ameliorations?|modernisations?|refections?|accessibilite
$renove = renovations?|renover|renov|rehabilit\w+|refections?|restructurations?|modernisations?|moderniser|reamenagements?|mises? (aux|en|a la) (normes?|conformite|accessibilite|securite)|remises? (aux normes|en etat)|remplacements?|remplacer|changements?|reparations?|reprises?|ravalements?|ameliorations?|amenagements? interieurs?|requalification|securisation
$ouvrage = renovations?|renover|renov|rehabilit\w+|refections?|restructurations?|modernisations?|moderniser|reamenagements?|mises? (aux|en|a la) (normes?|conformite|accessibilite|securite)|remises? (aux normes|en etat)|remplacements?|remplacer|changements?|reparations?|reprises?|ravalements?|ameliorations?|requalification|securisation|toitures?|facades?|chauffages?|climatis\w+|sols?|parquets?|plafonds?|cuisines?|sanitaires?|luminaires?|acoustiques?|chaudieres?|desamiantage|menuiseries?|fenetres?|isolation|electricite|radiateurs?|ventilation|huisseries?|couverture|volets?|toilettes|wc|etancheite|charpente|rideaux|portes?|amenagements?|travaux
$salle = salles? (des |de |d |du )?(fetes?|polyvalentes?|communales?|associatives?|associations?|municipales?|multi ?activites?|multi ?fonctions?|reunions?|rencontres?|convivialite|culturelles?|socio\w*|spectacles?)|foyers? (rura\w+|communal|communaux|associatifs?|des jeunes|municipal|culturel)|maisons? (des |de la )?(associations?|jeunes|vie associative)|espaces? (associatif|culturel|polyvalent)s?
$salleneuve = (constructions?|construire|creations?|creer|reconstructions?|edification)( \w+){0,4} (salles?|foyers?|maisons? (des |de la )?(associations?|jeunes)|espaces? (associatif|culturel|polyvalent)s?)
$enfance = periscolaires?|garderies?|alsh|accueils? (collectif )?(de loisirs?|de mineurs)|centres? (de |des )?(loisirs?|aeres?)|poles? (petite )?(enfance|jeunesse)|maisons? de (l |la petite )?enfance
$ecole = ecoles?|groupes? scolaires?|scolaires?|maternelles?|elementaires?
$cour = cours?( \w+){0,3} (ecoles?|scolaires?|recreations?|groupes? scolaires?|maternelles?|elementaires?|colleges?)
$commerce = commerces?|commercia\w+|boulangeries?|epiceries?|pharmacies?|restaurants?|boucheries?|ateliers? (relais|artisana\w+|locatifs?)|bars?|cafes?|multiples?
$maison = salles?|foyers?|ecoles?|mairies?|batiments?|locaux|local|gymnases?|maisons?|creches?|vestiaires?|cantines?|restaurants?|mediatheques?|bibliotheques?|periscolaires?|commerces?|hangars?|club ?house|groupes? scolaires?|accueil de loisirs|centres? (de loisirs|social|culturel|technique)
$piece = toitures?|facades?|chauffages?|climatis\w+|sols?|parquets?|plafonds?|cuisines?|sanitaires?|luminaires?|acoustiques?|chaudieres?|desamiantage|menuiseries?|fenetres?|isolation|ravalement|electricite|radiateurs?|ventilation|huisseries?|couverture|volets?|toilettes|wc|etancheite|charpente|rideaux|portes?
$dehors = cours?|abords|exterieurs?|exterieures|parkings?|stationnements?|murs?|murets?|clotures?|portails?|parvis|acces|voiries?|rues?|places?|preaux?|jeux|aires?|terrains?|plateaux?|city|cheminements?|allees?|jardins?|reseaux?|eclairages? publics?
$etude = etudes?|diagnosti\w+|faisabilite|audits?|assistance|schemas?
$ancien = (dans|au sein de|au sein d)( \w+){0,2} (ancien\w*|existante?s?)|dans (un|le|une|la|l|les|des) (batiments?|locaux|local|ecole|mairie|maison|immeuble|presbytere|grange|logement)|anciens?|anciennes?
$numerique = numeri\w+|tni|tbi|eni|vpi|tablettes?|ordinateurs?|classes? mobiles?|ecrans?|photocopieurs?|informati\w+|interactifs?|videoprojecteurs?
$alerte = ppms|alarmes?|interphones?|visiophones?|alertes?|anti ?intrusions?|intrusions?|video ?(protection|surveillance)|controles? d acces|badges?
$vegetal = vegetal\w+|renatur\w+|desimperm\w+|debitum\w+|oasis|verdissement|buissonnieres?|ilots? de fraicheur|deminerali\w+
$soutien = falaises?|talus|parois?|murs? de soutenement|soutenements?|remparts?|digues?|barrages?|berges?|seuils?|enrochements?|perres?
$milieu = zones? humides?|cours d eau|rivieres?|ruisseaux?|habitats?|etangs?|mares?|tourbieres?|dunes?|dunaires?|marais|continuites? ecologiques?|milieux|ripisylves?|fleuves?|lacs?
$terrain = city ?stades?|skate ?parks?|courts?|terrains? (de |d )?(boules|petanque|football|foot|rugby|sports?|multisports?|tennis|basket|handball|synthetique)|frontons?|plateaux? sportifs?|agorespaces?|pistes? d athletisme|pelouses?
$sport = tennis|stades?|boulodromes?|city ?stades?|skate ?parks?|courts?|terrains? (de |d )?(boules|petanque|football|foot|rugby|sports?|multisports?|tennis|basket|handball|synthetique)
$couvert = couverts?|couvertes?|thermiques?|energetiques?|isolation|chauffages?|toitures?|nautiques?|salles?|sanitaires?|wc|vestiaires?|tribunes?|club ?house|chaudieres?|douches?|batiments?|gymnases?|locaux|local
$autre = amenagements?|amenager|travaux|acquisitions?|achats?|etudes?|demolitions?|deconstruction|entretien|securisation|renforcement|projets?|accessibilite|elargissement|modification|developpement|animations?|desserte|viabilisation|numerotation|cartograph\w+|diagnosti\w+|programmes?|plans?|mission|maitrise|deplacement|gestion|mobiliers?|materiels?|equipements?|eclairages?|video\w*|vegetal\w*|desimperm\w*|extensions?|deblaiement|degats|intemperies
$agrandi = (renovations?|rehabilit\w+|restructurations?|modernisation)( \w+){0,4} et (de |d )?(l |la )?(extensions?|agrandissements?)|(extensions?|agrandissements?) et (de |la )?(renovations?|rehabilit\w+|restructurations?|modernisation)
$solreseau = dechetteries?|reseaux?|cimetieres?|aires?|parkings?|terrains?|stations?|voiries?|eclairages?|eau|assainissement|chemins?|trottoirs?|stades?|places?|poteaux?|courts?|quais?|port|camping|ports|video\w*
$partie = toitures?|facades?|chauffages?|climatis\w+|plafonds?|chaudieres?|menuiseries?|fenetres?|huisseries?|isolation|ravalement|volets?|charpente|couverture|etancheite
$lieu = rues?|voiries?|routes?|chemins?|places?|trottoirs?|bourgs?|abri ?bus|cimetieres?|monuments? aux morts|eclairages? publics?|arrets? de bus|parkings?

[I1] Rénovation bâtiment
# Works on a hall or a house for children, nothing new and nothing outside: no other code.
$salle & $ouvrage & !$neuf & !$etend & !$dehors & !$etude
$enfance & $ouvrage & !$neuf & !$etend & !$dehors & !$etude
# A school: part of the building, or works that touch neither the yard, nor the furniture, nor the alarms.
$ecole & $piece & !$neuf & !$etend & !$dehors & !$etude
$ecole & $renove & !$neuf & !$etend & !$dehors & !$etude & !$numerique & !$alerte & !mobiliers?
securisation( \w+){0,3} (ecoles?|etablissements scolaires|batiments scolaires|groupes? scolaires?) & !$dehors & !$alerte
# Public buildings made accessible, one or a list.
accessibilite & $maison & !$lieu & !$dehors & !$etude & !$neuf
# Set up, but part of the building.
(installations?|pose|fournitures?|acquisitions?|mises? en place)( \w+){0,5} (climatis\w+|elevat\w+|ascenseurs?|monte personnes?|rideaux?|stores|volets|chauffages?|chaudieres?|pompes? a chaleur)
# A part of a building named alone.
$partie & !$renove & !$remise & !$creer & !$autre & !$dehors & !$incendie & !photovolt\w*
# A room made inside a building that stands already, or a building given another use.
(creations?|amenagements?|constructions?)( \w+){1,8} (dans|au sein d)( \w+){0,2} (anciens?|anciennes?|existante?s?|batiments?|locaux|local|ecole|mairie|maison|immeuble|presbytere|grange|logement) & !$etude & !$dehors
(rehabilit\w+|renovations?|restructurations?|transformations?|transformer|reconversion|amenagements?|changement de destination)( \w+){1,9} en (salles?|logements?|locaux|local|mairie|maisons?|centre|mediatheque|bibliotheque|periscolaire|accueil|cantine|restaurant|commerces?|espaces?|pole|bureaux|creche|gite|vestiaires?|atelier)
(rehabilitations?|renovations?|restructurations?|reamenagements?)( \w+){1,10} (creations?|creer|accueillir|installer|destinee?s?) & $maison & !$etend & !$dehors & !$etude
creations?( \w+){0,2} (sanitaires?|toilettes|wc|cloisons?|office|placards?|douches?) & $maison & !$etend & !publi\w+ & !exterieurs? & !preaux?
# Enlarged or built, and renovated: two codes.
$etend & $gros & $maison & !$etude
$agrandi & !$solreseau & !$maison & !$etude
(constructions?|reconstructions?|creations?)( \w+){0,6} et (de )?(renovations?|rehabilit\w+|restructurations?|mises? aux normes|reamenagements?) & $maison
# The houses of a sports ground, and sports grounds under a roof.
(vestiaires?|club ?house|tribunes?) & $renove & !$neuf & !$etend
(tennis|stades?|boulodromes?) & $couvert & $renove & !$neuf & !$etend & !eclairages?
# Small heritage with a roof counts as a building.
(lavoirs?|fours?|moulins?|chapelles?|kiosques?) & $remise & !$neuf & !$etude & !abords & !places? & !rues?

[I2] Rénovation sauf bâtiment (voirie, ...)
# Fire defence replaced or brought up to the rules, nothing set up anew.
$incendie & $remise & !$creer & !$maison & !$alarme & !$etude
$incendie & $normes & $reseauincendie & !$creer & !$maison & !$alarme
# Outside of a school or a hall: yard, wall, fence, access.
$cour & (refections?|renovations?|rehabilit\w+|accessibilite|securite|securisation) & !$vegetal & !$piece & !classes? & !$neuf
(refections?|remplacements?|renovations?|rehabilit\w+|reparations?|reprises?)( \w+){0,3} (clotures?|grillages?|murs? (d enceinte|de cloture|du cimetiere|de soutenement)|murets?)
(refections?|renovations?|remplacements?|rehabilit\w+|reprises?|remises? en etat)( \w+){0,3} (murs?|abords|parkings?|cheminements?|allees?|acces)( \w+){0,5} (salles?|ecoles?|mairie|eglise|gymnase|maison|foyer|centre|cimetiere) & !$neuf & !$piece
(securisation|mises? en securite)( \w+){0,3} (acces|abords|cour|cloture|sites?|entree) & !amenagements? & !$creer & !video\w* & !$piece & !$alerte & !cheminements? & !liaisons? & !$etend & !$incendie & !eglises? & !energ\w* & !renovations? & !divers
# Banks, cliffs, walls and dams: rebuilt counts as renovated.
$soutien & $conforte & !$etude & !$maison
# Damage by weather, in bare words or with urgent works.
(degats?|intemperies|inondations?|orages?|eboulements?|glissements?|effondrements?|crues?|tempetes?|catastrophes?) & !$maison & !$etude & !prevention & !plan & !$creer & !$piece & !lutte & !lutter & !protection & !bassins?
# Lines put underground; rain water pipes taken up again.
(enfouissements?|effacements?|dissimulations?|mises? en esthetique)( \w+){0,3} (reseaux?|lignes?|fils?) & !creation
(eaux pluviales|pluvial|pluviaux|pluviale) & (renforcements?|renouvel\w+|remplacements?|refections?|deviations?|rehabilit\w+|reprises?) & !$neuf & !$etude & !$piece & !amenagements?
# Nature put right again.
$milieu & (restaurations?|renaturation|rehabilit\w+|revalorisation|reouverture|retablissement|remeandrage) & !$etude & !plans? & !$maison & !touristique & !logements? & !abords & !ancien & !equipements?
# Sites that stand already: tip, bus stops, sport and play grounds, memory.
(dechetteries?|decheteries?) & $renove & !$neuf & !$maison
(arrets? (de |d )?(bus|cars?|autocars?)|quais? (de )?bus|abri ?bus|points? d arrets?) & (accessibilite|securisation|mises? (aux|en) (normes?|accessibilite|securite|conformite)) & !$neuf & !$maison
$terrain & $remise & !$neuf & !$couvert & !$maison
$sport & eclairages? & (leds?|remplacements?|renovations?|passage|mises? aux normes|relamping|modernisation|changement|refection) & !$couvert & !$neuf & !$maison
(aires?|espaces?|structures?) de jeux & (remplacements?|rehabilit\w+|mises? (aux|en) (normes?|accessibilite|securite|conformite)|refections?|renovations?|renouvel\w+|accessibilite) & !$neuf & !$maison
(monuments? aux morts|steles?|puits) & $remise & !$neuf & !$maison & !eglises?
(refections?|renovations?|rehabilit\w+|reprises?|remises? en etat)( \w+){0,3} (parkings?|cheminements?|aires? de stationnement|allees?|trottoirs?) & !$neuf & !$maison
voiries? & !$renove & !$creer & !$autre & !$maison & !$neuf
# Taken up again and added to: two codes.
$terrain & $remise & $creer & !$couvert

[I6] Outillage (notamment numérique)
# Digital tools and furniture of a school, whatever the verb; alarms when no other works are named.
$numerique & $ecole & !$piece & !travaux
(mobiliers?|materiels?|autolaveuses?|equipements? de la) & $ecole & !$neuf
$alerte & $ecole & !$piece & !renovations? & !travaux & !huisseries? & !perimetr\w+ & !$gros
# Furniture of a hall.
(mobiliers?|materiels?|equipements?|tables?|chaises?|sonorisation|vaisselle) & $salle & !$renove & !$neuf

[I7] Construction bâtiment
# A hall or a house for children that is new, not made inside an older building.
$salleneuve & $salle & !$ancien & !$etude & !$dehors & !$gros
$enfance & $neuf & !$ancien & !$etude
# Enlarged, alone or with a renovation; built and renovated.
$etend & $maison & !$renove & !$etude
$etend & $gros & $maison & !$etude
$agrandi & !$solreseau & !$maison & !$etude
constructions? & $maison & $gros & !$etude & !$ancien
(constructions?|creations?|ajout)( \w+){0,3} (preaux?|annexes?|sas|auvents?|stockage|rangement|hangars?|abri) & !$ancien
(creations?|constructions?|edification|realisation)( \w+){0,3} (sanitaires?|toilettes|wc)( \w+){0,2} (publics?|publiques?|exterieurs?)
# Shops, firms and market halls: new, or firms in bare words.
$commerce & $neuf & !$ancien & !$etude & !$renove & !$dehors
(batiments? relais|hotels? d entreprises?|ateliers? relais|bureaux d entreprises?|poles? (entrepreneurial|commercial)|villages? d entreprises?|pepinieres? d entreprises?) & !$renove & !$piece & !travaux & !acquisition & !equipements? & !mobiliers? & !energ\w+ & !transformation
(halles?|marches? couverts?) & $neuf & !$ancien

[I8] Construction sauf bâtiment (voirie, ...)
# Fire defence: set up, strengthened, or named by the thing alone.
$incendie & $creer & !$maison & !$alarme
$incendie & !$remise & !$normes & !ameliorations? & !$maison & !forets? & !vehicules? & !$etude & !$alarme & !reseaux? & !securite
(poteaux?|bornes?|baches?|poches?|citernes?|cuves?|reserves?|hydrants?)( \w+){0,3} incendies? & !$remise
# Things set up outside; ground named by itself.
(installations?|pose|mises? en place|creations?|implantations?|acquisitions?)( \w+){0,4} (jeux|murs? d escalade|ombrages?|voiles? d ombrage|abris? (a )?velos?|cuves?|recuperateurs?|agres|structures? de jeux)
(pose|installations?|creations?|mises? en place)( \w+){0,3} (clotures?|garde corps|barrieres?|grillages?) & !$remise & !$piece & !$alerte & !materiels? & !murs? & !dechetteries? & !eglises? & !pont
(parkings?|aires? de (jeux|stationnement|covoiturage|loisirs|pique nique)|city ?stades?|pistes? cyclables?|voies? vertes?|columbariums?|clotures?) & !$renove & !$remise & !$autre & !$maison
(creations?|amenagements?)( \w+){0,4} (parkings?|stationnements?) & $maison & !$renove
# The second code, when ground is made beside works on what stands.
(dechetteries?|decheteries?) & $etend
$terrain & $remise & $creer & !$couvert

[I9] Entretien
entretien( \w+){0,4} (ecoles?|batiments?|locaux|voiries?|chemins?|cours d eau|espaces verts|cimetieres?) & !materiels? & !acquisitions? & !achats? & !$neuf & !produits? & !vehicules? & !tracteurs?

[I13] Etude/Diagnostic
# A study of a building is a study only, even when it names the works.
(etudes?|diagnosti\w+|audits?|faisabilite) & $maison & !travaux & !schemas?
(etudes?|diagnosti\w+|faisabilite)( \w+){0,4} (renovations?|constructions?|creations?|rehabilit\w+|restructurations?|extensions?|amenagements?)

[I15] Aménagement urbain et restructuration
# Green in the yard; the yard laid out with no other word; the ground around a building.
$vegetal & (ecoles?|groupes? scolaires?|colleges?|cours? de recreation) & !$etude & !$gros & !parkings? & !$neuf & !$etend
(re)?amenagements?( \w+){0,4} cour & !$vegetal & !(refections?|renovations?|securite|securisation|parkings?|jeux|eau|ateliers?|accessibilite|preaux?)
(abords|parvis)( \w+){0,4} (ecoles?|groupes? scolaires?|college|mairie|eglise|gymnase|salle) & !$renove & !$creer & !securite & !video\w* & !parkings? & !voiries? & !$remise
amenagements?( \w+){0,2} (paysagers?|exterieurs?|abords)( \w+){0,6} (salles?|ecoles?|mairie|pole|gymnase|eglise|maison)
(halles?|marches? couverts?) & (amenagements?|revitalisation|coeur) & (places?|bourg|village|centre)
