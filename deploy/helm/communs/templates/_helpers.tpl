{{- define "communs.nom" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" }}{{ end }}
{{- end }}

{{/* Name of the objects of one component. Argument: dict "racine" $ "composant" name. */}}
{{- define "communs.nomComposant" -}}
{{ include "communs.nom" .racine }}-{{ .composant }}
{{- end }}

{{/* Selector labels never change: no version in them, because the selector of a Deployment is immutable. */}}
{{- define "communs.selecteur" -}}
app.kubernetes.io/name: {{ .racine.Chart.Name }}
app.kubernetes.io/instance: {{ .racine.Release.Name }}
app.kubernetes.io/component: {{ .composant }}
{{- end }}

{{- define "communs.etiquettesObjet" -}}
app.kubernetes.io/name: {{ .racine.Chart.Name }}
app.kubernetes.io/instance: {{ .racine.Release.Name }}
{{- with .composant }}
app.kubernetes.io/component: {{ . }}
{{- end }}
app.kubernetes.io/version: {{ .racine.Chart.AppVersion | quote }}
app.kubernetes.io/part-of: {{ .racine.Chart.Name }}
app.kubernetes.io/managed-by: {{ .racine.Release.Service }}
helm.sh/chart: {{ .racine.Chart.Name }}-{{ .racine.Chart.Version }}
{{- end }}

{{/* A digest wins over a tag. Arguments: registry, repository, tag, digest. */}}
{{- define "communs.image" -}}
{{- with .registry }}{{ . }}/{{ end }}{{ .repository }}
{{- if .digest }}@{{ .digest }}{{ else }}:{{ .tag }}{{ end }}
{{- end }}

{{- define "communs.imageService" -}}
{{- $image := .racine.Values.image }}
{{- include "communs.image" (dict
    "registry" $image.registry
    "repository" (printf "%s/%s" $image.repository .service.image.name)
    "tag" (.service.image.tag | default $image.tag | default .racine.Chart.AppVersion)
    "digest" .service.image.digest) }}
{{- end }}

{{/* Pod level of the "restricted" pod security standard. Not a value: nobody may weaken it by mistake. */}}
{{- define "communs.securitePod" -}}
runAsNonRoot: true
{{- if not (kindIs "invalid" .Values.runAsUser) }}
runAsUser: {{ int64 .Values.runAsUser }}
{{- end }}
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "communs.securiteConteneur" -}}
allowPrivilegeEscalation: false
privileged: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: {drop: [ALL]}
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "communs.imagePullSecrets" -}}
{{- range . }}
- name: {{ . }}
{{- end }}
{{- end }}

{{- define "communs.variableSecrete" -}}
- name: {{ .nom }}
  valueFrom: {secretKeyRef: {name: {{ .secret | quote }}, key: {{ .cle }}}}
{{- end }}

{{- define "communs.kafkaBootstrap" -}}
{{ required "kafka.bootstrapServers est obligatoire : liste hôte:port des courtiers Kafka" .Values.kafka.bootstrapServers }}
{{- end }}

{{/* Connection to Kafka, for the services and for the Job of the topics alike. */}}
{{- define "communs.environnementKafka" -}}
{{- $kafka := .Values.kafka }}
- name: KAFKA_BOOTSTRAP_SERVERS
  value: {{ include "communs.kafkaBootstrap" . | quote }}
{{- if ne $kafka.securityProtocol "PLAINTEXT" }}
- name: KAFKA_SECURITY_PROTOCOL
  value: {{ $kafka.securityProtocol }}
{{- end }}
{{- if hasPrefix "SASL_" $kafka.securityProtocol }}
- name: KAFKA_SASL_MECHANISM
  value: {{ required "kafka.saslMechanism est obligatoire avec un protocole SASL" $kafka.saslMechanism }}
{{ include "communs.variableSecrete" (dict "nom" "KAFKA_SASL_JAAS_CONFIG" "cle" "sasl.jaas.config" "secret"
    (required "kafka.existingSecret est obligatoire avec un protocole SASL : Secret de sasl.jaas.config" $kafka.existingSecret)) }}
{{- end }}
{{- with $kafka.caSecret }}
- name: KAFKA_SSL_TRUSTSTORE_TYPE
  value: PEM
{{ include "communs.variableSecrete" (dict "nom" "KAFKA_SSL_TRUSTSTORE_CERTIFICATES" "secret" . "cle" "ca.crt") }}
{{- end }}
{{- end }}

