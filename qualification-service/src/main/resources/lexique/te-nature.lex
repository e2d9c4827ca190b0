# Link with the ecological transition. Nature, energy in general words, standards, land, town halls.
$vert = energ\w+|thermi\w+|isol(ation|ations|er|ant|ante|ants)|fenetres?|menuiseries?|huisseries?|vitrages?|chauff\w+|chaudieres?|pompes? a chaleur|solaires?|photovolt\w+|leds?|bbc|hqe|basse consommation|passif|passive|biosource\w*|assainissement|epuration|eaux usees|vegetal\w+|desimperm\w+|permea\w+|ecolog\w+|eco ?responsab\w+|environnement\w*|durables?|biodiversite|natur(el|elle|els|elles)|velos?|cyclables?|friches?|geothermi\w+|climat\w*|luminaires?|eclairages?|renatur\w+|decarbon\w+
$energie = energ\w+|thermi\w+|isol(ation|ations|er|ant|ante|ants)|basse consommation|economies? d energie|fenetres?|menuiseries? exterieures?|huisseries?
$renover = renovations?|renover|rehabilit\w+|refections?|restructur\w+|modernis\w+|reamenagements?|rafraichissements?|reprise|amelioration|requalification
$batir = constructions?|construire|creations?|creer|extensions?|agrandissements?|agrandir|realisation|implantation|reconstruction|edification
$gros = renovations?|renover|rehabilit\w+|restructur\w+|constructions?|construire|reconstruction|extensions?|agrandissements?|transformation|restaurations?|refections?|creations?|modernisation|reamenagements?
$acces = accessibilite|pmr|rampes?|monte (escaliers?|charges?|personnes?)|elevateurs?|ascenseurs?|handicapee?s?|mobilite reduite|ad ?ap
$etude = etudes?|faisabilite|amo|maitrise d oeuvre|assistance a (la )?maitrise|programmiste|pre ?operationnelle
$achat = acquisitions?|achats?|acheter|equipements?|equiper|mobiliers?|materiels?|fournitures?|renouvellement du materiel
$toit = toitures?|toits?|couvertures?|charpentes?
$epur = assainissement|stations? d epuration|stations? de traitement des eaux usees|step|eaux? usees?|effluents|boues|postes? de (refoulement|relevage|relevement)|deversoirs? d orage|lagun(e|es|age)|phytoepuration|filtres? plantes
@bat = S7 S8 S11 S15 S16 S17 S19 S20 S24 S27 S29 S30 S31 S38 S40 S43 S45 S46 S48 S59
@equip_nature = S8 S11 S15 S16 S17 S20 S27 S30 S40 S43 S46

