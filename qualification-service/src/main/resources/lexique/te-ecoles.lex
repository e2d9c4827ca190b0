# Link with the ecological transition. Schools and halls, their annexes, networks, hazards, small sports grounds.
$vert = energ\w+|thermiques?|thermovolt\w+|isol\w+|photovolt\w+|solaires?|biomasse|geothermi\w+|pompes? a chaleur|chaleur|renouvelables?|climat|climatiques?|transition|ecologi\w+|eco|durables?|environnement\w*|vegetal\w+|verdi\w+|plantations?|plantes?|arbres?|paysag\w+|desimperm\w+|debitum\w+|permeables?|biodiversite|leds?|economies? (d|de)|sobriete|bepos|passi(f|ve)s?|velos?|cyclables?|cycles?|mobilites?(?! reduite)|covoiturage|recycl\w+|reemploi|dechets?|dechett?eries?|bioclimat\w+|oasis|ombrag\w+|ombrieres?|pluviales?|pluvial|pluie|granules?|bois|menuiseries?|fenetres?|huisseries?|chaudieres?|chauffage|eclairages?|friches?|inondations?|renatur\w+|desartific\w+|demineralis\w+|resilien\w+|douces?|doux|pieton\w*|relamping
$acces = accessib\w+|pmr|ad ?ap|handicap\w*|personnes? a mobilite reduite|mobilite reduite|rampes?|elevateurs?|ascenseurs?|monte personnes?
$lourd = renov\w+|rehabilit\w+|restructur\w+|extensions?|agrandi\w+|constructions?|construire|reconstructions?|creations?|reamenagements?|transformations?|modernisations?
$tous = renov\w+|rehabilit\w+|restructur\w+|extensions?|agrandi\w+|constructions?|construire|reconstructions?|creations?|creer|amenag\w+|reamenag\w+|transformations?|refections?|realisations?|travaux|modernisations?|ameliorations?
$salle = salles? (des |de |d )?(fetes?|polyvalentes?|communales?|communautaires?|associations?|associatives?|municipales?|socio ?\w*|multi ?\w+|reunions?|culturelles?|spectacles?|convivialite|animations?|rencontres?)|foyers? (rural|communal|ruraux|des jeunes|associatif|culturel|socio\w*)|maisons? (des |de la |de )?(associations?|jeunes|quartier|vie associative|village|citoyens?)|(centres?|espaces?) (socio ?culturels?|socio\w*|culturels?|associatifs?|polyvalents?|festifs?)
$enfance = alsh|clsh|accueils? (de )?loisirs?|centres? (de loisirs?|aeres?)|(peri|extra) ?scolaires?|garderies?|poles? (enfance|petite enfance|jeunesse|education\w*)|maisons? (de l enfance|de la petite enfance|des enfants)|creches?|micro ?creches?|multi ?accueils?|maisons? d assistantes maternelles
$ecole = ecoles?|groupes? scolaires?|scolaires?|maternelles?|elementaires?|primaires?|classes?|rpi
$numerique = tableaux?( blancs?)?( numeriques?)?( interactifs?)?|tni|tbi|eni|vpi|vni|ecrans?|video ?projecteurs?|ordinateurs?|tablettes?|informatiques?|numeriques?|cablages?|photocopieurs?|copieurs?|classes? mobiles?
$commerce = commerces?|commercia(l|le|ux|les)|cafes?|bistrots?|bistros?|bars?|restaurants?|auberges?|boucheries?|boulangeries?|epiceries?|superettes?|multiples? rura(l|ux)|multi ?services?|halles?|marches? couverts?|hotels? d entreprises?|ateliers? relais|pepinieres? d entreprises?|bureaux|batiments? industriels?|village d artisans
$incendie = defenses?( exterieures?)?( contre)?( l| les)? ?incendies?|deci|(poteaux?|bornes?|bouches?|hydrants?|pei|points? d eau|prises? d eau|reserves?|baches?|citernes?|cuves?|bassins?|poches?|protections?|securite|reseaux?)( d eau)?( souples?)?( de)?( defense)?( contre l| d| a)? ?incendies?|hydrants?|poteaux? d aspiration
$foret = forets?|forestier\w*|vegetation|dfci|massifs?
$alea = falaises?|parois?|chutes? de (blocs?|pierres?|rochers?)|blocs? rocheux|rocheux|rocheuses?|talus|glissements?( de terrains?)?|eboulements?|submersions?|crues?|trait de cote|erosion
$protege = protections?|proteger|securis\w+|mises? en securite|confort\w+|purges?|stabilis\w+|travaux|preventions?|lutte|parades?|reduction
$nature = renatur\w+|continuites? ecologiques?|restaurations? ecologiques?|trames? (verte|bleue|noire)\w*|corridors? \w+|zones? humides?|prairies? (humides?)?|cordons? dunaires?|dunes?|milieux (ouverts|naturels|aquatiques|humides)|habitats? (naturels?|d especes?)|hydromorpholog\w+|reouvertures?( \w+){0,3} (cours d eau|ruisseau|riviere)|espaces? naturels?|tourbieres?|especes?
$riviere = berges?|rivieres?|ruisseaux?|torrents?|cours d eau|ravines?
$joint = renov\w+|rehabilit\w+|restructur\w+|extensions?|agrandi\w+|reconstructions?|transformations?
$voirie = voiries?|voies?|rues?|routes?|chaussees?|trottoirs?|chemins?|carrefours?|ponts?|rd|vc

