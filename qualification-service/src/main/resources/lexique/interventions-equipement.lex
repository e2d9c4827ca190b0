# Interventions. Equipment and machines, digital tools, new buildings, waste water, town planning.
$renov = renovations?|renover|renov|rehabilit\w+|refections?|restaur(er|ation|ations)|restructur\w+|modernis\w+|reamenag\w+|remise en etat|mises? (aux|en|au) (normes?|conformite|accessibilite)|remplacements?|ravalements?|transformations?|reparations?|reprises?|ameliorations?
$neuf = constructions?|construire|creations?|creer|realisations?|realiser|implantations?|edification
$neufdur = constructions?|construire|reconstruction
$bat = batiments?|locaux|local|salles?|ecoles?|groupes? scolaires?|mairies?|gymnases?|creches?|micro ?creches?|mam|maisons?|presbyteres?|logements?|appartements?|vestiaires?|club ?house|sanitaires|hangars?|ateliers?|eglises?|mediatheques?|bibliotheques?|musees?|cinemas?|piscines?|casernes?|gendarmeries?|foyers?|restaurants?|cantines?|commerces?|immeubles?|gites?|residences?|centres? de (loisirs|secours)|halles?|poles? (enfance|sante|medical)
$terrain = stades?|terrains?( \w+){0,2} (de|du) (foot\w*|football|rugby|tennis|sports?|basket|jeux)|terrains? (multi ?sports?|synthetiques?|sportifs?|d honneur)|pistes? d athletisme|plateaux? sportifs?|plateaux? d (athletisme|evolution)|courts? de tennis|plaines? (de jeux|des sports)|city ?stades?|city ?parks?|skate ?parks?|pump ?tracks?|aires? de jeux
$vestiaire = vestiaires?|club ?houses?|tribunes?|gradins|sanitaires|douches|toiture
$mobile = vehicules?|camions?|camionnettes?|fourgons?|tracteurs?|tracto ?pelles?|mini ?pelles?|pelleteuses?|balayeuses?|lames?( de deneigement)?|saleuses?|etraves?|epareuses?|remorques?|bennes?|minibus|bus|velos?|vae|nacelles?|chargeurs?|tondeuses?|broyeurs?|debroussailleuses?|desherbeuses?|drones?|defibrillateurs?|radars? pedagogiques?|citernes? mobiles?|engins?|utilitaires?|composteurs?|colonnes?|conteneurs?|bacs?|groupes? electrogenes?|outillages?|materiels?|mobiliers?|copieurs?|photocopieurs?|autolaveuses?|ordinateurs?|tablettes?|lave vaisselle|fours?|tables?|chaises?|barnums?|chapiteaux?|podiums?
$achat = acquisitions?|acquerir|achats?|acheter|renouvellements?|remplacements?|remplacer
$numerique = logiciels?|progiciels?|wifi|wi fi|dematerialisation|teletransmission|actes|informatisation|informatiques?|portail (famille|citoyen)\w*|sig|numerisation|telegestion|telesurveillance|telereleve|visioconference|sonorisation|videoprojecteurs?|vpi|tni|tbi|ecrans? (interactifs?|numeriques?|tactiles?)|ent|telephonie|serveurs?|cybersecurite|billettique|applications? mobiles?|capteurs?
$adresse = adressage|numerotations?|base adresse locale|plaques? de rues?|denomination( \w+){0,3} (rues|voies)|numerotage
$alerte = sirenes?|alarmes?|systemes? d alerte|alerte (de la|des) populations?|controles? d acces|videoprotection|video protection|videosurveillance|video surveillance|ppms|visiophones?|interphones?|anti ?intrusion
$interieur = chaudieres?|chauffage|pompes? a chaleur|poeles?|radiateurs?|climatisation|climatiseurs?|menuiseries?|huisseries?|fenetres?|volets?( roulants)?|portes?|toitures?|toits?|escaliers?|plafonds?|faux plafonds?|sols?|peintures?|vmc|ventilation|combles|facades?|charpentes?|couverture
$ancien = (ancien|anciens|ancienne|anciennes)( \w+){0,2} (ecoles?|mairies?|postes?|presbyteres?|granges?|gares?|maisons?|batiments?|perception|tresorerie|gendarmerie|casernes?|hopital|garages?|usines?|fermes?|forge|cafe|restaurants?|hotels?|boulangerie|commerces?|colleges?|locaux|local|logements?|couvent|cure|bergerie|laiterie|supermarche|salle)
$assain = assainissement|eaux usees|step|stations? d epuration|eaux? pluviales?|pseudo collectif|postes? de relev(age|ement)|lagunes?|lagunage
$aep = aep|eau potable|adduction d eau|canalisations?|conduites?|reservoirs?|chateaux? d eau|surpresseurs?|captages?|branchements?
$digue = digues?|endiguement|ouvrages? (de protection|hydrauliques?)|berges?|barrages?|seuils?|torrents?|bassins? de retention|bassins? ecreteurs?|zones? d expansion|plages? de depots?|cours d eau|rivieres?
$etude = etudes?|diagnostics?|edd|dossiers? (d autorisation|loi|reglementaires?)|caracterisation|avant projet|modelisation|audits?|schemas? directeurs?|inventaires?
$poste = postes?|recrutements?|chefs? de projets?|cheffes? de projets?|charges? de mission|chargee de mission|ingenierie|animat(eur|rice)s?|coordinat(eur|rice|ion)|technicien\w*
$plan = plui?|plui|scot|carte communale|pcaet|opah|plh|pldm|pcs|plan de gestion|schemas?|strategies?|strategie|plans? (velo|climat|arbres?|d actions?|de mobilite|de covoiturage|paysage|guide|pluriannuel|local|alimentaire)|projet (de territoire|alimentaire territorial|educatif|culturel)|crte|papi|contrat local de sante|feuille de route|programme d actions?
$animer = animations?|animer
$reseau = reseaux?|canalisations?|conduites?|collecteurs?|branchements?
$finance = aides?( a l)?|subventions?|appui financier|soutien financier|fonds de concours|primes?|incitations? financieres?
$neufa = constructions?|construire|creations?|creer|realisations?|realiser|implantations?|edification|amenagement d un|amenagement d une|installation|implantation
$reprend = renovations?|renover|renov|rehabilit\w+|refections?|restaur(er|ation|ations)|restructur\w+|modernis\w+|reamenag\w+|remise en etat|mises? (aux|en|au) (normes?|conformite|accessibilite)|remplacements?|ravalements?|transformations?|reparations?|reprises?|ameliorations?|renouvellements?|mise en separatif|restructuration|travaux
$neufr = constructions?|construire|creations?|creer|realisations?|realiser|implantations?|edification|extensions?|raccordements?|interconnexion
$amenage = renovations?|renover|renov|rehabilit\w+|refections?|restaur(er|ation|ations)|restructur\w+|modernis\w+|reamenag\w+|remise en etat|mises? (aux|en|au) (normes?|conformite|accessibilite)|remplacements?|ravalements?|transformations?|reparations?|reprises?|ameliorations?|amenagements?|transform\w+|creations?
$neufe = constructions?|construire|reconstruction|creations?|extensions?
$sportif = stades?|terrains?( \w+){0,2} (de|du) (foot\w*|football|rugby|tennis|sports?|basket|jeux)|terrains? (multi ?sports?|synthetiques?|sportifs?|d honneur)|pistes? d athletisme|plateaux? sportifs?|plateaux? d (athletisme|evolution)|courts? de tennis|plaines? (de jeux|des sports)|city ?stades?|city ?parks?|skate ?parks?|pump ?tracks?|aires? de jeux|football|tennis|rugby
$renovt = renovations?|renover|renov|rehabilit\w+|refections?|restaur(er|ation|ations)|restructur\w+|modernis\w+|reamenag\w+|remise en etat|mises? (aux|en|au) (normes?|conformite|accessibilite)|remplacements?|ravalements?|transformations?|reparations?|reprises?|ameliorations?|travaux|isolation
$renouv = renovations?|renover|renov|rehabilit\w+|refections?|restaur(er|ation|ations)|restructur\w+|modernis\w+|reamenag\w+|remise en etat|mises? (aux|en|au) (normes?|conformite|accessibilite)|remplacements?|ravalements?|transformations?|reparations?|reprises?|ameliorations?|renouvellements?
$eaux = assainissement|eaux usees|step|stations? d epuration|eaux? pluviales?|pseudo collectif|postes? de relev(age|ement)|lagunes?|lagunage|aep|eau potable|adduction d eau|canalisations?|conduites?|reservoirs?|chateaux? d eau|surpresseurs?|captages?|branchements?
$info = sites? (internet|web)|panneaux?( \w+){0,2} (d informations?|information|lumineux|electroniques?|d affichage)|ecrans? tactiles?
$immeuble = terrains?|parcelles?|fonciere?s?|immeubles?|batiments?|hangars?|patrimoine|maisons?|locaux|local|biens?|immobilier\w*|proprietes?|terres|zones? humides?|etangs?|forets?|marais
$chaud = thermi\w+|energ\w+|chauff\w+|chaudieres?|salles?|gymnases?|couverts?|interieurs?|batiments?
$long = afin|objectifs?|permett\w+|permet|vise|visent|notamment|cette|ainsi|est|sont|sera|seront|qui|nous
$suivi = papi|pep|crte|opah|pcaet|contrat|programme|natura 2000|pat|strategie|docob

