# Link with the ecological transition. Car parks, shared mobility, street lighting, public services, names without a verb.
$neuf = constructions?|construire|creations?|creer|extensions?|etendre|agrandissements?|agrandir|reconstructions?|reconstruire|realisations?|realiser|edification|implantation
$moderne = renovations?|renover|renov|reno|modernis\w+|renouvel\w+|relamp\w+|restructuration|optimis\w+|rationalisation
$remplace = remplace\w+|changements?|changer|substitution
$remise = refections?|reamenagements?|mises? (aux|en|a la) (normes?|conformite)|rehabilit\w+
$sobre = leds?|basse consommation|econom\w+|sobriete|energ\w+|energivores?|extinction|horloges?( astronomiques?)?|telegestion|solaires?|photovolt\w+|eco ?(energ\w+|responsable)|detect\w+|sodium
$lampes = lampadaires?|lanternes?|luminaires?|points? lumineux|lampes?|candelabres?|foyers? lumineux|ampoules?|projecteurs?|ballons? fluo\w*
$epublic = eclairages? (public|publique|urbain|communal|exterieur)s?
$energie = energ\w+|thermiques?|isol\w+|chauff\w+|chaudieres?|radiateurs?|convecteurs?|aerothermes?|pompes? a chaleur|climatis\w+|rafraichi\w+|ventilation|menuiseries?|fenetres?|huisseries?|ouvrants?|(double )?vitrages?|enveloppe|leds?|photovolt\w+|solaires?|geotherm\w+|biomasse|bois energie|reseaux? de chaleur|gestion technique|reemploi|ecolog\w+|durables?|bbc|bioclimat\w+|paille|biosource\w+|bas carbone|hqe|pellets?|granules?|consommations?|relamp\w+|luminaires?|volets?|portes?|eclairages?
$travaux = renovations?|renover|renov|refections?|remplace\w+|changements?|mises? aux normes|reamenagements?|rehabilit\w+|restructurations?|travaux|amelioration|modernisation|installation|pose
$vert = vegetal\w*|revegetal\w*|desimperm\w*|permeab\w+|infiltr\w+|drainante?s?|plantations?|planter|arbres?|arbor\w+|haies?|ombrieres?|photovolt\w+|solaires?|energ\w+|covoiturage|velos?|cycl\w+|compost\w*|biodechets?|dechets?|leds?|recycl\w+|reemploi|ecolog\w+|eco ?quartiers?|eco ?hameaux?|environnement\w*|durables?|biodivers\w+|isolation|thermiques?|renatur\w+|nature\w*|pluvia\w+|pluies?|inondations?|relais|multimoda\w+|recharges?|electriques?|douces?|ilots?|fraicheur|climat\w*|vert|verte|verts|vertes
$vertsol = vegetal\w*|revegetal\w*|desimperm\w*|permeab\w+|infiltr\w+|drainante?s?|plantations?|arbres?|haies?|ombrieres?|photovolt\w+|ecolog\w+|eco ?amenag\w+|renatur\w+|compost\w*
$parking = parkings?|parcs? de stationnement|stationnements?|aires? de stationnement|places? de stationnement
$pieton = pieton\w*|cheminements?|liaisons?|sentes?|trottoirs?
$bus = bus|cars?|autocars?|abribus|transports?
$mobile = mobilite reduite|pmr|handicap\w*|accessibilite|accessibles?|podotactiles?
$lieu = hangars?|ateliers?|centres? techniques?|locaux techniques?|siege|club ?house|vestiaires?|tribunes?|techni ?centre
$enfance = creches?|micro ?creche|maisons? d assistantes maternelles|mam|poles? (enfance|petite enfance|jeunesse|enfance jeunesse)|accueil de loisirs|centres? (de loisirs?|aeres?)|periscolaires?|alsh|multi ?accueil
$sante = maisons? (de |pluri\w+ de )?(sante|medicale?s?)|poles? (de )?(sante|medica\w+)|cabinets? medica\w+|centres? (de sante|medica\w+)
$ecole = ecoles?|groupes? scolaires?|colleges?|lycees?|maternelles?|elementaires?|salles? de classes?|classes?
$salle = salles? (des |de |d )?(fetes?|polyvalentes?|communales?|associatives?|associations?|municipales?|multi ?activites?|reunions?|rencontres?|culturelles?|socio\w*)|foyers?( rural| communal| rura\w+| des jeunes| associatif)?|maisons? (des |de la )?(associations?|jeunes|vie associative)|petite salle
$social = parentalite|mediation|reussite educative|jeunes|jeunesse|lien social|seniors?|decrochage|violences?|citoyennete|laicite|femmes|delinquance|radicalisation|chantiers? jeunes|argent de poche|adultes relais|cites? educatives?|vacances apprenantes|acces aux droits|insertion professionnelle|programme de reussite
$culture = festivals?|spectacles?|concerts?|lecture|expositions? (temporaires?|itinerantes?)|ateliers? (artistiques?|culturels?|d ecriture|theatre)|residences? (d artistes?|artistiques?)|street art|fresques?|cinema (en )?plein air|education artistique|eveil|demos|scenographie|museographie|parcours (memoriel|lumiere)|theatre|danse|artistiques?
$bati = batiments?|locaux|local|salles?|maisons?|immeubles?|logements?|bureaux|foyers?|centres?|espaces?|poles?|accueil|residences?
$jeux = (aires?|structures?|espaces?) (de |d )?jeux|jeux (d enfants|pour enfants)|city ?(stade|park|parc)s?|multi ?sports?|skate ?park|pump ?track
$action = anim\w+|achats?|acquisitions?|acquerir|fonctionnement|actions?|projets?|accompagn\w+|soutien|aides?|formations?|programmes?|developpement|promotion|securi\w+|services|musique|danse|ateliers?|sports?|materiels?|cuisines?|electri\w+|eaux?|transports?|mises?|remise|restauration|sauvegarde|ravalement|demolition|deconstruction|peintures?|sols?|reseau|associations?|patrimoine|alarmes?|etudes?|equiper|enseignement|accessibilite|amenagements? exterieurs?
$nom = mairies?|hotels? de ville|maisons?|poles?|centres?|salles?|foyers?|gymnases?|ecoles?|groupes? scolaires?|creches?|multi ?accueil|hangars?|locaux|local|ateliers?|batiments?|casernes?|gendarmeries?|restaurants?|cantines?|cinemas?|musees?|mediatheques?|bibliotheques?|commerces?|multiples?|boulangeries?|piscines?|dojos?|halles?|vestiaires?|espaces?|siege|residences?|hebergements?
$hors = parkings?|stationnements?|aires?|terrains?|jeux|voies?|voiries?|chemins?|cheminements?|acces|rampes?|reseaux?|cours?|abords|city|pistes?|plateaux?|clotures?|ascenseurs?|elevateurs?|places?|mobiliers?|equipements?|materiels?|numeri\w+|informatiques?|video\w*
$chaleur = energ\w+|thermiques?|isolations?|chauffages?|chaudieres?|radiateurs?|pompes? a chaleur|ventilation|menuiseries?|fenetres?|huisseries?|vitrages?|leds?|photovolt\w+|geotherm\w+|biomasse|reseaux? de chaleur|gestion technique du batiment|biosource\w+
@equip = S7 S8 S11 S15 S16 S17 S19 S20 S24 S25 S29 S30 S31 S40 S43 S46 S48 S52 S54 S59

