/** Hands `file` to the person under `name`. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
