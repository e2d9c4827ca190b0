# Interventions. Roads, safety, walking and cycling, accessibility, sports halls.
$voie = voiries?|routes?|chaussees?|rues?|ruelles?|vc\d*|voies? communales?|rd\d*|chemins?( \w+){0,1}|routiere?s?|routes? departementales?|trottoirs?|impasses?|sentes?
$nomme = avenues?|boulevards?|allees?|impasses?|cours
$reparer = refections?|reparations?|renforcements?|reprofilages?|goudronnages?|enrobes?|bitumages?|gravillonnages?|revetements?|remises? en etat|modernisations?|renovations?|rehabilitations?|reprises?|rechargements?|restaurations?|remplacements?|confortements?|consolidations?|elargissements?|calibrage|recalibrage|mises? (aux|en) (normes|conformite)|stabilisation
$creer = creations?|creer|creant|constructions?|construire|realisations?|implantations?|installations?|extensions?|prolongements?|prolongation|ouverture|poses?|mises? en place
$neuf = creations?|creer|creant|constructions?|construire|ouverture|prolongements?|extensions?
$urbain = places?|placettes?|espaces? publics?|centres?|bourgs?|quartiers?|coeur|parvis|parkings?|paysag\w*|embellissements?|urbaine?s?|urbains|urbanisation|requalification|secteur sauvegarde|abords|square|esplanade
$secu = securite|securis\w+|securitaires?
$doux = liaisons? (\w+ )?(douces?|cyclables?|pietonn\w+|vertes?)|voies? (\w+ )?(douces?|vertes?|cyclables?)|cheminements?|(circulations?|mobilites?|itineraires?) (\w+ )?(douces?|doux|actives?|cyclables?|pietonn\w+)|pistes? (\w+ )?cyclables?|bandes? cyclables?|veloroutes?|modes? (doux|actifs?)|chemins? (pietonniers?|pietons?|doux)|sentiers?|mails? pietons?
$velo = velos?|cyclables?|cyclistes?|veloroutes?|vae
$etude = etudes?|diagnostics?|audits?|faisabilite|schemas?|ingenierie|maitrise d oeuvre|plans?|expertise
$pont = ponts?|ouvrages? d art|ponceaux?|viaducs?|passerelles?
$catastrophe = intemperies?|inondations?|orages?|tempetes?|crues?|catastrophes? naturelles?|glissements? de terrains?|eboulements?|effondrements?|effondree?s?
$sport = gymnases?|cosec|dojos?|halles? (des |de )?sports?|halles? sportives?|salles? (de |des |du |d )?(sports?|omnisports?|multisports?|judo|gymnastique|danse|basket\w*|tennis)|complexes? (multi ?)?(sports|sportifs?)|palais des sports|boulodromes?|tennis couverts?|courts? couverts?
$pmr = accessibilite|pmr|adap|ad ap|handicap\w*
$bati = batiments?|mairie|ecoles?|salles?|logements?|eglises?|locaux|local|maisons?|gymnases?|sanitaires?|vestiaires?|groupe scolaire|foyer|cantine|musee|mediatheque|erp|etablissements? recevant du public|equipements? publics?|temple|piscine|camping|college|lycee|hotel de ville
$dehors = voiries?|espaces? publics?|rues?|ruelles?|trottoirs?|abords|pave|places?|routes?|cheminements?|chemins?|arrets?|quais?
$ouvrage = poses?|mises? en place|installations?
$reseau = reseaux?|canalisations?|assainissement|eau potable|aep|eaux? pluviales?|eaux? usees?|fibre|eclairage|enfouissement
$renobat = renovations?|rehabilitations?|restructurations?|reamenagements?|rehabiliter|renover|modernisation|requalification|remises? en etat
$agrandir = extensions?|agrandissements?|agrandir|surelevation
$ailleurs = numeriques?|soins|services|bus|parkings?|plages?|sites?|cimetieres?|velos?|logements?|stationnements?|transports?|internet|culture|sports?
$stationner = parkings?|stationnements?|aires? (de|d)|lotissements?|jeux|skate\w*|reseaux?|eaux?|jardins?|cimetieres?|halle|kiosque|fontaine
$urbanisme = video\w*|places?|parkings?|cameras?|clochers?|requalification|incendies?|plan|materiel
$materiel = achats?|acquisitions?|materiels?|tracteurs?|vehicules?|video\w*|cameras?|adressage|numerotation|denomination|eclairages?|signal\w+|panneaux?|radars?
$chantier = renovations?|rehabilitations?|restructurations?|reamenagements?|refections?|reparations?|remplacements?|mises? (aux|en) (normes|conformite)|travaux|toitures?|sols?|isolation|leds?|relamping|chauffage|eclairage|energ\w+|thermiques?|amenagements?|modernisation|requalification
$ouvrages = refections?|reparations?|renforcements?|renovations?|rehabilitations?|reprises?|restaurations?|remplacements?|confortements?|consolidations?|elargissements?|travaux|securite|securisation|platelages?|gardes? corps