[O] lien
# Land bought for its natural environment, and environments restored or protected.
(acquisitions?|achats?|acquerir)( \w+){0,5} (zones? humides?|prairies?|espaces? naturels?|tourbieres?|marais|forets?|forestiere?s?|boisee?s?)
(restauration|renaturation|preservation|protection|conservation|reouverture|effacement)( \w+){0,5} (berges|marais|etangs?|zones? humides?|rivieres?|cours d eau|ruisseaux?|ripisylves?|mares?|roselieres?|dunes?|littoral|lagunes?|tourbieres?|prairies?|milieux|landes)
# A wild species or group, with protecting, following, detecting or letting through.
(conservation|protection|preservation|suivi|sauvegarde|detection|restauration|pna|plan d actions?|reintroduction|accueil|faveur)( \w+){0,5} (especes?|papillons?|chauves? souris|chiropteres?|loutres?|oiseaux|avifaune|amphibiens?|tortues?|insectes?|abeilles?|pollinisateurs?|hirondelles?|faune|flore|habitats naturels|herbiers?|recifs?|rapaces?)
(passages?|passes?) a (faune|loutres?|poissons?|amphibiens?|batraciens?)|continuites? ecologiques?|trames? (verte|noire|bleue|turquoise|brune)\w*
# Invasive or harmful species.
(lutte|gestion|enlevement|arrachage|eradication|controle|piegeage|elimination|destruction)( \w+){0,5} (especes?|invasives?|envahissantes?|frelons?|jussie|renouees?|sargasses?|ambroisie|ragondins?|chenilles?|moustiques?)
# Protected areas, whatever is done there; not the cultural great sites.
reserves? naturelles?|aires? (marines? )?protegees?|espaces? naturels? sensibles?|ens|rnn|rnr|natura 2000|parc national
plans? de gestion & !unesco & !patrimoine
# Words of nature that decide by themselves, gathered.
pollinisateurs?|pollution lumineuse|vegetal local|gestion (ecologique|differenciee)|eco ?paturage|paturage|vieilles forets|ilots? de senescence|refuges? lpo|atlas( \w+){0,2} biodiversite|trame noire
# Education to the environment.
(education|eduquer|sensibilis\w+|animations?|sejours?|ateliers?|initiation|decouverte)( \w+){0,6} (environnement\w*|developpement durable|biodiversite|nature|dechets|climat\w*|energies?|transition|ecolog\w+|eco ?gestes?)
# Fire of forest or vegetation, against a vague fire risk.
(incendies?|feux?)( \w+){0,4} (forets?|vegetation|massifs?|landes|espaces naturels)|obligations? legales? de debroussaillement|old|dfci|surveillance( \w+){0,3} massifs?
reboisement|reboiser|boisement|reconstitution forestiere|renouvellement forestier|peuplements? forestiers?|plantations?( \w+){0,4} (arbres?|haies?|vergers?|arbustes?)|vergers?|agroforesterie
erosion|trait de cote|submersions?|submersion marine|montee des eaux
# Energy in general words, even in a very short title.
transition energetique|sobriete|energies? renouvelables?|economies? d energies?|maitrise (de l energie|de la demande en energie)|autonomie energetique|(reduction|baisse|diminution|optimisation)( \w+){0,3} consommations?|(performances?|efficacite) energetiques?
(remplacements?|changements?|renovation|modernisation|renouvellement)( \w+){0,5} (luminaires?|lanternes?|points? lumineux|lampes?|ampoules?)
leds? & !(panneaux?|ecrans?)
# Mobility with its qualifier; bare mobility stands in I.
mobilites? (durables?|alternatives?|douces?|actives?|decarbonees?|bas carbone|propres?|electriques?)|zfe|zones? a faibles? emissions?|savoir rouler|covoiturage|modes? (doux|actifs?)
# Energy wins over whatever stands beside it: accessibility, standards, roof, facade, town hall.
accessibilite & $energie
mises? aux? normes? & $energie
$toit & $energie & !@S14
facades? & $energie
$renover & $energie & !@S14
$batir & $energie & !@S14
# Windows and outside joinery, changed, without another word; the doors alone stand in I.
(changements?|remplacements?|refections?|renovation|pose|installation)( \w+){0,5} (menuiseries?|fenetres?|huisseries?|baies vitrees) & !@S14
# Heating replaced, changed or renovated, the fuel untold.
(remplacements?|changements?|renovations?|renouvellement|modernisation|refection|remplacer)( \w+){0,5} (chauffage|chaudieres?|chaufferie|radiateurs?|convecteurs?|chauffe eau) & !@S14
# Renewable heat and sun, even merely installed.
pompes? a chaleur|granules?|pellets?|geothermi\w+|photovolt\w+|chauffe eau solaires?|thermostats?|(chaufferie|chaudiere|chauffage) (au |a )?(bois|biomasse)|ombrieres?|(panneaux|capteurs|centrale|toiture|parc|champ) solaires?
(climatis\w+|ventilation|vmc) & (leds?|menuiseries?|fenetres?|double flux|energ\w+|isolation|pompe a chaleur)
# Yards made permeable or green.
(cours?|ecoles?|scolaires?) & (vegetalis\w+|desimpermeabilis\w+|impermeabilis\w+|permeabilis\w+|oasis|renaturation|debitum\w+|ilots? de (chaleur|fraicheur))
# Brownfield taken up for a new use.
(requalification|rehabilitation|reconversion|renaturation|demolition|depollution|acquisition|amenagement|traitement|recyclage|resorption|transformation|rachat|valorisation)( \w+){0,5} friches? & !@S41
# Tourism turned to the site itself.
(valorisation|mise en valeur|preservation|amelioration|qualite|requalification)( \w+){0,2} (environnementale|ecologique|paysagere et environnementale)|(gestion|maitrise|regulation|canalisation)( \w+){0,4} (frequentations?|flux)|grands? sites? de france
# Food: lasting, local, made on the spot.
alimentation( \w+){0,4} (durable|locale|qualite|saine|bio\w*|proximite)|legumerie|produits? (locaux|bio\w*)|circuits? courts?|agriculture biologique|projets? alimentaires?( territorial)?|maraich\w+|gaspillage
# Building with an environmental label.
$batir & (biosource\w*|passifs?|passive|bd[mo]|bbc|hqe|basse consommation|energie positive|bepos|bas carbone|ossature bois|photovolt\w+|eco ?construction|energies? renouvelables?)
# Waste water: any verb, any step, or the bare name.
$epur & !@S48 & !competences? & !(viabilisation|lotissement) & !@T70 & !(eau potable|aep)
(raccordements?|transferts?|interconnexions?|extensions?|creations?|rehabilitations?)( \w+){0,7} (assainissement|eaux usees|effluents|step|station d epuration)

