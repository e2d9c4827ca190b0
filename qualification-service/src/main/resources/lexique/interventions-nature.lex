# Interventions. Nature, energy in general words, standards, land, town halls.
$gros = renovations?|renover|rehabilit\w+|refections?|refaire|restructur\w+|reamenagements?|modernis\w+|mises? aux? normes?|mises? en (conformite|accessibilite|securite)|accessibilite|ravalements?|restaurations?|restaurer|transformation|remplacements?|remplacer|changements?|insonoris\w+|climatis\w+|isolation|ameliorations?|securisation|rafraichissements?|travaux (a|de|d|dans|sur)
$batir = constructions?|construire|reconstruction|reconstruire|extensions?|agrandissements?|agrandir|edification|neuve?s?
$creer = creations?|creer|realisation|implantation|installations?|mises? en place
$dehors = abords|parvis|cours?|places?|placettes?|parkings?|stationnements?|cimetieres?|murs?|exterieure?s?|jardins?|espaces? (publics?|verts?)|abribus|voiries?|rues?|routes?|chemins?|bourg|aires?|esplanade|monuments?|eclairage public|trottoirs?|reseaux?|terrains?|ponts?
$etude = etudes?|faisabilite|diagnosti\w+|audits?|amo|assistance|missions?|schemas?
$acquerir = acquisitions?|achats?|acheter|acquerir
$occuper = materiels?|mobiliers?|equipements? (de|des|en|pour)|informati\w+|numeri\w+|logiciels?|vehicules?|tablettes?|audiovisuel\w*|tables?|chaises?|interphones?|video ?protection|videosurveillance
$epur = assainissement|stations? d epuration|step|eaux? usees?|effluents|postes? de (refoulement|relevage|relevement)|deversoirs? d orage|lagun(e|es|age)|phytoepuration|filtres? plantes

