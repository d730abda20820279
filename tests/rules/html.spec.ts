import { escapeHtml, html, linesHtml } from '../../src/words/html.ts'
import { expect, test } from './test.ts'

test('what is put into HTML means itself, between tags and in an attribute', () => {
  const typed = '"><script>alert(1)</script>&'
  expect(html`<a href="${typed}">${typed}</a>`.markup).toBe(
    `<a href="${escapeHtml(typed)}">${escapeHtml(typed)}</a>`,
  )
  expect(escapeHtml(typed)).toBe('&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;')
})

test('HTML in HTML stays as it is, also as a list; what is left out leaves nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`)
  expect(html`<b>${items}${undefined}${3}</b>`.markup).toBe('<b><i>a</i><i>&#60;b&#62;</i>3</b>')
})

test('lines stay lines', () => {
  expect(linesHtml('a\n<b>\n').markup).toBe('a<br />&#60;b&#62;<br />')
  expect(linesHtml('a\nb', (line) => html`<i>${line}</i>`).markup).toBe('<i>a</i><br /><i>b</i>')
})
