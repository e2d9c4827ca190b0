# Interventions. Heritage and churches, drinking water, business parks, derelict land.
$renover_patrimoine = renovations?|renover|rehabilit\w+|refections?|refaire|restructur\w+|restruction|reamenagements?|modernis\w+|remise en etat|reparations?|restaurations?|restaurer|requalifications?|mises? aux? normes?|mises? en conformite|transformations?|reconversions?|ravalements?|remplacements?|reprises?
$batir = constructions?|construire|reconstruction|reconstruire|extensions?|agrandissements?|agrandir|edification
$etude = etudes?|diagnosti\w+|audits?|faisabilite|programmation|schemas?|prefiguration|missions?|amo|assistance
$dehors = abords|parvis|cours?|places?|placettes?|parkings?|stationnements?|cimetieres?|exterieure?s?|jardins?|espaces? (publics?|verts?)|voiries?|rues?|routes?|chemins?|bourg|terrains?|aires? de|esplanades?|monuments? aux morts|reseaux?|berges?|parc|clotures?|ilots?|quartier|squares?
$outil = materiels?|mobiliers?|equipements? (de|des|en|pour)|informati\w+|numeri\w+|logiciels?|vehicules?|video\w*|cameras?|interphones?|visiophones?
$murs = batiments?|ecoles?|groupes? scolaires?|creches?|mairies?|salles?|gymnases?|maisons?|logements?|locaux|local|mediatheques?|bibliotheques?|musees?|casernes?|piscines?|cinemas?|theatres?|commerces?|foyers?|colleges?|lycees?|eglises?|chapelles?|presbyteres?|clochers?|erp|ad ?ap|agence postale|cantine|chateaux?|halles?

