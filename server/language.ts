import type { Language } from './core/language/engine.ts'

/** Loads the language rules' model, which is large: in a chunk of its own, after the first structural answer. */
export async function loadLanguage(): Promise<Language> {
  const { createLanguage } = await import('./core/language/engine.ts')
  return createLanguage()
}
