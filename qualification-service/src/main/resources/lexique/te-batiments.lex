# Link with the ecological transition. Named buildings, roofs and fronts, studies, streets by their name.
@patrimoine = S14 S32 S58 S13
@batiments = S7 S8 S11 S15 S16 S17 S19 S20 S24 S27 S29 S30 S31 S40 S43 S46 S48 S52 S54 S59
$ener = energ\w+|thermi\w+|isol\w+|photovolt\w+|solaires?|biomasse|bois|granules|pellets|geotherm\w+|pompes? a chaleur|reseaux? de chaleur|chaudieres?|chaufferies?|chauffages?|radiateurs?|leds?|relamping|menuiseries?|fenetres?|huisseries?|vitrages?|vitrees?|ouvertures|bbc|basse consommation
$vert = vegetal\w+|desimperm\w+|permeab\w+|renatur\w+|paysag\w+|arbres?|plantations?|espaces verts|biodiversite|fraicheur|chaleur|climat\w*|ecolog\w+|eco ?responsab\w+|durables?|environnement\w*|pluvia\w+|inondations?|velos?|cycl\w+|douces?|actives?|verts?|vertes?|nature\w*|jardins?|parc|parcs
$secu = securi\w+|suretes?|ppms|plan particulier de mise en surete|vigipirate|anti ?intrusions?|intrusions?|alarmes?|video\w*|controles? d acces|attentats?
$acces = accessib\w+|personnes a mobilite reduite|handicap\w*|rampes?|ascenseurs?|elevateurs?|ad ap|agenda d accessibilite
$normes = mises? aux? normes?|mises? en conformite|conformite
$renover = renovations?|rehabilitations?|restructurations?|reamenagements?|transformation|modernisations?|reconversion|renover|rehabiliter|amenagements?
$refaire = refections?|renovations?|rehabilitations?|remplacements?|reprises?|reparations?|restauration|travaux|changements?|refaire|remise en etat|reamenagement
$fenetres = menuiseries?|fenetres?|huisseries?|baies vitrees|double vitrage
$chauffer = chaudieres?|chaufferies?|chauffages?|radiateurs?|convecteurs?
$remplacer = remplacements?|remplacer|changements?|changer|renouvellement|substitution|conversion|modernisation|renovation|refection
$etude = etudes?|diagnosti\w+|audits?|faisabilite|maitrise d oeuvre|assistance a maitrise d ouvrage|mission d ingenierie|schema|inventaires?|cartograph\w+
$toilettes = sanitaires?|toilettes?|wc
$inerte = trottoirs?|bordures|giratoires?|gardes? corps|ralentisseurs?|plateaux? (sureleves?|ralentisseurs?)|chicanes?|murs? de soutenement|soutenement|enrobes?|goudronnage|bitume|bicouche
$voie = rues?|routes?|voies?|chemins?|avenues?|impasses?|boulevards?|chaussees?|allees?
$risque = falaises?|roches?|rocheux|rocheuse|blocs?|eboulements?|glissements?|peril|demolition|digues?|berges|talus|argiles?