[I1] Rénovation bâtiment
# A town hall or house of services as it stands, whatever the verb, without added volume and without its outside.
$gros & @S48 & !$batir & !$dehors & !$occuper & !$etude
$gros & @S59 & !$batir & !$dehors & !$occuper
amenagements?( \w+){0,4} (maisons? (de |des )?services?|maisons? france services?|france services?|msap|bureaux?|salle du conseil|locaux|local|batiments?) & !$batir & !$dehors & !$creer
# A secondary work of buildings, the building untold.
(remplacements?|changements?|renovations?|refections?|modernisation|pose|installation|amelioration|renouvellement)( \w+){0,3} (chauffage|chaudieres?|climatis\w+|ventilation|vmc|menuiseries?|fenetres?|volets|toitures?|facades?|portes?|radiateurs?|faux plafonds?) & !$batir & !$dehors & !$epur
(mises? aux? normes?|mises? en conformite)( \w+){0,3} (electri\w+|incendies?|sanitaires?|accessibilite|gaz|thermique) & !$batir & !$dehors & !$epur & !campings?(?! cars?) & !(poteaux?|bornes?|feux|armoires?)
# False extensions: a small thing created inside a building.
(creations?|installation|pose|realisation|mise en place)( \w+){0,3} (elevateurs?|ascenseurs?|monte (charges?|personnes?|escaliers?)|toilettes|wc|sas|chambres froides?|selfs?|faux plafonds?|cloisons?|alarme incendie|rampes?( d acces)?) & @batiment & !$batir & !publi(c|cs|ques?)
# A new use put in an old building, against the same thing built anew (I7).
(creations?|amenagements?|installation|realisation|transferts?|demenagement|deplacement|regroupement)( \w+){0,9} (dans|au sein)( \w+){0,3} (gare|poste|presbytere|grange|tresorerie|perception|caserne|ecole|mairie|logements?|maison|cure|local|locaux|batiments?|immeuble|anciens?|ancienne) & !$batir
(rehabilitation|transformation|amenagements?|reconversion|renovation|restructuration)( \w+){0,6} (en|pour)( \w+){0,3} (mairie|gites?|logements?|salles?|bureaux?|maisons?|commerces?|mediatheque|bibliotheque|locaux) & !$batir & !$dehors
# A purchase is no intervention, unless works on the building follow.
$acquerir & (rehabilit\w+|renovations?|amenagements?|transformation|travaux|reconversion) & (batiments?|immeubles?|locaux|local|maisons?|gare|hotel|commerces?|logements?|murs) & !$batir & !$occuper
# Canteen and kitchen as they stand, laid out included.
$gros & @S24 & !$batir & !$creer & !$occuper & !$etude & !$dehors
(amenagements?|reamenagements?)( \w+){0,3} (cantines?|restaurants? scolaires?|refectoires?|cuisines?|offices?) & !$batir & !$creer & !$occuper & !$etude
# Lodging and tourist offices laid out or renovated; washrooms of a camping renewed.
(amenagements?|reamenagements?|renovations?|rehabilit\w+|refections?|restructur\w+|modernisation|travaux|accessibilite|mises? aux? normes?)( \w+){0,4} (gites?|refuges?|offices? (de |du )?tourisme|maisons? (de |du )?tourisme|villages? (de )?vacances|auberges?|chambres) & !$batir & !$dehors & !$etude
(rehabilit\w+|renovations?|refections?|mises? aux? normes?|modernisation|accessibilite|remplacements?|restructuration)( \w+){0,4} (blocs?|sanitaires|vestiaires?|chalets?|accueil) & !$batir & !$dehors & !$etude
# Any other building made better, nothing added, nothing outside, nothing bought or studied.
$gros & @batiment & !$batir & !$creer & !$dehors & !$occuper & !$etude & !@S48 & !@T70
$gros & $mots_batiment & !@batiment & !$batir & !$creer & !$dehors & !$occuper & !$etude & !$epur & !@T70
# Two interventions: volume added and the same building renewed (with I7).
(renovations?|rehabilit\w+|restructur\w+|reamenagements?|mises? aux? normes?|refections?)( \w+){0,3} (et|puis|avec)( \w+){0,2} (extensions?|agrandissements?) & !$epur & !@S13 & !@S47
(extensions?|agrandissements?)( \w+){0,9} (et|puis|avec)( \w+){0,2} (renovations?|rehabilit\w+|restructur\w+|reamenagements?|mises? aux? normes?|refections?|transformation) & !$epur & !@S13 & !@S47 & !@T70
# The building and its surroundings or its yard (often with I15 or I2).
(renovations?|rehabilit\w+|restructur\w+|accessibilite|mises? aux? normes?|restauration|mises? en conformite)( \w+){0,4} (mairie|salle|eglise|batiments?|ecoles?|logements?|poste|cantine|presbytere|maison|gymnase|locaux|bergerie|marche)( \w+){0,9} (abords|parvis|exterieurs?|cours?|espaces? (publics?|exterieurs?)) & !$batir & !(place de la|parvis de la mairie|cour de l|cours? d ecole)

