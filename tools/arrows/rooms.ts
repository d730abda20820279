/**
 * The rooms of the house and their arrows, as docs/architecture.md draws them, from the ground up. A room imports itself and
 * what stands behind it here, and that always stands further up in this list: so no two rooms stand in a circle. A name
 * stands for everything below it: `src/domain` for all of its rooms. Imports of types count too.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/domain/time': [],
  'src/domain/place': [],
  'src/domain/figures': [],
  'src/domain/staff': [],
  'src/domain/submission': ['src/domain/time'],
  'src/domain/plan': ['src/domain/place', 'src/domain/submission'],
  'src/domain/person': ['src/domain/place', 'src/domain/submission', 'src/domain/time'],
  'src/domain/sprechstunde': [
    'src/domain/place',
    'src/domain/plan',
    'src/domain/submission',
    'src/domain/time',
  ],
  'src/domain/booking': [
    'src/domain/person',
    'src/domain/place',
    'src/domain/plan',
    'src/domain/sprechstunde',
    'src/domain/submission',
    'src/domain/time',
  ],
  'src/domain/callback': [
    'src/domain/person',
    'src/domain/place',
    'src/domain/plan',
    'src/domain/sprechstunde',
    'src/domain/submission',
    'src/domain/time',
  ],

  'src/words': ['src/domain'],
  'src/letters': ['src/domain', 'src/words'],
  'src/places': ['src/domain', 'src/words'],
  'src/site': ['src/domain', 'src/words', 'src/places'],
  'src/content': ['src/domain', 'src/words', 'src/site'],

  'src/scripts': [],
  'src/styles': [],
  'src/components': ['src/domain', 'src/words', 'src/site', 'src/content', 'src/styles'],
  'src/metadata': ['src/domain', 'src/words', 'src/site', 'src/styles', 'src/components'],
  'src/forms': ['src/domain', 'src/words', 'src/site', 'src/styles', 'src/components'],
  'src/layouts': [
    'src/domain',
    'src/words',
    'src/site',
    'src/content',
    'src/styles',
    'src/components',
    'src/metadata',
    'src/forms',
  ],

  'netlify/platform': ['src/domain', 'src/words', 'src/letters', 'src/site', 'src/metadata'],
  'netlify/figures': ['src/domain', 'netlify/platform'],
  'netlify/retention': ['src/domain', 'netlify/platform'],
  'netlify/plan': ['src/domain', 'src/site', 'netlify/platform'],
}
