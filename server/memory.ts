/**
 * The engine is told to keep its heap small: a server stays for days beside an editor. By default it lets a heap grow to
 * several times of what is in use, and gives thirty megabytes to what is young; neither makes a key any faster.
 */
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')
