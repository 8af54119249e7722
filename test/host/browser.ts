import { spawn } from 'node:child_process'

/** Opens the user's browser where there can be one; a browser that won't start is no failure, the address is printed. */
export function openInBrowser(address: string): void {
  if (process.env.CI) return
  const [command, ...args] = opener(address)
  if (!command) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function opener(address: string): string[] {
  if (process.platform === 'darwin') return ['open', address]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : []
}