[O] lien
# Energy beside a work that alone would be open, or beside safety and norms, carries the title.
(renovations?|rehabilitations?|restructurations?|extensions?|amenagements?|modernisations?)( \w+){0,6} (energetiques?|thermiques?)
(energetiques?|thermiques?|economies? d energies?) & @batiments & !hors performance & !phoni\w+
isolations? & (securi\w+|suretes?|ppms|incendie|mises? aux? normes?|conformite|accessib\w+|handicap\w*|peintures?|sanitaires?|amiante)
# A roof or a front with something more: isolation, solar panels, vegetation, windows or boiler.
(toitures?|toits?|couvertures?|charpentes?|etancheite) & (photovolt\w+|solaires?|isol\w+|thermi\w+|energ\w+|vegetalis\w+)
(toitures?|couvertures?|charpente) & (menuiseries?|fenetres?|huisseries?|chaudieres?)
(facades?|ravalement) & (isol\w+|thermi\w+|energ\w+|menuiseries?|fenetres?|huisseries?)
# Windows replaced or renovated, without any word of energy, even beside access, doors or shutters.
(remplacements?|changements?|renouvellement|renovation|refection|pose|fourniture|installation)( \w+){0,4} (menuiseries?|fenetres?|huisseries?|vitrages?|baies vitrees) & !@patrimoine
$fenetres & @batiments & !peintures? & !@patrimoine
$fenetres & (accessib\w+|handicap\w*|personnes a mobilite reduite|securi\w+|mises? aux? normes?|conformite) & !@patrimoine & !extension & !construction
(portes?|volets?) & $fenetres & !@patrimoine
# Heating replaced, whatever the fuel; steered heating; wood, ground or sun even when new or studied.
$chauffer & $remplacer & !normes & !toitures?
$chauffer & (regulation|pilotage|gestion|telegestion|controle|programmation)
(rehabilitations?|restructuration|transformation|modification|amelioration|conversion|refection)( \w+){0,4} (chauffages?|chaufferies?) & !@patrimoine & !toitures?
$chauffer & (bois|biomasse|granules|pellets|plaquettes|geothermi\w+|pompes? a chaleur|solaires?)
$etude & (biomasse|geothermi\w+|photovolt\w+|solaires?|energ\w+|thermi\w+|reseaux? de chaleur|methanisation|hydroelectri\w+|autoconsommation)
# Light of buildings in LED or saving energy.
(leds?|relamping|basse consommation) & !luminaires? publics?
eclairages? & (leds?|economi\w+|econome\w*|energ\w+)
# Summer heat answered without a machine; air renewed for a purpose.
(confort (thermique|d ete)|protections? solaires?|brise soleil|ombrages?|ombrieres?|rafraichissement passif|films? solaires?) & !climatisations?
(ventilations?|vmc) & (double flux|qualite de l air|energ\w+|isol\w+|menuiseries?|chauffage|thermi\w+)
# Climate, ecology or sustainability named in the title, even vaguely; derelict land.
(transition (ecologique|energetique)|changement climatique|dereglement climatique|enjeux climatiques|developpement durable)
friches? & !culturel\w*
# School yard turned green, even next to a safety or norm work.
cours? & (vegetal\w+|desimperm\w+|renatur\w+|oasis|ilots? de fraicheur|permeab\w+|resilien\w+|rafraich\w+)
# Studies of living things, natural risks, water, waste, soft mobility: knowing is an effect.
(etudes?|diagnosti\w+|inventaires?|cartograph\w+|suivis?|evaluation|atlas) & (faune|flore|especes?|amphibiens|oiseaux|chauves? souris|biodiversite|zones? humides|habitats? naturels?|milieux|natura 2000|ecologiques?|naturels|reserve naturelle|avifaune|chiropteres|insectes|papillons|populations)
$etude & (trait de cote|submersion|inondations?|erosion|ilots? de chaleur|feux de forets?|aleas? naturels?|vulnerabilite|ruissellement)
$etude & (cours d eau|rivieres?|captages?|continuite ecologique|ressource en eau|bassin versant) & !ponts? & !ouvrages?
$etude & (biodechets?|dechets?|compost\w*|tarification incitative|tri a la source|reemploi)
$etude & (velos?|cyclables?|mobilites? (douces?|actives?|durables?)|modes? (doux|actifs?)|covoiturage|transports? a la demande|zones? a faibles emissions|zfe|pistes? cyclables?)
$etude & (vegetal\w+|desimperm\w+|renatur\w+|sobriete|friches?|climat\w*)
# A street is carried by a single green or water detail.
$voie & (desimperm\w+|renatur\w+|vegetal\w+|espaces verts|gestion (integree )?des eaux pluviales|inondations?|pistes? cyclables?|mobilites? (douces?|actives?)) & !intemperies

