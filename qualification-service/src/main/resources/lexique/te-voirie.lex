# Link with the ecological transition. Roads, safety, walking and cycling, accessibility, sports halls.
$entretien = (refections?|reparations?|renforcements?|reprofilages?|goudronnages?|enrobes?|bitumages?|gravillonnages?|revetements?|remises? en etat|modernisations?|renovations?|rehabilitations?|reprises?|rechargements?|entretiens?|restaurations?)( \w+){0,6} (voiries?|voies?|routes?|chemins?|chaussees?|rues?|ruelles?|vc\d*|rd\d*|impasses?|routiers?|routieres?)
$voirie = voiries?|routes?|chaussees?|rues?|ruelles?|vc\d*|voies? communales?|rd\d*|routiers?|routieres?|routes? departementales?
$nomme = avenues?|boulevards?|allees?|impasses?|ruelles?|cours|rues?|quais?|esplanades?
$douce = liaisons? douces?|voies? (\w+ )?douces?|modes? (\w+ )?(doux|actifs?)|cheminements? (\w+ )?doux|chemins? doux|(circulations?|deplacements?|mobilites?|itineraires?|desserte|continuites?|connexions?) (\w+ )?(douces?|doux|actives?|actifs?)|voies? vertes?|coulees? vertes?
$velo = velos?|cyclables?|cyclistes?|cyclo\w*|cycles?|veloroutes?|vae|bicyclettes?
$vert = velos?|cyclables?|cyclistes?|cycles?|veloroutes?|douces?|doux|vertes?|verts?|actifs|actives|vegetal\w*|paysag\w*|desimperm\w*|imperm\w*|plantations?|arbres?|pluvia\w*|ecolog\w+|isol\w+|energ\w+|thermiques?|solaires?|photovolt\w+|led|leds|biodiversite|infiltration|permeab\w+|durables?|environnement\w*|fraicheur|chaleur|ombrage|renatur\w+|desartificialis\w+|zones? humides?|tourbieres?|reserve naturelle|dfci|bbc|eco quartier|ecoquartier|dechets?|decharge|recyclage|decarbon\w+|covoiturage
$pieton = pietons?|pietonne?s?|pietonnier\w*|pietonnieres?|pietonn?isation|pedestres?
$secu = securite|securis\w+|securitaires?
$pmr = pmr|handicap\w*|accessibilite|adap|ad ap|agenda d accessibilite programmee|erp|pave
$bati = batiments?|mairie|ecoles?|salles?|logements?|eglises?|toitures?|locaux|local|maisons?|gymnases?|halle|sanitaires?|vestiaires?|cimetieres?|presbytere|groupe scolaire|foyer|restaurant|cantine|musee|mediatheque|immeubles?|hotel de ville|chateau|prefecture|tour|tours
$espaces = places?|placettes?|espaces? publics?|centres? bourgs?|centres?|bourgs?|quartiers?|abords?|parvis|cimetieres?|parkings?|stationnements?|coeur (de|du)
$reseaux = reseaux?|assainissement|canalisations?|conduites?|eaux?|eclairages?|luminaires?|candelabres?|aep|enfouissement|effacement|hydrauliques?
$sport = gymnases?|cosec|dojos?|halles? (des |de )?sports?|halles? sportives?|salles? (de |des |du |d )?(sports?|omnisports?|multisports?|judo|gymnastique|basket\w*|tennis|musculation|danse)|complexes? (multi ?)?(sports|sportifs?)|palais des sports|boulodromes?|tennis couverts?|courts? couverts?|padels?|equipements? sportifs?
$sportcouvert = gymnases?|cosec|dojos?|halles? (des |de )?sports?|halles? sportives?|salles? (de |des |du |d )?(sports?|omnisports?|multisports?|judo|gymnastique)|complexes? (multi ?)?(sports|sportifs?)|palais des sports
$energie = energ\w+|thermiques?|isol\w+|chauffage|chaudieres?|pompes? a chaleur|pac|photovolt\w+|solaires?|leds?|relamping|reseaux? de chaleur|menuiseries?|fenetres?|huisseries?|baies? vitrees?|chaufferie|eclairages?|luminaires?|bilan|regulation|biomasse|gtb|gtc|bbc
$solsport = sols?|revetements?|praticables?|parquets?|escalade|peintures?|electriques?|electricite|alarmes?|tapis|paniers?|tribunes?|poteaux|cheneaux|incendie
$novesport = constructions?|construire|creations?|extensions?|agrandissements?|couvertures?|reconstructions?|realisation|edification
$dehors = parkings?|stationnements?|city ?(stades?|parks?)|terrains?|courts de padel|aires? de jeux|videoprotection|cameras?|piste d athletisme|equipements? sportifs?
$renove = renovations?|rehabilitations?|restructurations?|remises? en etat|reamenagements?|modernisations?|refections?|travaux|amenagements?
$intemperies = intemperies?|inondations?|orages?|tempetes?|crues?|catastrophes? naturelles?|episodes? cevenols?|evenements? climatiques?
$ouvrageroute = carrefours?|giratoires?|feux (tricolores?|de (signalisation|circulation)|micro\w*|comportementaux|recompenses?|pedagogiques?)|plateaux? (sureleves?|ralentisseurs?|traversants?)|plateaux sureleves|ilots? (directionnels?|separateurs?|centraux|central)|zones? 30|tourne a gauche|tourne a droite|ralentisseurs?|glissieres?|rambardes?|dos d ane|coussins? berlinois|chicanes?|ecluses? (doubles?|routieres?)|radars? pedagogiques?
$pont = ponts?|ouvrages? d art|ponceaux?|viaducs?|parapets?|gardes? corps|platelages?
$reparer = refections?|reparations?|confortements?|renforcements?|reconstructions?|elargissements?|rehabilitations?|renovations?|restaurations?|reprises?|consolidations?|travaux|securisation|remplacement|entretien|etancheite|mise en securite|sauvegarde
$sechute = glissements?|eboulements?|talus|enrochements?|affaissements?|effondrements?|cavites?|cours d eau|ruisseaux?|rivieres?|berges?|falaises?|parois?|rocheu\w+|digues?|endiguement|ravines?
$embellir = embellissements?|requalifications?|qualitatif|continuite|valorisation|vitalite|urbaine?|mobilites