[I2] Rénovation sauf bâtiment (voirie, ...)
# The yard, the walls and the outside of a public building, without its surroundings laid out.
(refections?|reprises?|reparations?|restaurations?|consolidation|renovation|reconstruction|confortement|rehabilitation)( \w+){0,3} murs?( \w+){0,4} (cours?|cimetieres?|soutenement|enceinte|cloture|parking|presbytere|eglise|place|rue|route)
(refections?|reprises?|renovation|rehabilitation|goudronnage|permeabilisation|desimpermeabilisation|securisation)( \w+){0,2} cours?( \w+){0,3} (ecoles?|mairie|maternelle|primaire|elementaire|scolaire) & !(preaux?|toitures?|toits?|sanitaires|toilettes|batiments?|energetique|salles?|eau|amenagements?|vegetalis\w+) & !$batir
# Waste water and sewers renewed, against made (I8).
(rehabilit\w+|renouvellement|remplacements?|renovations?|modernisation|mises? aux? normes?|refections?|reparations?|mise en separatif|restructuration)( \w+){0,4} (assainissement|stations? d epuration|step|eaux? usees?|postes? de (refoulement|relevage|relevement)|reseaux?|lagun\w+|canalisations?|collecteurs?) & !(constructions?|creations?|extensions?|batiments?|informati\w+) & !$etude
# A whole camping or camper-van area modernised, against its washrooms (I1) or a new area (I8).
(modernis\w+|revalorisation|rehabilit\w+|renovation|remise a niveau|mises? aux? normes?)( \w+){0,3} ((aires?|bornes?)( \w+){0,4} camping ?cars?|campings?) & !(sanitaires?|blocs?|vestiaires?|chalets?|accueil|batiments?|etudes?)
# Accessibility of places outside buildings; such a place in a list of buildings adds nothing to I1.
(accessibilite|mises? aux? normes?|mises? en conformite)( \w+){0,10} (cimetieres?|voiries?|arrets? (de )?(bus|car)|trottoirs?|abribus|espaces? publics?|parkings?) & !(batiments?|mairie|salles?|ecoles?|eglises?|erp|gymnase|elevateur|toilettes|sanitaires|wc|local|locaux|chapelle|agrandissement|extension|maisons?|poste|creations?|amenagements?|vegetalis\w+) & !$etude
# Equipment of a resort, a halt, a path or a bridge renewed.
(rehabilit\w+|renovations?|remplacements?|restaurations?|mises? en conformite|refections?|reparations?)( \w+){0,4} (telesieges?|teleskis?|remontees? mecaniques?|pylones?|haltes? (nautiques?|fluviales?)|pontons?|passerelles?|sentiers?|chemins? ruraux|lavoirs? et|quais?|digues?|barrages?|ouvrages? d art)
# Networks renewed and something built besides (with I8).
(renouvellement|rehabilitation|refections?|renovations?|remplacements?)( \w+){0,9} (et|avec)( \w+){0,2} (creations?|constructions?|extensions?) & reseaux?|trottoirs?|decheteries?|courts?|tennis|sentiers?|voiries?|eclairage public|cheminements?|chaussees?|assainissement|terrains? & !@S40 & !@S19 & !(salles?|batiments?|vestiaires?|toitures?|chauffage|chaleur|atelier\w*)

[I3] Stratégie/Plan
# Plans and strategies by their whole name, their writing, support, animation and carrying out included.
plans? de gestion & !(etudes?|friches?|evaluation|diagnosti\w+|travaux|bois|bocage|observatoire|restauration) & !$batir
animation( \w+){0,4} (papi|pep|strategies?|planification|crte|programme|plans?|contrat)
(elaboration|redaction|mise en oeuvre|revision|actualisation|renouvellement|animation|definition|ecriture|appui|contribution)( \w+){0,4} (plans? (de gestion|d actions?|de protection|de prevention|nature|paysage)|strategies?|pna|docob|schemas?|programmes? d actions?|pcaet|plui?|scot) & !$gros
# A diagnosis of waste water that ends in a master plan or a zoning (with I13).
(schemas? directeurs?|zonages?)( \w+){0,3} (assainissement|eaux?|aep|eau potable)
(etudes?|diagnosti\w+)( \w+){0,10} (schemas?|zonages?|programmes? (de |d )\w+|plans? d actions?|strategies?|plans? de gestion)

[I4] Communication
# Signs, sites and panels made to be read; signs alone against a study of signs (I13), road signs have none.
(signaletiques?|signalisation|sites? internet|site web)( \w+){0,2} (touristiques?|tourisme|commercial\w*|patrimonial\w*)|(creation|refonte|elaboration|realisation|modification)( \w+){0,2} (sites? internet|site web|signaletique|charte graphique|supports?)|panneaux?( \w+){0,2} (lumineux|d affichage (numerique|electronique|legal)) & !$batir & !$etude & !@T70