[O] lien
# Nature named by its function wins over whatever is built around it.
$nature
$nature & (amenag\w+|travaux|creations?|etudes?|sentiers?|rehabilit\w+)
# Soil opened again or planted, even mixed with access, safety or parking.
desimpermeabilis\w+|debitum\w+|desartific\w+|demineralis\w+|(revetements?|sols?|parkings?|stationnements?|paves?|enrobes?)( \w+){0,2} (permeables?|drainants?|vegetalis\w+)|vegetalis\w+|verdissement|oasis|zones? d ombrage|ilots? de (chaleur|fraicheur)
$ecole & (vegetal\w+|desimperm\w+|verdi\w+|oasis|plantations?|arbres?|ombrag\w+|renatur\w+|fraicheur)
cours? & (vegetal\w+|desimperm\w+|verdi\w+|oasis|plantations?|arbres?|ombrag\w+|renatur\w+|fraicheur)
# Waste sites: works improve sorting; for what stands on the street, cages and lorries do not count.
dechett?eries? & (rehabilit\w+|reamenag\w+|modernis\w+|restructur\w+|extensions?|agrandi\w+|creations?|constructions?|renov\w+|amenag\w+|mises? aux normes|mises? a niveau|remises? a niveau)
(points? d apports? volontaires?|colonnes?|containers?|conteneurs?|ordures|tri selectif|bacs?) & (enterr\w+|semi|tri|collecte|dechets?|menageres|verre|compost\w*) & !(caches? (conteneurs?|poubelles?)|local|vehicules?|camions?|bennes?)
depollution|resorptions?( \w+){0,3} (decharges?|depots?)|(anciennes?|rehabilitation( \w+){0,3}) decharges?|eaux? de baignade|chlorations?|captages?
# Rain water managed, stored, infiltrated or reinforced.
(gestions?|giep|renforcements?|optimisations?|infiltrations?|recuperat\w+|maitrise|deconnexion|desengorgement)( \w+){0,5} (pluvia(l|ux|le|les)|pluie|ruissellements?)
pluvia(l|ux|les?) & (gestions?|integree|inondations?|ruissellements?|infiltrations?|noues?|bassins?|collecte|separati(f|ve)s?|renforcements?)
# Dykes reinforced, hazard with an act of protection.
(digues?|endiguements?) & (confort\w+|rehabilit\w+|surete|neutralisation|renforcement|travaux|securis\w+|systemes?|etudes?) & !(etang|port)
$alea & $protege & !intemperies?
(falaises?|parois? rocheuses?|rocheux|rocheuses?|chutes? de (blocs?|pierres?|rochers?)|talus) & !(escalade|murs? d escalade|route|voirie)
inondations? & (lutte|preventions?|protections?|reduction|contre|risques?|bassins?|gestions?|limiter) & !(suite|degats?|urgence)
(trait de cote|submersions? marines?|erosion)
# Lights replaced or modernised, whatever they light.
(remplacements?|modernis\w+|renov\w+|refections?|changements?|mises? aux normes|renouvellement|passage|ameliorations?|optimisations?)( \w+){0,5} (eclairages?|luminaires?|lampes?|points? lumineux|lampadaires?|candelabres?)
eclairages? & (remplacements?|economi\w+|modernis\w+|renov\w+|renouvellement|extinction|energ\w+)
# Energy stays the point, even as a complement of heavy works.
(energetiques?|thermiques?|bepos|energies? renouvelables?|photovolt\w+|thermovolt\w+|biomasse|reseaux? de chaleur|geothermi\w+|pompes? a chaleur)
(energetiques?|thermiques?) & $lourd & $acces
(energetiques?|thermiques?|isolation|photovolt\w+) & $salle
(energetiques?|thermiques?|isolation|photovolt\w+) & $enfance
(energetiques?|thermiques?|isolation|photovolt\w+) & $ecole
(chaudieres?|chaufferies?|chauffage) & (bois|granules?|pellets?|biomasse|plaquettes|remplacements?|changements?|renouvellement|pompe a chaleur|geothermi\w+|energ\w+|economi\w+) & !$salle
# Outer joinery changed for itself.
(remplacements?|changements?|renouvellement|renov\w+|refections?)( \w+){0,4} (menuiseries?|fenetres?|huisseries?|volets?|baies vitrees|vitrages?|murs? rideaux?) & !$acces & !eglise
(menuiseries?|fenetres?|huisseries?|double vitrage) & !$acces & !(vitra(il|ux)|eglise|chapelle)
# Soft mobility pieces.
covoiturage|(abris?|stationnements?|parkings?|racks?|garages?|box)( \w+){0,2} (velos?|cycles?)
(cheminements?|chemins?|voies?|liaisons?|circulations?|continuites?|passerelles?)( \w+){0,2} (pieton\w*|pietonnes?|doux|douces?|cyclables?|vertes?)
(poles? d echanges?( multimodal)?|multimoda\w+|intermoda\w+|transports? (en commun|collectifs?)) & !(reseaux?|accessib\w+|eaux|scolaires?)
# Forest fire and forest tracks, against fire defence in villages.
$foret & (incendies?|dfci|secours|pompiers?|risques?)
dfci & !deci
reboisements?|peuplements? forestiers?|massifs? forestiers?|(pistes?|chemins?) (forestiere?s? )?(dfci|de defense)