[O] lien
# A cycling object carries the link, even as second object of road or safety works.
$velo & !motocycles?
$velo & $voirie
$velo & $secu
$velo & $pieton
(pistes?|voies?|bandes?|liaisons?|itineraires?|amenagements?)( \w+){0,3} cyclables?
(abris?|stationnements?|parkings?|arceaux|garages?|locaux|local|box)( \w+){0,3} (velos?|cycles?)
# So do gentle, green and active ways, whatever stands beside them.
$douce
$douce & $voirie
$douce & $secu
$douce & $pmr
$douce & $espaces
# A pedestrian way that is made, not merely made safe.
(creations?|amenagements?|realisations?|construction)( \w+){0,4} (cheminements?|chemins?|allees?|sentes?|sentiers?|mails?|liaisons?|dessertes?|voies?|passerelles?)( \w+){0,2} (pietons?|pietonne?s?|pietonnier\w*) & !$secu & !$pmr & !parkings? & !cimetiere & !stationnements? & !$bati
(creations?|realisation)( \w+){0,3} (cheminements?|sentes?|liaisons?|passerelles?|voies?)( \w+){0,2} (pietons?|pietonne?s?|pietonnier\w*) & !$secu & !parkings?
(creations?|realisation|amenagements?)( \w+){0,8} (pietons?|pietonne?s?|pietonnier\w*) & $voirie & !$pmr & !carrefours? & !stationnements?
(cheminements?|liaisons?|sentes?|mails?|allees?|voies?) (pietons?|pietonne?s?|pietonnier\w*) & !$secu & !$pmr & !parkings? & !continuite & !refections? & !cimetiere & !eclairage & !carrefours? & !$bati & !revetement
# Rain water worked on with the road, gullies of networks already laid apart.
$voirie & (collecte|gestion|recuperation|infiltration|maitrise|ecoulements?|canalisations?)( \w+){0,4} (eaux? )?pluvia\w+ & !enfouissement
$voirie & eaux? pluviales?|pluvial|pluviaux & !vrd & !enfouissement
# An ecological detail inside road or street works.
$voirie & desimperm\w*|vegetal\w*|arbres?|infiltration|permeab\w+|decarbon\w+|ecologiques?|recyclage|ilots? de (fraicheur|chaleur)
$espaces & desimperm\w*|vegetal\w*|infiltration|permeab\w+|drainants?|ilots? de (fraicheur|chaleur)
# Rocks and slopes that threaten are a risk to prevent.
(securisations?|confortements?|protections?|consolidations?|stabilisations?|traitement|purge)( \w+){0,5} (falaises?|parois?|rocheu\w+|versants?|glissements?|eboulements?|talus)
# Accessibility joined to energy works.
$pmr & energ\w+|thermiques?|isol\w+|chauffage|chaudieres?|pompes? a chaleur
# Energy in a sports building.
$sport & energ\w+|thermiques?|isol\w+|photovolt\w+|reseaux? de chaleur|regulation|decret tertiaire
$sport & eclairages?|relamping|leds?|luminaires? & !$novesport
$sport & (remplacements?|changements?|renovation|modernisation|refection|amelioration)( \w+){0,6} (chaudieres?|chauffages?|pompes? a chaleur|eau chaude|chaufferies?)
$sport & menuiseries?|fenetres?|huisseries?|baies? vitrees?|portes et fenetres & !accessibilite
$sport & passiv\w*|vegetalisee?s?|drainants?|recuperation|panneaux|geothermi\w+|bas carbone

