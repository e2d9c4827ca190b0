# Link with the ecological transition. Equipment and machines, digital tools, new buildings, waste water, town planning.
$vert = (energ\w*|bioclimat\w*|biosourc\w*|eco ?(construction|respons\w*|quartier|hameau|conc\w*|renov\w*|materiaux)|environnement\w*|ecolog\w*|passi(f|ve)s?|bbc|hqe|durables?|decarbon\w*|climat\w*|bas carbone|renouvelable\w*|friches?|velos?|dechets?|recycl\w*|ressourcerie\w*|tri|compost\w*|verte?s?|vegetal\w*|chaleur|geotherm\w*|biomasse|hydrogene|electriques?)
$energie = (energ\w*|thermi\w*|isol\w*|photovolt\w*|solaires?|bbc|hqe|chauff\w*|chaudieres?|pompes? a chaleur|pac|geotherm\w*|granules?|pellets?|biomasse|climatisation|ventilation|vmc|leds?|menuiseries?|fenetres?|huisseries?|vitrages?|portes?|calorifug\w*|combles?)
$propre = (electri\w*|hybrides?|gnv|bio ?gnv|hydrogene|propres?|decarbon\w*|faibles? emissions?|zfe|zcr|zbe|vae|triporteurs?|verdissement|velos?|recharges?|bas carbone|ecologiques?|solaires?)
$tri = (tri|triees?|selecti(f|ve)s?|recycl\w*|verres?|papiers?|cartons?|emballages?|bio ?dechets?|compost\w*|reemploi|megots?|redevance|incitati(f|ve)|prevention|reduction|sargasses|puces?|enterr\w*|semi|aeriens|apport volontaire|points?)
$info = (informatiques?|logiciels?|serveurs?|tablettes?|ordinateurs?|copieurs?|photocopieurs?|visio ?conference|wi ?fi|site (internet|web)|portails? (famille|citoyen)s?|sig|cybersecurite|securite informatique|dematerialis\w*|teletransmission|point numerique|micro ?folies?|fab ?lab|videoprojecteurs?|tbi|tni|vpi|ecrans? numeriques?|tableaux? (numeriques?|interactifs?)|classes? (numeriques?|mobiles?)|numerique educatif|ecoles? numeriques?|fibre optique|teleph\w*|intranet)
$adresse = (adressages?|adresses? locales?|bal|numerotation|plaques? (de |des )?(rues?|numeros?)|denomination)
$engin = (tracteurs?(?! (tondeuses?|pelouses?|paysagers?))|(mini )?pelles?|pelleteuses?|tracto ?pelles?|chargeu(r|se)s?|remorques?|epareuses?|debroussaill\w*|nacelles?|groupes? electrogenes?|telescopiques?|chariots? elevateurs?|elevateurs?|engins?|gyrobroyeurs?|broyeurs? d accotements?|faucheuses?|point a temps|cylindres?|manitou|bras)
$camion = (camions? ((a )?(bennes?|grapp?ins?|plateau)|tribennes?|balais?|grue|4 ?x ?4)|4 ?x ?4|bennes? basculantes?|fourgons? bennes?|poids lourds?)
$neige = (deneigement|lames? (a|de) neige|etraves?|sal(euses?|age)|semoirs? a sel|viabilite hivernale|chasse neige|fraises? a neige|saleuses?)
$achat = (acquisitions?|achats?|acheter|acquerir|renouvellements?|remplacements?|fournitures?)
$commun = (defibrillateurs?|dae|radars? pedagogiques?|telemedecine|teleconsultation|poste de secours|panneaux? (lumineux|d information\w*|electroniques?)|ecrans? tactiles?|bornes? (tactiles?|interactives?)|sonorisation|vsav|vltt|ccrm?|epi|vlhr|sirenes?)
$mobilier = (mobiliers?(?! urbain)|tables|chaises|jouets|jeux|costumes|instruments?|chapiteaux?|barnums?|scenes?|podiums?|festivites|tatamis|vaisselle|electromenager|four|lave (vaisselle|linge)|equipements? (sportifs?|de cuisine|sceniques?)|materiels? (sportifs?|scolaires?|scenique|de cuisine|pedagogique))
$neuf = (constructions?|construire|creations?|creer|realisation|edification|implantation|reconstruction)
$public = (micro ?creches?|creches?|mam|maisons? d assistante?s? maternelle?s?|maisons? de l enfance|maison des assistantes|mediatheques?|bibliotheques?|ecoles? de musique|poles? (enfance|petite enfance|jeunesse|culturel|scolaire|medical|sante|de sante|associatif|administratif|multi\w*|educatif|sportif)|multi ?accueil|accueil (periscolaire|de loisirs)|periscolaire|alsh|centre de loisirs|salles?|msap|france services|maison (de services|des services|de sante|medicale|pluri\w*|des associations)|tiers lieux?|gendarmeries?|centre de secours|casernes?|cinemas?|piscines?|centre aqua\w*|musees?|pepinieres?|gymnases?|dojo|groupe scolaire|ecoles?|classes?|restaurants? scolaires?|cantines?|ateliers?|halles?|mairies?|complexe sportif|centre socio\w*|maison des jeunes|hangar|local|locaux|batiments?)
$agrandir = (extensions?|agrandissements?|agrandir|etendre)
$reseau = (reseaux?|canalisations?|conduites?|voies?|voirie|chemins?|rues?|trottoirs?|parkings?|stationnements?|cimetieres?|columbarium|assainissement|eau|eclairage|videoprotection|video\w*|zones?|terrains?|aires?|pistes?|parcs?|vae|perimetre)
$logement = (logements?|appartements?|residences? (seniors?|autonomie|etudiante\w*|sociale\w*|inclusives?|intergeneration\w*)|habitats? (participatifs?|inclusifs?|partages?|seniors?|groupes?)|beguinages?|maisons? seniors?|studios?)
$reprise = (rehabilitations?|rehabiliter|renovations?|renover|refections?|amenagements?|restaurations?|remises? en etat|transformations?|reamenagements?|restructurations?|mises? aux normes|grosses reparations|travaux|modernisations?|creations?|conversion|reconversion)
$vestiaire = (vestiaires?|club ?house|clubs? house|tribunes?|foyers? (de foot\w*|du stade|sportif)|gradins?|sanitaires (du|de) stade)
$terrain = (terrains? (de |d |du )?(foot\w*|rugby|hand\w*|grands? jeux|synthetiques?|tennis|honneur|basket\w*|beach\w*)|(gazons?|pelouses?|terrain \w+ \w+ gazon) (synthetiques?|sportives?|du stade|du terrain)|pelouses?( \w+){0,3} (stade|terrain)s?|terrains? synthetiques?|pelouse synthetique|mini stades?)
$astade = (pare ?ballons?|mains? courantes?|clotures?|filets?|buts|alarmes?|barrieres?|abris? de touches?)
$bloc = (stades?|parcs? des sports|plateaux? sportifs?|complexes? sportifs?|plaines? des sports|plaine de jeux|parcs? sportifs?)
$eclaire = (eclairages?|projecteurs?)
$sportif = (stades?|terrains?|football|foot|rugby|tennis|sportifs?|gymnases?|courts?|boulodromes?|salles? (des|de|omni)\w*)
$assain = (assainissement|eaux usees|stations? (d )?epuration|steps?|separati(f|fs|ve|ves)|postes? de (relevage|refoulement|relevement)|boues|lagun\w*|epuration|collecteurs?)
$assinit = (rehabilitation|renouvellement|mises? en conformite|mises? aux normes|conformite|separati\w*|mises? en separatif|travaux|reconstruction|extension|renovation|creation|refection|remplacement|construction|raccordement|traitement|restructuration)
$inonde = (papi|gemapi|inondations?|inondables?|crues?|ruissellements?|submersions?|endiguements?|digues?|expansion de crue\w*|ralentissement dynamique)
$urba = (plui?|plan local d urbanisme( intercommunal)?|plans? locaux d urbanisme|cartes? communales?|scot|documents? d urbanisme|schema de coherence territoriale)
$plan = (plans?|schemas?|strategies?|strategie|programmes?|elaboration|postes?|recrutement|chef(fe)?s? de projet|charges? de mission|animat\w*|etudes?|feuilles? de route|ingenierie|contrat|mission|conseiller|econome)
$objetvert = (pcaet|climat\w*|transitions? (ecologiques?|energetiques?|environnementale\w*|alimentaires?)|energies?|energetiques?|enr|reseaux? de chaleur|decret tertiaire|gestion differenciee|arbres?|eaux pluviales|adaptation au changement|biodiversite|environnement\w*|carbone|sobriete|dechets?|economie circulaire|trames?|alimentaires?|forets?)
$mobilitev = (covoiturages?|plans? velos?|schema( \w+){0,2} (cyclable|velo|modes doux|mobilites (douces|actives))\w*|transports? (publics?|en commun|collectifs?)|zfe|zone a faibles? emissions?|billettique|telebillettique|autopartage|schema cyclable|mobilites? (douces?|actives?|durables?))
$social = (gens du voyage|sports?|sportive|sante|entreprises|culturel\w*|social\w*|educati\w*|economi\w*|touris\w*|jeunesse|commerces?|numeriques?|accessibilite|handicap|citoyen\w*|insertion|emploi)
$territoire = (crte|ptrte|pcrte|opah( ru)?|petites villes de demain|pvd|contrats? de ruralite|projet de territoire|villages? d avenir|action coeur de ville|contrats? de relance\w*)
$chauf = (chaudieres?|chauffages?|chaufferies?)
$remplacer = (remplacements?|remplacer|changements?|changer|renouvellements?|renovations?|modernisations?|installations?|refections?|substitution|conversion|mise en place|rempl)
$menuis = (menuiseries?|fenetres?|huisseries?|portes? d entrees?|portes? fenetres?|double vitrages?|baies? vitrees?|portes et fenetres|ouvrants)
$place = (amenagements?|place|coeur|centre|bourg|ilot|parc|chemin|rues?|voiries?|quartier|abords|cafe|pole)
$objplan = (plans?|schemas?|strategies?|strategie|programmes?|recrutement|chef(fe)?s? de projet|charges? de mission|ingenierie|contrat|postes? (d|de|du) \w+|elaboration)
$autre = (pompiers?|secours|bennes?|incendies?|police|sapeurs|deneig\w*|equipements?|materiels?|remorques?|belier|anti|pmr|tpmr|reduite|mobiliers?|tondeuses?|4 roues|france services|gnc|gaz naturel|autopartage|transport)
$nature = (zones? humides?|prairies?|humides|forets?|bois\w*|captages?|sources?|preservation|protection|biodiversite|naturel\w*|rnr|maraich\w*|agricol\w*|inondation\w*|depollution|epuration|eaux?|rivieres?|marais|etangs?)
$refaire = (modernisation|renovation|rehabilitation|requalification|construction|reamenagement|amenagement|extension|restructuration)
$autrestade = (athletisme|accessibilite|normes|pmr|city|multi ?sports?|terrains?|pelouse|gazon|piste|parkings?|falaises?|skate ?park|pump ?track|aires?|mini|fitness|arrosage|jeux|voirie|securisation|acces|chemin\w*)
$relamp = (renovation|modernisation|rehabilitation|leds?|remplacement|econom\w*|changement|passage|relamping|renouvellement|mises? aux normes|refection|optimisation|extinction)
$vertplan = (sobriete|inondation\w*|biodiversite|climat|energ\w*|environnement\w*|numeris\w*|dematerialis\w*|trames?|serveur|zonage|inventaires?|friches?|aerogenerateurs?|pluvial\w*|naturalistes?)
$route = (voiries?|voies?|chemins?|ponts?|rues?|routes?|chaussees?|ouvrages? d art|murs? de soutenement|soutenements?|passerelles?|gues?)
@bati = S7 S8 S11 S15 S16 S17 S19 S20 S24 S27 S29 S30 S40 S43 S46 S48 S59

