package fr.communs.lanceur.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheAotTest {

    @TempDir
    private Path dossier;
    private CacheAot cache;

    @BeforeEach
    void construire() throws IOException {
        creer("lib/main/socle.jar", 10);
        cache = CacheAot.de("projets", creer("quarkus-run.jar", 10));
    }

    @Test
    void un_cache_plus_recent_que_tous_les_jars_sert() throws IOException {
        assumeTrue(CacheAot.possible(), "pas de cache avant le JDK 25");
        Path fichier = creer("projets.aot", 20);
        assertThat(cache.option(false)).contains("-XX:AOTCache=" + fichier);
    }

    @Test
    void un_cache_plus_ancien_qu_un_seul_jar_ne_sert_pas() throws IOException {
        creer("projets.aot", 20);
        creer("lib/main/socle.jar", 30);
        assertThat(cache.option(false)).isEmpty();
    }

    @Test
    void sans_cache_le_service_demarre_sans_option_et_le_rodage_en_ecrit_un() {
        assertThat(cache.option(false)).isEmpty();
        assertThat(cache.option(true)).contains("-XX:AOTCacheOutput=" + dossier.resolve("projets.aot"));
    }

    private Path creer(String nom, long seconde) throws IOException {
        Path fichier = dossier.resolve(nom);
        Files.createDirectories(fichier.getParent());
        Files.writeString(fichier, "");
        return Files.setLastModifiedTime(fichier, FileTime.fromMillis(seconde * 1000));
    }
}