[I1] Rénovation bâtiment
# Work on a part of the building, by whatever verb, as long as nothing is built.
$interieur & $bat & !$neuf & !extensions? & !$etude & !$achat & !$long
(remplacements?|changements?|remplacer|changer|refections?|renovation)( \w+){0,4} (chaudieres?|chauffage|menuiseries?|huisseries?|fenetres?|portes?|volets|toitures?|toits?|chaufferie|radiateurs?|plafonds?|vitrages?|couverture|charpente)
(pose|installation|mise en place|acquisition|achat)( \w+){0,3} (pompes? a chaleur|climatis\w+|poeles?|chaudieres?|menuiseries?|volets|vmc|ventilation) & !constructions? & !creations?
# "Works" on a building, nothing new.
travaux & $bat & !$neuf & !extensions? & !agrandissements? & !$etude & !$terrain & !rues?|voiries?|places?|abords|murs?|cimetiere|parvis|acces au & !entretien & !$long
# An old building named: what is made in it is a renovation.
logements?|appartements?|gites?|salles?|commerces?|bureaux|maisons? & $ancien & $amenage
$ancien & $neuf & !$neufdur & !extensions? & !$etude
transform\w+( \w+){0,6} en( \w+){0,3} (logements?|appartements?|gites?|salles?|bureaux|maisons?|locaux|local|creche|bibliotheque|mediatheque|commerces?|mairie|ecole|maison)
# Renovation and a creation: the creation adds nothing.
creations? & $bat & renovation|rehabilitation|restructuration|reamenagement|ancien\w* & !extensions? & !constructions? & !$etude
# Sanitary rooms made inside a building in use.
(creations?|installations?|amenagements?|realisations?)( \w+){0,4} (toilettes?|wc|sanitaires) & mairie|ecoles?|salles?|eglise|bibliotheque|foyer|atelier|handicapes? & !publi(cs?|ques?) & !extensions? & !constructions?
# Fitting out rooms that exist, flats included; not the ground around them.
(amenagements?|reamenagements?)( \w+){0,4} (logements?|appartements?|vestiaires?|combles?|bureaux|locaux|local|sanitaires|mairie|salle|bibliotheque) & !$neuf & !extensions? & !nouve(au|l|lle|aux|lles) & !places?|abords|pourtour|espaces? publics?|parkings?|parvis|exterieurs?|aire|pompiers
logements? communa(l|ux) & $renovt & !$neuf & !extensions?
# Bought to be renovated: the purchase has no code.
(?<!\w )(acquisitions?|achats?) & immeubles?|batiments?|maisons?|locaux|local|proprietes? & $amenage & !$neufdur & !$etude
# Buildings of a stadium, renovated.
$vestiaire & stades?|foot\w*|rugby|tennis|sportifs?|club & $renov & !$neuf & !extensions?
# Renovation and extension in one title: I7 besides, in its section.
$renov & extensions?|agrandissements? & $bat

