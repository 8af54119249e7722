import { writeGenerated } from './generate.ts'

writeGenerated()
