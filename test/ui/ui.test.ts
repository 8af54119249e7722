import { coaching } from './coaching.ts'
import { commands } from './commands.ts'
import { spoken } from './languages.ts'
import { pictures } from './pictures.ts'
import { openSession, type Session } from './session.ts'
import { sidebar } from './sidebar.ts'
import { speed } from './speed.ts'
import { symbols } from './symbols.ts'
import { trouble } from './trouble.ts'
import { clearScreenshots } from './workbench.ts'
import { writing } from './writing.ts'

describe('the .vsix, installed', () => {
  let session: Session | undefined
  const opened = () => {
    if (!session) throw new Error('VS Code did not open')
    return session
  }

  before(async function () {
    this.timeout(240_000)
    await clearScreenshots()
    session = await openSession()
  })

  afterEach(async function () {
    const { currentTest } = this
    if (currentTest?.isFailed()) await session?.workbench.screenshot(`failed-${currentTest.title.replace(/\W+/g, '-')}`)
  })

  after(() => session?.close())

  coaching(opened)
  pictures(opened)
  sidebar(opened)
  commands(opened)
  writing(opened)
  trouble(opened)
  symbols(opened)
  spoken(opened)
  speed(opened)
})
