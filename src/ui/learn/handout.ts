import { claims } from '../../anatomy/claims'
import { literature } from '../../anatomy/literature'
import { citeOf } from '../../anatomy/literature/work'
import { statementOf } from '../../lessons/reading'
import { readingLinks } from '../../state/learn/reading'
import { say } from '../../state/page/language'
import { claimWords } from '../kit/claimWords'
import { gradeWordsOf } from '../kit/gradeWordsOf'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!)

/** The account as one page to print or to send: each statement with its mark, what was found, its sources, and its link. */
export function handoutOf(address: string): string {
  const rows = readingLinks().map(({ id, hash }) => {
    const { claim } = statementOf(id)
    const { shape, letter, word } = gradeWordsOf(claims[claim].grade)
    const { found, wouldChange } = claimWords(claim)
    const sources = claims[claim].sources.map((source) => citeOf(literature[source])).join('; ')
    return `<li><h2>${plain(say('reading', id))}</h2>
<p class="grade">${plain(`${shape} ${letter} ${word}`)}</p>
<p><b>${plain(say('reading', 'found'))}:</b> ${plain(found)} <i>${plain(sources)}</i></p>
<p><b>${plain(say('reading', 'wouldChange'))}:</b> ${plain(wouldChange)}</p>
<p><a href="${plain(`${address}#${hash}`)}">${plain(say('reading', 'handoutLink'))}</a></p></li>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${plain(say('reading', 'title'))}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}h2{font-size:1.05rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}li{break-inside:avoid}.grade{font-weight:600}</style>
<h1>${plain(say('reading', 'title'))}</h1>
<p>${plain(say('reading', 'handoutNotice'))}</p>
<ol>
${rows.join('\n')}
</ol>
</html>
`
}