[I1] Rénovation bâtiment
# A building that changes its use stays a renovation, whatever it becomes.
(transformations?|reconversions?|rehabilitations?|requalifications?)( \w+){1,9} (en|pour) (\w+ ){0,3}(commerces?|musees?|logements?|salles?|espaces?|poles?|bibliotheque|mediatheque|groupe scolaire|tiers|locaux|local|centres?|ateliers?|gites?|bureaux?|auberge|mairie) & !$batir & !$etude & !$dehors
(transferts?|relocalisations?|deplacements?|demenagements?)( \w+){0,3} (bibliotheque|mediatheque|mairie|creche|agence postale|cabinet|office de tourisme|musee|services? (administratifs?|techniques?|municipaux)|classes?) & !$batir & !$etude & !arrets?
# Something created inside walls that stand (against a whole building created, I7).
(creations?|creer|amenagements?|realisation|installations?|implantation)( \w+){1,8} (dans|au sein|a l interieur|au rez de chaussee|a l etage)( \w+){0,3} (anciens?|ancienne|presbytere|mairie|ecole|batiments?|locaux|local|maison|grange|gare|immeuble|salle|groupe scolaire|existante?s?|mediatheque|musee|gymnase) & !$batir & !$etude & !$outil
(creations?|creer|amenagements?|installation)( \w+){0,3} espaces? (de )?(coworking|cotravail|co working|culturels?|artistiques?|accueil|services?|france services?|convivialite|associatifs?|sante|bien etre|restauration) & !(bourg|ilot|evenementiel|micro folie|halles?|place|jeux|exterieur) & !$batir & !$etude
# A building or a room laid out, against a public space laid out (I15).
(amenagements?|agencements?)( (d|de|du|des|un|une|la|le|l|les)){0,6} (tiers ?lieux?|mam|creches?|micro creche|multi accueil|bibliotheques?|mediatheques?|musees?|ecole de musique|brigade|commerces?|cellules? commerciales?|points? multi ?services?|pepiniere|centre d (incendie|intervention|interpretation)|caserne|boulangerie|epicerie|espace de vente|surface de vente|restaurant|auberge|cabinet|maison (medicale|de sante|d assistantes?)|locaux|local|batiments?) & !$batir & !$etude & !(abords|exterieurs|parkings?|acces)
# A building restructured alone.
(restructurations?|restruction|reconfiguration|reorganisation)( \w+){0,4} (groupe scolaire|ecoles?|multi accueil|ehpad|complexe sportif|multiple rural|mairie|gymnase|college|creche|salle|piscine|cinema|batiments?|locaux|foyer|restaurant|cantine|mediatheque|site industriel) & !$batir & !$etude & !creations? & !$dehors
(?<!.)(groupe scolaire|ecoles?|college|lycee|gymnase|piscine|mairie|mediatheque|bibliotheque|creche|salle|eglise|cinema|musee)( \w+){1,6} (restructuration|renovation|rehabilitation|refection|travaux|accessibilite|isolation|toiture|menuiseries?|chauffage|chaufferie) & !$batir & !$etude & !$dehors & !$outil
# A purchase joined to works: the purchase does not count.
(acquisitions?|achats?)( \w+){0,6} (et|pour|en vue de|avec) (\w+ ){0,2}(rehabilitation|renovation|amenagement|requalification|travaux|restructuration|transformation) & !$etude & !$batir & !(materiels?|vehicules?|terrains?|parcelles?|demolition)
# The word of works is enough, the building need not be named.
(?<!.)travaux( (divers|d urgence|de|d|energetiques?|electricite|etancheite|renovation|amelioration|rehabilitation|complementaires|au|aux|a|du|des|la|l|le|les|sur|dans|interieurs?)){0,6} (ecoles?|groupes? scolaires?|creche|piscine|mairie|mediatheque|restaurant|eglise|salle|gymnase|batiments?|cinema|musee|logements?|presbytere|college|maison) & !$batir & !$etude & !$dehors
(contrats? de performance|marches? (public )?(global )?(de )?performance|cpe|mpgp|optimisation (energetique|thermique)|traitement thermique|performance energetique|reduction (de la |des )?consommations?|economies? d energie|transition energetique) & (batiments?|ecoles?|colleges?|lycees?|gymnases?|salles?|mairie|piscine|patrimoine|groupes? scolaires?|locaux|logements?|theatre|musee) & !$etude & !$batir & !eclairage public
# Heating, cooling and shading, whatever the verb: neither a purchase (I6) nor a construction (I7, I8).
(installations?|pose|mises? en place|remplacements?|changements?|passage|conversion|achats?|acquisitions?|fourniture|creations?|modernisation)( \w+){0,3} (chaudieres?|chaufferies?|pompes? a chaleur|climatis\w+|clim|ventilation|vmc|geothermie|poeles?|radiateurs?|chauffages?|stores?|volets?|brise soleil|protections? solaires?|regulation) & !$batir & !$etude & !reseaux? (de )?chaleur
(?<!.)(pompes? a chaleur|poeles?|nouveau (mode|systeme) de chauffage|nouvelle chaudiere|climatisation|ventilation|vmc|stores?|volets|chaudiere|geothermie)( \w+){0,7} & !$batir & !$etude & !reseaux? (de )?chaleur
(conversion|passage|relamping|remplacement|renovation|modernisation|mise en place|installation)( \w+){0,5} (leds?|relamping|eclairages? interieurs?) & $murs & !public & !terrains? & !stades? & !$etude & !$batir & !(rues?|villages?|candelabres?|luminaires? exterieurs?)
# Church and chapel: every verb, every phase; bells, clock and stained glass belong to the walls.
(restaurations?|refections?|renovations?|reparations?|remise en etat|consolidation|confortement|sauvegarde|preservation|valorisation|travaux|rehabilitation|mise en securite|assainissement|isolation)( \w+){0,6} (eglises?|chapelles?|clochers?|temples?|presbyteres?|cures?|sacristies?|abbayes?|abbatiales?|collegiales?|cathedrales?|basiliques?|prieures?|nef|choeur|transept) & !$batir & !$etude & !(abords|parvis|places?|orgues?|statues?|cimetieres?|murs?|mobiliers?|tableaux?|rues?)
(cloches?|beffrois?|abat ?sons?|horloges?|paratonnerres?|vitraux|vitrail|decors? peints?|peintures murales|voutes?|porches?|contreforts?) & (restaurations?|refections?|renovations?|reparations?|remplacements?|mises? en conformite|remise en (etat|service)|electrification|travaux|installation|motorisation) & !$batir & !$etude
(?<!.)(eglises?|chapelles?|temples?|abbayes?|collegiales?|cathedrales?|basiliques?|clochers?|lavoirs?|vitraux)( \w+){0,8}(?= *$) & !$etude & !$batir & !(abords|parvis|places?|orgues?|cimetieres?|murs?|mobiliers?|eclairage public)
# Small and old heritage: every verb is a renovation.
(restaurations?|rehabilitations?|renovations?|amenagements?|valorisation|mises? en valeur|sauvegarde|refections?|reconstruction|reparations?|consolidation)( \w+){0,3} (lavoirs?|fours?|moulins?|kiosques?|burons?|forges?|beffrois?|calvaires?|chateaux?|manoirs?|citadelles?|donjons?|tours?|remparts?|halles?|petits? patrimoines?|pigeonniers?|bergeries?) & !$etude & !$batir & !(murs?|enceinte|rues?|chemins?|stades?|ponts?|zone|alentours|secteur|securit\w+|route|voirie|abords|places?|cheminements?|parkings?|eau|archeolog\w+|murs? de cimetiere|reseaux?|sites?|jardins?|parc|eclairage public)
(halles?|marches? couverts?) & (requalification|reamenagement|renovation|rehabilitation|refection|restructuration|modernisation|restauration) & !(places?|abords|parkings?|rues?|ilots?) & !$etude & !extensions?
# Museum and acoustics: works, no communication nor tool.
(museographi\w+|scenographi\w+|acoustiques?) & (travaux|amenagement|refonte|amelioration|traitement|correction|renovation|rehabilitation|modernisation|isolation|refection) & !$etude & !$batir
# Demolition of a part, dangerous matter, made dry: still a renovation.
(desamiantage|mise hors d eau|mise en securite|demolition d (un |une )?(appendice|annexe|cloison|appentis)|curage|deplombage) & $murs & !$batir & !$etude & !$dehors
# Safety, access and norms of a building, ramp and alarm system included.
(mises? aux? normes?|mises? en conformite|accessibilite|acces pmr|accessible|securisation|systemes? de securite incendie|alarmes? incendie|issues? de secours|rampes? d acces) & $murs & !$batir & !$etude & !(perimetr\w+|anti ?intrusions?|visiophones?|video\w*|controles? d acces) & !$dehors
# Swimming pool and rink: basin, air and covering belong to the building.
nom:(piscines?|patinoires?|stade nautique|centre (aquatique|nautique)|bassins?) & (renovations?|rehabilit\w+|refections?|restructur\w+|modernis\w+|mises? aux normes|remplacements?|reparations?|travaux|changements?|liner|traitement d air|deshumidification|couverture thermique) & !$batir & !$etude & !(retention|orage|versant|eaux? pluviales?|incendie|eau potable|fontaines?|rade|port|emploi|minier|creations?)
# A shop with a word of works, against its upkeep or reopening (I12) and its bare purchase (none).
(rehabilitation|renovation|agencement|amenagement|mises? aux? normes?|accessibilite|climatisation|refection|travaux|restructuration|transformation|modernisation)( \w+){0,5} (commerces?|boulangeries?|epiceries?|auberges?|multiples? rura\w+|multi ?services?|restaurants?|cafes?|bars?|bistrots?|superettes?|locaux commerciaux|local commercial) & !$batir & !$etude & !$dehors & !scolaires?
# Waste land with a building on it (against I15).
friches? & (rehabilitation|requalification|reconversion|renovation|transformation) & (batiments?|commerciales?|lieu|locaux|local|halle|logements?|maison|hotel|atelier) & !$etude & !(demolition|depollution|quartier|zones?|ilots?|espaces? publics?)
# Two actions on one building: renewed and enlarged, or a new room besides.
(renovations?|rehabilitations?|restructurations?|refections?|reamenagements?|renover|modernisation|mises? aux? normes?)( \w+){0,3} (et|puis) (\w+ ){0,2}(extensions?|agrandissements?|agrandir|reconstructions?|constructions?) & !$etude & !(reseaux?|assainissement|epuration|eaux?|eclairage public|station|cimetieres?|voirie)
(renovations?|rehabilitations?|restructurations?|refections?)( \w+){1,9} (et|avec|puis) (\w+ ){0,2}(creations?|constructions?)( \w+){0,3} (salles?|locaux|local|bureaux?|logements?|classes?|vestiaires?|preau|sanitaires|restaurant|cantine|maison|garage|chaufferie) & !$etude & !(reseaux?|assainissement|voirie)
(extensions?|agrandissements?)( \w+){0,6} (et )?(\w+ ){0,2}(renovations?|rehabilitations?|restructurations?|reamenagements?|isolation|refection|mise aux normes) & !$etude & !(reseaux?|assainissement|epuration|eaux?|eclairage public|station|cimetieres?)
# Access to several places, a building among them: the building is told whatever stands beside.
(accessibilite|mises? aux normes|ad ?ap|mise en conformite)( \w+){1,14} (mairie|eglise|ecoles?|salle|batiments?|cantine)( \w+){0,8} (et|ainsi que) (\w+ ){0,3}(cimetieres?|parvis|parking|place|cour|stade) & !$batir & !amenagements?