[N] pas de lien
# Inert parts of a building or its edges, repaired or bought alone.
(gouttieres?|zinguerie|joints|murets?|portails?|clotures?|grilles?|grillages?) & !$ener & !$vert & !$renover & !toitures? & !facades?
(murs?|mur) & (refection|reprise|reparation|reconstruction|confortement|rehaussement|consolidation|soutenement) & !$vert & !$ener
(peintures?|revetements? de sols?|sols?|parquets?|carrelages?|cloisons?|faux plafonds?) & @batiments & !$ener & !amiant\w+|desamiant\w+ & !$vert & !extension & !rehabilitation & !$toilettes & !facades? & !toitures? & !construction
(acousti\w+|insonorisation|phoniques?) & !$ener
(rideaux? metalliques?|portes? de garages?|paratonnerres?|ascenseurs?|elevateurs?|monte charges?|portes? sectionnelles?|portail automatique) & !$ener & !extension & !$renover & !construction
(toitures?|couvertures?|charpentes?|clochers?|facades?|vitraux) & @S14 & !$ener
portes? & (secours|eglises?|anti ?panique|coupe feu|securi\w+) & !$fenetres
# Access for disabled people as the sole object.
$acces & !$renover & !$ener & !$vert & !extension & !construction & !cours?
$acces & $normes & !$ener & !$renover
$acces & $toilettes & !$ener & !renovation & !rehabilitation & !construction
$acces & $secu & !$ener & !$vert & !$renover
# Norms with their object said: electricity, fire, alarm, toilets, public reception.
$normes & (electri\w+|incendies?|ssi|alarmes?|ascenseurs?|personnes a mobilite reduite|etablissement recevant du public|erp|toilettes|desenfumage|paratonnerre) & !$ener & !renovation & !rehabilitation
$normes & $toilettes & !$renover & !eau & !$ener
(ssi|systemes? de securite incendie|desenfumage|alarmes? incendie|defense incendie|poteaux? incendies?) & !renovation & !rehabilitation & !$ener
# Safety of schools and public buildings, cameras, entry control.
$secu & @S19 & !$ener & !$vert & !modernisation & !rehabilitation & !renovation & !accueil & !extension & !construction & !restructuration & !cours? & !volets?
$secu & @batiments & !$ener & !$vert & !peril & !rehabilitation & !renovation & !restauration & !patrimoine & !construction & !extension & !reamenagement & !demolition
(securisation|mise en securite|mise en surete) & !$ener & !$vert & !$renover & !eau & !captages? & !construction & !@S36 & !$risque & !reseaux? & !restauration & !pieton\w* & !chemine\w* & !liaisons? & !embellissement|valorisation|mise en valeur & !facades?|toitures? & !dechet\w* & !massifs? & !adduction|interconnexion
(video\w*|cameras?|alarmes?|telesurveillance|controles? d acces|visiophones?|interphones?|anti ?intrusion) & !$ener & !$vert & !renovation & !rehabilitation
$toilettes & (publiques|automatiques?) & !$ener & !@S19 & !renovation & !construction & !creation & !rehabilitation & !place
# Roads remade: repair words near the way, nothing green beside.
(refections?|renovations?|rehabilitations?|reparations?|remise en etat|entretien|elargissement|renforcement|goudronnage|rechargement)( \w+){0,4} (rues?|voies?|voiries?|chemins?|chaussees?|routes?|impasses?|avenues?) & !$vert & !assainissement & !eaux? & !eclairage & !amenagements? & !places? & !maison & !batiments? & !logements? & !@batiments & !pieton\w*
travaux( \w+){0,3} (voiries?|rues?|chemins?|routes?|chaussees?) & !$vert & !reseaux? & !eclairage & !eaux? & !amenagements? & !@batiments
voiries?( \w+){0,3} (rues?|chemins?|routes?|voies?) & !$vert & !amenagements? & !reseaux? & !eaux? & !eclairages?
(intemperies|catastrophes? naturelles?|orages?|tempetes?) & (voiries?|routes?|chemins?|rues?|voies?|ponts?) & !cours d eau & !eaux? & !murs? & !glissements?
$inerte & $voie & !$vert & !eaux? & !reseaux? & !pieton\w* & !requalification
(creations?|refections?|realisation|renovation|amenagements?)( \w+){0,2} trottoirs? & !$vert & !eaux? & !pistes?
amenagements?( \w+){0,2} securi\w+ & !$vert & !places? & !centre & !bourg & !traversees? & !abords & !pieton\w*
$acces & $voie & !$vert & !$ener & !requalification & !reamenagement & !pieton\w*