[I1] Rénovation bâtiment
# Accessibility of buildings, or of none named, is renovation; streets or public space change it.
accessibilite|adap|ad ap & !$dehors & !$agrandir & !$etude & !$ailleurs
$pmr & $bati & !$dehors
adap|ad ap|agenda d accessibilite
erp|etablissements? recevant du public
# Streets made accessible do not take away the renovation of the buildings named with them.
$pmr & (batiments?|erp|etablissements? recevant du public|equipements?)( \w+){0,2} et( \w+){0,4} (voiries?|espaces? publics?|abords|espaces)
# An existing sports hall is renovated, whatever the part; extension or construction change it.
$sport & !$creer & !$agrandir & $chantier
$sport & (renovation|rehabilitation|restructuration) & !$agrandir
$sport & (sols?|toitures?|led|leds|relamping|eclairages?|chauffage|energ\w+|isolation|facades?|menuiseries?|alarmes?|peintures?)
# Extension with renovation of one building gives both codes, renovation first.
$renobat & $agrandir & @batiment
$renobat & $agrandir & $bati
$pmr & $agrandir & $bati
# A building turned to a new use without extension stays a renovation.
(rehabilitation|renovation|reamenagement|transformation|requalification|restructuration|amenagement)( \w+){0,6} en & @batiment & !$agrandir
ancien(ne|s|nes)? & $renobat & !$agrandir

[I2] Rénovation sauf bâtiment (voirie, ...)
# Repair of a road, and the bare name of one: the default of roads.
$reparer & $voie & !$neuf & !$urbain
voiries? & !$neuf & !$urbain & !$etude & !$bati
(programmes?|investissements?|groupement de commandes?|travaux|projets?)( \w+){0,4} (voiries?|voies communales) & !$neuf
vc\d*|voies? communales? & !$neuf & !$etude
rd\d*|routes? departementales? & !$creer & !$doux & !giratoires? & !$urbain & !$etude
$voie & !$creer & !$urbain & !$doux & !$bati & !$etude & !$reseau & !$materiel & !amenagements?
# "Amenagement" of a way outside town is renovation.
(re)?amenagements?( \w+){0,3} (chemins?|routes?|vc\d*|voies? communales?|ruelles?|sentes?|rd\d*|routier) & !$urbain & !$doux & !$neuf
(re)?amenagements?( \w+){0,3} voiries? & !$urbain & !$neuf
(re)?amenagements?( \w+){0,2} rues? & !$creer & !$doux & !$urbain & !$bati & !$reseau
elargissements?
# Bridges, walls, banks: anything said about the existing one.
$pont & $ouvrages & !$etude
ponts?|ouvrages? d art & $ouvrages & !$creer & !$urbain & !$etude & !$bati
murs?( de)? soutenements? & !$neuf
murs? & (confortements?|reprises?|reconstructions?|refections?|effondre\w*|reparations?) & !@batiment
enrochements?|talus|berges?|digues? & $reparer & !$creer & !$etude
$catastrophe & (voiries?|voies?|routes?|chemins?|reparations?|reconstructions?|travaux|remise en etat) & !$neuf & !$etude
# Safety of roads, entrances and crossings.
$secu & $voie & !$neuf & !$doux & !$ouvrage
$secu & (bourgs?|village|entrees?|traversee|carrefours?|hameau|agglomeration|routiere) & !$creer & !$doux & !$bati & !$urbanisme & !(re)?amenagements?
amenagements?( \w+){0,2} (securite|securitaires?) & !$creer & !$doux & !$bati
carrefours? & !giratoires? & !$creer & !$etude & !$urbain & !feux
# Streets and public space made accessible.
$pmr & (voiries?|rues?|ruelles?|trottoirs?|espaces? publics?) & !$bati & !$creer & !$etude
# Road and town space in one title keep the renovation of the road.
voiries? & $urbain & !$creer & !$etude & !$materiel & !$bati
# Networks named beside the road do not bring construction.
$reparer & $voie & $reseau & !$creer
trottoirs? & !$creer & !$urbain & !$etude & !$doux
caniveaux?|bordures?|fosses?|accotements? & $reparer & !$neuf
# Road works that carry town space or a gentle way keep the renovation of the road.
$reparer & $voie & $urbain & !$bati & !amenagements? & !$creer & !requalification
$reparer & $voie & $doux