[I2] Rénovation sauf bâtiment (voirie, ...)
# What is of the church and is no wall: organ, statue, monument.
(restaurations?|renovations?|reparations?|refections?|relevage|fiabilisation|deplacement|rehabilitation|remplacement)( \w+){0,4} (orgues?|statues?|monuments? aux? morts?|croix du|croix de chemin|croix communales?|tabernacle|tombes?) & !(monuments communaux|calvaires?|abandon|ecoles?|scolaires?|batiments?|salle|eglise|cimetieres? communaux)
# The same action on what surrounds the building.
(mises? aux? normes?|mises? en conformite|accessibilite|securisation|refection|renovation|reprise|mise en accessibilite|rehabilitation)( \w+){0,4} (abords|perimetr\w+|parvis|cheminements?|trottoirs?|cimetieres?|escaliers? (exterieurs?|monumenta\w+|publics?|du bourg)|parkings?|enrobes?) & !$batir & !$etude & !creations? & !amenagements?
(securisation|confortement|refection|reconstruction|reparation|consolidation|restauration|renovation|reprise)( \w+){0,3} murs?( \w+){0,3} (soutenement|cimetiere|motte|rue|route|place|parking|cour|riviere|cloture) & !$etude
# A zone of activity renewed in its roads and nets.
(rehabilitation|refection|renovation|reprise|travaux de voirie|modernisation|remise en etat)( \w+){0,6} (zones? (artisanales?|industrielles?|d activites?|economiques?)|zae|za|zi|parcs? d activites?) & !$etude & !extensions? & !creations?
# Pipes of drinking water renewed, against laid (I8).
(renouvellement|remplacement|rehabilitation|renovation|refection|reparation|renforcement|changement)( \w+){0,5} (eau potable|aep|canalisations?|conduites?|reservoirs?|chateaux? d eau|branchements? (en )?plomb|compteurs?|adduction|captages?|forages?|pompes?) & !chaleur & !$etude & !$batir & !creations? & !chauffage
# Drinking water made safer or better on what runs already, against a new link or a new well (I8).
(securisation|amelioration|renforcement|protection|mises? en conformite|mises? en securite|modernisation|mises? aux normes)( \w+){0,6} (eau potable|aep|qualite de l eau|adduction|captages?|forages?|stations? de pompage|reservoirs?|reseaux? d eau|production d eau) & !(creations?|interconnexions?|construction|extensions?|nouve\w+|raccordement|bouclage|maillage|reserve) & !$etude
# Entrances, crossings and surroundings made safe for traffic, against laid out (I15).
(amenagements?)( \w+){0,3} (securit\w+|securisation|surete)( \w+){0,6} (entrees?|traversee|abords|rd|route|rue|carrefour|bourg|village|agglomeration|ecole) & !$etude & !creations? & !(requalification|place|chemine\w+|pistes?)
# Fences, gates and car parks redone beside a public building.
(remplacements?|refection|remise en etat|rehaussement|mises? (aux normes|en securite|en accessibilite)|changement|renovation|reprise|reparation)( \w+){0,5} (clotures?|portails?|parkings?|murets?|grillages?)( \w+){0,6} (ecoles?|groupe scolaire|college|creche|mairie|maternelle|salle|stade|cimetiere) & !(facades?|huisseries?|toitures?|menuiseries?|ravalement) & !$batir & !$etude

