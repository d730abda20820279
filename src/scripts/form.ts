// Improves the forms; everything works without it.

/** How long a second tap is taken for the same one. Then the way is free again: the answer may have been lost. */
const lockMilliseconds = 10_000

/** By the back button: browsers then fill in again what stood there, also on pages that they may not keep. */
const cameBack = performance
  .getEntriesByType('navigation')
  .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward')

document.getElementById('fehler')?.focus()

for (const form of document.forms) {
  const status = form.querySelector('[role=status]')
  let locked = false
  const lock = (on: boolean) => {
    locked = on
    if (status) status.textContent = on ? (form.dataset['sending'] ?? '') : ''
  }
  form.addEventListener('submit', (event) => {
    if (locked) return event.preventDefault()
    lock(true)
    setTimeout(lock, lockMilliseconds, false)
  })
  addEventListener('pageshow', (event) => {
    lock(false)
    if (event.persisted || cameBack) empty(form)
  })
  // By the way out (exit.ts).
  addEventListener('leave', () => empty(form))
}

// A page that comes back whole still has the hidden id of the first person's form. So does one with a sealed form: in place
// of it the history gets an address that says that it is gone.
addEventListener('pageshow', (event) => {
  const address = new URL(location.href)
  const sealed = address.searchParams.get('d')
  address.searchParams.set('d', '')
  if (sealed && (event.persisted || cameBack)) location.replace(address)
  else if (event.persisted) location.reload()
})

/** Nobody may find what somebody else typed, not even what the page came with. */
function empty(form: HTMLFormElement) {
  form.reset()
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && /^(text|tel)$/.test(field.type)) field.value = ''
}