[O] lien
# Digital tools that serve shared travel or the energy of buildings.
(telebillettique|billettique|open payment|plate ?formes?( \w+){0,3} covoiturage|information\w*( \w+){0,3} voyageurs?)
(telegestion|telesurveillance|gtb|gtc|gestion technique|regulation|supervision|automat\w*|suivi|controle) & (chauff\w*|energ\w*|consommations?|thermi\w*|eau|gtb)
# The motor is said to be clean.
(vehicules?|voitures?|camions?|utilitaires?|minibus|bus|autobus|navettes?|balayeuses?|flottes?|scooters?|tondeuses?|fourgons?|bennes?|engins?|parc automobile) & $propre & !sapeurs?
(velos?|vae|triporteurs?) & (achats?|acquisitions?|electriques?|assistance|location|stationnements?|abris?|parkings?)
# Equipment against forest fires.
(feux? de forets?|incendies? de forets?|ccff|dfci|defense (de la|des) forets?) & !poteaux?
# Sorting and weeding tools make the equipment green.
(vehicules?|bennes?|camions?|bacs?|conteneurs?|containers?|colonnes?|broyeurs?|composteurs?|corbeilles?|bornes?|points?|poubelles?) & $tri & (tri|selecti\w*|dechets?|bio ?dechets?|verres?|recycl\w*|compost\w*|papiers?|apport volontaire|ordures|om|vegetaux)
(conteneurs?|containers?|colonnes?|points? d apport) (\w+ ){0,2}(semi ?)?(enterr\w*|aeriens?|enfouis)
(desherb\w*|zero phyto\w*|zero pesticides?|balayeuses?( \w+){0,3} desherb\w*)
(sargasses|especes? (exotiques?|envahissantes?|invasives?)|reserves? naturelles?|jussie|frelons?)
# New building with a named ecological quality.
$neuf & (biosourc\w*|bioclimat\w*|energie positive|photovolt\w*|passi(f|ve)|eco ?(respons\w*|construct\w*|materiaux)|ossature bois|paille|haute qualite environnementale|hqe|bbc|toilettes seches|basse consommation)
(reseaux? (de )?chaleur|chaufferies? (a |au )?(bois|biomasse|granules?|plaquettes?|collectives?)|bois energie)
(ressourceries?|recycleries?|centre de tri|reemploi|materiauth?eques?) & !postal
# Heating, windows and insulation carry the link, whatever the building.
$remplacer & $chauf & !gaz & !toitures? & !accessibilite
$remplacer & $chauf & gaz & !installation & !construction
$logement & $chauf
$menuis & (remplacements?|changements?|renouvellements?|remplacer|rempl) & !@S14 & !@S58
$menuis & $logement
$menuis & (remplacements?|changements?|refections?|renovations?) & @bati
$logement & (energ\w*|thermi\w*|isol\w*|bbc|biosourc\w*|eco ?(construction|renovation|hameau|quartier))
(toitures?|couvertures?|facades?|ravalement|volets|plafonds?|combles?) & (isol\w*|thermi\w*|energ\w*|photovolt\w*)
$vestiaire & (energ\w*|thermi\w*|isol\w*|photovolt\w*|solaires?|chauffe eau|chaudieres?)
$logement & friches?
# Flood risk: even a study, a post or a file.
$inonde & (papi|gemapi|animation|etudes?|animat\w*|poste|dossier|regularisation|programme|diagnosti\w*|strategie|surveillance|prevention)
(inondations?|crues?|ruissellements?|submersions?) & (lutte|lutter|protection|proteger|prevention|limiter|reduction|reduire|contre|bassins?|ouvrages?|vulnerabilite)
(digues?|endiguements?) & (systemes?|etudes?|danger|confortement|protection|securisation|rehabilitation|maitrise d oeuvre|surveillance|entretien|niveau|urgence) & !port & !ports? & !zae
# Climate and energy plans, posts and strategies.
$plan & $objetvert & !batiments? & !ecoles?
$mobilitev & $plan
(schemas? directeurs?|zonages?|etudes? (diagnostic\w*|hydraulique\w*)|diagnostics?)( \w+){0,5} (eaux? pluviales?|pluviaux|assainissement|eaux? potables?|alimentation en eau|eaux usees|aep)
# Sports lighting that is renewed.
$eclaire & $sportif & (renovation|modernisation|rehabilitation|leds?|remplacement|economi\w*|changement|passage|relamping|renouvellement|mise aux normes)
# Waste water: works on the network or the plant.
$assain & $assinit & !voirie & !voiries & !places? & !etudes? & !automate
(eaux usees|assainissement) (\w+ ){0,4}(rues?|routes?|chemins?|avenues?|lotissements?|hameaux?|quartiers?|bourg|secteurs?|lieux? dits?|village)
(mises? en )?separatif\w* (des |du |de la |de l )?(reseaux?|rues?|assainissement|eaux|secteurs?|quartiers?)
(eaux claires|surfaces actives|deconnexion|pollutions?|milieu naturel) & !sols?