[I3] Stratégie/Plan
# A scheme of buildings, of energy or of water is a plan, the study before it is told besides.
(schemas? directeurs?|strategies?|sdie|plans? pluriannuels?|decret tertiaire)( \w+){0,4} (immobiliers?|energies?|energetiques?|patrimoine|patrimonia\w+|eaux?|aep|assainissement|signal\w+|tertiaire|accessibilite) & !travaux

[I6] Outillage (notamment numérique)
# Central command of buildings is a tool, also when it joins works.
(gtc|gtb|gestion technique (centralisee|des batiments|du batiment|de batiments?)|domotique|telegestion) & !$etude & !(eclairage|luminaires?|reseaux?|pompage|chaufferie|chaudieres?|menuiseries?|eau)
# Mobile or digital equipment, against what is fixed to the walls.
(achats?|acquisitions?|amenagements?|implantation|installations?|remplacements?|mises? en place|fourniture|renouvellement|equipement)( \w+){0,4} (copieurs?|photocopieurs?|mobiliers?|visiophones?|distributeurs?|dab|interphones?|projecteurs? sceniques?|eclairages? sceniques?|ecrans?|videoprojecteurs?|instruments?|controles? d acces|badges?|serrures? (electroniques?|connectees?)) & !mobilier urbain & !$batir & !(rues?|bourg|place)
nom:mobiliers? & (ecoles?|groupe scolaire|mairie|salle|mediatheque|bibliotheque|epicerie|creche|cantine|musee|cinema|classes?) & !(eglise|urbain) & !$batir & !$renover_patrimoine & !travaux
# Meters and remote reading of water are bought, against the pipes.
nom:(compteurs?|telereleve|telesurveillance|telegestion|debitmetres?|detecteurs? de fuites?)( \w+){0,6} (eau|aep|sectorisation|reseaux?|communicants?|individuels|secteurs?|fuites?) & !(canalisations?|conduites?|rehabilitation|interconnexion|forages?|eclairage|remplacements?|changements?|voyage|securisation|propriete|mise aux normes|branchements?) & !$etude & !$batir

