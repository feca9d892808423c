import { renderSVG } from 'uqr'

interface QrImageProps {
  /** An address of ours: no text of anybody's is in it. */
  readonly of: string
  readonly alt: string
  readonly className?: string | undefined
}

/** `of`, to be read by a phone. */
export const QrImage = ({ of, ...others }: QrImageProps) => (
  <img {...others} alt={others.alt} src={`data:image/svg+xml,${encodeURIComponent(renderSVG(of, { border: 2 }))}`} />
)