[N] pas de lien
# Upkeep of roads: the verb decides, the name of the road does not count.
$entretien & !$vert & !$bati & !$reseaux & !$espaces & !$pieton & !$sechute & !parcelles? & !amenagements? & !embellissement
$entretien & $secu & !$vert & !$bati & !$reseaux & !$sechute
# A road alone, by its name or code.
(?<!.)(travaux (de |sur )?(la )?)?(voiries?|voies? communales?|vc\d*|routes?)( \w+){0,6}(?= *$) & !$vert & !$pieton & !$reseaux & !$espaces
(?<!.)travaux( \w+){0,3} (rues?|impasses?|routes?|chemins?|vc\d*) & !$vert & !$pieton & !$reseaux & !$espaces & !$bati & !$sechute
(programmes?|investissements?|groupement de commandes?|diagnostics?|travaux|projets?)( \w+){0,3} (voiries?|routiers?|routieres?) & !$vert & !$bati & !$espaces & !$reseaux
amenagements?( \w+){0,3} (voiries?|routiers?|routieres?) & !$vert & !espaces? publics? & !$pieton & !$reseaux & !parkings? & !places?
amenagements?( \w+){0,3} (rd\d+|rd route departementale|chemins? ruraux|chemin rural|pistes?) & !$vert & !$pieton & !$nomme & !traver\w+ & !$reseaux
chemins? (ruraux|rural|d exploitation|dits?|agricoles?) & !$vert & !$pieton & !$reseaux & !$sechute & !foret & !randonnees?
# New or wider roads.
(creations?|extensions?|elargissements?|ouverture|realisation|desenclavement|prolongement)( \w+){0,3} (voiries?|voies?|routes?|chemins?|aires? de retournement|rues?) & !$vert & !$pieton & !$bati & !$reseaux & !$espaces
desenclavement|aires? de retournement|voies? d acces|busages? & !$vert & !$pieton & !$bati & !$reseaux & !friche & !effondrement & !espaces? publics?
parkings?|stationnements? & voiries?|chaussees?|trottoirs? & !$vert & !$pieton & !$reseaux & !places? publiques? & !requalification
# Pavements, kerbs, paving.
trottoirs?|bordures? de trottoirs?|pavages?|dallages? & !$vert & !embellissement & !requalification & !$espaces & !$reseaux
(creations?|refections?|realisation|amenagements?)( \w+){0,3} trottoirs? & !$vert & !$reseaux & !requalification & !$bati
# Bridges and retaining walls that are repaired.
$pont & $reparer & !$vert & !$pieton & !$reseaux & !$bati & !continuite & !$sechute & !batiments? & !ecoles?
(refections?|reparations?|confortements?|renforcements?|reconstructions?|rehabilitations?|renovations?|restaurations?|travaux)( \w+){0,4} (ponts?|ouvrages? d art|ponceaux?|parapets?|gardes? corps) & !$vert
murs? (\w+ )?(de )?(soutenement|poids)|soutenements? & !$vert & !$intemperies
# Roads repaired after bad weather: repairing is not adapting.
$voirie & $intemperies & !$vert & !$sechute & !prevention & !lutte & !protection & !contre & !eviter
# Road safety as the main word.
$secu & bourgs?|villages?|entrees?|carrefours?|agglomeration|traversees? & !$vert & !$pieton & !$bati & !$reseaux & !$embellir & !places? & !habitants & !coeur & !reamenagements? & !aires? & !abri bus
$secu & $voirie & !$vert & !$pieton & !$bati & !$reseaux & !$espaces & !$embellir & !$sechute & !restructuration & !reamenagement
(amenagements?|travaux)( \w+){0,2} (de )?(securite|securitaires?|securisation) & !$vert & !$pieton & !$bati & !$sechute & !$embellir & !$reseaux & !places? & !dechetteries? & !abords
amenagements? (et|de) (de )?(mise en )?(securisation|securite)( \w+){0,4} (rues?|routes?|rd\d*|carrefours?|entrees?|voies?|avenues?|chemins?) & !$vert & !$pieton & !$embellir & !places?
(securisation|securite|mise en securite)( \w+){0,5} (ecoles?|colleges?|groupe scolaire|abribus|arrets?) & !$vert & !$pieton & !$renove
$ouvrageroute & !$vert & !$pieton & !$embellir & !$bati & !videoprotection & !transports? & !places? & !entree & !amiante\w*
$ouvrageroute & $voirie & !$vert & !$pieton & !$embellir & !places? & !transports?
$secu & pietons? & !$vert & !cheminements? & !liaisons? & !chemins? & !allees? & !deambulation & !deux roues & !places? & !accessibilite & !entree
# Road safety with accessibility, without anything gentle.
$secu & $pmr & !$vert & !$pieton & !renovations? & !rehabilitations? & !reamenagements? & !restructurations?
# Accessibility alone, whatever the building or the street.
$pmr & !$vert & !$energie & !$renove & !$novesport & !$espaces
(mises?|travaux|mise)( \w+){0,3} (accessibilite|pmr) & !$vert & !$energie & !renovations? & !rehabilitations? & !reamenagements? & !restructurations? & !extensions? & !amenagements? & !$espaces
mises? (aux|en) (normes?|accessibilite|conformite)( \w+){0,5} (pmr|accessibilite|erp|handicap\w*) & !$vert & !$energie & !renovations? & !rehabilitations? & !reamenagements? & !restructurations? & !extensions? & !arrets?
$pmr & voiries?|routes?|rues?|ruelles?|trottoirs?|quartiers?|stationnements? & !$vert & !$pieton & !$reseaux & !$bati & !$embellir & !renovations? & !rehabilitations? & !reamenagements? & !places?
$pmr & sanitaires?|wc|toilettes?|ascenseurs?|elevateurs?|cimetieres? & !$vert & !$energie & !extensions? & !restructurations?
(reamenagements?|amenagements?)( \w+){0,6} (accessibilite|pmr) & !$vert & !$energie & !renovations? & !rehabilitations? & !requalification & !$espaces & !extensions?
$sport & $pmr & !$vert & !$energie & !renovations? & !rehabilitations? & !extensions? & !constructions?
# Floors, walls, alarms, power of a sports building.
$sport & $solsport & !$vert & !$energie & !$novesport & !toitures?
# Numbering of streets, machines for the upkeep of roads.
numerotation|adressage|denomination( \w+){0,2} (voies|rues) & !$vert
(acquisitions?|achats?)( \w+){0,5} (tracteurs?|tractopelles?|epareuses?|tondeuses?|mini ?pelles?|chargeurs?|nacelles?|saleuses?|lames?|remorques?|deneigement) & !electriques? & !$vert & !collecte & !sargasses & !desherb\w*

