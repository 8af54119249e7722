import type { Postmortem } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const acronymUnexplained: Rule = {
  id: 'acronym-unexplained',
  category: 'structure',
  summary: 'An abbreviation that is used twice or more and explained nowhere.',
  why: 'A postmortem is read by people who were not there, from other teams, years later. Undefined jargon is one of the flaws of Google’s bad example (SRE workbook, ch. 10).',
  severity: 'hint',
  isStrict: true,
  fix: 'always',
  *check({ text, postmortem }) {
    if (postmortem.recognition.isTemplate) return
    const whole = text.slice(0, longest)
    for (const [acronym, { span, count }] of acronymsIn(postmortem)) {
      if (count < 2 || common.has(acronym) || isExplained(whole, acronym)) continue
      yield {
        span,
        message: `${acronym} is explained nowhere; spell it out where it stands first.`,
        fixes: [
          {
            title: `Leave a blank for what ${acronym} stands for`,
            edits: [{ span: { start: span.end, end: span.end }, newText: ` (⟨what ${acronym} stands for⟩)` }],
          },
        ],
      }
    }
  },
}

const longest = 200_000
/** How many of them are reported: a document with more is written for those who know them. */
const most = 12

/** Where each abbreviation stands first in the author's prose, and how often it stands there. */
function acronymsIn({ passages }: Postmortem): Map<string, { span: Span; count: number }> {
  const found = new Map<string, { span: Span; count: number }>()
  for (const { prose, voice, form, role } of passages) {
    if (voice !== 'author' || form === 'heading' || role === 'field' || role === 'owner') continue
    for (const { 0: acronym, index } of prose.text
      .slice(0, 5000)
      .matchAll(/(?<![\p{L}\d/_.:-])[A-Z]{2,6}(?![\p{L}\d/_-]|[^⟨⟩\n]*⟩)/gu)) {
      const known = found.get(acronym)
      if (known) known.count++
      else if (!prose.isCode(index) && found.size < most * 10)
        found.set(acronym, { span: prose.span(index, index + acronym.length), count: 1 })
    }
  }
  return new Map([...found].filter(([acronym, { count }]) => count > 1 && !common.has(acronym)).slice(0, most))
}

/** "Point of presence (POP)", "POP (point of presence)", "POP: …" in a glossary, a link, a blank. */
function isExplained(text: string, acronym: string): boolean {
  return [
    `(${acronym})`,
    `(${acronym},`,
    `${acronym} (`,
    `${acronym} stands for`,
    `${acronym}:`,
    `${acronym}** (`,
    `[${acronym}]`,
    `${acronym} = `,
  ].some((sign) => text.includes(sign))
}

/** What engineers everywhere read without a glossary: zones, protocols, clouds, currencies, the field's own. */
const common = new Set(
  `ACL AM AMI AMQP AND API APIS ARM ASAP ASCII ASG AWS AZ BST CA CD CDN CEST CET CI CIDR CLI CNAME CORS CPU CRD CRUD CSS CST
  CSV CTO CVE DB DBA DDOS DHCP DM DNS DONE DR DST EBS EC ECS EDT EKS ELB EOF EST ETA ETL EU EUR FAQ FIXME FTP FYI GB GBP GC GCE
  GCP GDPR GET GIT GKE GMT GPG GPU GUI HA HEAD HR HSTS HTML HTTP HTTPS IAM IC ICMP ID IDE IDS INFO IO IOPS IP IRC ISO ISP IST IT
  JDBC JIRA JMX JS JSON JVM JWT KB KMS LAN LB LDAP LTS MB MD MFA ML MTTD MTTR NA NAT NFS NGINX NO NOT NTP OK OKR OLAP OLTP OOM OR
  ORM OS OSS PC PDF PDT PEM PHP PID PII PM POC POD POST PR PRS PST PUT QA QPS RAM RBAC RCA RDS REST RFC ROI RPC RPM RPS RSA RTT
  SAAS SAML SDK SEO SEV SHA SIEM SKU SLA SLAS SLI SLO SLOS SMS SMTP SPOF SQL SQS SRE SRES SSD SSH SSL SSO SSR SVN SYN TB TBD TCP
  TLS TODO TTD TTL TTM TTR TV UDP UI UK UPS URI URL URLS US USA USB USD UTC UTF UUID UX VCS VIP VLAN VM VMS VPC VPN WAF WAL WAN WARN
  WIFI XML YAML YES ZIP`
    .split(/\s+/)
    .filter(Boolean),
)
