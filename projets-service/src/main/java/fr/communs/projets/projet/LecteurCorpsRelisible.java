package fr.communs.projets.projet;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Quarkus reads bodies of more than 10 kB on a worker thread, where waiting for the network and writing to the disk block nobody else. */
@Provider
public class LecteurCorpsRelisible implements MessageBodyReader<CorpsRelisible> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == CorpsRelisible.class;
    }

    @Override
    public CorpsRelisible readFrom(Class<CorpsRelisible> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders, InputStream entityStream) throws IOException {
        return CorpsRelisible.recevoir(entityStream);
    }
}
