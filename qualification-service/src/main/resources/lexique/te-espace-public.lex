# Link with the ecological transition. Public space, play and sport grounds, drinking water, cemeteries, health houses.
$verdir = vegetalis\w*|revegetalis\w*|renatur\w*|desimpermeabilis\w*|desimper\w*|desartificialis\w*|verdissement|verdir|reverdi\w*|debitum\w*
$fraicheur = ilots? de (fraicheur|chaleur)|fraicheur|rafraichi\w*|lutte( \w+){0,3} chaleur|climatiques?
$biodiv = biodiversite|biodiv|nature en ville|resilien\w*|durables?|environnemental\w*|ecologiques?|trames? (vertes?|bleues?)|continuites? ecologiques?
$pluie = eaux? pluviales?|pluvia\w*|eaux? de pluies?|ruissel\w*|infiltration|noues?|drainage|inondations?
$doux = (liaisons?|circulations?|voies?|modes?|mobilites?|deplacements?|cheminements?|pistes?) (douces?|doux|actives?|actifs?|cyclables?|partagees?)|cyclables?|pieto?nn?isation|voies? vertes?|velos?|pietonnes? et cyclables?
$vert = vegetal\w*|revegetal\w*|renatur\w*|desimper\w*|desartific\w*|verdissement|fraicheur|chaleur|climat\w*|biodivers\w*|nature|resilien\w*|durables?|ecolog\w*|environnement\w*|haies?|plantations?|plants?|arbres|ruissel\w*|pluvial\w*|eaux? de pluies?|infiltration|cyclables?|velos?|vtt|pistes?|doux|douces?|pieto?nn?isation|multimod\w*|echanges?|covoiturage|recycl\w*|depollu\w*|friches?|photovolt\w*|solaires?|isol\w*|thermiques?|energ\w*|ecoquartiers?|eco quartiers?|leds?|paysag\w*|espaces? verts?|eaux?|assainissement|eclairages?|berges?|ombrieres?|jardins? (partages?|participatifs?|familiaux)
$pmr = accessib\w*|pmr|handicap\w*|mobilite reduite|adap|ad ap
$secu = securi\w*|ralentiss\w*|vitesses?|signalisation|circulation|stationnements?|parkings?|trottoirs?
$autre = voiries?|routes?|routiere?s?|reseaux?|enfouissement|effacement|video\w*|jeux|sport\w*|city\w*|multisports?|skate\w*|pump\w*|fitness|petanque|boulodrome|eglises?|cimetieres?|ecoles?|scolaire|toitures?|defense|incendie|wifi|achats?|acquisitions?|mobilier
$urbain = places?|placettes?|bourgs?|centres? bourgs?|centres? villes?|coeurs? de (bourg|ville|village)|villages?|hameaux?|parvis|esplanades?|mails?|foirail|espaces? publics?|quartiers?|traversees?|entrees? de (ville|bourg|village)|squares?|abords|rues?|avenues?|boulevards?|cours(?! d eau)|cour|parkings?
$place = places?|placettes?|esplanades?|parvis|mail|foirail|champ de (mars|foire)|placis
$bourg = bourgs?|centres? bourgs?|centres? (ville|village|ancien)s?|coeurs? de (bourg|ville|village)s?|villages?|hameaux?|traversees?|traverses?|entrees? (\w+ )?(de|du) (ville|bourg|village)
$refaire = amenagements?|reamenagements?|amenager|requalifi\w*|renov\w*|valorisation|mise en valeur|restructuration|creation|refection|embellissement|revitalisation|redynamisation|rehabilitation|restauration
$remettre = renouvel\w*|remplac\w*|renov\w*|rehabilit\w*|reprises?|refections?|changements?
$conduite = conduites?|canalisations?|reseaux? (d )?(aep|eaux?|adduction|distribution)|aep|eaux? potables?|branchements?|adductions?( d eau)?
$eaupotable = eaux? potables?|aep|alimentation en eau|adductions?|reseaux? d eau|conduites? d eau|canalisations? d eau|distribution d eau|chateaux? d eau|captages?|sources?|forages?
$perte = fuites?|fuyardes?|vetustes?|rendements?|etancheite|sectorisation|sectorielles?|cvm|plomb|economies? d eau|pertes?
$city = city ?(stades?|parks?|parcs?)?|citystades?|cityparks?|multi ?sports?|foot (5|a 5)|basket|3x3|playgrounds?
$parcours = parcours (de |du )?(sante|sportifs?|fitness|sport)|agres|fitness|street ?workout|work ?out|musculation|crossfit
$glisse = skate ?\w*|bowl|pump ?tracks?|pumptrack|bmx
$jouer = aires?( \w+){0,2} jeux|jeux|tyroliennes?|portiques?|toboggans?|balancoires?
$cine = columbariums?|columbaria|cavurnes?|ossuaires?|jardins? (du|de) souvenir|cineraires?|depositoires?|caveaux?|concessions|exhumations?|crematoriums?|crematisation|urnes
$sante = (maisons?|poles?|centres?|espaces?) (\w+ )?(de )?(sante|medica\w*|pluridisciplinaire\w*)|msp|cabinets? (medica\w*|dentaires?|de kine\w*|infirmiers?|paramedica\w*)|psla
$friche = friches?
$thermique = thermiques?|energetiques?|isolations?|photovolt\w*|energies?|chauffage|chaudieres?|pompe a chaleur|leds?