[N] pas de lien
# Running costs of a house of services, against its premises (I).
fonctionnement( \w+){0,5} (msap|mfs|france services?|maisons? (de |des )?services?)
# Accessibility by itself, whatever the place.
$acces & !$vert & !$gros & !@T70
$acces & @S48 & !$vert & !$gros
$acces & @S19 & !$vert & !$gros
$acces & @S14 & !$vert
(amenagements?|adaptation|travaux|installation)( \w+){0,5} (accessibilite|pmr|handicapee?s?|mobilite reduite) & !$vert & !$gros
(creations?|realisation|constructions?|installation|pose|refections?|amelioration|modernisation)( \w+){0,4} (rampes?|ascenseurs?|elevateurs?|monte (escaliers?|charges?|personnes?)) & !$vert
(sanitaires?|wc|toilettes) & $acces & !$vert
(refections?|amelioration|reprise|reparations?) & $acces & !$vert & !(renovations?|rehabilit\w+|restructur\w+|extensions?|constructions?|transformation|amenagements?) & !$toit & !@equip_nature & !@S45 & !@S24
# Standards of a named kind, against standards of a whole building (I).
(mises? aux? normes?|mises? en conformite|conformite|mises? en securite)( \w+){0,3} (electri\w+|incendies?|sanitaires?|ssi|gaz|accueil|accessibilite|handicap\w*|pmr) & !$vert & !$gros
# Health, social life, youth, posts outside ecology.
(livrets?|lutte|prevention|actions?|accompagnement|soutien|acces|aides?|mediation|parcours|dispositifs?|ateliers?)( \w+){0,6} (addictions?|parentalite|sante|violences?|jeunes|jeunesse|illettrisme|illectronisme|emploi|insertion|discriminations?|isolement|exclusion|decrochage|handicap|familles|seniors|parents|culture|delinquance|citoyennete|numerique) & !$vert & !$gros
(recrutements?|postes?)( \w+){0,3} (medecins?|mediat\w+|diet\w+|animat\w+|agents?|coordin\w+|conseill\w+|educat\w+|secretaire|responsable|infirmi\w+|manager|intervenant\w*) & !$vert & !(mobilites?|transition|incendies?)
# Signs, communication, digital means.
signaletique|signalisation|sites? internet|site web|applications?( mobile)?|plateforme numerique|panneaux? (d information|lumineux|d affichage)|e tourisme & !$vert & !$gros
(informati\w+|numeri(que|ques|sation)|logiciels?|dematerialisation|tablettes?|ordinateurs?|telephoni\w+|wifi|serveurs?|fibre) & !$gros & !$vert
# Securing an access or one building, against a village (I).
(securisation|securiser|protection|mise en securite)( \w+){0,4} (acces|batiments?|accueil|ecoles?|groupes? scolaires?|entrees?|mairie|locaux|portail|eglise|cimetiere) & !$gros & !$vert & !@T70
# Small works without heat: sound, floors, walls, gutters, fences.
(insonoris\w+|acoustiques?|phoniques?) & !$vert & !$gros
(remplacements?|refections?|changements?|pose|installation)( \w+){0,2} (sols?|carrelages?|chenaux|cheneaux|gouttieres?|interphones?|clotures?|portails?|grilles?) & !$vert
murs?( \w+){0,3} (soutenement|cour|cimetiere|enceinte|cloture)
# Camper-van areas by themselves; joined to another thing or renewed, I.
@S41 & !$renover & !(campings?(?! cars?)|berges|mairie|haltes?|sanitaires|espaces? publics?|place|terrains?|touristiques?|village|abords|etudes?|normes|zone) & !$vert
# Ski and lifts.
stations? de ski|domaine skiable|remontees? mecaniques?|telesieges?|teleskis?|telepheriques?|pistes? de ski|ski (de fond|nordique|alpin)|damage|dameuses?|neige de culture
# Kitchen and canteen equipment.
$achat & @S24 & !$gros & !$vert
# Football and rugby grounds without a building.
(terrains?|stades?|pelouses?)( \w+){0,2} (foot\w*|rugby|synthetique|honneur) & !$vert & !(vestiaires?|tribunes?|club house|constructions?)