[O] lien
# A named green detail carries the inert object, be it a car park, a street or a yard.
$parking & $vertsol
$parking & (bassins?|orages?|inondations?|pluvia\w+)
parkings? relais|parcs? relais
(cours?|places?|parvis|esplanade|cimetieres?|allees?|rues?|bourg) & $vertsol
(voiries?|chemins?|chaussees?|routes?|trottoirs?|carrefours?|terrains?|abords) & $vertsol & !forest\w+
# Shared, collective and electric mobility.
covoiturage|auto ?stop|autopartage|electromobilite|navettes?( electriques?)?|velos? en libre service|maison du velo|mobilites? (durables?|decarbonees?|douces?|actives?)
(poles?( d)? echanges?|poles? multimoda\w+|gares? routieres?|echanges? multimoda\w+|multimodal|zfe|faibles emissions) & !reseaux humides & !acces a la
bornes?( \w+){0,3} (electriques?|recharges?)|stations? (bio)?gnv|vehicules? electriques?|infrastructures? de recharges?
# Rain water: network, basin, tank.
(reseaux?|assainissement|bassins?|collecte|gestion|evacuation|extension|ecoulements?|traitement)( \w+){0,5} (eaux? pluviales?|pluvial|pluviaux|eaux? de pluies?|ruissellements?) & !@T70 & !@S14 & !canalisations?
(recuper\w+|cuves?|reserves?|stockage|citernes?)( \w+){0,4} (pluies?|pluviales?)
# Waste: collect, sort, compost, reuse.
(decheteries?|dechetteries?|recyclerie|ressourcerie|points? d apports? volontaires?|points? (de )?(tri|collecte)|conteneurs?( \w+){0,2} enterres?|plateformes?( \w+){0,2} (dechets?|compostage|biodechets)|abris? de tri|aire de recyclage|colonnes? (enterrees?|de tri)) & !enfouissement
(biodechets|dechets? verts|compost\w*|tri a la source|tri selectif|reemploi|epaves?|vhu|valorisation des dechets|reduction des dechets)
# Renewable heat and power.
photovolt\w+|autoconsommation|ombrieres?|centrales? solaires?|methanisation|geotherm\w+|boucle temperee|energies? renouvelables?|enr
reseaux? (de )?chaleur|chaufferies? (au )?(bois|biomasse)|chaudieres? (a |au )?(bois|granules?|pellets?|plaquettes?|biomasse)|bois energie|bois dechiquete
# Trees, cool islands, ecological continuity, shared gardens.
plant\w+( \w+){0,4} (arbres?|haies?|arbustes?)|bosquets?|micro ?forets?|miyawaki|verger|arboretum|ilots? de fraicheur|(corridors?|continuites?) ecologiques?|chiropteres|loutres?|passages? a faune|vegetalis\w+
(jardins?( \w+){0,1} (familiaux|partages?|ouvriers?|inondables?|solidaires?)|agriculture urbaine|micro ?maraichage|potagers?) & !participatif
# Natural risks.
(chutes? de (blocs?|pierres?)|eboulements?|falaises?|dfci|incendies? de forets?)
# Street lighting made better, whatever the words for it.
$epublic & $moderne
$epublic & $sobre
$epublic & $remise & !extension
eclairages? & $sobre & !$epublic
$lampes & $moderne
(renouvel\w+|remplace\w+|changements?|modernis\w+|renovation|passage|optimisation)( \w+){0,6} (lampadaires?|lanternes?|luminaires?|points? lumineux|lampes?|candelabres?|foyers? lumineux|ampoules?|leds?)
(enfouissement|effacement|amenagement|voirie) & (renovation|modernisation|remplacement|renouvellement)( \w+){0,4} (eclairages?|luminaires?)
# Energy gestures in any public building, mixed with other works or not.
(renovations?|rehabilit\w+|travaux|audits?|performances?|transition|amelioration|diagnostics?)( \w+){0,4} (energ\w+|thermiques?) & !parking
(remplace\w+|changements?|refections?|renovations?|installation|pose|travaux|renouvellement)( \w+){0,4} (chauff\w+|chaudieres?|radiateurs?|convecteurs?|aerothermes?|pompes? a chaleur|ventilation) & !@S14 & !toitures?
(remplace\w+|changements?|renovations?|pose|travaux|renouvellement)( \w+){0,4} (menuiseries?|fenetres?|huisseries?|ouvrants?|vitrages?) & !@S14 & !patrimo\w+
(toitures?|couvertures?|etancheite|bac acier) & (isol\w+|thermiques?|energ\w+|menuiseries?|photovolt\w+|vegetal\w+)
$chaleur & @equip & !@S14 & !$neuf
(extensions?|agrandissements?|constructions?) & (energ\w+|isolation|thermiques?|photovolt\w+|biosource\w+|passi(f|ve)|chaufferie bois|reemploi)
# Teaching the environment, posts for the transition.
(education|sensibilis\w+)( \w+){0,4} (environnement|ecolog\w+|developpement durable|tri|biodiversite)|eedd|cyanobacteries?|bimby
(charge\w*|chef\w*|postes?|animat\w+|economes?)( \w+){0,5} (transition|energ\w+|flux|climat|biodiversite|compostage|alimentaire)

