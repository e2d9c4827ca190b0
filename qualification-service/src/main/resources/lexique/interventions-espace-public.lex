# Interventions. Public space, play and sport grounds, drinking water, cemeteries, health houses.
$refaire = refections?|renovations?|renover|rehabilitations?|rehabiliter|restaurations?|restructurations?|reamenagements?|reprises?|remplacements?|renouvellements?|reparations?|requalifications?|modernisations?|remise (en etat|a niveau)|mises? (aux|en|au) (normes?|conformite|accessibilite)
$neuf = constructions?|construire|creations?|creer|realisations?|implantations?|installations?|poses?|mise en place|edification|acquisitions?|achats?|extensions?|agrandissements?|nouveaux?|nouvelles?
$batir = constructions?|construire|creations?|creer|edification|realisation
$agrandir = extensions?|agrandissements?|agrandir
$etude = etudes?|faisabilite|diagnostics?|maitrise d oeuvre|mission|ingenierie|programmation|schema|assistance a maitrise d ouvrage|amo|moe
$lieu = places?|placettes?|parvis|esplanades?|squares?|foirail|champ de foire|coeurs? de (bourg|ville|village|hameau)|centres? (de )?(bourgs?|villes?|villages?|anciens?|historiques?)|bourgs?|espaces? publics?|abords|entrees? (de|du) (ville|bourg|village)|quartiers?|ilots?|hameaux?|jardins?|parcs?
$lieu_amenage = (amenagements?|reamenagements?|requalification|embellissement|valorisation|mise en valeur|restructuration|renovation|rehabilitation|revitalisation|transformation)( \w+){0,4} (places?|placettes?|parvis|esplanades?|squares?|foirail|coeur (de|du) (bourg|ville|village|hameau)|centres? (de )?(bourgs?|villes?|villages?|anciens?|historiques?)|bourg|village|espaces? publics?|abords|quartiers?|ilots?|hameaux?|hameau|jardins? (publics?|de ville)|parc (de|du|public|urbain|paysager|municipal|communal))
$pas_lieu = loisirs|technique|vacances|luminaires?|lumineux|expositions|enfants|petite enfance|logements?|gare|acces|douces?|stationnements?|traverses?|traversees?|pietons?|pietonniers?|energetique|thermique|patrimoine|foret
$chaussee = trottoirs?|voiries?|chaussees?|routes?|voies?|chemins?|reseaux?|enrobes?|eclairages?|assainissement|securis\w*|securite|ralentisseurs?|vitesses?|pluvia\w*|carrefours?
$autre = parkings?|stationnements?|aires?|jeux|city\w*|cheminements?|pistes?|liaisons?|jardin du souvenir|arrets?|abri|abris|bassins?|borne|bornes
$bati = halles?|batiments?|maisons?|salles?|locaux|local|mairie|ecoles?|commerces?|logements?|sanitaires?|toilettes|mediatheque|pharmacie|preau|kiosque|eglises?|chapelle|presbyteres?|gymnases?|vestiaires?|immeubles?|bibliotheques?|colleges?|groupe scolaire|scolaires?|bergeries|chateaux?
$rue = rues?|ruelles?|avenues?|boulevards?|quais?|traversees?|traverses?|allees?
$verdir = vegetalis\w*|revegetalis\w*|renatur\w*|desimpermeabilis\w*|desartificialis\w*|ilots? de (fraicheur|chaleur)|debitum\w*
$jeux = aires?( \w+){0,3} jeux|airs de jeux|jeux (pour enfants|exterieurs?|de plein air)|city ?(stades?|parks?|parcs?)|terrains? (de )?multi ?sports?|multi ?sports?|skate ?parks?|pump ?tracks?|boulodromes?|terrains? de (petanque|boules|basket)|parcours (de )?(sante|sportifs?)|fitness|street ?work ?out|bmx|tyroliennes?|agres|aires? (de )?(pique nique|detente|fitness|multigenerationnelles?)
$terrain = terrains?( \w+){0,2} (football|foot|rugby|sports?|honneur|synthetiques?|tennis)|stades?|courts? de tennis|plateaux? sportifs?
$annexe = club ?house|vestiaires?|buvettes?|tribunes?|foyer
$cimetiere = cimetieres?
$cine = columbariums?|colombariums?|columbaria|cavurnes?|caveaux?|ossuaires?|jardins? (du|de) souvenir|cineraires?|depositoires?|carre militaire|crematoriums?
$clore = murs?|muret|murets|allees?|clotures?|portails?|enceinte|toiture
$eau = eaux? potables?|aep|adductions? d eau|alimentation en eau|distribution d eau|chateaux? d eau|captages?|(conduites?|canalisations?|reseaux?|branchements?) (d )?eaux?|branchements? (en )?plomb|surpresseurs?|station de pompage|(conduites?|canalisations?)( \w+){0,2} (aep|eau)
$eau_neuve = extensions?|creations?|creer|interconnexions?|maillages?|constructions?|raccordements?|desserte
$eau_outil = compteurs?|telegestion|telesurveillance|telereleve|supervision|capteurs?|debitmetres?|logiciels?
$sante = (maisons?|poles?|centres?|espaces?|antennes?) (\w+ )?(de )?(sante|medica\w*|medico\w*)|cabinets? (medica\w*|dentaires?|de kine\w*|infirmiers?|paramedica\w*|de sante)|msp|psla
$sante_existant = amenagements?|amenager|reamenagements?|rehabilitations?|rehabiliter|renovations?|refections?|transformations?|conversion|adaptation|restructuration|accessibilite|mise aux normes|climatisation|isolation|toiture|energetique|thermique|local|locaux|ancienne?s?|presbytere|etage|travaux
$ancien = (ancien|ancienne|anciens|anciennes|ex) (ecoles?|presbyteres?|mairie|gare|caserne|poste|gendarmerie|cure|grange|hotel|tresorerie|perception|cafe|boulangerie|batiments?|bureau|epicerie|restaurant|maison|salle|logements?|locaux|local|moulin|cinema|college|auberge|couvent|abattoir|usine)
$demolir = demolitions?|deconstructions?|desamiantage
$halle = halles?

