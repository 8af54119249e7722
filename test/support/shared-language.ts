import { createLanguage, type Language } from '../../server/core/language/engine.ts'

/**
 * One analyser for all suites, each of which is a bundle of its own: the model keeps what it learned at every load, so
 * that a dozen of loads in one process exhaust it.
 */
const shared = globalThis as { postmortemLanguage?: Language }

shared.postmortemLanguage ??= createLanguage()

export const language: Language = shared.postmortemLanguage