[N] pas de lien
# A car park and nothing else.
$parking & !$vert & !$pieton & !$bus & !paysag\w+ & !@S36 & !abords & !demolition & !etudes? & !requalif\w+ & !sites? & !plages? & !touris\w+ & !espaces? & !@equip & !rehabilit\w+ & !salles? & !carrefours? & !batiments?
(creation|construction|realisation|extension)( \w+){0,3} (parkings?|stationnements?) & !$vert & !$pieton & !$bus & !paysag\w+ & !demolition & !salles?
# Access for reduced mobility and no larger works.
(acces|quais?|places?|cheminements?|rampes?|bandes?|arrets?)( \w+){0,4} (mobilite reduite|pmr|handicap\w*|podotactiles?|accessibles?) & !abribus & !$energie & !$vert
$mobile & !$energie & !$vert & !@T22 & !$neuf & !rehabilit\w+ & !renovations? & !refections? & !amenagements? & !reamenagements? & !restructurations? & !abribus
# Roads, traffic calming, road works, even when safety or walkers are named.
(voiries?|voies? communales?|chaussees?|enrobes?|routes? departementales?) & !$vert & !@T22 & !@T82 & !enfouissement & !pieton\w* & !paysag\w+ & !@S36 & !@equip & !reseaux? & !assainissement & !etudes? & !@T49
(refections?|travaux|renforcements?|elargissements?|creations?|remise en etat|reprofilage)( \w+){0,4} (voies?|routes?|chemins?|rues?|trottoirs?) & !$vert & !@T22 & !@T82 & !enfouissement & !@S36 & !@equip & !reseaux? & !assainissement & !forest\w+ & !@T49
ralentisseurs?|plateaux? (sureleves?|ralentisseurs?|traversants?)|ecluses? (routieres?|doubles?|simples?)|chicanes?|feux (tricolores?|malins?|recompenses?|comportementa\w+|intelligents?)|radars? (pedagogiques?|preventifs?)|coussins? berlinois|aires? de retournement|miroirs?
(refections?|reparations?|reconstructions?|rehabilit\w+|travaux|renovations?|confortements?|remplacements?|constructions?)( \w+){0,4} (ponts?|ouvrages? d art|ponceaux?) & !paysag\w+ & !$vert & !@S14 & !@equip & !@S58
(securis\w+|securite)( \w+){0,5} (routes?|rues?|entrees?|carrefours?|traversees?|voiries?|routiere|vitesse|circulation) & !$vert & !bus & !scolaires? & !@T82 & !@T22
# Inert equipment: fences, furniture, signs, surveillance.
(clotures?|portails?|barrieres?|garde corps|balustrades?|murets?|paratonnerres?) & !haies? & !plant\w+ & !$energie
(video\w*|videoprotection|alarmes?|anti ?intrusion|alertes? attentat|defibrillateurs?|bornes? escamotables?) & !leds? & !energ\w+
(numerotation|adressage|plaques? de rues?|signalisation|panneaux? (d information|lumineux|electroniques?)) & !zfe & !faibles emissions
$jeux & !$vert & !paysag\w+ & !@equip & !@S36
monuments? aux morts|steles?|sculptures?|memoria\w+|fresques?|illuminations?|statues?
fibre( optique)?|telephonie mobile|pylones?|logiciels?|informatiques?|telephon\w+|tableaux? (numeriques?|interactifs?)
# Automatic or adapted toilets, travellers' sites to create.
(toilettes?|sanitaires?|wc|sanisettes?) & (automatiques?|sanisettes?|pmr|handicap\w*)
(gens du voyage|grand passage) & (creation|realisation|mixte|complementaires?|grand)
# Social, cultural, digital and public services in action, not their place.
$social & !$vert & !$bati & !$neuf & !@equip & !$hors & !amenagements? & !rehabilit\w+ & !renovation & !mobilites? & !etudes?
$culture & !$neuf & !$travaux & !$energie & !salles? & !amenagement
micro ?folies?|demos
# Digital inclusion, public services and associations at work.
(numeriques?|inclusion numerique|mediation numerique|conseillers? numeriques?) & !tiers ?lieux? & !construction & !energ\w+ & !sobriete & !salles? & !rehabilit\w+
(france services?|maison de services|msap|guichet unique|forum) & (fonctionnement|itinerante?s?|mobiles?|animation|guichet|forum|bus)
(associations?|asso) & !$bati & !$vert & !$travaux & !$neuf & !$energie & !amenagement

