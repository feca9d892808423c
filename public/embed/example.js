const frame = document.querySelector('#frame')
const waiting = new Map()
let asked = 0

/** Ask Counterpull: 'getState', 'setState' (with values), 'report', 'stats' or 'pose'. */
function ask(what, values) {
  const id = ++asked
  frame.contentWindow.postMessage({ counterpull: 1, id, do: what, with: values }, location.origin)
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
}

addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || source !== frame.contentWindow || data?.counterpull !== 1) return
  if (data.event === 'ready') document.querySelector('#sentence').textContent = 'Ready.'
  if (data.event === 'sentence') document.querySelector('#sentence').textContent = data.sentence
  if (data.event === 'height') frame.style.height = `${data.height}px`
  const asker = waiting.get(data.id)
  if (!asker) return
  waiting.delete(data.id)
  if (data.ok) asker.resolve(data.value)
  else asker.reject(new Error(data.error))
})

const show = (value) => {
  document.querySelector('#answer').textContent = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}

document.querySelector('#psoas').addEventListener('input', async ({ target }) => {
  await ask('setState', { psoasShortening: target.valueAsNumber })
  show((await ask('report')).change.nutation)
})
document.querySelector('#look').addEventListener('click', () => ask('setState', { view: 'right' }))
document
  .querySelector('#wrong')
  .addEventListener('click', () => ask('setState', { psoasShortening: 7 }).catch((error) => show(error.message)))
