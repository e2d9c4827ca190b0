# Interventions. Car parks, shared mobility, street lighting, public services, names without a verb.
$refaire = renovations?|renover|rehabilitations?|rehabiliter|refections?|remplacements?|remplacer|renouvellements?|reprises?|reparations?|remise( \w+){0,2} (etat|niveau|neuf)|modernisations?|moderniser|restaurations?|restructurations?|requalifications?|reamenagements?|changements?|changer|confortement|consolidation|mise (aux|en) (normes?|conformite)|elargissements?|recalibrage|renforcements?|securisation|amelioration|reprofilage
$refairefort = renovations?|rehabilitations?|refections?|remplacements?|renouvellements?|reprises?|reparations?|remise( \w+){0,2} etat|modernisations?|restaurations?|changements?|confortement|consolidation
$batir = constructions?|construire|creations?|creer|realisations?|reconstructions?|edification|implantation
$ajouter = extensions?|agrandissements?|agrandir
$neuf = constructions?|construire|creations?|creer|realisations?|implantation|extensions?|agrandissements?|raccordement|nouve\w+
$faire = amenagements?|amenager|creations?|creer|constructions?|construire|realisations?|installations?|implantation|mise en place|pose
$etudier = etudes?|audits?|diagnostics?|maitrise d oeuvre|faisabilite|assistance a maitrise( d ouvrage)?|amo|schemas?|plans?|programmation|concertation
$acheter = acquisitions?|achats?|acquerir
$bati = batiments?|ecoles?|mairies?|salles?|eglises?|chapelles?|gymnases?|logements?|maisons?|locaux|local|piscines?|presbyteres?|vestiaires?|hangars?|ateliers?|toitures?|creches?|groupes? scolaires?|colleges?|lycees?|bibliotheques?|mediatheques?|hotel de ville|foyers?|cantines?|restaurants? scolaires?|tribunes?|club ?houses?|halles?|preaux?
$courant = ecoles?|mairies?|salles?|groupes? scolaires?|gymnases?|foyers?|mediatheques?|bibliotheques?|batiments?|creches?|logements?|vestiaires?|locaux|local|maisons?|cantines?|restaurants? scolaires?|ateliers?|hotel de ville|piscines?|club ?houses?|commerces?|auberges?|epiceries?|boulangeries?|garages?|hangars?|casernes?|ehpad
$culte = eglises?|chapelles?|clocher|chateau|abbaye|abbatiale|cathedrale|basilique|remparts?|fort|facades?|vitrail|vitraux|tribunes?|couverts?|halls?|lavoirs?|toitures?|toit|charpente|college|lycee|nautique|calvaires?|croix|classes?
$existant = dans( \w+){0,2} (ancien\w*|existante?s?|mairie|salle|ecole|eglise|presbytere|batiment|locaux|maison|immeuble|grange|chateau|ferme|gare|preau)|ascenseurs?|elevateurs?|monte personnes?|plateformes? elevatrices?
$transformer = renovations?|rehabilitations?|transformations?|transformer|reconversion|restructurations?|reamenagements?|amenagements?|restauration
$vert = paysag\w*|vegetal\w*|desimperm\w*|places?|bourgs?|parvis|quartiers?|abords|squares?|esplanades?
$voirie = voiries?|voies?|routes?|rues?|chemins?|chaussees?|trottoirs?|enrobes?|impasses?
$chemin = cheminements?|sentiers?|sentes?|passerelles?|trottoirs?|liaisons? (douces?|pietonn\w*|cyclables?)|voies? (douces?|vertes?|nouvelles?|d acces|de desserte|pietonn\w*|cyclables?)|pistes?( cyclables?)?
$eclairage = eclairages?( publics?)?|candelabres?|lampadaires?|luminaires?|lanternes?|points? lumineux
$sport = stades?|terrains?|football|rugby|tennis|courts?|boulodromes?|city ?stades?
$led = leds?|relamping|relampage|basse consommation|moins energivores?|economes?
$energie = chauffage|chaudieres?|pompes? a chaleur|isolations?|menuiseries?|huisseries?|fenetres?|ventilation|vmc|thermiques?|energetiques?
$pluie = eaux? pluviales?|pluvial|pluviales|eaux? de ruissellement|ruissellement|bassins? (d orages?|d infiltration|de retention|d ecretement)|ecoulement des eaux
$animer = animations?|animer|ateliers? (participatifs?|de sensibilisation)|festivals?|fetes? (de|du)|coordination|coordonner|chantiers? jeunes|mediation sociale|adultes relais