[I5] Développement
# General aims with a developing verb at the head; vague plural actions have none.
(?<!.)(developpement|diversification|densification|developper|favoriser|agir|montee en gamme)( \w+){1,8} & !(numeri\w+|infrastructures?|equipements?|energies?|bornes?|stationnements?|sporti\w+|application|acquisition|amenagements?|attractivite|video\w*|moyens|agres|installations?|cheminements?|implantation|portail|conteneurs?|incendies?) & !$batir & !$etude & !creations?

[I6] Outillage (notamment numérique)
# Things bought for a building or its users, not fixed to it, against the building itself (I1).
(acquisitions?|achats?|renouvellement|remplacements?|fourniture|equipements?)( \w+){0,4} (materiels?|mobiliers?|tables?|chaises?|vehicules?|lave vaisselle|fours?|electromenager|equipements? de cuisine|tablettes?|ordinateurs?|vaisselle|instruments?) & !$gros & !$batir & !amenagements?
(equipements?|equiper)( \w+){0,4} (cantines?|cuisines?|camping|restauration|restaurants?|mairie|ecoles?|salles?|services?|bibliotheques?) & !$batir & !amenagements? & !(rehabilit\w+|renovations?|panneaux|photovolt\w+|sportifs?|chauffage|thermi\w+)
# Something bought that is neither land nor building nor fixed outside.
(?<!.)(acquisitions?|achats?|acheter|acquerir)( \w+){1,9} & !(terrains?|parcelles?|fonci\w+|batiments?|immeubles?|immobili\w+|locaux|local|maisons?|propriete|biens?|murs|hangars?|garage|logements?|commerces?|ensemble|patrimoine|modulaires?|bungalows?|algecos?|chalets?|prefabriques?|zones?|forets?|bois|etangs?|iles?|ruines?|batisse|galeries|hotel|licence|fonds|friches?|prairies?|ha|hectares|chaudieres?|abribus|abris?|jeux|columbariums?|citernes?|recuperateurs?|bornes?|poteaux|reserves?|pompes?|volets|fenetres?|radeaux|site|emprises?|couvent|chateau|grange|presbytere|domaine) & !$gros & !$batir & !$etude & !amenagements? & !@T70 & !creations?
# Digital means, whatever the trade they serve.
(applications?( mobiles?)?|plateformes?|logiciels?|e tourisme|outils?|visites? virtuelles?|bornes? (interactives?|numeriques?|d information)|teleservices?|dematerialisation|gestion automatisee)( \w+){0,4} (touris\w+|numeriques?|connecte\w*|informatiques?|gestion|service\w*|territoriale?|dossiers?|demandes?) & !$batir & !$gros
interphones?|visiophones?|alarmes? (anti ?intrusion|intrusion|ppms|attentat)|sonorisation|videoprojecteurs?|ecrans? (numeriques?|interactifs?|tactiles?) & !$batir & !(rehabilit\w+|renovations?|amenagements?|incendies?)