[O] lien
# Greening words carry the public space, whatever else the title names.
$verdir & $urbain
$verdir & $secu
$verdir & (ecoles?|cours? (d )?ecoles?|scolaires?|recreation)
$fraicheur & $urbain
$biodiv & $urbain & !(sites? ecotouristiques?|citoyenne)
# Planting named as such, not the name of a square.
plantations?( \w+){0,4} (arbres?|arbustes?|haies?|vegetaux|vegetales?) & !chancre
plantations? & $urbain & !plantation (de )?(platanes|tilleuls)
# Rain water joined to a public space or a street.
$pluie & $place
$pluie & $bourg & !$eaupotable
$pluie & $refaire & !tennis & !toitures? & !eglises? & !stades? & !ponts? & !murs?
# Soft modes, paths on foot included, win over safety, access and heritage.
$doux & $secu
$doux & $pmr
$doux & $bourg
$doux & $place
cheminements? (pietons?|pietonniers?|pedestres?) & !jeux & !cimetieres? & !$thermique
poles?( d)? echanges?( multimod\w*)?|multimod\w*
covoiturage|bornes? (\w+ )?(de recharge|electriques?) & $urbain
# A wasteland given back to use; cleaned land.
$friche & requalifi\w*|rehabilit\w*|amenagements?|viabilis\w*|acquisitions?|resorption|reconver\w*|transformation|travaux|depollution
friches? (industrielles?|commerciales?|urbaines?|hospitalieres?|militaires?|ferroviaires?)
(operation de )?recyclage( foncier)? & !dechets? & !recycleries?
depollution & !vehicules?
ecoquartiers?|eco quartiers? & !abords
# Landscaped park as the object; shared gardens.
parcs? paysagers?|requalification paysagere & !$autre & !$secu
jardins? (partages?|participatifs?|familiaux|pedagogiques?|potagers?|ouvriers?)
# Drinking water: renewing the network.
$remettre & $conduite & $eaupotable & !renforcement & !(incendies?|defense|devoiement|encorbellement)
$remettre & (conduites?|canalisations?) & !(incendies?|defense|devoiement|encorbellement|gaz|chauffage)
renforcements? & $remettre & $eaupotable
branchements? & plomb|eaux?|eau potable & !assainissement & !pluvia\w* & !usees & !extensions? & !electri\w* & !creation
# Losses and quality of water.
$perte & $eaupotable
$perte & conduites?|canalisations?|reseaux?|vannes? & !toitures?
(amelioration|qualite)( \w+){0,4} eaux? & !$secu
# Resource: catchments, securing, treatment, metering.
captages? & conformite|regularisation|protection|dup|perimetres?|restauration|reprise|securisation
securisation( \w+){0,4} (alimentation en eau|ressources?( en eau)?|reseaux? d eau|approvisionnement)
interconnexions?|maillages? & eaux?|aep|reseaux? d eau
compteurs? & remplac\w*|pose|individuels?|production|sectorisation|eaux?|aep & !compteurs? (electriques?|edf)
telegestion|telerel\w*|telesurveillance|comptages? & eaux?|aep|reservoirs?|stations?|captages?
ultrafiltration|desinfection|traitement|potabilisation & eau potable|potabilisation|aep|captages?|sources? & !demolition
pgsse|economies? d eau|adequation|besoins?( \w+){0,2} ressources?|nouvelles? ressources?|preservation( \w+){0,3} ressource|schemas? directeurs?( \w+){0,4} (eaux?|aep)
eau potable & assainissement
# Cemetery greened.
cimetieres? & enherb\w*|engazonn\w*|vegetalis\w*|espaces? verts?|desimper\w*|zero phyto\w*|desherb\w*|phyto\w*
# Health house with thermal works.
$sante & $thermique