[I1] Rénovation bâtiment
# An old building given a new use is a renovation, even where the title says creation.
$ancien & !$agrandir & !$etude & !$demolir & !construction & !(acquisition|achat)
(transformation|reconversion|conversion|amenagements?|rehabilitation|changement de destination)( \w+){0,7} en (vue |maison|logements?|cabinet|mairie|salle|tiers|commerce|bibliotheque|ecole|local|creche|espace|gite|mediatheque|bureaux?|pole)\w* & !$etude & !$agrandir
creations?( \w+){0,4} (logements?|appartements?|studios?) & (ancienne?s?|presbytere|batiments?|immeubles?|mairie|ecole|etages?|combles|dans)
amenagements?( \w+){0,3} (appartements?|studios?|combles|bureaux?|local|locaux|etages?|salles?|logements?) & !$agrandir & !(abords|exterieurs?|cour)
# Health house in existing walls.
$sante & $sante_existant & !$agrandir & !(constructions?|construire) & !$etude
# Buying and doing up a building; buying alone says nothing.
(acquisition|achat)( \w+){0,4} (batiments?|immeubles?|maison|local|locaux|murs) & (amenagements?|rehabilitation|renovation|travaux|transformation|restructuration|refection) & !(vefa|demolition|deconstruction|places?|programme|en vue|renouvellement urbain)
# Sports annexes and market halls: redone, not added.
$annexe & $refaire & !$agrandir & !$batir
$halle & (rehabilitation|renovation|restauration|refection|amenagements?|toiture) & !$batir & !(places?|abords|bourg) & !$agrandir
# Redone and enlarged: both.
$agrandir & $refaire & $bati & !cimetieres?
# A derelict site turned into something with walls.
friches? & (rehabilitation|transformation|reconversion|renovation)( \w+){0,6} (en|pour|commerciale) & !$etude
# Asbestos taken out of a building that stays.
desamiantage & !(demolitions?|deconstructions?|maisons?|ilots?|friches?)
# A building done up and the space around it.
$bati & (rehabilitation|renovation|restructuration|refection|restauration)( \w+){0,4} (halles?|batiments?|maisons?|salles?|mairie|ecoles?|commerces?|logements?|eglises?|chapelle|presbyteres?|gymnases?|immeubles?) & (abords|exterieurs?|places?|parvis|parkings?) & !(rehabilitation|renovation|refection|restructuration)( \w+){0,3} (places?|abords|parvis|parkings?|cours?)