[I7] Construction bâtiment
# School: anything built or created, rooms included; renewed besides gives I1 too, the yard alone does not.
(constructions?|construire|reconstruction|extensions?|agrandissements?|creations?|realisation|installation)( \w+){0,4} (classes?|preaux?|dortoirs?|salles? (de motricite|periscolaires?|de classes?)|ecoles?|groupes? scolaires?|periscolaires?|poles? (scolaires?|educatifs?|enfance)|garderies?|maternelles?) & !$dehors & !$occuper & !$etude & !(ascenseurs?|elevateurs?|sanitaires?|rampes?|jeux|vegetalis\w+|chaufferie|oasis)
(preaux?|modulaires?|prefabriques?|bungalows?|classes? (supplementaires?|mobiles?)) & @S19 & !$gros & !$dehors & !(fermeture|photovolt\w+|panneaux|peintures?|toitures?|eclairage|demolition|couverture|vegetalis\w+|numeri\w+|mobiliers?|materiel)
(acquisitions?|achats?|installation|pose|location|amenagements?)( \w+){0,3} (modulaires?|prefabriques?|bungalows?|algecos?)
# Canteen and kitchen built, enlarged or created.
(constructions?|construire|reconstruction|extensions?|agrandissements?|creations?|realisation)( \w+){0,4} (cantines?|restaurants? (scolaires?|intergenerationnel)|cuisines?( centrales?)?|refectoires?|self|legumerie|demi pension|salles? de restauration|restauration scolaire) & !$occuper & !$etude & !(amenagements? de locaux|rehabilit\w+)
# A house of services or a place of welcome created, the place untold; in an old building it is I1.
creations?( \w+){0,3} (msap|maisons?( de| des)? services?|maisons? france services?|espaces? (jeunesse|d accueil|enfance|associati\w+)|accueil (de loisirs|periscolaire|jeunes?)|multi accueil|poles? (de sante|medical|enfance|jeunesse|culturel|garderie|associatif|petite)) & !(dans|anciens?|ancienne|locaux|itinerante?|parcours|multimodal|interieurs?) & !$gros & !$dehors & !$etude & !amenagements?
# Town hall built or enlarged without words of renewal.
(constructions?|extensions?|agrandissements?|reconstruction)( \w+){0,4} (mairie|hotel de ville|siege|locaux|maison (france|de|des) services?|vestiaires?|ateliers?( municipaux)?|salle \w+|bibliotheque|mediatheque|garage) & !$gros & !$etude & !$dehors
# Lodging, washrooms and halls of tourism built, created or set up; the area alone is I8.
(constructions?|creations?|installation|implantation|extensions?|reconstruction)( \w+){0,4} (gites?|blocs? sanitaires?|sanitaires publics|toilettes (publiques?|seches)|wc publics?|chalets?|hebergements?|refuges?|poles? touristiques?|habitats? legers?|halles?|maison (de |du )?(tourisme|parc|site)|hll|cabanes?) & !(renovations?|rehabilit\w+|transformation|presbytere|anciens?|ancienne|dans|etudes?|mairie|ecoles?)
# A building made with its surroundings: the surroundings add nothing.
(constructions?|construire|creations?|extensions?|reconstruction)( \w+){0,4} (salles?|batiments?|ecoles?|groupe scolaire|mairie|centre|local|locaux|halle|restaurant|complexe|creche|gymnase|cantine|maison|vestiaires?)( \w+){0,12} (abords|exterieure?s?|parvis|vrd) & !(renovations?|rehabilit\w+|accessibilite|refections?|parkings?|reamenagement( \w+){0,3} batiments?)
# Two interventions: the building renewed as well (with I1).
(extensions?|agrandissements?) & (renovations?|rehabilit\w+|restructur\w+|reamenagements?|refections?) & @batiment & !$epur & !@S13 & !@S47 & !@T70 & !$etude