[I] imprecis
# A named public building renovated, transformed or extended without any energy word.
$renover & @batiments & !$ener & !$vert & !$acces & !$secu & !$normes & !@patrimoine & !friches? & !numeri\w+
(renovations?|rehabilitations?|restructurations?|reamenagements?|transformation)( \w+){0,4} (batiments?|locaux|local|maisons?|espace|ancien\w*|immeubles?|salles?|foyer|siege|ateliers?|hangars?|granges?|gare|poste|colleges?) & !$ener & !$vert & !$acces & !$secu & !@patrimoine
(renovations?|rehabilitations?|restructurations?)( \w+){0,3} (ecoles?|groupe scolaire|maternelle|elementaire|salles? de classes?) & !$ener & !$vert & !$acces & !$secu & !$normes & !peintures? & !sols?
(rehabilitations?|renovations?|transformation|reconversion|amenagements?|restructuration)( \w+){1,6} (en|pour)( \w+){0,2} (logements?|gites?|salles?|bibliotheque|mediatheque|mairie|maison|commerces?|locaux|local|bureaux|creche|centre|musee|espace) & !$ener & !$vert & !friches?
(creations?|amenagements?|constructions?|extensions?|ouverture)( \w+){0,4} (classes?|ecoles?|groupe scolaire|preaux?|cantines?|restaurants? scolaires?) & !$ener & !$vert & !$acces & !$secu & !numeri\w+
extensions? & $renover & !$ener & !$vert & !reseaux? & !video\w*
preaux? & !$ener & !$vert & !$secu & !remise en etat & !peintures? & !$acces
cours?( \w+){0,3} (ecoles?|recreation|scolaires?) & !$ener & !$vert & !$acces & !$secu & !oasis & !jeux & !murs? & !enrobes? & !sols?
# Whole title that is the bare name of a building, no verb.
(?<!.)(centre|pole|maison|siege|espace|ecole|salle|atelier|hangar|local)( \w+){1,5}(?= {2}) & !$ener & !$vert & !$acces & !$secu & !travaux & !mobilite & !informatique & !recyclerie
# Unspecified works on buildings.
(travaux divers|divers travaux|grosses reparations|gros entretien|travaux d entretien|programme de travaux|travaux d amelioration) & @batiments & !$ener & !$vert & !$secu & !$acces & !electri\w+ & !peintures? & !@patrimoine
travaux( \w+){0,3} (batiments?|ecoles?|patrimoine|groupes? scolaires?|mairie|salle|salles) & !$ener & !$vert & !$acces & !$secu & !$normes & !peintures? & !electri\w+ & !@patrimoine
# Building bought.
(achats?|acquisitions?|rachat)( \w+){0,3} (batiments?|hangars?|locaux|local|immeubles?|maisons?|ateliers?|siege|murs|fonds) & !$ener
# Roof, front, waterproofing, doors or shutters alone.
$refaire & (toitures?|couvertures?|charpentes?|etancheite|toits?) & !$ener & !$vert & !@patrimoine & !fuites? & !infiltrations? & !remise en etat
(facades?|ravalement) & !$ener & !$vert & !@patrimoine & !aides? & !commerc\w+ & !logements?
portes? & (remplacements?|changements?|renovation|pose) & !garages? & !$ener & !securi\w+|secours|issues? & !automati\w+ & !@patrimoine & !$acces & !eglises?|leglise & !portails?|clotures? & !logements?
volets( (roulants|battants))? & !$ener & !$secu & !logements?
# Heating, cooling or ventilation named without replacement.
$chauffer & (installations?|creation|realisation|achats?|acquisitions?|mises? aux? normes?|urgen\w+|extension|construction) & !$remplacer & !bois|biomasse|granules?|pellets & !gaz|fioul & !geotherm\w+|pompes? & !isol\w+|energ\w+|thermi\w+ & !menuiseries? & !regulation|gestion|pilotage|controle & !reseaux? & !leds?|relamping & !photovolt\w+|solaires? & !rehabilitation|transformation|modification|conversion & !@patrimoine
(clim|climatisations?) & (reversibles?|chauffage|ventilation|rafraichissement) & !$remplacer & !pompes?
(ventilations?|vmc) & !double flux & !qualite & !$ener & !$vert
(desamiantage|amiante|amiantes?|radon) & !$ener & !canalisations? & !$vert
# Toilets of schools and halls without norms or access.
$toilettes & @S19 & !$ener & !$acces & !$normes & !$vert
$toilettes & @batiments & !$ener & !$acces & !$normes & !$vert & !$secu & !peintures?
$toilettes & (creation|construction|renovation|rehabilitation) & !$acces & !$normes & !$ener & !$vert
# Norms of a named building, object not said; norms, access or safety beside a general renovation.
$normes & @batiments & !$ener & !$acces & !$secu & !electri\w+ & !incendies? & !$toilettes & !ascenseurs? & !etablissement recevant du public & !eclairages? & !sols? & !@patrimoine
$normes & (renovations?|rehabilitations?|restructurations?|modernisation|extensions?) & !$ener & !electri\w+ & !reseaux? & !incendies? & !@patrimoine & !dechet\w* & !assainissement & !eclairages?
$acces & (renovations?|rehabilitations?|restructurations?|reamenagements?|extensions?) & !$ener & !$vert & !@patrimoine & !$voie & !voiries? & !incendies? & !$toilettes
securi\w+ & (modernisations?|rehabilitations?|renovations?) & @batiments & !$ener & !$vert & !incendies? & !@patrimoine & !$acces & !$voie
# Town, place and building studies, object not said.
$etude & (centres? bourgs?|centres? villes?|places?|urbaines?|urbain|programmation|quartiers?|espaces? publics?|requalification|revitalisation|reamenagement) & !$ener & !$vert & !mobilites? & !friches? & !cours d eau & !risques? & !eaux?
$etude & @batiments & !$ener & !$vert & !$acces & !$secu & !numeri\w+ & !amiante
# A street or place by its name: arranged or requalified, no detail.
(amenagements?|reamenagements?|requalifications?)( \w+){0,3} (rues?|avenues?|boulevards?|quais?|places?|esplanade|entrees?) & !$vert & !trottoirs? & !securi\w+ & !voiries? & !chaussees? & !$acces & !enrobes?
(?<!.)(amenagements?|reamenagements?)( \w+){0,2} (rue|avenue|place|quartier|bourg|traversee|centre)( \w+){0,5}(?= {2}) & !$vert & !securi\w+ & !voiries? & !trottoirs? & !$ener
requalifications? & !$vert & !$ener & !zones? & !friches? & !trottoirs? & !reseaux?
(?<!.)(rue|place|avenue|traversee|espaces publics|quartier)( \w+){0,5}(?= {2}) & !$vert & !travaux & !voiries? & !trottoirs? & !refection & !securi\w+
