{{/*
The table of routes.csv, most specific line first, as JSON: {"routes": [{chemin, service, motif, expression, exact}]}.

Rules of the gateway: a prefix ends at a "/" boundary, "*" is one segment, a trailing "/**" is the prefix itself,
"/" alone is the home page, the most specific line wins. Lines are compared segment by segment: a literal wins over
"*", and "*" over the end of the line; the sort key writes these as 1, 2 and 3.

`expression` never overlaps a literal neighbour of its "*" (/projets/mec excludes itself from /projets/<any>/services),
so that the answer stays right where a controller sorts expressions by length and not as written here.
*/}}
{{- define "communs.routes" -}}
{{- $lignes := dict }}
{{- range $i, $ligne := .Files.Lines "routes.csv" }}
{{- $ligne = trim $ligne }}
{{- if and $ligne (gt $i 0) (not (hasPrefix "#" $ligne)) }}
{{- $champs := splitList ";" $ligne }}
{{- $chemin := trim (index $champs 0) | trimSuffix "/**" }}
{{- $service := trim (index $champs 1) }}
{{- if not (hasKey $.Values.services $service) }}
{{- fail (printf "routes.csv : service inconnu %q pour le chemin %s" $service $chemin) }}
{{- end }}
{{- $rang := "" }}
{{- range $segment := compact (splitList "/" $chemin) }}
{{- $rang = print $rang (ternary "2" "1" (eq $segment "*")) }}
{{- end }}
{{- $_ := set $lignes (printf "%s3 %s" $rang $chemin) $service }}
{{- end }}
{{- end }}
{{- $chemins := list }}
{{- range $cle := keys $lignes }}{{ $chemins = append $chemins (index (splitList " " $cle) 1) }}{{ end }}
{{- $racines := list }}
{{- range $chemins }}
{{- if contains "*" . }}{{ $racines = append $racines (index (splitList "/" .) 1) }}{{ end }}
{{- end }}
{{- $routes := list }}
{{- range $cle := keys $lignes | sortAlpha }}
{{- $chemin := index (splitList " " $cle) 1 }}
{{- $routes = append $routes (dict
    "chemin" $chemin
    "service" (get $lignes $cle)
    "exact" (eq $chemin "/")
    "motif" (has (index (splitList "/" $chemin) 1) $racines)
    "expression" (include "communs.expression" (dict "chemin" $chemin "chemins" $chemins))) }}
{{- end }}
{{- dict "routes" $routes | toJson }}
{{- end }}

{{/* Regular expression of a path, without lookahead: RE2 has none. */}}
{{- define "communs.expression" -}}
{{- $chemins := .chemins }}
{{- if eq .chemin "/" -}}/${{ else }}
{{- $prefixe := "" }}
{{- range $segment := compact (splitList "/" .chemin) -}}
/{{- if eq $segment "*" }}
{{- $voisins := list }}
{{- range $chemins }}
{{- if and (hasPrefix (print $prefixe "/") .) (ne . (print $prefixe "/*")) }}
{{- $reste := trimPrefix (print $prefixe "/") . }}
{{- if not (or (contains "/" $reste) (contains "*" $reste)) }}{{ $voisins = append $voisins $reste }}{{ end }}
{{- end }}
{{- end }}
{{- if gt (len $voisins) 1 }}
{{- fail (printf "routes.csv : plus d'un voisin littéral de %s/* : %s" $prefixe (join ", " $voisins)) }}
{{- end }}
{{- include "communs.autreSegment" (first $voisins | default "") }}
{{- else }}{{ regexQuoteMeta $segment }}
{{- end }}
{{- $prefixe = print $prefixe "/" $segment }}
{{- end -}}
(/.*)?$
{{- end }}
{{- end }}

{{/* Any non-empty segment but the given literal: for "mec", ([^m/][^/]*|m([^e/][^/]*)?|me([^c/][^/]*)?|mec[^/]+). */}}
{{- define "communs.autreSegment" -}}
{{- if not . }}[^/]+{{ else }}
{{- if not (regexMatch "^[a-z0-9]+$" .) }}{{ fail (printf "routes.csv : voisin littéral %q non pris en charge" .) }}{{ end -}}
(
{{- $litteral := . }}
{{- range $i, $lettre := splitList "" $litteral }}
{{- $debut := substr 0 $i $litteral }}
{{- if $i }}|{{ $debut }}([^{{ $lettre }}/][^/]*)?{{ else }}[^{{ $lettre }}/][^/]*{{ end }}
{{- end -}}
|{{ $litteral }}[^/]+)
{{- end }}
{{- end }}