[I8] Construction sauf bâtiment (voirie, ...)
# Waste water: made, extended, joined, or the bare name of the work; not renewed, not studied.
(constructions?|creations?|extensions?|realisation|raccordements?|mises? en place|transferts?|interconnexions?|reconstruction|implantation|installation)( \w+){0,5} (assainissement|stations? d epuration|step|eaux? usees?|effluents|postes? de (refoulement|relevage|relevement)|deversoirs? d orage|bassins? (d orage|de pollution)|stations? de traitement|lagun\w+|filtres? plantes) & !$etude & !(rehabilit\w+|renouvellement|zonages?|boues|competences?)
(?<!.)(travaux d |travaux de |programme d |programme de |travaux )?(assainissement|stations? d epuration|step|lagunage) & !$gros & !$etude & !$dehors & !(renouvellement|pluvial\w*|pluviales?|non collectif|surface|eglise|voirie|secteur|intemperies|auberge|revetement)
# Camper vans: an area created, laid out or bare, its posts and gates; not renewed, not in a study.
(aires?|bornes?|stationnements?|terrains?|services?|emplacements?|barrieres?)( \w+){0,5} (camping ?cars?|campings? cars?) & !(rehabilit\w+|renovations?|mises? aux? normes?|modernis\w+|refections?|requalification|etudes?)
# Outdoor works of tourism and leisure, made or laid out.
(amenagements?|creations?|realisation|constructions?|installation|travaux)( \w+){0,4} (belvederes?|points? de vue|base de loisirs|circuits?|pistes? vtt|parcours|pump ?track|skate ?park|passerelles?|pontons?|haltes? (nautiques?|fluviales?|randonn\w+)|baignade|aires? (d accueil|de loisirs|de pique nique|de repos)|sentiers?|via ferrata|observatoires?|bassin de baignade) & !(rehabilit\w+|renovations?|etudes?|refections?)
# Panels, heat networks and other equipment of energy made beside a building.
(creations?|installations?|realisation|mise en place|raccordements?|extension)( \w+){0,5} (centrales? (photovolt\w+|solaires?)|panneaux? (photovolt\w+|solaires?)|ombrieres?|reseaux? de chaleur) & !$gros & !$etude & !(toits?|toitures?|pompes?|batiments?|isolation|constructions?|couverture|musee|hangars?|autoconsommation)
# A thing bought and set outside for good, against equipment bought (I6) and land bought (none).
$acquerir & (installation|pose|mise en place|amenagements?|creation|realisation) & (abribus|abris?|jeux|bornes?|columbariums?|recuperateurs?|aires?|parkings?|cimetieres?|citernes?|reserves?|zone d activites?|tyrolienne|stations?) & !$gros & !(interactives?|numeriques?|batiments?|securite|maisons?|vehicules?)

[I9] Entretien
# Invasive or harmful species fought; the plans against them are I3.
(lutte|enlevement|arrachage|eradication|controle|piegeage|elimination|destruction|gestion|limitation)( \w+){0,5} (especes?( \w+)? (invasives?|envahissantes?)|eee|envahissantes?|invasives?|frelons?|jussie|renouees?|sargasses?|ambroisie|ragondins?|chenilles?|moustiques?|nuisibles?|rats?|algues) & !(plans?|strategi\w+|etudes?|suivi|sensibilis\w+)
# Field gestures of care for a natural place.
(gestion|entretien|conservation|maintien)( \w+){0,4} (ens|roselieres?|habitats?|espaces naturels|sites? naturels?|prairies?|landes|pelouses|coteaux?|mares?|milieux ouverts)|(eco ?)?paturage|debroussaill\w+|fauchage|faucardage|curage|desensablement|desenvasement|elagage|travaux (forestiers?|sylvicoles?)|macro ?dechets? & !(plans?|valorisation|developpement|strategi\w+|acquisitions?|achats?|creations?|restauration|materiels?|tracteurs?|faucardeuse|epareuse|broyeurs?) & !$batir & !$etude & !$gros

[I10] Structuration du financement
# The title itself tells the paying; a bare post or a bare running cost of services has no label.
(?<!.)(aides? (financieres?|au|aux|a l|de)|subventions? (a|aux?)|financement|cofinancement|primes?|fonds (de|d|departemental|regional)|verser|bonus|cheques?|bourses?|tarification)( \w+){1,6} & !$batir & !(domicile|maitrise d oeuvre|detr|dsil|locaux|secours|competences?|projet de territoire|parcelles?|travaux)

[I11] Formation
# Learning named at the head; works on a campus or a training centre are works.
(?<!.)(formations?|former|se former|savoir rouler|savoir nager|cfa|campus|centre de formation|apprendre|acquisition de la natation)( \w+){0,8} & !(rehabilit\w+|renovations?|renover|renove|extension|construction|ateliers|agir)

