# Link with the ecological transition. Heritage and churches, drinking water, business parks, derelict land.
$ener = energ\w+|thermi\w+|isol(e|er|ation|ations|ant|ants)|consommations?|decret tertiaire|deperditions?|calorifug\w+|performance energetique
$chauf = chauffages?|chaudieres?|chaufferies?|sous stations?|calorifere|radiateurs?
$enr = pompes? a chaleur|pac|poeles?|granules?|pellets|plaquettes|biomasse|bois energie|chaudieres? (a |au )?bois|chaufferies? (a |au )?bois|geothermi\w+|reseaux? (de )?chaleur|solaires?|photovolta\w+|centrale villageoise|ombrieres?
$menu = menuiseries?|huisseries?|fenetres?|double vitrages?|vitrages?|baies vitrees
$lum = leds?|relamp\w+|luminaires?|eclairages?|lampes?
$gtb = gtb|gtc|telegestion|gestion technique( \w+){0,2}|regulations?( \w+){0,2} (chauffage|thermique|chaufferie)|programmateurs?|thermostats?
$solp = protections? solaires?|brise soleil|volets roulants solaires|stores?( \w+){0,4} (exterieurs?|solaires?|facades?|creche|exposees?)|films? (anti ?chaleur|solaires?|thermiques?|athermiques?)|pare soleil
$vert = energ\w+|thermi\w+|isol(e|er|ation|ations|ant|ants)|consommations?|deperditions?|chauff\w+|chaudieres?|pompes? a chaleur|granules|biomasse|geothermi\w+|solaires?|photovolta\w+|menuiseries?|huisseries?|fenetres?|vitrages?|leds?|relamp\w+|luminaires?|eclairages?|vegetal\w+|oasis|desimpermeabilis\w+|renatur\w+|friches?|ecolog\w+|ecoquartiers?|durables?|environnement\w*|biosourc\w*|passif|bepos|climat\w+|rafraichissement\w*|stores?|biodiversite|pluvia\w+|cyclables?|velos?|douces?|reemploi|recycl\w+|ressourcerie|dechets?|bas carbone
$culte = eglises?|chapelles?|temples?|clochers?|cathedrales?|basiliques?|abbatiales?|abbayes?|collegiales?|sacristies?|vitra(il|ux)|orgues?|cloches?|beffrois?|calvaires?|retables?|campaniles?|cultuels?|lieux? de culte
$petit = lavoirs?|fours? (a pain|communa\w+|bana\w+|a chaux)|fontaines?|petit patrimoine|moulins? a vent|burons?|kiosques?|monuments? aux morts|pigeonniers?|oratoires?|croix|steles?|puits
$monu = chateaux?(?! d eau)|remparts?|citadelles?|donjons?|poternes?|enceintes?|tours?|prieures?|cloitres?|commanderies?|monuments? historiques?|fortifications?|murailles?|ruines?
$renov = renov\w*|rehabilit\w*|refections?|restaur(er|ation|ations)|restructur\w+|moderni\w+|requalif\w+|reamenag\w+|rafraichissements?|remise en etat|reprises?
$constr = constru\w+|creations?|creer|extensions?|agrandissements?|realisations?|amenag\w+
$culture = mediatheques?|bibliotheques?|ludotheques?|musees?|cinemas?|theatres?|ecoles? de musique|conservatoires?|auditoriums?|micro ?folies?|centres? culturels?|espaces? culturels?|centres? d interpretation
$enfance = creches?|micro ?creches?|multi ?accueils?|mam|maisons? d assistantes? maternelles?|petite enfance|haltes? garderies?|relais (petite enfance|assistantes)
$secours = gendarmeries?|casernes?|centres? de secours|centres? d incendie( \w+){0,3}|sdis
$ecoact = hotels? d entreprises?|pepinieres?( d entreprises?)?|ateliers? relais|batiments? relais|ateliers? artisana\w+|batiments? industriels?|sites? industriels?|hotels? d activites?|tiers ?lieux?|co ?working|abattoirs?
$commerce = commerces?|boulangeries?|epiceries?|boucheries?|bars?|cafes?|bistrots?|restaurants?(?! (scolaires?|municipal|collectif|intercommunal|inter))|auberges?|multiples? ruraux|multiples? rural|multi ?services?|locaux commerciaux|local commercial|cellules? commerciales?|halles?(?! (des|de) sports?)|marches? couverts?
$piscine = piscines?|(bases?|stades?|centres?|espaces?|complexes?) (nautiques?|aquatiques?)|bassins? (de natation|nautiques?|d apprentissage)
$za = zones? d activites?( \w+)?|zones? (artisanales?|industrielles?|economiques?|commerciales?)|za|zae|zi|parcs? d activites?|parcs? industriels?|zones? d amenagement economique
$aep = eaux? potables?|aep|adduction d eau
$pmr = pmr|accessib\w+|handicap\w*|ad ?ap|mobilite reduite|rampes? d acces
$secu = mises? en securite|securis\w+|anti ?intrusion|confortements?
$incendie = sorties? de secours|escaliers? de secours|ssi|alarmes?|visiophones?|interphones?|portails?|clotures?|securite incendie|desenfumage|defibrillateurs?
$sanit = sanitaires?|toilettes?|wc|bloc sanitaire
$gs = groupes? scolaires?
$ventil = ventilations?|vmc|cta|traitement d air
$equip = groupes? scolaires?|ecoles?|creches?|multi ?accueils?|mairies?|gymnases?|salles?|mediatheques?|cinemas?|musees?|piscines?|batiments?|locaux
$lieu = creches?|multi ?accueils?|mediatheques?|bibliotheques?|musees?|cinemas?|conservatoires?|gendarmeries?|casernes?|centres? de secours|piscines?|centres? (nautiques?|aquatiques?)|commerces?|boulangeries?|epiceries?|restaurants?|auberges?|multiples? rural|halles?|hotels? d entreprises?|ateliers?|chateaux?|citadelles?|presbyteres?|groupes? scolaires?
$rue = rues?|voiries?|voies?|routes?|places?|abords|bourg|chemins?|carrefours?|trottoirs?|rd|espaces? publics?|parvis|impasses?|avenues?|boulevards?|quartiers?|chaussees?|village|coeur|pietons?|pietonni\w+|entrees?|parkings?|stationnements?
$autre = groupes? scolaires?|ecoles?|salles?|stades?|mairies?|restaurants?|batiments?|logements?|piscines?|gites?|espace culturel|chalets?|jeux|gymnases?|vestiaires?
$local = ancien(ne)?s? (\w+ ){0,2}(ecoles?|mairies?|presbyteres?|granges?|poste|gare|maisons?|batiments?|perception|tresorerie|gendarmerie|caserne|cliniques?|hopital|casino|garage|usine|fermes?|forge|cafe|restaurants?|hotels?|boulangerie|commerces?|internat|colleges?|locaux|local|logements?)
$acquis = acquisitions?|achats?|acquerir|rachats?