[I6] Outillage (notamment numérique)
# Addressing of streets, machines.
adressages?|numerotations?|denominations? & !$etude
(achats?|acquisitions?) & (tracteurs?|vehicules?|epareuse|tondeuses?|engins?|velos?|saleuse|balayeuse|camions?|vae)

[I7] Construction bâtiment
# A sports hall built; renovation words beside it change it.
$sport & (constructions?|construire|creations?|reconstruction) & !$renobat & !sanitaires?
# Extension alone of a building, without a word of renovation.
$agrandir & @batiment & !$renobat & !reseaux? & !$voie
$agrandir & $sport & !escalade
$agrandir & $bati & !$reseau & !$voie

[I8] Construction sauf bâtiment (voirie, ...)
# A way or a roundabout that did not exist.
(creations?|construction|ouverture|prolongements?|extensions?)( \w+){0,4} (voiries?|voies?|routes?|chemins?|rues?|trottoirs?|pistes?|acces|aires? de retournement) & !@batiment & !$reparer
giratoires? & !$reparer & !$urbain & !$secu
$neuf & $voie & !$reparer & !$urbain & !$bati
# Something new set on the road, as the main object.
$creer & (plateaux?|ilots?|rambardes?|ralentisseurs?|barrieres?|coussins?|giratoires?|arrets?( de)? (bus|cars?)|abribus|abris? (bus|voyageurs?)) & !$reparer & !$bati
(creations?|realisations?|construction|extension)( \w+){0,4} (parkings?|stationnements?) & !$bati & !$reparer
# Gentle ways are construction whatever the verb, bare names included.
$doux & !$reparer & !$urbain & !$etude
$doux & (creations?|creer|amenagements?|realisations?|extensions?|prolongements?|travaux) & !$etude
(abris?|stationnements?|parkings?|arceaux|racks?|garages?|pistes?|bandes?|voies?)( \w+){0,3} (velos?|cycles?|cyclables?) & !$etude
$velo & !$etude & !$materiel & !entretien & !$reparer
passerelles? & $creer & !$ouvrages & !$etude
# Road first and created thing after: the second code.
$voie & $creer & (parkings?|stationnements?|liaisons?|cheminements?|pistes?|trottoirs?|arrets?|plateaux?)
$secu & $neuf & (parkings?|stationnements?|cheminements?|liaisons?|pistes?|trottoirs?|plateaux?|arrets?)

[I13] Etude/Diagnostic
# The study hides the code of the works it prepares.
$etude & $pont
$etude & $voie & !(schemas?|plans?)
etudes?( \w+){0,4} (rehabilitation|amenagements?|construction|renovation|requalification|creation|restructuration|restauration)
(etudes?|diagnostics?) & !travaux & !plans? & !schemas?

[I15] Aménagement urbain et restructuration
# Named avenues, squares, whole districts, not repaired but laid out.
(re)?amenagements?( \w+){0,2} (avenues?|boulevards?|impasses?|esplanades?|mails?|quais?) & !$reparer & !$secu & !$doux & !$creer & !trottoirs? & !pistes? & !carrefours? & !voiries?
(requalifications?|restructurations?)( \w+){0,3} (rues?|boulevards?|carrefours?|avenues?|places?|bourgs?|centres? (bourgs?|villes?|anciens?|du|de)|quartiers?|espaces? publics?|traversee|coeur) & !$secu & !$bati & !voiries? & !$etude
(re)?amenagements?( \w+){0,3} abords & !$secu & !$voie & !$reparer & !$creer
(re)?amenagements?( \w+){0,4} (places?|placettes?|bourgs?|centres? (bourgs?|villes?)|coeur|parvis|espaces? publics?|quartiers?|paysagers?) & !$secu & !$bati & !$reparer & !$creer & !$etude & !$stationner
amenagements? & $urbain & !$secu & !$bati & !$reparer & !$creer & !$etude & !$stationner & !$doux & !$voie
amenagements? & $nomme & (places?|parkings?|quartiers?|carrefours?|bourgs?|espaces? publics?)
(requalifications?|(re)?amenagements?|restructurations?|revitalisation)( \w+){0,3} (centres?|bourgs?|places?|coeur|paysager|entree|espaces?) & $doux & !$etude
amenagements? paysag\w* & !$bati
