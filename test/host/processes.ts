import { runProgram } from './program.ts'

/** The ids of the running processes whose command line holds all these words. */
export async function processesWith(...words: string[]): Promise<number[]> {
  const { output } =
    process.platform === 'win32'
      ? await runProgram(
          'powershell',
          ['-NoProfile', 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }'],
          { timeoutMs: 20_000 },
        )
      : await runProgram('ps', ['-A', '-ww', '-o', 'pid=,args='], { timeoutMs: 20_000 })
  return output
    .split('\n')
    .filter((line) => words.every((word) => line.includes(word)))
    .map((line) => Number.parseInt(line.trim(), 10))
}
