import type { GatheringsWords } from '../de/gatherings.ts'

/** The page that says what there is for everyone. What there is, staff say in German. */
export const gatherings: GatheringsWords = {
  gatherings: {
    title: 'Projects and dates',
    heading: 'Projects and dates for everyone',
    lead: 'This is coming up soon for everyone. The texts are in German.',
    none: 'There are no projects or dates at the moment.',
    unknown: 'We cannot show this right now. Please call us.',
    save: 'Save to your calendar',
    subscribe: 'Subscribe to all of them in your calendar',
    subscribeHow: 'Your calendar then shows by itself what is new.',
  },
}
