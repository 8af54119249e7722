/** Each peer as a function of a text; made when first asked for, as loading some takes a second. */
export const checks = {
  async nothing() {
    return () => []
  },
  async 'remark-parse, remark-gfm'() {
    const { unified } = await import('unified')
    const processor = unified()
      .use((await import('remark-parse')).default)
      .use((await import('remark-gfm')).default)
      .freeze()
    return (text) => processor.parse(text)
  },
  async 'remark-parse, tables and tasks only'() {
    const { fromMarkdown } = await import('mdast-util-from-markdown')
    const { gfmTable } = await import('micromark-extension-gfm-table')
    const { gfmTaskListItem } = await import('micromark-extension-gfm-task-list-item')
    const { gfmTableFromMarkdown } = await import('mdast-util-gfm-table')
    const { gfmTaskListItemFromMarkdown } = await import('mdast-util-gfm-task-list-item')
    const options = {
      extensions: [gfmTable(), gfmTaskListItem()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
    }
    return (text) => fromMarkdown(text, options)
  },
  async 'remark-lint'() {
    return running(await processorOf('remark-lint'))
  },
  async 'retext-equality'() {
    return running(await processorOf('retext-equality'))
  },
  async alex() {
    const { markdown } = await import('alex')
    return (text) => markdown(text).messages
  },
  async 'textlint write-good'() {
    const { createLinter } = await import('textlint')
    const { TextlintKernelDescriptor } = await import('@textlint/kernel')
    const descriptor = new TextlintKernelDescriptor({
      rules: [{ ruleId: 'write-good', rule: innermost(await import('textlint-rule-write-good')) }],
      plugins: [{ pluginId: 'markdown', plugin: innermost(await import('@textlint/textlint-plugin-markdown')) }],
      filterRules: [],
    })
    const linter = createLinter({ descriptor })
    return async (text) => (await linter.lintText(text, 'a.md')).messages
  },
  async markdownlint() {
    const { lint } = await import('markdownlint/sync')
    return (text) => lint({ strings: { text } }).text
  },
  async 'harper.js'() {
    const { LocalLinter } = await import('harper.js')
    const { binary } = await import('harper.js/binary')
    const linter = new LocalLinter({ binary })
    await linter.setup()
    return (text) => linter.lint(text, { language: 'markdown' })
  },
}

/** The unified processor of a peer. */
export async function processorOf(name) {
  const { unified } = await import('unified')
  const base = unified().use((await import('remark-parse')).default)
  if (name === 'remark-lint') base.use((await import('remark-preset-lint-recommended')).default)
  else {
    const words = unified()
      .use((await import('retext-english')).default)
      .use((await import('retext-equality')).default)
    base.use((await import('remark-retext')).default, words)
  }
  return base.use((await import('remark-stringify')).default).freeze()
}

async function running(processor) {
  const { VFile } = await import('vfile')
  return async (text) => {
    const file = new VFile(text)
    await processor.run(processor.parse(file), file)
    return file.messages
  }
}

function innermost(module) {
  let inner = module
  while (inner.default && !inner.Processor) inner = inner.default
  return inner
}
