package fr.communs.socle.test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys of the tests, in clear; the services receive only their hashes, as in production. */
public final class ClesDeTest {

    public static final String MEC = "cle-mec";
    public static final String TET = "cle-tet";
    public static final String RECOCO = "cle-recoco";
    public static final String FOND_VERT = "cle-fondvert";
    public static final String DASHBOARD_TE = "cle-dashboardte";
    public static final String ADMIN = "cle-admin";

    private ClesDeTest() {
    }

    /** Value of {@code communs.cles}. */
    static String configuration() {
        Map<String, String> cles = new LinkedHashMap<>();
        cles.put("MEC", MEC);
        cles.put("TeT", TET);
        cles.put("Recoco", RECOCO);
        cles.put("UrbanVitaliz", "cle-urbanvitaliz");
        cles.put("SosPonts", "cle-sosponts");
        cles.put("FondVert", FOND_VERT);
        cles.put("DashboardTE", DASHBOARD_TE);
        cles.put("admin", ADMIN);
        return cles.entrySet().stream().map(e -> e.getKey() + ":" + sha256(e.getValue())).collect(Collectors.joining(","));
    }

    private static String sha256(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