[I2] Rénovation sauf bâtiment (voirie, ...)
# Drinking water: any work on what exists, the label changes with new lines and with counters.
$eau & !$eau_neuve & !$eau_outil & !$etude & !(forages?|programme|acquisition|plan|achat|biogaz|eau chaude|traitement|instrumentation|realisation|comptage|schema|protection|pluie)
$eau & $refaire & !$eau_neuve & !$etude
(renforcement|securisation|interconnexion|mise en conformite|mise aux normes)( \w+){0,5} (eau potable|aep|captages?|forages?|reservoirs?|ressource en eau|adduction|sources?) & !$etude & !$eau_neuve
reservoirs? & (rehabilitation|refection|etancheite|securisation|renovation|reprise|travaux|conformite)
fuites?|fuyardes? & !$etude
# Cemetery: what exists, walls, alleys, access.
$cimetiere & $refaire & !$cine & !$agrandir & !creation & !concessions? & !(espaces verts|vegetal\w*) & !$bati
$cimetiere & $clore & !(creation|construction|pose|mise en place|realisation|extension|agrandissement|cloture du cimetiere) & !$cine & !concessions? & !$bati & !(espaces verts|vegetal\w*)
$cimetiere & (accessibilite|pmr|accessible|allees?) & !$cine & !$agrandir & !$bati & !creation & !(espaces verts|vegetal\w*)
# Play and sport grounds redone, with nothing new.
$jeux & $refaire & !(creations?|constructions?|installations?|amenagements?|extension|acquisition) & !$annexe & !$bati & !(gymnase|thermique|energetique|complexe|places?|parc|square|parking|tennis|en|equipement)
$terrain & $refaire & !(creations?|constructions?|extension|vestiaires?|club ?house|tribunes?|couverture|couverts?|toiture|parkings?|energetique|thermiques?|batiments?|sanitaires?|nautique|installations|complexe|gymnases?|interieurs?|amenagement|accessibilite|city) & !$bati & !$etude
eclairages?( \w+){0,4} (terrains?|stades?|courts?) & (leds?|remplacement|renovation|refection|mise aux normes|mise en conformite|modernisation|relamping|passage|economies?|changement) & !(creation|vestiaires?|couvert|toiture|salle|gymnases?|amenagement) & !$etude
# Play grounds: both new and redone.
$jeux & (rehabilitation|refection|renovation|requalification|remplacement)( \w+){0,4} (jeux|terrains?|city|aires?|skate\w*|boulodrome|multisports?|stade|equipements?) & (creations?|constructions?|installations?|amenagements?)
# The street as a road, made safe or resurfaced, not as a space.
$rue & $chaussee & $refaire & !(creations?|places?|bourg|pistes?|cyclables?) & !$eau
(amenagements?|securisation|travaux)( \w+){0,4} (securite|securitaires?|securisation) & !@batiment & !creations? & !$etude & !$bati & !$lieu & !(village|batiments?|bastion|acquisition|liaisons?|paysager|incendie|intrusion|video\w*)
securisation( \w+){0,4} (rues?|routes?|avenue|rd|traversees?|traverse|carrefour|voies?|voirie|chemin) & !creations? & !$etude
# Car parks done again.
(refection|rehabilitation|reamenagement|requalification|renovation|remise en etat|reprise)( \w+){0,3} (parkings?|stationnements?) & !creation & !$verdir
# The forecourt resurfaced or made accessible is a repair; its layout is not.
(refection|mise en accessibilite|accessibilite|remise en etat)( \w+){0,3} (parvis|cour|cours|trottoirs?|cheminements?|acces) & !@batiment & !creation

[I6] Outillage (notamment numérique)
# New counters and remote control of the water network, without pipes.
(pose|installation|mise en place|fourniture|acquisition)( \w+){0,4} (compteurs?|debitmetres?|telegestion|telesurveillance|telereleve|capteurs?|equipements? de comptage) & !$refaire & !(regards|branchements|travaux)
(telegestion|telesurveillance|telereleve|supervision) & !$refaire

