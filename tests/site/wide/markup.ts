import { HtmlValidate } from 'html-validate'

const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  // Astro writes void elements and attribute quotes its own, equally valid way.
  rules: {
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button', 'reset'] }],
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

/** What is not valid HTML, with the line. */
export async function invalid(markup: string): Promise<readonly string[]> {
  const { results } = await html.validateString(markup)
  return results.flatMap(({ messages }) =>
    messages.map(({ message, line }) => `${line}: ${message}`),
  )
}