[N] pas de lien
# Addressing and digital equipment.
$adresse & !dechets?
$info & !mobilite & !covoiturage & !energ\w* & !transports? & !travaux & !construction & !rehabilitation
$info & $achat
$info & @S19 & !construction & !rehabilitation & !renovation
# Safety, health and information equipment.
$commun & !photovolt\w* & !energ\w* & !systeme & !recharge & !ile & !renovation & !rehabilitation & !amenagement & !construction & !collecte
# Works machines, tipper trucks, snow and mowing gear.
$engin & $achat & !$propre & !dechets? & !desherb\w* & !sargasses & !forets?
$camion & !$propre & !$tri & !dechets?
$neige & !$propre
(tondeuses?|tracteurs? (tondeuses?|pelouses?)|autoportees?) & !$propre & !paysager
(balayeuses?|laveuses?|auto ?laveuses?|nettoyeurs?) & !$propre & !desherb\w* & !mutualis\w*
(vehicules?|fourgons?|utilitaires?|camions?) & (pompiers?|secours|incendies?|sapeurs|police|bennes?|4 roues|tpmr|pmr|handicap\w*|reduite) & !$propre & !ordures & !dechets? & !collecte & !om & !forets? & !ccff
# Furniture, games, sports and festival equipment.
$mobilier & $achat & !leds? & !eco ?respons\w* & !dechets? & !urbain
(equipements?|materiels?) & (ateliers?|services? techniques?|cuisine|sportifs?|scolaires?|festivites|creche|france services|voirie) & $achat & !$propre & !$tri & !$energie & !vehicules? & !amenagement & !construction
# Small heritage works.
(restaurations?|refections?|renovations?|rehabilitations?|remise en etat|remplacement|reparations?|toiture|toit)( \w+){0,4} (lavoirs?|four a pain|fontaines?|calvaires?|croix|horloges?|puits) & !$place & !$eclaire & !@bati & !forages? & !$energie
(cloches?|calvaires?|campanile|battants?|tintement) & !$place & !@bati & !$eclaire & !energ\w*
(monuments? aux morts|monument commemoratif|steles?|carre militaire) & !$place
# Sports grounds: the ground and its fittings.
$terrain & !$vestiaire & !$eclaire & !drainage & !arros\w* & !couverture & !couverts? & !couvrir & !forages? & !energ\w* & !eaux?
$terrain & (creation|realisation|construction|amenagement|transformation) & !$vestiaire & !couverture & !couverte?s? & !ancien & !$nature & !$vert & !complexe
(pistes? d athletisme|piste du stade|pistes? de saut) & !renovation lourde
$astade & $sportif & !$eclaire & !$energie & !eaux? & !couverture & !@T70
(mises? aux normes|accessibilite|conformite|mise en accessibilite|homologation) & (stades?|football|foot|rugby|equipements? sportifs?) & !$vestiaire & !$eclaire & !sanitaires? & !terrains? d honneur & !eau
# Plans and posts with a social, economic, sports or cultural object.
$objplan & $social & !$objetvert & !@bati & !construction & !$mobilitev & !etudes? & !$urba & !velo & !eau & !amenagement & !territoire
(agenda|programmes?|programmee|adap|ad ap) & accessibilite & !$energie & !renovation & !rehabilitation & !extension & !espaces?
# Storm damage of roads and bridges.
(inondations?|crues?|intemperies|tempete|orages?) & $route & (suite|suites|apres|degats?|causes?|reparations?|refection|remise en etat) & !prevention & !lutte & !assainissement & !berges?