[I2] Rénovation sauf bâtiment (voirie, ...)
# A ground that exists: made again, put to standard, grass, water, light.
$renov & terrains?|pistes?|plateaux?|courts?|aires? & $terrain & !$vestiaire & !$neuf & !extensions? & !$chaud
(renovation|rehabilitation|refection|remplacement|transformation)( \w+){0,8} synthetique & !constructions? & !creations?
eclairages? & $sportif & !$vestiaire & !$neuf & !extensions? & !$chaud & !maitrise|etudes?
(pelouse|arrosage|drainage|enherbement|regazonnement|main courante) & $sportif & !$neufdur & !creations? & !realisation
# Sewers and water pipes already there: renewed, separated, put to standard, or simply worked on.
$reprend & $assain & !$neuf & !extensions? & !raccordements? & !$etude & !$bat & !interconnexion
$renouv & $aep & !$neuf & !extensions? & !$etude & !interconnexion & !$bat
renouvellements?|remplacements? & $reseau & !extensions? & !$neuf
(mise en separatif|mise aux normes|mise en conformite|rehabilitation|renovation)( \w+){0,5} (assainissement|step|station d epuration|reseaux?|reservoirs?|lagune|poste de \w+) & !creations? & !raccordements?
travaux & $reseau & !$neuf & !extensions? & !$etude & !$bat & !raccordements? & !interconnexion & !maillage
# Dikes, banks, bridges, walls repaired; not the walls of a building.
(refection|reparation|confortement|restauration|rehabilitation|consolidation|renforcement|reprise|travaux d urgence)( \w+){0,5} (digues?|berges?|ouvrages? d art|ponts?|murs?|barrages?|seuils?|quais?|soutenement) & !$etude & !$bat & !chateaux?|eglises?|chapelles?|escalade
# Renewed and created or extended: two labels.
$renouv & extensions?|creations? & $reseau & !$bat & !chaleur & !$interieur

