// Leaves at once, and leaves behind as little as a page can (shared/domain.md section 3). Without it the link is a link.

/** Looks like nothing in a tab; an empty title would show the address there. */
const noTitle = '\ufeff'
const secondsBetween = 5
const presses = 3

const link = document.querySelector<HTMLAnchorElement>('a.exit')
const spoken = link?.parentElement?.querySelector('[role=status]')
const overlay = document.createElement('p')

function leave(to: HTMLAnchorElement) {
  overlay.className = 'leaving'
  overlay.setAttribute('role', 'alert')
  document.body.append(overlay)
  document.body.classList.add('left')
  overlay.textContent = to.dataset['leaving'] ?? ''
  document.title = noTitle
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel*=icon]'))
    icon.href = 'data:,'
  // The forms hear it and empty themselves (form.ts).
  dispatchEvent(new Event('leave'))
  // In place of this page: the back button does not lead here again.
  location.replace(to.href)
}

/** Shift alone, three times. As a part of a capital letter or of a shortcut it does not count. */
function listenForShift(to: HTMLAnchorElement) {
  let count = 0
  let alone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (words: string | undefined) => {
    if (spoken) spoken.textContent = words ?? ''
  }
  const stop = () => {
    clearTimeout(timer)
    if (count > 0) say(to.dataset['stay'])
    count = 0
  }
  addEventListener('keydown', (event) => {
    alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey
    if (!alone) stop()
  })
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return
    clearTimeout(timer)
    if (++count === presses) return leave(to)
    timer = setTimeout(stop, secondsBetween * 1000)
    say(to.dataset[`press${presses - count}`])
  })
}

if (link) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link)
  })
  listenForShift(link)
  // Who comes back all the same finds the page as it was at first.
  addEventListener('pageshow', (event) => {
    if (event.persisted && overlay.isConnected) location.reload()
  })
}
