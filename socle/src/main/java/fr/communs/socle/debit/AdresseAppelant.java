package fr.communs.socle.debit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that a limit counts. Most proxies add the address they saw at the end of X-Forwarded-For and keep what the caller wrote
 * before it: read from the end, the first address that is none of our proxies is the last one that one of them saw. Made at the start: a
 * proxy written otherwise than as an address or a range stops it.
 */
@Startup
@ApplicationScoped
public class AdresseAppelant {

    private static final String SUITE = "X-Forwarded-For";

    private final List<IpSubnetFilterRule> proxys;

    /** @param proxys addresses or ranges (CIDR), the proxies that are believed */
    AdresseAppelant(@ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") List<String> proxys) {
        this.proxys = proxys.stream().map(AdresseAppelant::plage).toList();
    }

    public String de(HttpServerRequest requete) {
        // Of the connection: the one of the request is already what the header says first.
        return de(requete.connection().remoteAddress().hostAddress(), requete.headers().getAll(SUITE));
    }

    /** What one household or one machine holds: an IPv4 address, or the first 64 bits of an IPv6 address, whose rest it chooses freely. */
    String foyer(HttpServerRequest requete) {
        return foyer(de(requete));
    }

    static String foyer(String adresse) {
        // An IPv4 address mapped to IPv6 (::ffff:203.0.113.9) is an IPv4 address here: the first 64 bits of all of them are the same.
        InetAddress lue = adresse(adresse);
        return lue.getAddress().length == 4 ? lue.getHostAddress() : HexFormat.of().formatHex(lue.getAddress(), 0, 8);
    }

    String de(String voisin, List<String> suites) {
        String[] vues = String.join(",", suites).split(",");
        String adresse = voisin;
        for (int i = vues.length - 1; i >= 0 && deConfiance(adresse) && NetUtil.createByteArrayFromIpAddressString(vues[i].strip()) != null; i--) {
            adresse = vues[i].strip();
        }
        return adresse;
    }

    private boolean deConfiance(String adresse) {
        InetSocketAddress ici = new InetSocketAddress(adresse(adresse), 0);
        return proxys.stream().anyMatch(p -> p.matches(ici));
    }

    private static IpSubnetFilterRule plage(String proxy) {
        int barre = proxy.indexOf('/');
        InetAddress adresse = adresse(barre < 0 ? proxy : proxy.substring(0, barre));
        int bits = barre < 0 ? 8 * adresse.getAddress().length : Integer.parseInt(proxy.substring(barre + 1));
        return new IpSubnetFilterRule(adresse, bits, IpFilterRuleType.ACCEPT);
    }

    private static InetAddress adresse(String adresse) {
        try {
            byte[] octets = NetUtil.createByteArrayFromIpAddressString(adresse);
            if (octets == null) {
                throw new IllegalArgumentException("ni adresse IP ni plage : " + adresse);
            }
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four or sixteen bytes are an address", e);
        }
    }
}