[N] pas de lien
# Access as the only aim of works on a place.
$pmr & $place & !$refaire & !$vert
$pmr & $bourg & !$refaire & !$vert
mise( \w+){0,2} accessibilite( \w+){0,2} (place|placette|bourg|parvis|espaces? publics?|cimetieres?|salles?|village) & !$vert & !$refaire
$pmr & $jouer
$pmr & stationnements?|parkings?|places? (de )?(stationnement|parking|pmr) & !$vert & !amenagements?
# Safety alone, or a street laid out for safety.
securisation( \w+){0,3} (centre|bourg|village|traversees?|rues?|carrefour|abords|entrees?) & !$refaire & !$vert & !batiments? & !reseaux?
amenagements? (securitaires?|de securite) & !$vert
amenagements? et (mise en )?securi\w* & rues?|carrefours?|routes?|traversees?|voies?|voiries? & !$vert & !$place & !embellissement & !valorisation & !requalification
voiries? & $bourg & !$vert & !amenagement & !requalifi\w* & !revitalis\w* & !valoris\w* & !espaces? publics?
# Play grounds, without other works.
aires?( \w+){0,2} jeux & !requalification & !rehabilitation & !renovation & !paysag\w* & !$vert
$jouer & achats?|acquisitions?|installation|implantation|extension|mise en place|fourniture & !$vert
$jouer & renovation|rehabilitation|refection|remplacement & !$vert & !paysag\w* & !$urbain
# Ball courts, fitness, boards, bowls.
$city & !friches? & !nature & !eclairages? & !renovation & !gymnases?
$parcours & !nature & !randonnees? & !salles?
$glisse & !velos? & !vtt
(creation|amenagement|realisation|installation|implantation)( \w+){0,3} (boulodromes?|terrains?( \w+){0,2} (boules|petanque)|fronton|mini ?golf|accrobranche|barbecues?|stand de tir) & !eclairages? & !couver\w*
plateaux? (multi ?)?sportifs? & !ecoles? & !couver\w* & !eclairages? & !refection
pare ballons?|paniers? de basket|mains? courantes? & !eclairages?
# Graves and works in the cemetery.
$cine & !espaces? verts? & !vegetal\w*
cimetieres? & creation|extension|agrandissement|amenagement|refection|murs?|cloture|portails?|parking|normes|accessibilite|numerisation|achat|acquisition|conformite & !paysag\w* & !vegetal\w* & !enherb\w* & !espaces? verts? & !dechets & !pluvial\w* & !engazonn\w* & !desimper\w*
# Health house: access, remote medicine.
$sante & accessib\w*|pmr|handicap\w*|acces|viabilisation & !construction

