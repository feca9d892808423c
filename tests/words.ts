import { needTexts } from '../src/state/page/language'
import { parts } from '../src/words/en/parts'
import type { PartId } from '../src/words/parts'

// What is said outside React is said as where its part of the page is loaded.
await Promise.all((Object.keys(parts) as PartId[]).map(needTexts))
