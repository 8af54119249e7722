import { coaching } from './coaching.ts'
import { commands } from './commands.ts'
import { pictures } from './pictures.ts'
import { openSession, type Session } from './session.ts'
import { sidebar } from './sidebar.ts'

describe('the .vsix, installed', () => {
  let session: Session | undefined
  const opened = () => {
    if (!session) throw new Error('VS Code did not open')
    return session
  }

  before(async function () {
    this.timeout(240_000)
    session = await openSession()
  })

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session?.workbench.screenshot(`failed: ${this.currentTest.title}`)
  })

  after(() => session?.close())

  coaching(opened)
  pictures(opened)
  sidebar(opened)
  commands(opened)
})