[I] imprecis
# Squares and village centres, bare.
$refaire & $place & !$vert & !$pmr & !$secu & !$autre
(amenagement|reamenagement|requalification|creation|renovation)( \w+){0,2} (place|placette|esplanade|parvis)( \w+){0,4}(?= {2}) & !$vert & !$pmr & !$secu & !$autre
(?<!.)(places?|placettes?|parvis|esplanades?|coeur|centre|bourg)( \w+){0,5}(?= {2}) & !$vert & !$pmr & !$secu & !$autre
$refaire & $bourg & !$vert & !$pmr & !$secu & !$autre
(revitalisation|redynamisation|attractivite|embellissement|valorisation|mise en valeur)( \w+){0,4} (bourg|village|centre|ville|coeur|quartier) & !$vert
$bourg & etudes?|maitrise d oeuvre|amo|moe & !$vert & !$pmr
(espaces?|abords|cadre de vie) & publics?|urbains?|abords|cadre & $refaire & !$vert & !$pmr & !$autre & !$secu
abords? & (mairie|eglise|salle|chateau|ecole|gare|stade|gymnase|foyer|halle)s? & !$vert & !$pmr & !$secu & !voiries?
cadre de vie & !$vert & !jeux & !$pmr & !$secu
# Safety joined to embellishment, or the street requalified.
securi\w* & embellissement|mise en valeur|valorisation|requalification & $urbain & !$vert
(rues?|avenues?|boulevards?) & requalification|reamenagement|embellissement & !$vert & !$pmr & !voiries?
# Station areas, housing areas, urban projects.
(quartier|abords|parvis|place|esplanade|secteur|pole)( de la)? gare & !multimod\w* & !echanges? & !$vert
zac|nprun?|anru|npnru|renouvellement urbain|residentialisation & !$vert & !$eaupotable & !$autre & !$secu & !$pmr
quartiers? & requalification|amenagement|reamenagement|restructuration & !$vert & !$pmr & !$autre
# Pulling down without a wasteland.
(demolition|deconstruction|desamiantage)( \w+){0,4} (maisons?|granges?|ilots?|silos?|batiments?|habitations?|immeubles?|hangars?|site) & !friches? & !$verdir & !jardins?
demolitions? & !friches? & !$verdir & !$urbain & !reconstruction
ilots? & !fraicheur & !chaleur & !recycl\w* & !depollu\w* & !$vert
# Landscape as a quality; parks and banks without another word.
(urbaine?s?|qualitati\w*|patrimonial\w*|global\w*|embellissement) et paysag\w*|paysag\w* et (urbain\w*|patrimonial\w*|embellissement)|valorisation paysagere
(parcs?|jardins?|squares?|prairies?|pre) & amenagements?|reamenagements?|requalification|renovation|embellissement & !$vert & !$pmr & !$autre & !$secu & !informatique & !logements?
(berges?|quais?|bords? (de|du)|front de mer|plages?|lac|etang|douves|corniche) & amenagements?|reamenagements?|requalification|valorisation & !$verdir & !$vert & !$pmr & !$secu & !$autre
# Leisure places and sport grounds without named play.
bases? (de loisirs?|nautiques?)|plaine des sports|zones? de loisirs?|terrains? de loisirs?|aires? de (loisirs?|detente)|baignade|eaux vives & !$city & !$jouer & !$vert & !$pmr & !$secu
equipements? sportifs? & !plein air & !proximite & !ludiques? & !$city & !$vert & !$pmr & !acquisitions? & !installation & !$jouer & !$parcours
# Drinking water: stronger network, reservoir without the word water.
renforcements?( \w+){0,3} reseaux?( \w+){0,2} (eaux?|aep|adduction) & !$remettre & !securisation & !$perte & !incendies? & !pluvia\w* & !extensions?
reservoirs? & refection|renovation|rehabilitation & !eaux? & !aep & !incendies? & !$perte
# Health houses.
$sante & construction|creation|extension|amenagement|rehabilitation|projet|etude|conversion|agrandissement & !$thermique & !$pmr & !friches? & !telemedecine
(locaux|local|espaces?|batiments?) & (medica\w*|sante|paramedica\w*|professionnels? de sante) & !$pmr & !$thermique & !telemedecine
(toitures?|renovation|refection|restructuration) & $sante & !$thermique & !$pmr
(?<!.)(maisons?|poles?|centres?|cabinets?)( \w+){0,1} (sante|medica\w*)( \w+){0,4}(?= {2}) & !$thermique & !$pmr