[I] imprecis
# A named street laid out again, with nothing more said.
(amenagements?|reamenagements?)( \w+){0,2} (avenues?|boulevards?|allees?|impasses?|ruelles?|cours|quais?) & !$vert & !$secu & !$pieton & !voiries? & !$pmr & !trottoirs? & !$reseaux & !cours d eau & !$bati
(amenagements?|reamenagements?)( \w+){0,2} rues? & !$vert & !$secu & !$pieton & !voiries? & !$pmr & !trottoirs? & !programme & !$reseaux & !carrefours? & !rd\d*
(amenagements?|reamenagements?)( \w+){0,1} (chemins?|routes?|vc\d*) & !$vert & !$secu & !$pieton & !voiries? & !rd\d* & !rural & !ruraux & !$ouvrageroute & !$reseaux
(amenagements?|reamenagements?)( \w+){0,3} (traverses?|traversees?) & !$vert & !$secu & !$pieton & !vitesse & !$ouvrageroute
(requalifications?|restructurations?)( \w+){0,3} (rues?|boulevards?|avenues?|carrefours?|circulations?|allees?|quais?|voies) & !$vert & !voirie & !refections?
(?<!.)(avenues?|boulevards?|allees?|cours|rues?|impasses?|quais?)( \w+){0,4}(?= *$) & !$vert & !trottoirs? & !voirie & !travaux & !$reseaux & !$secu
amenagements?( \w+){0,3} entrees?( \w+){0,3} (bourgs?|villages?|villes?|agglomeration|commune) & !$vert & !$secu & !$pieton
(amenagements?|reamenagements?)( \w+){0,3} (bourgs?|coeurs?|villages?) & !$vert & !$secu & !$pieton & !$pmr & !$reseaux & !voiries?
# More than the roadway: the road or its safety with public spaces, with beauty or with a whole quarter.
$voirie & espaces? publics? & !$vert & !$secu
$secu & embellissements?|requalifications? & !$vert & !$pieton
embellissements? & !$vert
(refections?|renovations?|reamenagements?|requalifications?)( \w+){0,4} (quartiers?|espaces? publics?|parcelles?|places?|centres? bourgs?) & !$vert & !$pmr & !$reseaux & !logements?
amenagements?( \w+){0,3} (abords|acces)( \w+){0,3} (ecoles?|mairie|eglise|groupe scolaire|salle|college) & !$vert & !$secu & !$pmr
# Stones, slopes, hollows, and a footbridge of which no use is said.
enrochements?|talus|cavites?|affaissements?|effondrements? & !$vert & !murs? & !cimetieres? & !securis\w+ & !confort\w+ & !mer & !routes? & !rues?
(installations?|realisations?|constructions?|franchissements?|creations?|remplacements?|amenagements?)( \w+){0,3} passerelles? & !$vert & !modes? & !$pieton & !$bati & !multimodal
# Walks for leisure and footpaths with no destination.
sentiers?|sentes? & !$vert & !$pieton & !$pmr & !voirie & !eclairage & !acces & !interpretation & !naturels?
# Accessibility joined to the renovation of a building.
$pmr & renovations?|rehabilitations?|restructurations? & $bati & !$vert & !$energie & !wc & !sanitaires? & !cimetieres? & !portes? & !ascenseurs?
(renovations?|rehabilitations?|restructurations?|remises? en etat)( \w+){0,9} (accessibilite|pmr) & !$vert & !$energie & !voiries? & !wc & !sanitaires? & !cimetieres?
# A sports building renovated without more, or only its roof.
$sportcouvert & $renove & !$vert & !$energie & !$solsport & !$novesport & !$pmr
$sportcouvert & renovations?|rehabilitations?|restructurations? & !$vert & !$energie & !$solsport & !$pmr
$sport & toitures?|etancheite|facades?|vestiaires?|sanitaires? & !$vert & !$energie & !$pmr
# A covered sports building built or made larger, or only named.
$sport & $novesport & !$vert & !$energie & !$solsport & !$dehors
(constructions?|creations?|extensions?|agrandissements?|realisation)( \w+){0,5} (gymnases?|dojos?|boulodromes?|halles?|salles? (de |des )?(sports?|omnisports?|multisports?)|complexe|club house|tennis couverts?|padels?) & !$vert & !$energie & !escalade & !$dehors
(?<!.)(gymnases?|cosec|dojos?|halles? (des |de )?sports?|complexes?|salles? (de |des )?sports?|tennis couverts?|boulodromes?)( \w+){0,5}(?= *$) & !$vert & !$energie & !$solsport