[I1] Rénovation bâtiment
# Energy works in a building stay there, whatever the verb.
$energie & $courant & !$etudier & !$ajouter & !$batir
leds?|relamping & $courant & !(eclairages? publics?|rues?|voiries?|stades?|terrains?)
# Solar panels alongside the works on the building change nothing.
photovolt\w*|solaires? & $refaire & $courant & !$etudier
# A building turned into another use by its renovation.
$transformer & $courant & (en|pour|destine\w*)( \w+){0,4} (maisons?|salles?|logements?|bureaux|bibliotheques?|mediatheques?|tiers|locaux|mairie|commerces?|cabinets?|gites?)
# Fitting out the inside; created inside something that already stands: repair of the building, not a new one.
(amenagements?|amenager|agencement)( \w+){0,3} (salles?|bureaux?|combles|archives|cuisines?|appartements?|logements?|grange|presbytere|interieure?s?) & !$batir & !$ajouter & !$etudier & !(abords|exterieure?s?|aires?|parking|espaces?)
$existant & $faire & !$etudier & !$ajouter & !(exterieure?s?|informatiques?|numeriques?)
accessibilite|pmr|handicap\w* & $courant & !$batir & !$ajouter & !(acces|cheminements?|parkings?|places?|stationnements?|abords|arrets?) & !$etudier
# Look-alikes of outdoor works: the wash house, the wall of a church, the covered or seated part of a stadium.
$refairefort & lavoirs? & !$etudier
$refairefort & (murs?|murets?|calvaires?|croix|portails?) & (eglises?|chapelles?|clocher|chateau|abbaye|remparts?|cathedrale|temple) & !(cimetieres?|soutenement|parvis|abords|columbarium) & !$etudier
$refairefort & $sport & (tribunes?|couverts?|halls?|vestiaires?|club ?houses?|toitures?|nautique|batiments?|isolation|douches?) & !$etudier
# Renovation and extension in one title: both labels.
$refaire & $ajouter & $courant & !(reseaux?|voiries?|cimetieres?)
(renovation|rehabilitation|restructuration|modernisation|amelioration|securisation|reamenagement|amenagement|mise aux normes)( \w+){0,6} et( \w+){0,3} (extension|agrandissement|construction|creation) & $bati
(extension|agrandissement)( \w+){0,4} et( \w+){0,2} (renovation|rehabilitation|restructuration|reamenagement|mise aux normes|securisation|amelioration) & $bati

[I2] Rénovation sauf bâtiment (voirie, ...)
# Public lighting: renewed, turned to LED, or named alone.
$eclairage & $refairefort & !$courant & !$etudier & !$culte
eclairages? publics? & !(solaires?|photovolt\w*|creations?|extensions?|nouve\w+|constructions?|lotissements?|parkings?|illuminations?) & !$etudier & !$vert
$eclairage & $led & !$courant & !solaires? & !$etudier & !creation & !$culte
eclairages? & $sport & $refaire & !creation & !$culte & !$courant & !$etudier
enfouissement|effacement|mise en souterrain|dissimulation & !(pluvia\w*|conteneurs?|colonnes?|creation|bourgs?|places?) & !$etudier
# What already stands outdoors and is made again.
$refairefort & $voirie & !$courant & !$etudier & !$vert & !$batir
$refairefort & $pluie & !$courant & !$etudier
$refairefort & (ponts?|ponceaux?|passerelles?|ouvrages? d art|murs?|murets?|digues?|quais?|barrages?|seuils?|berges?) & !$courant & !$etudier & !$culte & !(entretien|fauche)
$refairefort & (aires?|jeux|skate\w*|city\w*|terrains?|courts?|piste d athletisme) & !$courant & !$culte & !$ajouter & !$etudier
$refairefort & (cimetieres?|fontaines?|puits) & !$culte & !$courant & !$ajouter & !$etudier & !(portes?|concessions?|huisseries|creation|four|patrimoine)
$refairefort & (cheminements?|sentiers?|parkings?|stationnements?|trottoirs?|abris? ?bus|aire d accueil) & !$courant & !$culte & !$ajouter & !creation & !$vert & !$etudier
(goudronnage|bitumage|revetements?|enrobes?|gravillonnage|empierrement|reprofilage) & !$courant & !$culte & !parkings? & !creation & !$vert & !point a temps
# Safety of a street, a stop made accessible: repair of the road; the hump or the shelter alone is new work.
(securisation|securite|securitaires?) & (rues?|routes?|carrefours?|voies?|voiries?|traversees?|agglomeration) & !$courant & !$etudier & !$batir & !(places?|bourgs?|abords|centre|video\w*|cheminements?|parkings?)
(quais?|arrets?)( de| d)? (bus|cars?|autobus|autocars?) & accessib\w*|pmr|securi\w* & !creation
# Renewal joined to new work outdoors: both labels.
$refairefort & $neuf & (reseaux? d eau|conduites?|canalisations?|eclairages? publics?|eau potable|assainissement) & !$courant & !reservoirs? & !reseaux? de chaleur & !$etudier

