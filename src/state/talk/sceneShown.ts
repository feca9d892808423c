import { encode, type LinkState, openLink } from '../page/link'
import { stateNow } from '../page/show'

/** `state` as it is compared: what plays goes on by itself, and the language is the viewer's. */
const written = ({ at: _, language: __, ...state }: LinkState): string => encode(state)

/** Whether what is shown at this moment is what `link` shows, however that is written. */
export const showsNow = (link: string): boolean => written(stateNow()) === written(openLink({ hash: link }).state)
