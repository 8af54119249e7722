/** Where the lines of a text stand: each with its first character that is not a space, and its end without the line break. */
export class Lines {
  readonly starts: number[] = []
  readonly texts: number[] = []
  readonly ends: number[] = []

  constructor(source: string) {
    for (let at = 0; at < source.length; ) {
      let text = at
      while (source.charCodeAt(text) === 32) text++
      lineBreak.lastIndex = text
      const found = lineBreak.exec(source)
      const end = found ? found.index : source.length
      this.starts.push(at)
      this.texts.push(text)
      this.ends.push(end)
      at = found ? lineBreak.lastIndex : end
    }
  }

  get count(): number {
    return this.starts.length
  }

  /** The next line from one on that is not blank; `count` if there is none. */
  nextFilled(line: number): number {
    let next = line
    while (next < this.count && this.isBlank(next)) next++
    return next
  }

  isBlank(line: number): boolean {
    return this.texts[line]! >= this.ends[line]!
  }

  /** How many spaces a line begins with. */
  indent(line: number): number {
    return this.texts[line]! - this.starts[line]!
  }
}

const lineBreak = /\r\n|\n|\r/g
