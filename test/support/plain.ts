import type { Finding } from '../../server/core/finding.ts'

/** All of a finding to compare, its fixes too, which are no more than a promise until they are asked for. */
export function plain({ rule, span, message, severity, related, detail, fixes }: Finding) {
  return { rule, span, message, severity, related, detail, fixes }
}
