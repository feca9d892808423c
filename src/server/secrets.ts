import { createHash, randomBytes, randomInt } from 'node:crypto'
import { base32Of, codeLength, codeLetters } from '../rooms/room'

/** What the presenter of a new room holds: 256 bits. */
export const freshToken = (): string => base32Of(randomBytes(32))

/**
 * The secret of the room whose presenter holds `token`. Made from it, so that whoever holds the token proves it by that alone,
 * and a server that was started anew takes a room up again without having kept anything.
 */
export const secretOf = (token: string): string => base32Of(createHash('sha256').update(token).digest().subarray(0, 16))

export const freshCode = (): string =>
  Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('')
