/** Hand the person a file. */
export function saveFile(file: Blob, name: string): void {
  const anchor = document.createElement('a')
  const address = URL.createObjectURL(file)
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const saveText = (text: string, name: string, type: string): void => saveFile(new Blob([text], { type }), name)
