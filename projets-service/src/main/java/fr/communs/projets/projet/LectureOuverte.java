package fr.communs.projets.projet;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A route that the pages of any host may read from a browser, refusals included: it takes no key and there is no host to choose. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface LectureOuverte {

    @Provider
    @LectureOuverte
    class Filtre implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext requete, ContainerResponseContext reponse) {
            reponse.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        }
    }
}