# Leaking or worn water mains renewed.
(renouvellements?|remplacements?|refections?|renforcements?)( \w+){0,4} (canalisations?|conduites?|branchements?) & !(incendies?|gaz|voiries?)

[N] pas de lien
# Fire defence in all its pieces, unless the forest is named.
$incendie & !$foret
$incendie & (creations?|mises? en place|installations?|poses?|implantations?|renforcements?|remplacements?|mises? aux normes|achats?|acquisitions?|amenag\w+|tranches?|fournitures?) & !$foret & !mares?
incendies? & !$foret & !$vert & !(mares?|sinistre|suite|apres|reconstruction)
(baches?|citernes? souples?|poches?)( \w+){0,3} (incendies?|m3|deci)
# Dry networks buried.
(enfouissements?|effacements?|dissimulations?|mises? en souterrain)( \w+){0,3} (secs|aeriens?|telecom\w*|telephon\w+|hta|moyenne tension|esthetiques?|electriques?|basse tension) & !(eclairages?|luminaires?|humides|friche|amenag\w+)
(enfouissements?|effacements?|dissimulations?)( des| de| du| d)? (reseaux|lignes) & (rues?|bourg|centre|avenue|place|hameau|route|secs|aeriens?|village|chemin|impasse|lieu dit) & !eclairages? & !(friche|eau|assainissement)
# Masonry, closings and stairs.
(murs? (de |du )?(soutenements?|enceinte|cimetiere|clotures?)|murets?|remparts?|portails?|clotures?|escaliers?|garde corps) & !$vert & !$riviere & !$lourd
murs? & (refections?|reprises?|consolidation|reconstructions?|reparations?|restaurations?|effondre\w*) & !$vert & !$riviere & !$salle & !(inondation|intemperies?)
# Bus stops named, shelters dressed.
(arrets?|quais?|points? d arrets?)( de| d)? (bus|cars?|autobus|autocars?) & (accessib\w+|pmr|securis\w+|mises? en securite|mises? aux normes|normes) & !$vert & !(reseau|transports en commun|ligne)
# Play and small sports grounds, whatever is done to them.
(aires? de jeux?|jeux|skate ?parks?|city ?(stades?|parks?)|agorespaces?|boulodromes?|terrains? de boules|petanque|pump ?tracks?|panneaux? de baskets?|sols? (amortissants?|souples?)|multisports?|fitness|parcours de sante) & !$vert & !$enfance & !(batiments?|salles?|requalif\w+|espaces publics?|plaines?|tribunes?|vestiaires|places?|coeur|bourg|demolition|rehabilit\w+|piscines?|tennis)
(aires? de jeux?|jeux|city ?stades?|skate ?parks?) & (creations?|amenag\w+|installations?|renouvellement|remplacements?|acquisitions?|refections?) & !$vert
(courts?|terrains?)( \w+){0,2} tennis & (refections?|renov\w+|clotures?|creations?) & !$vert & !(club|couverts?|couverture|toitures?|salle|stade)
# Memory and small heritage.
(monuments? aux morts|steles?|statues?|fontaines?|cloches?|calvaires?|registres?|horloges?|retables?|orgues?|objets? d art|vitra(il|ux)) & !$vert & !(sentiers?|decouverte|mares?|places?|boulangerie)
(eglises?|chapelles?|clochers?|abbatiale|collegiale) & !$vert & !(presbyteres?|etudes?|places?|abords|salle)
(cimetieres?|columbariums?) & !$vert
# Hard surfaces for cars.
(parkings?|stationnements?|parcs? de stationnement|aires? de stationnement) & (refections?|renov\w+|creations?|amenag\w+|extensions?|realisation) & !$vert & !$ecole & !$salle & !$nature & !(abords?|places?|centre|bourg|gare|relais|requalif\w+|constructions?|demolition|acquisition|halles?|noues?|camping cars?)
(voiries?|voies?|rues?|routes?|chaussees?|chemins?|ponts?) & (intemperies?|orages?|inondations?|crues?|degats?) & (suite|causes?|reparations?|remises? en etat|reconstructions?|refections?|urgence|travaux) & !(pluvia\w+|assainissement|preventions?|lutte)
(refections?|renforcements?|reprofilages?|gravillonnages?|goudronnages?|reparations?)( \w+){0,4} (voiries?|voies?|chemins?|rues?|routes?|chaussees?|vc|vic|trottoirs?) & !$vert & !$alea & !$foret & !(intemperies?|orages?|inondations?|degats?)
(ponts?|ouvrages? d art|passerelles?) & (reparations?|refections?|renov\w+|reconstructions?|recalibrages?) & !$vert & !$riviere
# Safety of streets, when nothing soft or green is joined.
(securis\w+|amenagements? (de |en )?(securite|securitaires?)|mises? en securite|ralentisseurs?|plateaux? surelev\w+|reduction de( la)? vitesse)( \w+){0,6} (rues?|routes?|bourg|carrefours?|traversees?|voies?|voiries?|rd|village|entrees?|avenue) & !$vert & !$nature & !$alea & !requalif\w+
# Access or safety alone, listed over sites; heavier works would make it unclear.
$acces & !$lourd & !$vert & !etudes?
$acces & $salle & !$lourd & !$vert & !(amenag\w+|refections?|toitures?|cuisines?|etudes?)
$acces & (mairies?|batiments? communaux|erp|eglises?|cimetieres?|bureaux de vote|poste|sanitaires|wc|toilettes) & !$lourd & !$vert & !etudes?
(agenda d accessibilite|ad ?ap|agendas?( \w+){0,2} accessib\w+|rampes?( d acces)?|elevateurs?|ascenseurs?) & !$lourd & !$vert
(mises? aux normes|mises? en conformite|mises? en securite)( \w+){0,6} (pmr|accessib\w+|incendies?|ssi|sdis|electriques?|alarmes?) & !$lourd & !$vert
(accessib\w+|pmr)( \w+){0,3} (cheminements?|espaces? publics?|voiries?|trottoirs?|eglise|cimetiere|erp) & !$lourd & !$vert
$acces & (creations?|constructions?|installations?|amenag\w+|poses?) & (rampes?|ascenseurs?|elevateurs?|places?|parkings?|sanitaires?|toilettes|wc|acces) & !$joint & !$vert
# Inner finishing, furniture and equipment.
(peintures?|carrelages?|cloisons?|acoustiques?|phoniques?|fresques?|insonorisation|sonorisation|rideaux) & !$vert & !$lourd & !(toitures?|plafonds?|plancher)
(equipements?|mobiliers?|materiels?)( \w+){0,4} (salles?|mairies?|ecoles?|classes?|cantines?|restaurants? scolaires?|scolaires?|informatiques?|numeriques?) & !$vert & !$lourd & !(travaux|amenag\w+|sportifs?|energ\w+)
(acquisitions?|achats?|fourniture) & (materiels?|equipements?|mobiliers?|logiciels?|tracteurs?|tondeuses?|defibrillateurs?) & !$vert & !$nature & !(travaux|constructions?|amenag\w+|batiments?|vefa|modula\w+|vehicules?|bennes?|electriques?|hybrides?|gnv|desherb\w+|alternati\w+|faucheuses?|broyeurs?|balayeuses?|compost\w*|algues|suivi|tri|biodech\w+|prevention|espaces verts|jeux|sportifs?)
# School: screens and furniture, plans and programmes included.
$numerique & $ecole & !$vert & !(grosses reparations|renov\w+|rehabilit\w+|extensions?|constructions?|travaux)
$numerique & !$ecole & !$vert & !$lourd & !(travaux|lumineux)
(ecoles?|equipements?|equip|plans?|salles?)( \w+){0,3} (numeriques?|informatiques?|tbi|tni|eni|vpi)
(photocopieurs?|mobiliers?|instruments?|autolaveuses?|tables|chaises|lits) & !$vert & !$lourd & !(travaux|urbains?)
# School: alarm, entry, fence.
(ppms|alarmes?|alertes?|interphones?|visiophones?|video ?phones?|anti ?intrusions?|vigipirate|attentats?|controles? d acces) & !$vert & !$lourd
$ecole & (securis\w+|clotures?|portails?|garde corps|mises? en securite|visiophones?|interphones?|videosurveillance|videoprotection|surete) & !$vert & !$lourd & !(toitures?|etudes?|abords|cour de recreation)
$ecole & (jeux|murs? d escalade|sols? souples?|amortissants?) & !$vert & !$lourd

