import { InputBoxValidationSeverity, QuickInputButtons, window } from 'vscode'

export interface Question {
  readonly title: string
  readonly prompt: string
  readonly placeholder: string
  readonly step: number
  /** What stands in the box at first: an answer that is being changed. */
  readonly value?: string
  /** Whether there is a question before this one to go back to. */
  readonly canGoBack?: boolean
  /** A sentence of coaching on what is being typed, if any. It never keeps the writer from going on. */
  advise(typing: string): Promise<string | undefined>
}

/** What was typed, without the space around it, and how the box was left. */
export interface Answer {
  readonly text: string
  readonly left: 'accepted' | 'escaped' | 'back'
}

/** Advice on half a word would be noise: it waits for a pause in the typing. */
const pause = 200

/** Asks for one line, with advice while it is typed. It stays when the focus leaves, so that one can look something up. */
export function ask(question: Question): Promise<Answer> {
  const box = window.createInputBox()
  box.title = question.title
  box.prompt = question.prompt
  box.placeholder = question.placeholder
  box.step = question.step
  box.value = question.value ?? ''
  box.ignoreFocusOut = true
  if (question.canGoBack) box.buttons = [QuickInputButtons.Back]
  let timer: ReturnType<typeof setTimeout> | undefined
  const advise = async (typing: string) => {
    const advice = typing.trim() === '' ? undefined : await question.advise(typing.trim()).catch(() => undefined)
    if (typing !== box.value) return
    // The advice takes the prompt's place, so it repeats what is being answered.
    const message = `${advice} (${question.prompt})`
    box.validationMessage = advice === undefined ? undefined : { message, severity: InputBoxValidationSeverity.Warning }
  }
  return new Promise<Answer>((resolve) => {
    const leave = (left: Answer['left']) => {
      resolve({ text: box.value.trim(), left })
      clearTimeout(timer)
      box.dispose()
    }
    box.onDidChangeValue((typing) => {
      clearTimeout(timer)
      timer = setTimeout(() => advise(typing), pause)
    })
    box.onDidTriggerButton(() => leave('back'))
    box.onDidAccept(() => leave('accepted'))
    box.onDidHide(() => leave('escaped'))
    box.show()
  })
}