[I7] Construction bâtiment
# Health house: built or created.
$sante & $batir & !(amenagements?|rehabilitation|renovation|transformation|ancienne?s?|abords|acces|parkings?|etudes?|faisabilite|local|locaux)
# Only enlarged, nothing done up.
$agrandir & @batiment & !$refaire & !$etude & !(amenagements?|travaux|cimetieres?|reseaux?|parkings?|parking|zone|videoprotection|video|accessibilite|isolation|energetique|thermique|cour)
$agrandir & $refaire & @batiment & !cimetieres?
$agrandir & $bati & !$chaussee & !cimetieres? & !(parkings?|cour|video\w*|zone)
# Halls and sports annexes newly built.
$halle & $batir & !$refaire
$annexe & $batir & !$refaire & !$etude
(creations?|constructions?)( \w+){0,4} logements? & !(ancienne?s?|presbytere|batiments?|immeubles?|mairie|ecole|etages?|rehabilitation|renovation|dans|transformation|amenagements?|restructuration|friche|acquisition|achat|au dessus|demolition|en (vue|faveur)|changement) & !$etude
# A roof over a sports ground is a building.
(tennis|courts?|terrains?|boulodromes?|padel|stades?)( \w+){0,3} (couverts?|couvertes?) & (creations?|constructions?|construire|realisation) & !$refaire
# A new building next to a public space.
$lieu & (constructions?|construire)( \w+){0,4} (halles?|batiments?|maisons?|salles?|local|commerces?|logements?|sanitaires?|toilettes|mediatheque|preau|kiosque|abri|ecole|mairie) & !abords

[I8] Construction sauf bâtiment (voirie, ...)
# Play and sport grounds outdoors: new whatever the verb, buying included.
$jeux & !$refaire & !$annexe & !(travaux|eclairage|couverture|couverts?|paysager|entretien|etudes?|salle|toiture)
$jeux & $neuf & !$refaire & !$annexe & !@batiment
(acquisition|achat|pose|installation|fourniture)( \w+){0,5} (city ?stade|tyrolienne|agres|fitness|paniers?|pare ballons?|skate ?park|pump ?track|aires? de jeux|terrain multisports?) & !$refaire
$terrain & (creations?|constructions?) & !$annexe & !$refaire & !(couverts?|couverture|batiments?|tribunes?|salle)
$jeux & $refaire & (creations?|constructions?|installations?|amenagements?)
# Cemetery: funeral works, enlargement, new walls and gates.
$cine & !$refaire & !concessions & !(murs?|allees?)
(extensions?|agrandissements?|creations?|constructions?)( \w+){0,4} cimetieres?
$cimetiere & (creation|construction|pose|mise en place|realisation)( \w+){0,4} (clotures?|portails?|murs?|parkings?|allees?|acces|emplacements?|points?|cheminements?|local|espaces?|jardin|places?) & !vegetal\w*
# Water: new lines, tanks and wells.
$eau & $eau_neuve & !$refaire & !$etude & !(securisation|renforcement)
(creations?|constructions?|realisation)( \w+){0,3} (forages?|reservoirs?|captages?|puits|reserves?( d eau)?|bache|bassins?) & !$refaire & !(reconnaissance|essai|etudes?|recherche)
# New car parks, not the square itself.
(creations?|constructions?|realisation|amenagements?)( \w+){0,4} (parkings?|stationnements?) & !$refaire & !(places? (de la|du|de l)|bourg|abords|centre|etudes?)

[I9] Entretien
# Graves taken back.
(reprises?|relevements?|releves?|procedures?|exhumations?)( \w+){0,5} (concessions?|tombes?|sepultures?) & !etudes?

[I12] Dynamisation
# Life of the centre, not its ground.
(revitalis\w*|redynamis\w*|dynamis\w*)( \w+){0,5} (bourgs?|centres?|coeurs?|village|ville|quartiers?|commerces?|commercial\w*|locale?|rural\w*|economique|touristique) & !(constructions?|rehabilitation|renovation|creations?|amenagements?|reamenagement|requalification|securisation|travaux|tranche|phase|accessibilite|friche|demolition|deconst\w*|place|implantation|separatif) & !$etude