[I3] Stratégie/Plan
# Drawing up or revising a plan; the posts and the animation that carry it.
(elaboration|revision|mise en compatibilite|modification|actualisation|realisation|mise a jour|redaction)( \w+){0,4} (plui?|plui|scot|carte communale|pcaet|plan|schema|strategie|pcs|document unique|zonage|charte|projet)
$plan & $poste
$plan & $animer
schemas? directeurs? & !travaux & !etudes?
plans?( \w+)? adressage & !panneaux & !plaques?
plans? (pluriannuel|de gestion|d actions?|climat|velo|de mobilites?|de deplacements?|de paysages?|guide|alimentaire|communal de sauvegarde) & !travaux & !$renov & !$neufdur & !$achat
# A study of a programme against floods is also a plan.
$etude & papi|pep|gemapi & !travaux & !ouvrages?

[I4] Communication
# A site or a panel that tells the public something: a tool, and often a communication.
$info & !$adresse & !signalisation & !electoraux & !renouvellement & !travaux & !$long

[I5] Développement
# A service, an offer, a line of trade developed; not the digital tool, not the works.
(developpement|deploiement|developper)( \w+){0,4} (services?|offres?|mobilites?|covoiturage|filieres?|circuits? courts?|tourisme|activites?|autopartage) & !$etude & !achats? & !acquisitions? & !numeriques? & !travaux & !$renov & !$neuf & !$poste & !amenagements? & !dematerialisation