[I5] Développement
# A service or an offer that starts or grows, no works named; sorting as an organisation, no container named.
(creation|mise en place|deploiement|developpement|lancement|ouverture)( \w+){0,3} (services?|guichets? uniques?|autopartage|navettes?|libre service|auto ?stop|lignes? de covoiturage) & !(aires?|poles?|maisons?|bornes?|conteneurs?|locaux|local|batiments?|travaux|amenagement|techniques?|fibre|logements?|numeriques?|self|camping) & !$etudier & !$refaire & !$ajouter
(deploiement|mise en place|generalisation|developpement|organisation)( \w+){0,4} (tri a la source|tri|collecte|compostage partage|gestion de proximite) & !$etudier & !(conteneurs?|bornes?|points?|colonnes?|sites?|plateformes?|acquisition|composteurs?|charges?)
(services?|lignes?|navettes?|transport)( \w+){0,3} (covoiturage|a la demande|libre service|auto ?partage|itinerant\w*|solidaires?) & !$etudier & !$refaire & !(infrastructures?|aires?|parkings?|acquisition|achat)

[I6] Outillage (notamment numérique)
# Bought and movable, nothing built.
$acheter & (vehicules?|tracteurs?|camions?|tondeuses?|balayeuses?|broyeurs?|ordinateurs?|tablettes?|logiciels?|mobiliers?|materiels?|defibrillateurs?|velos?|minibus|equipements?|remorques?|lames?|epareuses?|tableaux?) & !$refaire & !(terrains?|immeubles?)
video ?(protection|surveillance) & !$etudier & !$courant
(radars? pedagogiques?|sirenes?|alarmes?|alerte|tbi|vpi) & !$refaire & !(reseau|defense|incendies?|feux|peintures?|isolation|ralentisseurs?)

[I7] Construction bâtiment
# Built anew, no verb of repair, nothing old to be put back to use.
$batir & $courant & !$refaire & !$etudier & !$ajouter & !$existant & !ancien\w* & !(aires?|parkings?|chauffage|chaufferies?|reseaux?|wc pmr|acces|cours?|clotures?|chemins?|cheminements?|facades?|enduits?|amenagements?|acquisition|rampes?|numeriques?|informatiques?|accessibilite|jeux|abords)
(constructions?|creations?|realisations?|reconstructions?)( \w+){0,2} (hangars?|ateliers?|locaux|local|vestiaires?|preaux?|halles?|club ?houses?|garages?|batiments?|salles?|gymnases?|ecoles?|creches?|poles?|maisons?|centres?|mediatheques?|restaurants?|casernes?) & !$refaire & !$etudier & !$existant & !ancien\w* & !(multimodal|echanges?)
espaces? jeun\w+|maisons? des jeunes|poles? (enfance|jeunesse|medica\w*|petite enfance)|(maisons?|centres?) de (sante|services?) & $batir & !$refaire & !$etudier & !$existant & !(itinerant\w*|antenne|acquisition|voirie|amenagements?|parcours)
# Extension of a building alone; with a repair verb both labels.
$ajouter & $courant & !$refaire & !$etudier & !(reseaux?|cimetieres?|video\w*|zones?|parkings?)
$ajouter & $refaire & $courant & !(reseaux?|voiries?|cimetieres?) & !$etudier
# Ordinary public lavatories are a building when built, unless inside one; automatic cells are not.
(constructions?|creations?|realisations?|installations?|implantation|edification)( \w+){0,3} (sanitaires?|toilettes?|wc) & !(automatiques?|seches|cellules?|sanisettes?|salles?|preau|foyer|ateliers?|cantine|materiels?|enfants|ecoles?|mairies?|eglises?|accessib\w*) & !$refaire & !$existant

