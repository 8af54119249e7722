import { patience } from './patience.ts'

/** What one run measured, in milliseconds, megabytes and bytes. */
export interface Measured {
  readonly date: string
  readonly isQuick: boolean
  readonly servers: readonly ServerResult[]
  readonly inProcess: {
    readonly fresh: Readonly<Record<string, readonly number[]>>
    readonly examples: Readonly<Record<string, readonly number[]>>
    readonly growth: readonly { readonly size: number; readonly time: number }[]
    readonly shapes: readonly { readonly name: string; readonly slope: number; readonly time: number }[]
  }
  readonly commandLine: readonly { readonly count: number; readonly seconds: number }[]
  readonly bundles: readonly { readonly file: string; readonly size: number; readonly compressed: number }[]
}

interface ServerResult {
  readonly name: string
  readonly isPeer: boolean
  readonly size: number
  /** From the start of the process to the first diagnostics; nothing where none came. */
  readonly start?: number
  readonly keys: readonly number[]
  readonly memory?: number
  readonly burst?: { readonly settled: number; readonly publications: number }
  readonly actions?: { readonly codeAction: number; readonly completion: number }
}

/** The report as Markdown: ratios, since milliseconds are those of one machine. */
export function report(measured: Measured): string {
  const { date, servers, inProcess, commandLine, bundles, isQuick } = measured
  const ours = (size: number) => find(servers, 'Postmortem', size)
  const own = median(ours(10_000).keys)
  const rows = servers.map(({ name, size, start, keys, memory, burst }) => {
    const key = median(keys)
    if (start === undefined || memory === undefined)
      return [name, bySize(size), `no answer in ${patience / 1000} s`, '–', '–', '–', '–']
    return [
      name,
      bySize(size),
      ms(start),
      `${ms(key)} / ${ms(percentile(keys, 0.95))}`,
      times(key / median(ours(size).keys)),
      burst === undefined
        ? '–'
        : burst.publications === 0
          ? 'no answer'
          : `${ms(burst.settled)}, ${burst.publications}`,
      memory.toFixed(0),
    ]
  })
  const unit = median(inProcess.fresh['remark-parse, remark-gfm']!)
  const [first, last] = [commandLine[0]!, commandLine.at(-1)!]
  const latencies = servers.flatMap(({ actions, size }) =>
    actions ? `${bySize(size)} ${ms(actions.codeAction)} and ${ms(actions.completion)}` : [],
  )
  return `Measured on ${date} by \`npm run bench${isQuick ? ' -- --quick' : ''}\`, all in one run on one machine: read ratios, not milliseconds. Every server is typed to in turn, five keys 200 ms apart, of which the first is not counted.

${table(['Language server', 'Document', 'Start to first diagnostics, ms', 'Key to diagnostics, median / p95 ms', 'Postmortem = 1', '20 keys: settled after ms, publications', 'Memory, MB'], rows)}
${claims(servers, own)}
Right after a key, a code action and a completion take (ms): ${latencies.join('; ')}.

${table(
  ['A fresh document of 10 kB in a warm process', 'remark-parse with remark-gfm = 1'],
  Object.entries(inProcess.fresh).map(([name, all]) => [ownNames[name] ?? name, (median(all) / unit).toFixed(2)]),
)}
The language analysis (tagging, clauses, language rules, the scorer) costs ${language(inProcess.fresh, unit)} of that parse; ${language(inProcess.examples, median(inProcess.examples['remark-parse, remark-gfm']!))} where every sentence was seen before.

On the repository's own examples the whole analysis takes ${(median(inProcess.examples.ours!) / median(inProcess.examples['remark-parse, remark-gfm']!)).toFixed(2)} times that parse. Its cost grows with the length of the document to the power of ${slope(inProcess.growth.map(({ size, time }) => [size, time])).toFixed(2)}; the command line checks ${last.count} documents of 10 kB in ${last.seconds.toFixed(1)} s, ${times(last.seconds / first.seconds)} of what ${first.count} take.

${superlinear(inProcess.shapes)}
${table(
  ['Bundle', 'kB', 'compressed, kB'],
  bundles.map(({ file, size, compressed }) => [`\`${file}\``, kB(size), kB(compressed)]),
)}`
}

const ownNames: Readonly<Record<string, string>> = {
  ours: 'Postmortem, every rule',
  structure: 'Postmortem, without the language rules',
}

/** What the whole analysis costs beyond that of structure, as a share of a parse. */
function language({ ours, structure }: Readonly<Record<string, readonly number[]>>, unit: number): string {
  return ((median(ours!) - median(structure!)) / unit).toFixed(2)
}

/** Which shapes of document cost more than their size, with some room for noise. */
function superlinear(shapes: Measured['inProcess']['shapes']): string {
  const bad = shapes.filter(({ slope }) => slope > 1.25).map(({ name, slope }) => `${name} (${slope.toFixed(2)})`)
  const all = `Of ${shapes.length} shapes of document out of all proportion (one table, list or line of up to 200 kB)`
  return `${all}, ${bad.length === 0 ? 'none' : bad.join(', ')} cost more than their size.\n`
}

/** What the table says in a sentence each. */
function claims(servers: readonly ServerResult[], own: number): string {
  const ratio = (size: number) => median(find(servers, 'Postmortem', size).keys)
  const fastest = (size: number) =>
    Math.min(
      ...servers
        .filter((one) => one.isPeer && one.size === size && one.keys.length > 0)
        .map(({ keys }) => median(keys)),
    )
  const floor = median(find(servers, 'protocol floor', 10_000).keys)
  return `One key at 10 kB costs ${times(own / floor)} the protocol floor; the fastest peer takes ${times(fastest(10_000) / own)} as long, at 208 kB ${times(fastest(208_000) / ratio(208_000))}. Our own key at 208 kB takes ${times(ratio(208_000) / own)}, at 1 MB ${times(ratio(1_000_000) / own)} of what it takes at 10 kB.
`
}

function find(servers: readonly ServerResult[], name: string, size: number): ServerResult {
  return servers.find((one) => one.size === size && one.name.startsWith(name))!
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}

export function bySize(size: number): string {
  return size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`
}

export function median(times: readonly number[]): number {
  return percentile(times, 0.5)
}

/** The value below which a share of the values lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The exponent with which the second of each pair grows with the first, by least squares over logarithms. */
export function slope(pairs: readonly (readonly [number, number])[]): number {
  const points = pairs.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0)
}

function times(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} times`
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}
