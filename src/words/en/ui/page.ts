/** What stands on the page whatever is open: the bar, the notices, the region of the sentence, the names of parts. */
export const page = {
  activities: 'Activities',
  tools: 'Tools',
  undo: 'Undo',
  redo: 'Redo',
  learn: 'Learn',
  graphs: 'Graphs',
  time: 'Time',
  present: 'Present',
  own: 'Own bones',
  find: 'Find',
  look: 'Look',
  share: 'Share',
  evidence: 'Evidence',
  help: 'Help',
} as const