[I8] Construction sauf bâtiment (voirie, ...)
# Parking, stops, grounds of travellers: new work whatever the verb, save repair.
parkings?|(aires?|places?|zones?) de stationnement|stationnements? & $faire & !$refaire & !$etudier & !$courant & !(bourgs?|parvis|placettes?|traversee|voirie|villages?|paysagers?|halles?|rues?|avenues?|centre|place du|place urbaine|securitaires?|securite|terrain dans)
(aires?|parkings?|parcs?|espaces?)( \w+){0,2} co ?voiturage|parkings? relais & !$etudier
creations?|construction|travaux & poles?( d)? (echanges?|multimodal|multimodaux)( multimod\w*)? & !$etudier & !$refaire & !commerces?
abris? ?bus|abris? voyageurs?|(arrets?|quais?|gares?)( de| d)? (bus|cars?|autobus|autocars?|routieres?) & $faire & !$refaire & !(accessib\w*|pmr|securite|trottoirs?|batiment|toilettes|square|abords|wc)
gens du voyage|grand passage|terrains? familia\w+ & $faire & !$refaire & !$etudier & !(locaux|local|blocs?|sanitaires?|travaux|eclairage|securite|equipements?|portique)
# A road object laid down, no word of safety.
ralentisseurs?|plateaux? (sureleves?|ralentisseurs?|traversants?)|ecluses?|chicanes?|coussins? berlinois|giratoires?|feux recompenses?|bornes? escamotables? & !$refaire & !$etudier & !(radars?|securi\w*|bourgs?|parc|zone)
# A way, a path or an access that did not exist.
$batir & $chemin & !$refaire & !$etudier & !$courant
amenagements?( \w+){0,3} (cheminements?|pistes? cyclables?|sentiers?|voies? (douces?|vertes?|cyclables?)|bandes? cyclables?|liaisons? (douces?|pietonn\w*|cyclables?)) & !$refaire & !$etudier & !$courant & !accessibilite & !$vert & !(trottoirs?|berges)
# What grows without being a building.
$ajouter & (reseaux?|eclairages? publics?|cimetieres?|pistes?|aires?|columbariums?|parkings?|zones?|voiries?|dechetteries?|ports?) & !$refairefort & !$etudier & !$courant
# Rain water: a work that is new, not the drain of a street made again; a tank, whatever the verb.
(creations?|extensions?|constructions?|realisations?|implantation|pose)( \w+){0,5} (eaux? pluviales?|pluvial|bassins?|noues?|puisards?) & !$refaire & !$etudier & !$courant & !$vert & !(voiries?|trottoirs?|halle|rues?|bordures?|regie|piscine)
(recuperateurs?|cuves?|citernes?|reserves?|recuperation|baches?)( \w+){0,4} (eaux?|pluie|pluviales?|incendie|irrigation|arrosage) & !$refairefort & !$etudier
# Energy plants and networks, no building named.
reseaux?( de)? chaleur & $neuf & !$refaire & !$etudier & !$courant & !(hangars?|stockage|thermique)
photovolt\w*|(panneaux?|centrales?) solaires?|ombrieres?|autoconsommation & !$refaire & !$etudier & !$energie & !$courant & !$ajouter & !$eclairage & !(toitures?|toit|couvertures?|constructions?|musee|halle|centre technique|ingenierie|appui|developpement|operation)
bornes?( \w+){0,3} (recharge|electriques?)|station gnv|bio ?gnv & !$etudier & !$acheter & !(achat|escamotables?)
$eclairage & (solaires?|photovolt\w*|creation|extension|nouve\w+) & !$refairefort & !$etudier & !$courant & !transformation
viabilisation|(creation|extension|realisation)( \w+){0,3} lotissements?|(deploiement|installation|raccordement)( \w+){0,3} fibre|pylones? & !$refairefort & !$etudier & !$courant & !(pavillons?|residence|digues|video\w*|eglise|eclairages?|espaces publics)
# Waste: a container or a site laid down, neither bought nor a service.
(conteneurs?|containers?|colonnes?|bacs?)( \w+){0,3} enterre\w*|semi enterres?|points?( d)? apports? volontaires?|points? de tri & $faire & !$refaire & !$etudier & !$acheter & !(parkings?|tarification)
dechett?eries?|plateformes?( de)? (compostage|dechets verts) & $faire & !$refaire & !$etudier & !$acheter & !(mobile|local|locaux|mise a niveau|tarification|equipements?)
# Planted, laid or fenced outdoors.
plantations?|micro ?forets?|jardins? (partages?|familiaux)|(creation|plantation)( \w+){0,3} (vergers?|haies) & !$refaire & !$etudier & !$vert & !$courant & !$acheter & !(animation|rues?|ville|friche|berges|urbaine?s?|espaces publics)
aires? de jeux|jeux( \w+){0,2} (enfants|exterieurs?|plein air)|city ?stades?|city ?parks?|pump ?tracks?|skate ?parks?|terrains? multi ?sports? & $faire & !$refaire & !$etudier
clotures?|portails?|barrieres? & pose|installation|creation|construction & !$refaire & !$acheter & !(videophone|familles?|numeriques?|en ligne|wifi|alarme|informatique|services?|automatis\w*|cafe)

