/** unified-language-server with the processor of a peer. `unified.js <peer> --stdio` */
import { createUnifiedLanguageServer } from 'unified-language-server'
import { processorOf } from './checks.js'

const name = process.argv[2]
createUnifiedLanguageServer({ processorName: 'peer', defaultProcessor: await processorOf(name) })
