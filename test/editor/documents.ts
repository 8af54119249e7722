/** A postmortem with a blaming sentence, two shallow whys and an action item that nobody will do. */
export const blaming = `# Postmortem: Checkout was down for 40 minutes

## Summary

Bob forgot to renew the certificate of the payment gateway, and checkout was down for 40 minutes.

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 14:02 | The certificate expired and every payment failed |
| 14:09 | An alert on the payment error rate paged the on-call engineer |
| 14:42 | A new certificate was deployed and payments recovered |

## Root Causes

The certificate was not renewed before it expired.

## Five Whys

1. Why did payments fail? The certificate had expired.
2. Why had it expired? Bob forgot it.

## Action Items

- [ ] Monitor certificate expiry
`

/** The same incident, told so that nothing is left to say. */
export const blameless = `# Postmortem: Checkout was down for 40 minutes

## Summary

The certificate of the payment gateway expired, and checkout was down for 40 minutes.

## Timeline

| Time (UTC) | Event |
| --- | --- |
| 14:02 | The certificate expired and every payment failed |
| 14:42 | A new certificate was deployed and payments recovered |
`

/** Markdown with the words of a postmortem that is none. */
export const readme = `# Payment gateway

Bob forgot to renew the certificate once; see the wiki.

## Installation

Run \`npm install\`.
`

/** Instructions, not a story: nothing in it has happened. */
export const runbook = `# Runbook: Renew a certificate

1. The engineer should have access to the vault.
2. Be careful with the private key.
3. Deploy the certificate.
`