[I] imprecis
# Whole titles: a bare equipment, a bare heavy action; an address; works of no known object.
(?<!.)(le |la |l )?(maison|centre|espace|pole|complexe|ecole|groupe|salle|multi|micro|gendarmerie|caserne|camping|college|tiers|cinema|habitat|msap|mam)( \w+){0,4}(?= {2}) & !$vert
(?<!.)(amenagements?|reamenagements?|rehabilitations?|renovations?|constructions?|extensions?|restructurations?|transformation|creations?)( \w+){0,3}(?= {2}) & !$vert & !$acces & !@T70 & !@S13 & !@S14 & !@S47
\d{1,3} (bis |ter )?(rue|place|avenue|allee|route|chemin|impasse|boulevard|quai) & !$vert & !@T70 & !$acces & !(tranches?|phases?|securi\w+|reseaux?|trottoirs?|demolition)
(programmes?( \w+){0,3} travaux|travaux divers|divers travaux|contrats? d objectifs?|travaux( \w+){0,2} batiments) & !$vert & !@T70 & !$acces & !securi\w+
# Land, estate, old shops bought, no natural environment named.
(acquisitions?|achats?)( \w+){0,3} (terrains?|parcelles?|immeubles?|biens?|immobili\w+|batiments?|locaux|local|maisons?|fonciere?s?|foncier|propriete|murs|hotel|ensemble|tenement) & !$vert & !(step|humides?|forets?|boisee?s?|prairies?|agricoles?)
# Banks, lakes, shores and parks laid out or promoted, the ecological aim untold.
(amenagements?|reamenagements?|valorisations?|modernisation|mise en valeur|rehabilitation|requalification)( \w+){0,3} (berges?|marais|etangs?|lacs?|littoral|plans? d eau|plages?|rives?|quais?|parcs?|espaces verts) & !$vert
# Premises of a house of services; accessibility only added to large works.
@S59 & $gros & !$vert
(renovations?|renover|rehabilit\w+|restructur\w+|transformation|reconversion) & $acces & !$vert & !@T70 & !@S14 & !(sanitaires?|wc|toilettes|ascenseurs?|rampes?|elevateurs?)
(constructions?|construire|reconstruction|extensions?|agrandissements?) & $acces & @bat & !$vert & !(ascenseurs?|rampes?|elevateurs?|sanitaires?|wc|toilettes|monte)
# Standards of a whole building.
(mises? aux? normes?|mises? en conformite)( \w+){0,4} (batiments?|mairie|ecoles?|salles?|cantine|locaux|camping|maison|piscine|gymnase|stade) & !electri\w+ & !incendies? & !$acces & !$vert & !(sanitaires?|securite|cuisines?|ascenseurs?|alarmes?|ssi|gaz|secours)
# Town hall: renewed, enlarged, moved, made out of an old building.
$renover & @S48 & !$vert & !$acces & !(mobilier|peintures?|accueil)
(extension|transfert|demenagement|construction|creation|transformation|agrandissement)( \w+){0,6} (mairie|hotel de ville) & !$vert & !$acces
(rehabilitation|transformation|amenagement|renovation|reconversion|restructuration)( \w+){0,3} (presbytere|anciens?|anciennes?|grange|poste)( \w+){0,6} (en|pour|logements?|mairie|gites?) & !$vert
# Envelope without insulation: roof, facade, doors and shutters.
$toit & !$vert & !@S14 & !@S58 & !@S32 & !$acces
facades?|ravalements? & !$vert & !@S14 & !@S32
(volets (roulants?|battants|bois)|stores|(remplacements?|changements?|pose|refections?|installation|fourniture|motorisation|renovation)( \w+){0,4} (volets|persiennes)) & !(fenetres?|menuiseries?|huisseries?|radiateurs?|isolation|energ\w+|thermi\w+|portes?) & !@S14
(portes? d entree|portes? entree|sas) & !(fenetres?|menuiseries?|huisseries?|isolation|energ\w+|thermi\w+) & !@S14 & !$acces & !@T74
$renover & (sanitaires?|wc|toilettes|vestiaires?) & !$vert & !$acces & !normes
# Yard laid out, nothing said of its soil.
(requalification|amenagements?|refection|renovation|reamenagement|requal)( \w+){0,2} cours?( \w+){0,4} (ecoles?|scolaires?|mairie|college|maternelle|gr) & !$vert & !$acces
# Camping, lodging and tourist places.
campings?(?! cars?) & !$vert & !@S41 & !$acces & !(wifi|securi\w+|incendies?|mobil|eau|eaux|piscine)
@S41 & (campings?(?! cars?)|berges|mairie|haltes?|sanitaires|espaces? publics?|rehabilit\w+|normes)
$gros & @S45 & !$vert
(offices?|maisons?|poles?) (de |du )?touris\w+|belvederes?|points? de vue|bases? de loisirs|haltes? (fluviales?|nautiques?|randonn\w+)|circuits? vtt|tourisme vert & !$vert & !signaletique & !parkings? & !numeri\w+ & !$acces & !securi\w+ & !$achat
(salles?|espaces?|lieux?|centres?)( \w+){0,4} (spectacles?|expositions?|concerts?|theatre|congres) & !$vert & !$acces & !(informati\w+|numeri\w+|mobilier)
# School and canteen, built or renewed, without energy, label, access or furniture.
$batir & @S24 & !$vert & !$acces
$renover & @S24 & !$vert & !$acces
$batir & @S19 & !$vert & !$acces & !(numeri\w+|informati\w+)
$renover & @S19 & !$vert & !$acces & !(sols?|murs?|mobilier|numeri\w+|informati\w+|peintures?|sanitaires?)
dortoirs?|modulaires?|preau|preaux|salles? de motricite & !$vert & !$acces
# Other public buildings: sports hall, swimming pool, library, nursery, health centre, station, village hall.
$batir & @equip_nature & !$vert & !$acces
$renover & @equip_nature & !$vert & !$acces & !(sols?|peintures?|numeri\w+)
tiers ?lieux?|habitat (inclusif|partage)|beguinage|maisons? (partagee|relais)|pension de famille & !$vert
# Studies before a building.
$etude & $gros & @bat & !$vert & !@T70 & !signaletique
$etude & (batiments?|equipements?|locaux|projets?) & !$vert & !@T70 & !(reseaux?|eaux?|signaletique|numeri\w+|mobilites?)
# Mobility without a qualifier.
(poste|projets?|pole|conseil|conseiller|plateforme|etudes?|mission|charge|espace|centrale)( \w+){0,4} mobilites? & !(durables?|alternatives?|douces?|actives?|decarbonees?|propres?|electriques?|reduite|velos?|cyclables?|covoiturage|zfe) & !$vert