[I7] Construction bâtiment
# A whole building made, or made larger, and nothing renewed.
(?<!.)(\w+ ){0,3}(constructions?|reconstructions?|creations?|construire)( (d|de|du|des|un|une|la|le|l|nouve\w+|futur|future)){0,6} (groupes? scolaires?|ecoles?|maisons?|batiments?|salles?|gymnases?|casernes?|creches?|chapelle|halles?|mediatheque|cantine|restaurants?|hangars?|locaux|logements?|multiple rural|boulangerie|commerces?|centres? (technique|de secours|d incendie|aquatique|de sante)|piscine|poles?) & !$renover_patrimoine & !$etude & !(dans|au sein|ancien\w*|existante?s?) & !(bureaux? numeriques?|classes? mobiles?)
(?<!.)(\w+ ){0,3}(extensions?|agrandissements?)( (d|de|du|des|un|une|la|le|l|les)){0,6} (groupes? scolaires?|ecoles?|maisons?|batiments?|salles?|gymnases?|casernes?|creches?|mediatheque|cantine|restaurants?|locaux|college|lycee|mairie|centres?|ateliers?|commerces?|bibliotheque|musee|ehpad|gendarmerie|vestiaires?|siege|garderie|pole) & !(en vue|surface|video\w*|zones?|cours?|reseaux?|numeri\w+|chauffage) & !$etude
# Renewed and enlarged: the added volume is told too.
(renovations?|rehabilitations?|restructurations?|refections?|reamenagements?|mises? aux? normes?|isolation|modernisation)( \w+){0,6} (et|avec|puis) (\w+ ){0,2}(extensions?|agrandissements?|agrandir) & !$etude & !en vue & !(reseaux?|assainissement|epuration|eaux?|eclairage public|station|cimetieres?|video\w*|voirie)
(extensions?|agrandissements?)( \w+){0,9} (rehabilitations?|renovations?|restructurations?|reamenagements?|refections?|isolation|mises? aux? normes?) & !$etude & !en vue & !(reseaux?|assainissement|epuration|eaux?|eclairage public|station|cimetieres?|video\w*|voirie)
(renovations?|rehabilitations?|restructurations?|refections?|remplacement)( \w+){1,9} (et|avec|puis)? ?constructions?( \w+){0,4} (salles?|locaux|local|logements?|classes?|vestiaires?|preau|restaurant|cantine|batiments?|ecole|groupe scolaire|annexe|garage) & !$etude & !reseaux?
# Cells for shops and modular rooms set up are buildings.
(creations?|implantation|construction|realisation|installation)( \w+){0,3} (cellules? commerciales?|cases commerciales|locaux commerciaux|local commercial|ateliers? relais|batiments? relais|hotel d entreprises|pepinieres? d entreprises|villages? d (artisans|entreprises)|modulaires?|prefabriques?) & !$renover_patrimoine & !$etude & !(dans|au sein|ancien\w*|acquisition)

