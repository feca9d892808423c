/** Print the page, as its browser does; false where the frame that it is in lets nothing be printed, and tells nobody. */
export function printPage(): boolean {
  let heard = false
  const hear = (): void => {
    heard = true
  }
  addEventListener('beforeprint', hear)
  print()
  removeEventListener('beforeprint', hear)
  return heard || window.parent === window
}