[I9] Entretien
# Cut, cleaned or taken away, nothing laid down nor made again.
(enlevement|retrait|debroussaillage|faucardage|curage|desenvasement|elagage|nettoyage) & !$etudier & !$faire & !$acheter & !$refaire & !(eglise|ecoles?|amiante\w*|lavoir|sensibilisation|facades?)

[I10] Structuration du financement
# Money given to people or firms, not the action itself.
(incitations? financieres?|cofinancements?|participations?( \w+){0,2} trajets?|aides?( financieres?)? (a|aux|au|pour)( \w+){0,2} (achat|acquisition|trajets?|particuliers|entreprises|habitants|velos?|permis)|fonds de (soutien|garantie)) & !$etudier & !(chef|charge|poste)

[I12] Dynamisation
# What brings people together; a plan that is animated stays a plan.
$animer & !$refaire & !$etudier & !$ajouter & !$batir & !(papi|steprim|pep|crte|pcaet|zfe\w*|programme|projet alimentaire|contrat|charte|candidature|cartographie|observatoire|ingenierie|expertise|construction|amenagement|salles?|locaux|travaux|municipaux|centres?|batiments?|acquisition|achat|equipements?|lieu|pole|espaces?|communication|prevention|inauguration)

[I13] Etude/Diagnostic
# Studied before works: the works named as the aim add nothing.
(etudes?|audits?|diagnostics?)( \w+){0,4} (pour|de|en vue|relative|prealable|d )( \w+){0,4} (renovation|rehabilitation|construction|creation|amenagement|restructuration|extension|transfert|modernisation) & !(etudes? et travaux|travaux)
etudes?|audits?|diagnostics? & $bati & !(travaux|tranche|constructions?|realisation) & !(strategi\w*|schemas?|plans?)

[I14] Sensibilisation
sensibilis\w*|(education|prevention|mediation)( \w+){0,3} (environnement|sante|dechets|culturelle|citoyen\w*|handicap) & !$faire & !$acheter & !$refaire & !(systeme|incendies?|travaux|signaletique|pole|surveillance|formation|enlevement)

[I15] Aménagement urbain et restructuration
# A square or a village centre arranged as a whole, neither a pavement nor the inside of a house.
amenagements?|reamenagement|requalification & (places?|placettes?|bourgs?|centres? (bourg|ville)|parvis|espaces? publics?|entrees? (de )?(ville|bourg|village)|coeurs? (de )?(ville|bourg|village)|squares?|esplanades?) & !$etudier & !(parkings?|stationnements?|batiments?|salles?|cimetiere|trottoirs?|securi\w*|logements?|bureaux|commerces?|immeuble|interieure?s?|bar|restaurant|jeux|pietons?|places? (pmr|handicap\w*|formes?)|video\w*)
# A yard or a square greened; a house pulled down with nothing put in its place.
(vegetalisation|desimpermeabilisation|renaturation|debitumisation)( \w+){0,5} (cours?|ecoles?|places?|parvis|espaces?|quartiers?|centre|bourg) & !$etudier & !(bassins?|rivieres?|cours d eau)
(demolition|deconstruction)( \w+){0,8} (maisons?|immeubles?|batiments?|bati|habitations?|friches?|ilots?|hangars?|grange|silos?) & !$neuf & !$refaire & !$etudier & !(parkings?|stationnements?|reconstructions?|acquisition|cloture)
