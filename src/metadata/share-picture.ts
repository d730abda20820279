import { rathaus } from '../components/drawings/rathaus.ts'
import colours from '../styles/drawing.css?raw'
import tokens from '../styles/tokens.css?raw'

/** What turns dots into a picture knows no custom properties, so each gets its value; the light ones stand first. */
const valueOf = (token: string): string => {
  const [, value] = new RegExp(`${token}:\\s*(#[0-9a-f]+)`).exec(tokens) ?? []
  if (value) return value
  throw new Error(
    `The share picture needs the colour ${token}, and src/styles/tokens.css has none.`,
  )
}

/**
 * What a messenger shows beside a link to us: the Rathaus with its door open, 1200 × 630 as they ask for. No letters in it:
 * the title says the words in each language, and which typefaces the machine of a build has nobody knows.
 */
export const sharePicture = (): string => {
  const style = colours.replace(/var\((--[\w-]+)\)/g, (_, token: string) => valueOf(token))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-302 -36 604 317">
    <style>${style}</style>
    <path fill="${valueOf('--paper')}" d="M-302-36h604v317h-604z"/>
    <path fill="${valueOf('--hill')}" d="M-302 258q80-10 143-36v59h-143zM160 204q80-2 142 22v55h-142zM-162 250h324v31h-324z"/>
    <g transform="translate(-160 22)">${rathaus}</g>
  </svg>`
}
