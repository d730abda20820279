const green = '#0b4a45'
const lamp = '#ffd27a'

/** An open door, light inside. A door says nothing about who goes in. */
const door = `<path fill="${lamp}" d="M9 28V13a7 7 0 0 1 14 0v15z"/><path fill="${green}" d="M9 28V13a7 7 0 0 1 3-5.700L12 29z" opacity=".55"/>`

const icon = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}</svg>`

/** For a tab. */
export const tabIcon = icon(`<rect width="32" height="32" rx="7" fill="${green}"/>${door}`)

/**
 * For a home screen, which cuts its own corners: the colour reaches the edge, and the door stays inside the circle that
 * nobody cuts (W3C Web App Manifest, "safe zone": 40 % of the width around the middle).
 */
export const screenIcon = icon(
  `<path fill="${green}" d="M0 0h32v32H0z"/><g transform="translate(16 16.500) scale(.84) translate(-16 -16.500)">${door}</g>`,
)