[I8] Construction sauf bâtiment (voirie, ...)
# Zones of activity made, served or laid out, against their requalification (I15) and their study (I13).
(creations?|extensions?|realisations?|viabilisation|vrd|construction|equipement|agrandissement)( \w+){0,6} (zones? (d |de )?(artisanales?|industrielles?|activites?|economiques?|commerciales?|logistiques?)|zae|zac|za|zi|parcs? d activites?|parcelles|lots?|lotissements?) & !$etude & !friches? & !(batiments?|video\w*|fibre)
(amenagements?)( \w+){0,5} (zones? (d |de )?(artisanales?|activites?|economiques?|logistiques?)|zae|za|parcs? d activites?|lotissements?) & !$etude & !(trottoirs?|rues?|voiries?|giratoire|espaces?|durable|exterieurs|tranche|requalification|securi\w+|existante?s?|arriere|entree|abords|traversee|quartier|bourg|friches?)
# Drinking water: every new work.
(alimentation|desserte|raccordements?|interconnexions?|adductions?|extensions?|creations?|construction|bouclage|maillage|pose)( \w+){0,6} (eau potable|aep|forages?|captages?|reservoirs?|reseaux? d eau|compteurs?|surpresseurs?|baches?|canalisations?|conduites?|adduction) & !(renouvellement|remplacement|rehabilitation|rehablitation|refection|renovation|securisation|renforcement|mises? en (conformite|securite)|devoiement|compteurs?|usines?|stations?|travaux en|programme) & !$etude & !assainissement
nom:(interconnexions?|surpresseurs?|forages?) & !(reconnaissance|essais?|modernisation|securisation|amelioration|protection|mise en conformite|changement|equipements? communaux|numerique|filtre|ressources? en eaux souterraines|mise aux normes|renouvellement|remplacement|rehabilitation|renovation|refection|comblement|epuration|eaux usees|refoulement) & !$etude & !geothermi\w+ & !sondes
(recherche|diversification|mobilisation|exploitation|nouve\w+|captage|equipement|mise en service|creations?|realisation|travaux)( \w+){0,4} (ressources?( \w+){0,2} eau|nouvelles? ressources?|forages?|sources?|captages?) & !(reconnaissance|essais?|securisation|protection|renouvellement|rehabilitation|mise aux normes|mises? en conformite) & !$etude & !(ressources? (naturelles?|humaines|numeriques?)|geothermi\w+|chauffage|chaleur|sondes)
# A net of heat made, against a boiler joined to one (I1).
(creations?|realisation|construction|extension|mise en place|installation)( \w+){0,6} reseaux? (de |d )?chaleur & !$etude
# New works outside: filling station, shade roof, washing place.
(creations?|installation|construction|implantation)( \w+){0,4} (stations? (service|essence|de carburant|carburants?|multi ?energies?|de lavage)|ombrieres?|aires? de (lavage|covoiturage)|plateformes? (de |pour )?(compostage|bois|dechets|stockage|collecte|velo\w*|multimodale?|sportive|broyage)) & !$etude & !(numeri\w+|place|requalification|legumerie)
# Solar panels with no building told: on their own, against those joined to the roof redone (I1) or the building to come (I7).
(installations?|pose|centrales?|mise en place|equipement|projets?)( \w+){0,5} photovolt\w+ & !$murs & !(musee|ressourcerie|alsh|couverture|energies?|environnemental|appui|charpente|bibliotheque|espace|restaurant) & !$renover_patrimoine & !$etude & !$batir & !isolation & !(menuiseries?|chauffage|renovation) & !futur\w*