[I] imprecis
# Halls: any works without energy, access or safety tell nothing.
$salle & !$vert & !$acces & !(securis\w+|mises? en securite|mobiliers?|equipements?|materiels?|peintures?|carrelages?|acoustiques?|phoniques?|incendies?|sonorisation)
$salle & $tous & !$vert & !$acces & !(mises? en securite|mobiliers?|equipements?|materiels?|acoustiques?|incendies?)
(?<!.)(salles? (des |d |de )?(fetes?|polyvalentes?|communales?|multi\w+|associati\w+|convivialite|animation)|foyer( rural)?|maison (des associations|du village|pour tous)|mairie|garderie|alsh|periscolaire)( \w+){0,3}(?= *$)
# Access joined to heavy works.
$acces & $joint & !$vert & !$voirie & !(ascenseurs?|rampes?|elevateurs?|sanitaires?|toilettes|wc|places?|parkings?|stationnements?|bus|arrets?|cimetieres?)
$acces & $joint & $salle & !$vert & !(ascenseurs?|rampes?|sanitaires?|toilettes|wc|places?|parkings?)
$acces & $joint & (mairies?|batiments?|ecoles?|logements?|bibliotheques?|mediatheques?|commerces?) & !$vert & !$voirie & !(ascenseurs?|rampes?|elevateurs?|places?|parkings?)
# An old building turned into something else.
(anciens?|anciennes?)( \w+){0,3} (ecoles?|laiteries?|gares?|presbyteres?|mairies?|logements?|cantines?|granges?|casernes?|postes?|usines?|halles?|perceptions?|gendarmeries?|hotels?|moulins?|fermes?|cures?|tresoreries?|batiments?|cafes?|restaurants?) & !$vert & !(demolition|acquisition)
(transformations?|reconversions?|changements? de destination)( \w+){0,6} en (salles?|logements?|alsh|mairies?|commerces?|maisons?|centres?|gites?|espaces?|ecoles?|bibliotheques?|mediatheques?) & !$vert
# Conformity said without its object.
(mises? aux normes|mises? en conformite) & (salles?|foyers?|alsh|ecoles?|cantines?|restaurants?|gymnases?|vestiaires?|batiments?) & !$vert & !$acces & !(incendies?|ssi|sdis|electri\w+|alarmes?|securi\w+|surete|clotures?|portails?|erp|sanitaires?|toilettes|wc|sols?|portes?|extracteurs?|reduites|assainissement)
# Covers and faces without energy.
(toitures?|couvertures?|facades?|avant toits?|cheneaux|charpentes?|ravalements?|zinguerie) & !$vert & !$acces & !(eglises?|chapelles?|clochers?|presbyteres?|cimetieres?|monuments?|abbatiale|collegiale|lavoirs?|mises? en securite)
# Annexes of a hall or a school.
(cuisines?|sanitaires|sas|auvents?|preaux?|vestiaires|stockage|rangements?|hall)( \w+){0,5} (salles?|ecoles?|peri ?scolaires?|alsh|foyers?|scolaires?|stades?|gymnases?|foot\w*) & !$vert & !$acces & !(materiels?|equipements?|mobiliers?|securis\w+|peintures?|murs?|portails?|sols?|enrobes?)
(restaurants? scolaires?|cantines?|restauration scolaire|cuisines? centrales?) & !$vert & !$acces & !(materiels?|equipements?|mobiliers?|lave vaisselle|fours?)
# Heating of a hall without source nor saving.
(chauffage|chaudieres?|chaufferies?) & (installations?|salles?|foyers?|eglises?|poses?|mises? en place) & !$lourd & !(energ\w+|isol\w+|thermiques?|bois|granules?|pellets?|pac|pompes? a chaleur|biomasse|gaz|fioul|remplac\w+|changements?|changt|renouvellement|economi\w+|performant|geothermi\w+|leds?|refections?|regulation|gestion|controles?|systemes?|modifications?|amelioration|reseaux? de chaleur|solaires?|photovolt\w+|eclairages?|menuiseries?|fenetres?|ventilation|climatis\w+|conformite|normes|electri\w+|accessib\w+)
# Works named by their size only.
((renov\w+|rehabilit\w+|travaux) (globales?|generales?|complete?s?|totales?|interieure?s?|divers|structurelle)|gros travaux|grosses reparations|gros entretien|desamiantages?) & !$vert & !$acces & !(eglises?|chapelles?|clochers?|cimetieres?|voiries?|chaussees?|murs?|routes?|chemins?|ponts?|vc)
(demolitions?|deconstructions?) & !$vert & !(acquisition|logements?|securi\w+|murs?|ponts?|ouvrages? d art|depollution|desamiant\w+|parkings?|stationnements?|verts?|selective)
# Child care places, under every verb and bare.
$enfance & !$vert & !$acces & !(securis\w+|cloisons?|mobiliers?|equipements?|materiels?|jeux|heures?|sejours?|informatiques?|numeriques?|alarmes?|clotures?)
$enfance & $tous & !$vert & !$acces
# Schools: court without plants, bare names, studies, works without a word of energy.
cours? (d |de l |de |des |du )?(ecoles?|recreations?|maternelles?|elementaires?|groupes? scolaires?) & (amenag\w+|reamenag\w+|refections?|renov\w+|rehabilit\w+|travaux|requalif\w+|restructur\w+) & !$vert & !$acces & !(securis\w+|mises? en securite|jeux?|clotures?|portails?|murs?|sols? souples?|assainissement|multi ?sports?)
(abords?|parvis)( \w+){0,4} (ecoles?|groupes? scolaires?|colleges?|mairies?|eglises?|salles?) & !$vert & !$acces & !(securi\w+|mises? en securite|video ?protection|video ?surveillance|parkings?|stationnements?|trottoirs?|voies?|rues?|incendies?|murs?)
(?<!.)(ecoles?|groupes? scolaires?|salles? de classes?)( \w+){0,3}(?= *$)
(ecoles?|groupes? scolaires?) & (renov\w+|rehabilit\w+|restructur\w+|extensions?|constructions?|reconstructions?|agrandi\w+) & !$vert & !$acces & !(informatiques?|numeriques?|mobiliers?|securis\w+|jeux)
(ecoles?|groupes? scolaires?|classes?) & (travaux|refections?|entretien|etudes?|diagnostics?|transferts?|amenag\w+|ouvertures?) & !$vert & !$acces & !(informatiques?|numeriques?|tbi|tni|mobiliers?|securis\w+|mises? en securite|jeux|clotures?|portails?|alarmes?|parkings?|ppms)
# Shops and business premises.
$commerce & !$vert & !$acces & !(scolaires?|cantines?|equipements?|materiels?|mobiliers?|informatiques?|pave|securis\w+|marches? publics?)
$commerce & $tous & !$vert & !$acces & !scolaires?
(derniers? commerces?|multiples? rura(l|ux)|multi ?services?|boulangeries?|epiceries?|boucheries?) & !$vert & !$acces
# Water works without aim.
(berges?|lit|rivieres?|torrents?|cours d eau) & (amenag\w+|travaux|renforcements?|renov\w+|refections?|confort\w+|murs?|reprises?|securis\w+|consolidation) & !$nature & !$vert & !$voirie & !(incendies?|gemapi|crues?|entretien|ponceaux?|passerelles?|clotures?|assainissement|eaux|protections?|paysag\w+|pollution|ralentissement|accotement|etudes?|eboulement|erosions?|endiguement)
(etangs?|mares?|lacs?|canal|canaux|ecluses?|cascades?|plans? d eau|haltes? (fluviale|nautique)s?|ports?( de plaisance| de peche)?) & (amenag\w+|rehabilit\w+|restaurations?|vannes?|vidanges?|murs?|refections?|travaux|renov\w+|curages?) & !$nature & !$vert & !$voirie & !(incendies?|deci|securi\w+|herbier|orages?|jeux|eglises?|aspiration|escaliers?|parcours|portique)
(barrages?|epis? rocheux|enrochements?|seuils?|ouvrages? hydrauliques?|vannage) & !$nature & !$vert & !$voirie & !(submersions?|erosion|trait de cote|continuite|incendies?|preventions?|algues|digues?)
# Hazard or storm as an event, works put things back.
(intemperies?|orages?|degats?|coulees? de boues?|catastrophes? naturelles?) & !$voirie & !(eboulements?|terrains?|pistes?|pluvia\w+|protections?|preventions?|confort\w+|risques?|deversoirs?|bassins? d orage|foret\w*|murs?|soutenement|eglises?|cimetieres?|assainissement|mares?)
(cavites?|marnieres?|effondrements?|comblements?) & !(murs?|soutenement|cimetiere|eclairage|chiropteres|rues?|routes?|falaises?|forage|digue|tour)
# Sports grounds by their generic name.
(equipements?|complexes?|installations?|poles?|halles?|plaines?|espaces?) sportifs? & (renov\w+|rehabilit\w+|restructur\w+|modernis\w+|extensions?|constructions?|refonte|amelioration|travaux) & !$vert & !$acces & !(jeux|multi ?sports?|city|proximite|plein air|clotures?|mises? aux normes|skate\w*|football)
(gymnases?|vestiaires?|tribunes?|club house|piscines?|dojos?|salles? de sports?|salles? (omni|multi) ?sports?) & (renov\w+|rehabilit\w+|restructur\w+|extensions?|constructions?|travaux|modernis\w+|creations?|amenag\w+) & !$vert & !$acces & !(securi\w+|sols?|clotures?|materiels?|equipements?|parkings?)
# Travellers' grounds put right.
(gens du voyage|aires? d accueil|grand passage) & (rehabilit\w+|renov\w+|reamenag\w+|amelior\w+|travaux|extensions?) & !$vert & !(securi\w+|modernis\w+|normes|electri\w+)
# Paths and leisure water.
(sentiers?|chemins? de randonnees?|randonnees?|haltes? fluviales?) & (amenag\w+|rehabilit\w+|valoris\w+|creations?|travaux) & !$nature & !$vert & !$acces & !(pmr|securi\w+|escaliers?|parcours de sante|reserve naturelle|espaces? verts?)
# Public buildings under a heavy verb, places and village centres laid out without plants.
(mairies?|hotels? de ville|logements?|bibliotheques?|mediatheques?|gites?|ateliers? (municipa\w+|techniques?|communa\w+)|maisons? (de sante|medicale|france services)) & $lourd & !$vert & !$acces & !(eglises?|parkings?|stationnements?|voiries?|securis\w+|mobiliers?|clotures?)
(amenag\w+|reamenag\w+|requalif\w+|restructur\w+|renov\w+)( \w+){0,4} (places?|placettes?|centres? bourgs?|bourgs?|coeurs? (de|du) (bourg|village|ville)|espaces? publics?) & !$vert & !$nature & !$acces & !(securi\w+|parkings?|stationnements?|jeux|trottoirs?)
(etudes?|diagnostics?|programmation|maitrise d oeuvre|faisabilite) & (salles?|ecoles?|mairies?|batiments?|groupes? scolaires?|logements?|maisons?|halles?|centre bourg|foyers?|gymnases?) & !$vert & !$acces & !(eglises?|chapelles?|securi\w+)
# Vague titles of setting and improvement.
(cadre de vie|requalifications?|embelliss\w+|valorisations?|revitalisations?) & !$vert & !$nature & !$acces & !(dechets|biodechets|eclairages?)
(traversees?|entrees?)( \w+){0,3} (bourgs?|villages?|agglomeration|villes?) & (amenag\w+|requalif\w+|reamenag\w+) & !$vert & !$acces & !$nature & !(securi\w+|securitaires?|video\w*|protection|cameras?|assainissement|refections?|carrefours?|confortement)