[I6] Outillage (notamment numérique)
# Bought, renewed or replaced: a thing that moves; where it goes adds nothing.
(?<!\w )(acquisitions?|achats?|renouvellement) & !$immeuble & !$renov & !amenagements? & !$eaux & !$reseau & !$interieur & !$terrain & !eclairages?|luminaires? & !renouvellement urbain & !columbariums?|abribus|solaires?|signaletique
$achat & $mobile & !renovations? & !rehabilitations? & !constructions? & !$immeuble & !travaux & !$long
# The same without verb, first word of the title.
(?<!\w )equipements? & !$renov & !constructions? & !sportifs?|aquatique|incendies?|aires? & !amenagements?
(?<!\w )(tracteurs?|materiels?|vehicules?|mobiliers?|tondeuses?|informatique|defibrillateurs?|videoprotection|video|bennes?|remorques?|ordinateurs?|tablettes|logiciel|alarmes?|sirenes?|camions?) & !$renov & !$neuf & !amenagements? & !travaux
# Everything digital, whatever the verb; fitting out of rooms apart.
$numerique & !amenagements? & !constructions? & !renovations? & !$etude & !batiments? & !$poste & !$long & !eclairages?|luminaires?
(developpement|deploiement|developper)( \w+){0,4} (numeriques?|logiciels?|wifi) & !constructions? & !dorsale & !fibre
$info & !$adresse & !signalisation & !$long
# Names of streets, numbers of houses.
$adresse & !plans? & !etudes? & !panneaux & !creations?
# Warning, watching, entry control.
$alerte & !renovations? & !constructions? & !rehabilitation & !accessibilite & !travaux & !$long

[I7] Construction bâtiment
# Built, or created without an old building named.
construction|construire|reconstruction & $bat & !$renov & !$ancien & !$etude & !$terrain & !murs?|parkings?|rampes? & !$long
(?<!\w )constructions? & !$terrain & !$eaux & !rues?|voirie|trottoirs?|murs?|ponts?|passerelles?|pistes?|ouvrages?|digues?|infrastructures?|bassins?|columbarium|velos?|reseaux?|padel|parcours|ombrieres?|photovoltaiques?|dechetteries?|decheteries?|columbariums?|colombarium
creations?( (d|de|du|des|un|une|nouveau|nouvelle|nouvel|\d+)){0,4} (mam|maison|micro|creche|recyclerie|ressourcerie|pole|batiment|salle|centre|hangar|mediatheque|halle|garage|vestiaires?|restaurant|cantine|bloc|gite|tiers|espace france) & !$ancien & !$renov & !amenagements? & !reconversion & !dans & !folie & !multimodal & !itinerante & !$achat
# Extended, nothing renovated.
(extension|agrandissement)( \w+){0,4} (ecole|groupe scolaire|mairie|salle|creche|micro creche|gymnase|vestiaires?|club house|mediatheque|bibliotheque|cantine|restaurant|maison|centre|atelier|local|locaux|batiments?|hangar|gendarmerie|college|cuisine|pole) & !$renov & !amenagements? & !$etude
# Extended or built, and renovated: I1 besides, in its section.
$renov & extensions?|agrandissements? & $bat
(extension|construction|agrandissement)( \w+){0,2} et( \w+){0,2} (renovation|rehabilitation|restructuration|reamenagement|mise aux normes)
# Buildings of a stadium, built.
vestiaires?|club ?houses?|tribunes?|gradins & $neufe & !$renov
# A building pulled down and built again.
(deconstruction|demolition)( \w+){0,4} (reconstruction|construction) & !murs?|ponts?|ouvrages? & !$etude