[I] imprecis
# Vehicles whose motor is not said.
(vehicules?|voitures?|minibus|mini bus|utilitaires?) & $achat & !$autre & !$propre & !$neige & !$tri & !$camion & !$engin
(camions?|vehicules?|bennes?|bacs?|flottes?) & (collecte|ramassage|ordures|om) & !$tri & !$propre & !conteneurs? & !containers?
# New or larger public building without an energy word.
$neuf & $public & !$vert & !$energie & !@T70 & !@S9 & !@S10 & !@S37 & !accessibilite & !jeux & !numerique & !mobiliers? & !ascenseurs? & !four
construction & $public & !$vert & !$energie
$agrandir & $public & !$vert & !$energie & !$reseau & !accessibilite
$agrandir & @bati & !$vert & !$energie & !$reseau & !accessibilite & !$achat
(couvertures?|couvrir|couverts?) & (plateaux?|terrains?|tennis|petanque|boulodromes?|courts?|tribunes?|city ?stade) & (construction|creation|realisation|couverture|couvrir|rehabilitation) & !$energie & !$eclaire & !sol
(piscines?|centres? (aquatiques?|nautiques?|aqualudiques?)|cinemas?|stades? nautiques?) & $refaire & !$energie & !$vert & !accessibilite & !numerique & !eaux? & !$route
# Purchase of land or of a building, bare, followed by works or in view of a use.
acquisitions? foncieres?|(acquisitions?|achats?) (de |d |du |des |de la |d un |d une |\w+ )?(parcelles?|terrains?|ensembles? immobiliers?|biens? immobiliers?) & !$vert & !$energie & !$nature & !friches? & !@S47 & !@S13 & !parkings? & !stationnements? & !city & !incendie & !multi ?sports? & !zones?
(acquisitions?|achats?|acquerir|acheter) & (immeubles?|immobili\w*|batiments?|maisons?|propriete|locaux|murs|batisse|grange|ensemble immobilier) & !$vert & !$energie & !$nature & !friches? & !vehicules? & !materiels? & !mobiliers? & !equipements? & !informatiques? & !echographe
(acquisitions?|achats?) & (rehabilitation|renovation|amenagement|transformation|travaux) & (maisons?|immeubles?|batiments?|propriete|grange|local|ensemble immobilier|bar|restaurant|auberge) & !$vert & !$energie
# Dwellings: new, or works without an energy word.
$logement & $neuf & !$vert & !$energie & !accessibilite
$logement & $reprise & !$vert & !$energie & !accessibilite & !pmr & !escaliers? & !voirie
$logement & (volets?|toitures?|facades?|ravalement|pignons?|insalubr\w*|normes|climatisation|couverture) & !isol\w* & !energ\w* & !thermi\w* & !menuiseries? & !fenetres?
volets? (roulants?|motorises?|electriques?|exterieurs?|bois|des?|du|au|aux|a) & !menuiseries? & !$menuis & !isol\w* & !energ\w* & !thermi\w* & !radiateurs? & !chauff\w*
(presbyteres?|ancienne? (ecole|mairie|poste|gare|presbytere|cure|boulangerie)) & (rehabilitation|renovation|amenagement|transformation|restauration|travaux) & !$vert & !$energie & !accessibilite & !@S14
# Changing rooms and stands, the stadium as a whole.
$vestiaire & !$energie & !$vert & !pmr & !acces & !accessibilite & !$eclaire
$bloc & $refaire & !$autrestade & !$terrain & !$eclaire & !$astade & !$energie & !$vert
(eclairages?|projecteurs?)( \w+){0,5} (stades?|terrains?|football|foot|rugby|tennis) & !$relamp & !$energie & !$vert & !synthetique & !extinction
# Bare town planning and generic territorial engineering.
$urba & (elaboration|revision|modification|transformation|mise en compatibilite|compatibilite|etudes?|diagnostic|procedure|ingenierie|etablissement|evolution|accompagnement) & !$vertplan
$territoire & !energ\w* & !ecolo\w* & !climat\w* & !friches? & !voirie & !eaux? & !arbres? & !pcaet & !cheminements? & !relance & !video\w* & !incendie & !decheteries?
(plans?|schemas?|etudes?|projet)( \w+){0,3} (mobilites?|deplacements?) & !velos? & !cyclables? & !douces? & !actives? & !durables? & !covoiturage
# Repair after a flood or a storm, outside of roads and bridges.
(inondations?|crues?|intemperies|tempete|orages?) & (suite|suites|apres|degats?|causes?) & !prevention & !protection & !lutte & !assainissement & !berges? & !$route & !@S14 & !cimetiere & !$nature & !aires? & !terrains? & !pistes? & !vc & !eboulements?
