import { QrImage } from '../kit/QrImage'
import { useSay } from '../kit/useSay'
import styles from './QrCode.module.css'

/** As many letters as a code holds that a phone still reads off a screen. */
const most = 600

/** `of`, an address of ours, to be read by a phone; a longer one is not drawn, and the line says so. */
export function QrCode({ of }: { readonly of: string }) {
  const say = useSay('share')
  if (of.length > most) return <p className={styles.none}>{say('noQr')}</p>
  return <QrImage of={of} className={styles.code} alt={say('qr')} />
}
