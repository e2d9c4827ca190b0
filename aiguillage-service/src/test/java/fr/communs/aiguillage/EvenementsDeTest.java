package fr.communs.aiguillage;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.Collectivite;
import fr.communs.contrats.EtatProjet.Declare;
import fr.communs.contrats.EtatProjet.IdExterne;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.socle.test.KafkaDeTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** States of projects and qualifications, published as their owners do. */
public final class EvenementsDeTest {

    public static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final Instant INSTANT = Instant.parse("2026-11-25T10:00:00Z");

    private EvenementsDeTest() {
    }

    /** A public project of Rennes with nothing declared. */
    public static EtatProjet projet(UUID id, long version, String nom) {
        return projet(id, version, nom, new Declare(null, null, null));
    }

    public static EtatProjet projet(UUID id, long version, String nom, Declare declare) {
        return projet(id, version, nom, declare, "publique", false);
    }

    public static EtatProjet projet(UUID id, long version, String nom, Declare declare, String visibilite, boolean archive) {
        return new EtatProjet(id, version, archive, visibilite, EmpreinteTexte.de(nom, null), nom, null, "Étude", "En cours", null, null,
                declare, List.of(new IdExterne("TeT", "tet-" + id), new IdExterne("MEC", "mec-" + id)),
                List.of(new Collectivite("Commune", "35238", "Rennes", "213502388", "243500139", List.of("35"), List.of("53"))),
                INSTANT, INSTANT);
    }

    public static EtatQualification qualification(EtatProjet projet, long version, List<Etiquette> thematiques, List<Etiquette> leviers,
                                                  List<Etiquette> competences, List<Correction> corrections) {
        return new EtatQualification(new EtatQualification.Objet("projet", projet.id().toString()), version, projet.empreinteTexte(),
                "embarque", "test", Nomenclatures.VERSION, "terminee", new EtatQualification.LienTe("lien", 0.9), thematiques, List.of(),
                List.of(), leviers, competences, 0.9, corrections, INSTANT);
    }

    public static Etiquette etiquette(Axe axe, String libelle, double score) {
        return new Etiquette(Nomenclatures.parLibelle(axe, libelle).orElseThrow().code(), libelle, score, List.of("mot"));
    }

    public static UUID publier(EtatProjet etat) {
        return publier(Sujets.PROJETS, TypesEvenement.PROJET_MODIFIE, etat.id().toString(), etat, UuidCreator.getTimeOrderedEpoch());
    }

    public static UUID publier(EtatQualification etat) {
        return publier(Sujets.QUALIFICATIONS, TypesEvenement.QUALIFICATION_ETABLIE, etat.objet().id(), etat,
                UuidCreator.getTimeOrderedEpoch());
    }

    /** @param evenement the same twice is a replay */
    public static UUID publier(String sujet, String type, String cle, Object etat, UUID evenement) {
        KafkaDeTest.publier(sujet, cle, ContratsJson.ecrire(Evenement.de(evenement, "/test", type, cle, INSTANT, TRACE, etat)));
        return evenement;
    }
}
