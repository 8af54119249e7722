/** The file's name as words, without folder, extension and a leading date: "2024-05-01_db-outage.md" is "db outage". */
export function fileWords(path: string | undefined): string {
  if (path === undefined) return ''
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{1,10}$/, '')
    .replace(/[-_.]+/g, ' ')
}