[I] imprecis
# A new or larger building with no word of energy, whatever its use.
(constructions?|construire|reconstructions?) & @equip & !$energie & !$vert
(extensions?|agrandissements?|agrandir|etendre) & @equip & !$energie & !$vert
(creations?|creer|realisation|implantation) & @equip & !$energie & !$vert & !$hors & !$mobile
$lieu & $neuf & !$energie & !$vert & !parkings?
$enfance & !$energie & !$vert & !$hors & !$mobile & !anim\w+
$sante & !$energie & !$vert & !$parking & !animation
$ecole & $neuf & !$energie & !$vert & !jeux & !$parking & !numeriques? & !informatiques?
(rehabilit\w+|reamenagements?|restructurations?|transformation|amenagement interieur) & @equip & !$energie & !$vert & !$mobile
(renovations?|refections?|travaux) & @equip & !$energie & !$vert & !$mobile & !$hors & !@S14 & !@T70 & !@T22
$salle & !$energie & !$vert & !$mobile & !$hors & !@T22
(batiments?|maisons?|presbyteres?|bureaux|locaux|local) & $travaux & !$energie & !$vert & !$mobile & !$hors & !@S14
(logements?|appartements?|gites?|immeubles?) & $travaux & !$energie & !$vert & !$mobile & !$hors
(vestiaires?|tribunes?|club ?house|gymnases?|salles? de sports?) & (renovations?|rehabilit\w+|restructurations?|mises? aux normes|amelioration|reamenagements?) & !$energie & !$vert & !$mobile & !$hors & !sols?
# The name of a building with no verb at all.
$nom & @equip & !$neuf & !$travaux & !$action & !$energie & !$vert & !$mobile & !$hors & !$culture & !$social
# A roof without insulation, a dwelling, a shop, a place of culture without a word of energy.
(toitures?|couvertures?) & !$energie & !$vert & !@S14 & !@S58 & !amiante & !courts?
(logements?|appartements?|gites?|immeubles?) & $neuf & !$energie & !$vert
(commerces?|boulangeries?|epiceries?|multiples? rura\w+|auberges?|cafes?|bars?|restaurants?) & !$energie & !$vert & !$hors & !anim\w+ & !$mobile & !aides? & !soutien & !attractivite
(musees?|mediatheques?|bibliotheques?|conservatoires?|ludotheques?|maisons? (de la culture|du patrimoine|des arts)|espaces? (museal|culturel)s?|salles? (d exposition|culturelle)s?) & !$energie & !$vert & !$culture & !$hors & !$mobile & !informatis\w+ & !anim\w+ & !livres? & !collections? & !horaires & !acquisition
(tiers ?lieux?|coworking|pepinieres?) & !animation & !$energie
# A bus shelter alone, a landscaped car park.
(acquisition|installation|pose|achat|construction|fabrication|remplacement|creation|fourniture)( \w+){0,4} (abri ?bus|abris? (de )?(bus|voyageurs|cars?)) & !$mobile & !$vert & !arrets? & !@T70
$parking & paysag\w+ & !$vert
# Street lighting named bare or created.
$epublic & !$moderne & !$sobre & !$remise & !$remplace & !$lampes & !$neuf & !$vert & !securi\w+ & !horizontal\w*
(creations?|enfouissement) & $epublic & !$moderne & !$sobre & !$remplace
# Public toilets, a property bought with no use named, mooring places, trails.
((toilettes?|sanitaires?|wc)( \w+){0,1} (publi\w+|communaux|municipaux)|blocs? sanitaires?|local sanitaire|locaux sanitaires) & $neuf & !automatiques? & !seches? & !$mobile & !$energie & !$vert & !$jeux & !@S37
(acquisitions?|achats?|acquerir)( \w+){0,4} (batiments?|biens?|proprietes?|maisons?|immeubles?|ensembles?|fonciere?s?|immobili\w+|locaux|local) & !parkings? & !$vert & !stationnements? & !materiels? & !forets? & !friches?
(mouillages?|pontons?|haltes? (fluviales?|nautiques?)|embarcaderes?|capitaineries?) & !$vert & !$mobile & !$energie
(sentiers?|randonnees?|balisage) & !$vert & !@T82 & !interpretation & !@S2 & !@equip & !littoral & !berges?
# A place, a site or a village centre to lay out, with nothing green; houses whose only user is green.
(places?|bourg|centre bourg|traversee|coeur de village) & (amenagements?|requalification|revitalisation|valorisation) & !$vert & !@T22 & !parkings? & !$mobile & !securi\w+
(amenagements?|valorisation|mise en valeur)( \w+){0,4} (lacs?|sites?|baie|vallee|belvederes?|points? de vue) & !$vert & !industriel\w* & !internet & !@S14 & !@equip
(maisons? (de la |du |de l )(nature|foret|parc|riviere|patrimoine naturel|environnement|biodiversite)|refuges?|fourrieres?|chenils?) & !$energie
# The place of a public service.
(antennes?|accueil|maisons?|espaces?)( \w+){0,3} (services?|msap|solidarites?) & !fonctionnement & !itinerante?s? & !$energie & !numeriques?
