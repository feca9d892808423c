/** `text`, with what stands between two ** made strong. */
export const Marked = ({ text, as: Mark = 'b' }: { readonly text: string; readonly as?: 'b' | 'strong' | 'em' }) =>
  text.split('**').map((part, i) => (i % 2 === 1 ? <Mark key={i}>{part}</Mark> : part))