[I9] Entretien
# Current upkeep, nothing renewed.
nom:(nettoyage|demoussage|entretien (courant|des|du|de la|de l)|travaux d entretien|demoustication|desherbage) & !$batir & !(rehabilitation|renovation|accessibilite|refection|filtre|plan|gros) & !$etude & !(materiels?|vehicules?|tracteurs?|achats?|acquisitions?|engins?|balayeuses?|centre|local|aires?|stations?)

[I12] Dynamisation
# A shop kept open or a centre brought to life, with no works and no place.
(maintien|reouverture|redynamis\w+|dynamis\w+|revitalis\w+|soutien|boutiques? (a l essai|ephemeres?)|operation commerce|attractivite)( \w+){0,5} (commerces?|commercial\w*|services? de proximite|centre ville|centre bourg|artisan\w*|boulangerie|epicerie|economi\w+) & !$renover_patrimoine & !$batir & !travaux & !amenagements? & !$etude & !creations? & !(implantation|acquisition|rehabiliter|logements?|eaux|mobilier|deconst\w*|halles?|securi\w+|friche|espaces?|place|batiments?)

[I13] Etude/Diagnostic
# An audit or a study with no works, also of a zone, a shop or a resource of water.
(audits?|diagnosti\w+|etudes?)( \w+){0,3} (energetiques?|thermiques?|faisabilite|energies?|structure|sanitaires?|patrimonia\w+|programmation|opportunite|hydrogeologiques?) & !(suite|preconisations) & !travaux
# Renewal told, but the phase is a study (with I1).
(renovations?|rehabilitations?|restaurations?|restructurations?)( \w+){1,12} (etudes?( preparatoires| prealables| preliminaires)?|diagnosti\w+|operations? prealables?|faisabilite) & !(suite|preconisations)
(?<!.)(etudes?|diagnosti\w+)( \w+){0,6} (renovations?|rehabilitations?|restaurations?|restructurations?|requalification|reconversion|extension|construction|creation) & !travaux
etudes?( \w+){0,8} (zones?|zae|za|zi|zac|parcs? d activites?|commerces?|station service|ressources?|forages?|friches?|halles?|ilots?) & !travaux
# A trial well is a search, not a work.
(forages?|sondages?|pompages?)( \w+){0,4} (reconnaissance|essais?|recherche|exploration)|(recherche|reconnaissance)( \w+){0,3} (en eau|d eau|hydrogeologique|eaux souterraines) & !(interconnexion|raccordement|mise en service|equipement|construction)

[I15] Aménagement urbain et restructuration
# A zone, a shopping street or a commercial centre thought again.
(requalifications?|reamenagements?|revalorisation|evolution|restructuration|modernisation|renouvellement)( \w+){0,5} (zones? (d |de )?(artisanales?|industrielles?|activites?|economiques?|commerciales?)|zae|zi|za|rues? commercantes?|centre commercial|ilots?|places?|friches? (urbaines?|ferroviaires?)|quartiers?|entrees? de (ville|bourg)) & !$etude & !batiments? & !halles?
# The surroundings of the church or the old site laid out, against their mere repair (I2).
(amenagements?|requalifications?|mises? en valeur|valorisation|embellissement|reamenagements?)( \w+){0,4} (abords|parvis|sites? (historiques?|patrimonia\w+|du|de)|place de (l eglise|la mairie)|parc du) & !$etude & !numeri\w+ & !$batir & !(securit\w+|securisation|trottoirs?|rd ?\w*|route|routes|pmr|cimetieres?|renovations?|refections?|creations?|giratoire|parkings?|maisons?)
# Waste land taken up again with no building told, and the yard of a school made green.
friches? & (reconquete|revitalisation|requalification|renaturation|recyclage|amenagement|depollution|demolition) & !$etude & !(batiments?|commerciale|batie|commerces?|ateliers?|cuisine|conservatoire|logements?|siege|centre|maison|salle|terrains?|camping|pole|pepiniere|lieu|ecologique|eglise|chapelle|aire|tiers) & !$batir
(cours?)( \w+){0,4} (oasis|vegetalisees?|resilientes?)|(vegetalisation|desimpermeabilisation|renaturation|debitumisation|amenagement)( \w+){0,4} cours? & !(cours d eau|eau|clotures?|rue|batiments?|atelier|aires? de jeux|parking|preau|energetique|electrique|accessibilite|college) & !$etude & !$batir