[O] lien
# Wasteland: the word decides, whatever the site becomes; not a plain survey of parcels.
friches? & $renov
friches? & transform\w+|reconver\w+|reconqu\w+|recycl\w+|amenag\w+|acquisitions?|depollu\w+|demoli\w+|valoris\w+
# Energy decides for any building, studies included, churches included.
$ener & audits?|etudes?|diagnosti\w+|schemas?|maitrise d oeuvre|moe|amo|contrats?|marches?
$ener & $renov
$ener & $culte & !acoustique & !phonique
$ener & $lieu
$ener & $pmr
$ener & $secu
$ener & extensions?
$ener & toitures?|couvertures?|facades?|bardages?|ravalement|combles?|plafonds?|murs? & !acoustiques? & !phoniques?
isolations? & !acoustiques? & !phoniques? & !sonores?
# Openings changed, even alone; not doors only, not churches.
$menu & !$culte & !rideaux & !constructions?
# Heating replaced or modernised, whatever the fuel; not created, not in a church.
$chauf & remplac\w+|chang\w+|renov\w+|moderni\w+|refections?|reparations?|mises? aux normes|amelioration & !$culte
$chauf & !$culte & !creations? & !acquisitions? & !toitures? & !cuisson
$enr & !$culte
$gtb
# One energy item in a mixed list is enough.
$menu & peintures?|electri\w+|sols?|sanitaires?|accessib\w+|plafonds?|toitures? & !$culte
$chauf & peintures?|electri\w+|sols?|sanitaires?|accessib\w+|plafonds?|toitures? & !$culte
$ventil & $chauf
# Light inside buildings; not street lighting, not the church lit up.
$lum & !public & !publics & !publique & !$culte & !voiries? & !rues? & !mise en valeur
leds?|relamp\w+ & !$culte
# Heat kept out.
$solp & !photovolta\w+
# School yards made green.
cours?( d| de| des| du)? (ecoles?|recreation)|cours? oasis|cours? scolaires? & oasis|vegetal\w+|desimpermeabilis\w+|renatur\w+|resilient\w*
# Drinking water: secured, joined between named networks, treated, counted.
securis\w+( \w+){0,5} (eau|aep|ressources?|alimentation|captages?) & !incendie & !scolaire
interconnexions?( \w+){0,2} (reseaux?|udi|unites?) & !fibre
(traitement|desinfection|neutralisation|dechloration|filtration)( \w+){0,4} (eaux?|pesticides?|arsenic|uv|charbon) & !usees & !$piscine & !aquatiques? & !viabilis\w+ & !pluviales
compteurs?( \w+){0,3} (eau|individuels?|secteurs?|sectorisation)|sectorisation
forages?|captages?|puits & substitution|comblement|remplac\w+|diversification|nouvelle ressource|protection
[N] pas de lien
# Worship buildings, whatever the verb, as long as energy, light, heat, presbytery or surroundings are not named.
$culte & !$vert & !presbyteres? & !abords & !places? & !amenag\w+ & !rues?
$culte & toitures?|couvertures?|charpentes?|facades?|joints?|enduits?|zingueries? & !$ener
$culte & $secu & !$ener & !$rue & !culturel
$culte & $pmr & !$ener
$culte & mises? aux normes|conformite|electri\w+ & !$ener & !chauffage & !eclairage
$culte & cimetieres? & !$vert & !$rue
# Small heritage and monuments restored, not refitted for a new use.
$petit & !$vert & !$rue & !$autre & !amenag\w+ & !$aep & !forages?
$petit & restaur\w+|renov\w+|rehabilit\w+|refections?|remise en etat & !$vert & !$rue & !$autre
$monu & restaur\w+|secur\w+|mises? en securite|confort\w+|consolid\w+|sauvegarde & !$vert & !rehabilit\w+ & !amenag\w+
patrimoines? & restaur\w+|mise en valeur|preserv\w+|sauvegarde & !$vert & !naturel & !arbore & !$rue & !$autre
museogra\w+|scenogra\w+ & !$vert & !creation & !reserves
# Access, safety, alarms, furniture, noise alone: nothing renovated beside.
$pmr & !$renov & !$vert & !places? & !bourg
$pmr & mises? en accessibilite|mises? aux normes|mises? en conformite|travaux & !$vert & !renov\w+ & !rehabilit\w+ & !$constr
$secu & $equip & !$vert & !renov\w+ & !rehabilit\w+
$secu & !$vert & !$renov & !$rue & !$aep & !eau & !amenag\w+ & !creations? & !berges? & !falaises? & !etudes? & !talus & !colline & !eboulements? & !risques? & !captages? & !reseaux? & !autostop & !rocheux & !glissement
$incendie & !$vert & !$renov & !$constr
$sanit & $pmr & !$vert & !vestiaires? & !extensions?
acoustiques? & !$vert & !extensions? & !rehabilit\w+
mobiliers?|copieurs?|equipements? mobiliers? & !urbain & !$vert & !$renov & !$constr
# Business parks made larger; fuel stations, cash and bread machines.
extensions?( \w+){0,3} (zones?|za|zae|zi|parcs?) (d activites?|d activite|artisanales?|industriel\w*|economiques?|de|du|des)? ?\w*
stations? services?|stations? (de )?carburants?|distribution de carburants?|distributeurs? de pains?|dab & !$vert & !amenag\w+ & !maintien & !postale
[I] imprecis
# Roof, facade, shutters or air alone on a building that is not a church.
toitures?|couvertures?|zingueries? & !$vert & !$culte & !$petit & !$monu
toitures?|couvertures? & refections?|renov\w+|remplac\w+|travaux|reprises? & !$vert & !$culte & !$petit & !$monu & !panneaux
facades?|ravalements? & !$vert & !$culte & !$monu & !monument & !memorial & !$petit
$ventil & !$ener & !$chauf & !$culte & !qualite
volets roulants & installation|pose|fourniture & !remplac\w+ & !$ener & !solaires? & !menuiseries? & !thermostatiques?
# Public buildings renewed or refitted without a word of energy.
$culture & $renov & !$vert & !$pmr & !$culte
$culture & $constr & !$vert & !$pmr
$enfance & $renov & !$vert & !$pmr & !$secu & !acoustique
$enfance & $constr & !$vert & !$pmr
$secours & $renov & !$vert & !$pmr & !$secu
$secours & $constr & !$vert & !$pmr & !$secu
$ecoact & !$vert & !$pmr & !$secu
$piscine & !$vert & !$pmr & !liner & !$secu
$local & !$vert & !$pmr & !$secu & !$culte & !demoli\w+
$local & amenag\w+|transform\w+|rehabilit\w+|renov\w+|reconver\w+ & !$vert & !$culte
$acquis & rehabilit\w+|renov\w+|amenag\w+|restructur\w+ & !$vert & !materiels? & !mobiliers? & !vehicules?
# Bare titles: works on nothing named, a building named and nothing else; damage put right.
(?<!.)(travaux|rehabilitation|renovation|refection|restauration|amenagements?|restructuration|modernisation)( (de|d|la|le|l|du|des|un|une|divers|renovation|rehabilitation|amenagement|interieurs?|batiments?|local|locaux|communal|communaux|communale|bati|patrimoine|maison|ancien|ancienne|site|complexe|pole|centre|tranche|phase|_+|[0-9]+)){0,6}(?= {2})
(?<!.)(travaux |construction |creation |extension |rehabilitation |restructuration )?(de |du |d un )?groupe scolaire( \w+){0,4}(?= {2}) & !$vert & !$pmr & !$secu
(?<!.)(\w+ ){0,2}(creche|mediatheque|bibliotheque|multi accueil|cinema|musee|piscine|halle|maison des jeunes)( \w+){0,2}(?= {2}) & !$vert & !$pmr & !mobilier
urgen\w+|sinistres?|grele|mise hors d eau|tempete & $equip & !$vert & !$culte & !electri\w+ & !$rue
# Standards without saying which, access coupled with a renovation, toilets renewed, asbestos.
mises? aux normes|mises? en conformite & $commerce & !$pmr & !$vert & !$secu
mises? aux normes|mises? en conformite & $equip & !$pmr & !$vert & !$culte & !$sanit & !incendie & !electri\w+ & !$secu & !$incendie & !$rue & !informati\w+ & !securite & !surete & !sols? & !portes? & !erp & !garde corps
mises? aux normes|mises? en conformite & $renov & !$pmr & !$vert & !$culte & !$sanit & !incendie & !electri\w+ & !$rue & !$secu
$renov & $pmr & $equip & !$vert & !$culte & !$rue & !$sanit & !$monu
$sanit & refections?|renov\w+|rehabilit\w+|agrandissements?|extensions? & !$pmr & !$vert & !conformite & !normes
desamiant\w+|amiant\w+ & !$vert & !$culte
# School complexes, presbyteries, monuments put to a new use, surroundings of churches, huts.
$gs & !$vert & !$pmr & !$secu & !$incendie & !$sanit & !informati\w+ & !numeri\w+ & !mobiliers?
$gs & $constr & !$vert & !$pmr & !$secu
presbyteres?|cures? & !$vert & !$pmr & !$secu & !eglises?
chateaux?(?! d eau)|manoirs? & rehabilit\w+|amenag\w+|reconver\w+ & !$vert & !ruines? & !$rue & !$pmr & !acquisition & !paysag\w+
$monu & reconver\w+|amenag\w+|optimisation|transform\w+ & !$vert & !$rue & !$pmr & !camping & !concessions & !cloitres? & !paysag\w+
$culte & abords|culturel|reconver\w+|transform\w+|places? & amenag\w+|creation & !$vert & !parkings? & !stationnements? & !cimetieres? & !$pmr & !covoiturage & !pieton\w+ & !voiries? & !paysag\w+ & !restauration
cabanes?|refuges?|relais montagnards? & !$vert & !animaux & !animaliers? & !canins?
# Local shops, bought or renewed; business parks laid out or renewed, not made larger.
$commerce & !$vert & !$pmr & !$secu & !$incendie & !$sanit & !mobiliers? & !clim & !climatisation & !produits locaux
$commerce & $renov & !$vert & !$pmr & !$sanit
commerc\w+ & rues?|espaces? publics?|coeur|parcs? & !$vert & !$pmr & !pieton\w+
$acquis & $commerce & !$vert & !$pmr & !mobiliers? & !materiels? & !station & !alimentaires & !vehicules?
$za & amenag\w+|requalif\w+|rehabilit\w+|redynamis\w+|etudes? & !extensions? & !viabilis\w+ & !$vert
# Drinking water as a bare object; wells, links without a better resource named.
alimentations?|adductions?|dessertes?|approvisionnements? & $aep & !securis\w+ & !interconnexions? & !traitement & !qualite & !renouvellement & !remplac\w+ & !$renov & !renforcement & !conduites? & !canalisations? & !assainissement & !captages? & !etudes? & !schemas? & !reseaux? & !$rue & !forages? & !cimetiere & !securite & !pluviales
forages?|puits & creations?|constructions?|equipements?|raccordements?|mise en service|realisations?|etudes? & !substitution & !comblement & !incendie & !$rue & !reconnaissance & !cimetiere & !securis\w+
raccordements?|extensions?|prolongations? & $aep & !assainissement & !touristique & !captages? & !construction & !habitation & !incendie & !$rue & !$renov & !securis\w+ & !bassin