{{/* Environment of one service, complete: what the launcher sets on a workstation, the chart sets here. */}}
{{- define "communs.environnement" -}}
{{- $valeurs := .racine.Values }}
{{- $base := required (printf "services.%s.database.existingSecret est obligatoire : nom du Secret de la base" .nom)
    .service.database.existingSecret }}
- name: QUARKUS_HTTP_HOST
  value: "0.0.0.0"
- name: QUARKUS_HTTP_PORT
  value: "8080"
{{ include "communs.variableSecrete" (dict "nom" "QUARKUS_DATASOURCE_REACTIVE_URL" "secret" $base "cle" "reactive-url") }}
{{ include "communs.variableSecrete" (dict "nom" "QUARKUS_DATASOURCE_JDBC_URL" "secret" $base "cle" "jdbc-url") }}
{{ include "communs.variableSecrete" (dict "nom" "QUARKUS_DATASOURCE_USERNAME" "secret" $base "cle" "username") }}
{{ include "communs.variableSecrete" (dict "nom" "QUARKUS_DATASOURCE_PASSWORD" "secret" $base "cle" "password") }}
{{- with .service.database.caSecret }}
{{- /* The reactive client; JDBC reads its own from the URL. Without the algorithm the client refuses verify-full. */}}
- name: QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE
  value: verify-full
- name: QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM
  value: HTTPS
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM
  value: "true"
- name: QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS
  value: /etc/communs/base/ca.crt
{{- end }}
{{ include "communs.environnementKafka" .racine | trim }}
{{ include "communs.variableSecrete" (dict "nom" "COMMUNS_CLES" "cle" "communs-cles" "secret"
    (required "apiKeys.existingSecret est obligatoire : Secret des empreintes de clés d'API" $valeurs.apiKeys.existingSecret)) }}
{{- with $valeurs.oidc.issuer }}
{{- /* Read by Quarkus: the extension is built in and off by default. */}}
- name: QUARKUS_OIDC_TENANT_ENABLED
  value: "true"
- name: QUARKUS_OIDC_AUTH_SERVER_URL
  value: {{ . | quote }}
{{- end }}
{{- with $valeurs.passerelle.proxysDeConfiance }}
- name: QUARKUS_HTTP_PROXY_TRUSTED_PROXIES
  value: {{ join "," . | quote }}
{{- end }}
{{- if eq .nom "aiguillage" }}
{{ include "communs.variableSecrete" (dict "nom" "COMMUNS_PSEUDONYME_CLE" "cle" "communs-pseudonyme-cle" "secret"
    (required "services.aiguillage.pseudonym.existingSecret est obligatoire : Secret de la clé de pseudonymisation"
      .service.pseudonym.existingSecret)) }}
- name: COMMUNS_EXEMPLES
  value: {{ .service.examples | quote }}
{{- with $valeurs.widget.hotes }}
- name: COMMUNS_HOTES_CORS
  value: {{ join "," . | quote }}
{{- end }}
{{- end }}
{{- if eq .nom "qualification" }}
{{- if ne $valeurs.llm.engine "embarque" }}
- name: COMMUNS_QUALIFICATION_MOTEUR
  value: {{ $valeurs.llm.engine }}
- name: COMMUNS_QUALIFICATION_LLM_URL
  value: {{ required "llm.url est obligatoire quand llm.engine n'est pas embarque" $valeurs.llm.url | quote }}
- name: COMMUNS_QUALIFICATION_LLM_MODELE
  value: {{ required "llm.model est obligatoire quand llm.engine n'est pas embarque" $valeurs.llm.model | quote }}
{{ include "communs.variableSecrete" (dict "nom" "COMMUNS_QUALIFICATION_LLM_CLE" "cle" "communs-llm-cle" "secret"
    (required "llm.existingSecret est obligatoire quand llm.engine n'est pas embarque : Secret de communs-llm-cle"
      $valeurs.llm.existingSecret)) }}
- name: COMMUNS_QUALIFICATION_LLM_BUDGET_REQUETES
  value: {{ $valeurs.llm.requestsPerDay | quote }}
{{- end }}
{{- end }}
- name: JAVA_TOOL_OPTIONS
  value: {{ $valeurs.java.options | quote }}
{{- range $cle, $valeur := .service.env }}
- name: {{ $cle }}
  value: {{ $valeur | quote }}
{{- end }}
{{- end }}