[I8] Construction sauf bâtiment (voirie, ...)
# Grounds made new.
$neufa & $terrain & !$vestiaire & !$renov & !$etude
(creation|construction|realisation|installation|implantation|amenagement d un)( \w+){0,4} (city ?stade|city ?park|skate ?park|pump ?track|terrain multi ?sports?|multisports|aire de jeux|parcours|terrain|plateau) & !$vestiaire & !$etude
$renov & $neuf & $terrain & !$vestiaire & !eclairages?
# Networks and water works made new, extended, joined.
$neufr & $eaux & !$renov & !$etude & !$bat & !aquatique & !vegetalis\w+ & !regie|zonage|societe|usine|unite
(creation|construction|extension|realisation|pose|raccordement)( \w+){0,5} (reseaux?|canalisations?|step|stations? d epuration|reservoirs?|forages?|bassins?|lagunes?|assainissement) & !$renov & !renouvellement & !$etude & !$bat & !video\w* & !wifi & !chaleur & !aquatique & !zonage
$renouv & extensions?|creations? & $reseau & !$bat & !$interieur
(creation|construction|realisation|amenagement|mise en place)( \w+){0,4} (bassins? (de retention|d orage|d infiltration|ecreteurs?)|ouvrages? (hydrauliques?|de retention|de protection)|plages? de depots?|digues?|noues?) & !$etude & !renovation

[I9] Entretien
# Upkeep and nothing repaired for good.
(?<!\w )(entretien|curage|fauche) & !reconversion
(entretien|curage|fauch\w+|faucardage|elagage|debroussaillage|nettoyage)( \w+){0,4} (cours d eau|rivieres?|berges?|digues?|ouvrages?|fosses?|haies?|chemins?|sentiers?|espaces|boisements?|ripisylve|bassins?|reseaux?|ruisseaux?|pistes?|voies?|vegetation) & !$achat & !etudes?

[I10] Structuration du financement
# Money given to others is the object.
$finance & entreprises|particuliers|proprietaires|habitants|menages|exploitants|agriculteurs & !$bat & !$achat

[I12] Dynamisation
# Leading a plan, a programme.
$animer & $suivi & !etudes? & !recrutement & !$long

[I13] Etude/Diagnostic
# Studies, safety files and preliminary designs, whatever they prepare.
(?<!\w )(etudes?|diagnostics?|audits?|maitrise|mission|amo) & !demande
(etudes?|diagnostics?|audits?|maitrise d oeuvre|avant projet)( \w+){0,6} (renovation|construction|rehabilitation|creation|amenagement|extension|restauration|mise en conformite|travaux) & !(travaux|realisation) (et|apres)
(etudes?|diagnostics?|audits?)( (de|d|du|des|sur|pour|la|le|l|un|une|prealables?|pre|operationnelles?)){0,3} (faisabilite|programmation|danger|dangers|impact|ruissellement|inondations?|energetiques?|assainissement|reseaux?|prealables?|ecoles?|batiments?)
$etude & $digue & !travaux
$etude & papi|pep|gemapi & !animation

[I14] Sensibilisation
# Teaching first, whatever is bought with it.
(sensibilisation|sensibiliser|education|eduquer)( \w+){0,8} (tri|dechets|biodechets|compostage|environnement|biodiversite|gaspillage|publics?|habitants|scolaires|eleves|citoyens|population|climatique|risques?|nature|developpement durable|energie)

[I15] Aménagement urbain et restructuration
# Wasteland, block or public place turned over; not one building of it, not its study.
(requalification|reconversion)( \w+){0,5} (friches?|ilots?|sites?|quartiers?|espaces?|centre|bourg|place|parc) & !$etude & !amo & !batiments?|locaux|local|logements?|salles?|culturel|reseau
friches? & requalif\w+|reconver\w+|amenagements? & !$etude & !$bat & !maitrise
