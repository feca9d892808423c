/** What was made for the last `most` keys; the one not asked for longest goes first. */
export function recent<T>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (key, make) => {
    const value = known.get(key) ?? make()
    known.delete(key)
    known.set(key, value)
    if (known.size > most) known.delete(known.keys().next().value!)
    return value
  }
}