[I13] Etude/Diagnostic
# A study carries the title over the works it prepares.
(etudes?|diagnostics?|faisabilite|maitrise d oeuvre|mission|ingenierie) & $lieu & !(et travaux|travaux)
(etudes?|maitrise d oeuvre|faisabilite|mission)( \w+){0,7} (amenagements?|reamenagement|requalification|revitalisation|rehabilitation|restructuration|construction|creation|renovation|extension|reconversion)
(etudes?|maitrise d oeuvre|recherche|reconnaissance|diagnostics?|essais?)( \w+){0,8} (eau potable|aep|captages?|forages?|ressources? en eau|eaux?|chateau d eau|sources?|reservoirs?) & !(reseaux? de chaleur)
(forages?|captages?|sondages?) & (reconnaissance|recherche|essais?|etudes?)

[I15] Aménagement urbain et restructuration
# The public space named as such, whatever the verb, with no road work, building or equipment beside it.
$lieu_amenage & !$chaussee & !$autre & !$bati & !$etude & !$pas_lieu
$lieu_amenage & !$etude & !@batiment & !@T70 & !$jeux & !$pas_lieu
(amenagements?|reamenagements?)( \w+){0,3} (places?|placettes?|esplanades?|squares?|parvis|parc|centres?|coeurs?) & !$etude & !$jeux & !(places? de (stationnement|parking)|parkings?|centre (de|d) (loisirs?|secours|incendie|technique|tri|accueil)|multi accueil)
(embellissement|cadre de vie|operation coeur|projet urbain|amenagement (urbain|paysager)|residentialisation|npru|npnru|renouvellement urbain) & !$etude & !$bati & !$jeux & !(monuments?|rempart\w*|facades?|voies? vertes?|eclairages?|ponts?|fontaines?|sensibilisation|chef|murs?|canalisations?|sentier|soutien|creation|equipement)
# Surroundings of a building: the building is not touched.
(abords|parvis)( \w+){0,4} (ecoles?|mairie|salle|gymnase|chateau|logements?|pole|maison|mediatheque|cinema|eglise|college|groupe|foyer|halle) & !$chaussee & !$batir & !$etude & !(refection|accessibilite|remise|murs?|renovation|signaletique|video\w*|cameras|parkings?|stationnements?|implantation|pietons|amelioration|pmr|city)
# Greening of the town and of school yards.
$verdir & !$etude & !(sensibilis\w*|plan|strategie|acquisition|toitures?|toits?|riviere|cours d eau|ruisseau|murs?|cimetieres?|parkings?|stationnements?|refection|forets?|plans? d eau|rives|berges|etangs?|zones humides|recuperation|covoiturage|budgets?|construction|biodiversite)
$verdir & (cours?( \w+){0,3} (ecoles?|college|recreation|scolaires?|groupe)|ecoles?|places?|placettes?|espaces? publics?|centre|quartier|bourg) & !$etude & !plan & !parkings?
# The street as a space of the village.
$rue & (requalification|embellissement|pietonnisation|transformation|reamenagement|amenagement) & (bourgs?|centres?|villages?|coeurs?|places?|urbaine?|paysage\w*|vegetal\w*) & !$etude & !$chaussee & !(creation|reseaux|pmr|liaisons?|parkings?|phase|rd|rues du|ruelle)
# Derelict land and houses taken down.
friches? & (recyclage|requalification|requalifier|demolition|deconstruction|depollution|amenagement|renaturation|resorption|reconversion|valorisation) & !$etude & !$bati & !(en|accueil|tiers lieu|creations?|constructions?|voie verte|acquisition|reseaux|transformation|equipement)
(demolitions?|deconstructions?) & !(constructions?|reconstruction|toitures?|renovation|rehabilitation|chateaux? d eau|reservoirs?|reconstruire|ecoles?|pont|extension|creation|realisation|restructuration|remplacement|acquisition|usine|parking|station|voie verte|gymnase|renaturation|avant) & !$etude
(recyclage|resorption|requalification fonciere|reconversion)( \w+){0,5} (friches?|sites?|ilots?|foncier|habitat|industriel\w*) & !$etude & !(en|espace|pole|maison|logements?|creation|college|accueil|decharge|chapelle)
$lieu & (revitalis\w*|attractivite|redynamis\w*) & !$etude & !$batir & !(touristique|commerciale|implantation|separatif|refection|rehabilitation|acquisition|delocalisation|stationnement|residence|strategie|pole)