[I12] Dynamisation
# A territory or a file animated; attractiveness without works on a place.
animation( \w+){0,3} (papi|pep|territoriale?|territoires?|transition|communes|acteurs|crte|commerciale|locale|economique|estivale|projet) & !$gros & !$batir & !(centres? d animation|salles?|maison|poles?)
attractivite|maintien( \w+){0,2} dernier commerce & !(amenagements?|reamenagements?|travers\w+|places?|travaux|rues?|valorisation|bourg|cadre|zones?|strategi\w+|creations?|embellissement|refections?|terrains?) & !$batir & !$etude & !(renovations?|rehabilit\w+)

[I13] Etude/Diagnostic
# A study keeps its label alone, whatever work or sign it prepares.
(etudes?|diagnosti\w+|faisabilite|audits?|amo|assistance a (la )?maitrise)( \w+){0,6} (faisabilite|construction|extension|rehabilitation|renovation|amenagement|restructuration|agrandissement|creation|signaletique|requalification|assainissement|competences?|programmation|reseaux?|transfert|energetique|thermique) & !(travaux|schemas?|zonages?)
(?<!.)(suivis?|inventaires?|recensement|cartograph\w+|connaissances?|evaluation|prospection|recherche|mesurer)( \w+){1,8} & !(travaux|strategi\w+|classement) & !$batir

[I14] Sensibilisation
# A public that learns or is looked after, without works.
(?<!.)(sensibilis\w+|education|eduquer|aires? (marines? |terrestres? )?educatives?|promouvoir|mobiliser|informer|l hygiene|seances?|ateliers? (de|d|sur|pour|philo))( \w+){1,8} & !$batir & !$gros & !amenagements?
sensibilis\w+ & !$batir & !$gros & !$etude & !amenagements?

[I15] Aménagement urbain et restructuration
# Shores, banks and natural places opened to the public, without technical work.
(amenagements?|reamenagements?|valorisation|mise en valeur|requalification)( \w+){0,3} (berges?|bords? de|littoral|grottes?|lacs?|etangs?|plans? d eau|plages?|rives?|front de mer|parc naturel|site naturel) & !(restaurations?|pistes?|sanitaires?|batiments?|camping ?cars?|accueil|voies?|chemin\w*|acces|routes?|rues?|baignade|stations?|sentiers?|pontons?|parkings?) & !$batir & !$etude & !$acquerir
# The outside of a building laid out, against the same yard only repaired (I2).
(amenagements?|reamenagements?|requalification)( \w+){0,3} (abords|parvis|exterieurs|espaces? exterieurs?|pourtour|alentours) & !$batir & !(cimetieres?|routes?|rd\w*|vc\w*|voirie|trottoirs?|securi\w+|batiments?|rehabilit\w+|interieurs?|rue|calvaires?)
(amenagements?|reamenagements?|requalification|vegetalis\w+|renaturation|transformation)( \w+){0,3} cours?( \w+){0,4} (ecoles?|scolaires?|maternelle|elementaire|college|primaire|recreation|mairie) & !preaux? & !$batir & !(jeux|refections?|toitures?|isolation|classes?|accessibilite|pmr|climatis\w+|energetique|sanitaires?|electrique|parking|desimperm\w+|etudes?)
(demolition|deconstruction)( \w+){0,5} (maisons?|immeubles?|batiments?|habitations?|ilots?|friches?|bati|hangars?) & !(reconstruction|constructions?|renovations?|rehabilit\w+|extensions?|salle|ecole)
# Surroundings laid out beside a renewed building (with I1).
(renovations?|rehabilit\w+|restructur\w+|accessibilite|restauration)( \w+){0,10} (amenagements?|reamenagements?|requalification)( \w+){0,2} (abords|parvis|places?|espaces? publics?|esplanade) & !$batir & !(calvaires?|stade|city)
