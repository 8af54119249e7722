/** Rule pages, and the scorer's tables, are bundled as text. */
declare module '*.md' {
  const text: string
  export default text
}

declare module '*.txt' {
  const text: string
  export default text
}
