/**
 * Names of products and components that run, in lower case: a capitalised word that is one of these is no person.
 * Beside them every word with a digit, an inner capital or a dot counts as a system, as does `the` + name.
 */
export const systemNames: ReadonlySet<string> = new Set(
  `airbyte airflow akamai akka alertmanager alpine amazon android ansible apache apache2 argo argocd athena atlas aurora aws
  azure backstage bamboo bazel bigquery bind buildkite caddy calico cassandra celery ceph chef chrome cilium circleci
  cisco citrix clickhouse cloudflare cloudfront cloudwatch cockroach concourse confluence confluent consul coredns couchbase
  cron dagster databricks datadog debezium debian django docker dropwizard druid dynamo dynatrace ec2 ecs elastic
  elasticsearch elk envoy erlang etcd excel exchange express falcon fargate fastly fedora firebase firefox flannel flask
  flink fluentd fluentbit flux flyway gerrit git gitea github gitlab glacier glue google gradle grafana graylog gunicorn
  hadoop haproxy harbor hashicorp hazelcast hbase hdfs helm heroku hibernate hive honeycomb hubble icinga ignite imperva
  influx influxdb ingress ios iptables istio jaeger java javascript jboss jenkins jetty jira jitsi juniper kafka karpenter keepalived
  kerberos keycloak kibana kinesis kong kotlin kubelet kubernetes kustomize lambda laravel ldap linkerd linux liquibase
  logstash loki longhorn lucene lua macos magento mariadb maven memcached mesos metabase microsoft minio mongo mongodb mqtt
  munin mysql nagios nats netbox netflix netlify nexus nginx node nomad octopus okta openshift openstack openssl opensearch
  opsgenie oracle outlook pacemaker packer pagerduty patroni pgbouncer php podman postfix postgres postgresql
  powerdns presto prisma prometheus proxmox pulsar pulumi puma puppet python qemu quagga rabbit rabbitmq rails ranger
  redhat redis redshift renovate rook route53 ruby rust s3 salesforce saltstack samba sap selenium sendgrid sensu
  sentinel sentry shopify sidekiq signalfx skype slack snowflake snort solr sonarqube spark spinnaker splunk spring sqlite
  sqs squid stackdriver statuspage strapi stripe superset supervisor suse sybase symfony systemd tableau tekton telegraf
  temporal teams terraform thanos tibco tomcat traefik travis trino twilio ubuntu unicorn unix vagrant varnish vault vercel
  velero victoriametrics virtualbox vitess vmware wazuh weave webpack websphere windows wireguard wordpress xen yarn zabbix
  zipkin zookeeper zoom zuul teamcity sonar snyk dependabot auth0 cloudinary mailgun mailchimp zendesk servicenow netsuite
  workday hubspot intercom segment mixpanel amplitude launchdarkly unleash openvpn pfsense fortinet checkpoint arista
  mikrotik ubiquiti dell hp ibm intel nvidia amd lenovo supermicro netapp emc synology veeam commvault bacula borg restic rsync`
    .split(/\s+/)
    .filter(Boolean),
)

/** Firms whose people a postmortem may blame: a system when it runs, a group when it is asked to behave. */
export const vendorNames: ReadonlySet<string> = new Set(
  'aws amazon google microsoft azure cloudflare fastly akamai stripe twilio github gitlab okta auth0 datadog pagerduty oracle ibm cisco heroku salesforce sendgrid mailgun atlassian digitalocean hetzner ovh linode equinix netlify vercel'.split(
    ' ',
  ),
)
