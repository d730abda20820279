import { file, glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'

import { bodyShape, bodyTextShape } from './content/body-shapes.ts'
import {
  amountShape,
  amountTextShape,
  easyPageShape,
  emergencyShape,
  emergencyTextShape,
  pageShape,
  pageTextShape,
  questionShape,
  questionTextShape,
  topicShape,
  topicTextShape,
} from './content/shapes.ts'

/**
 * Texts are `<language>/<name>`: `de/geld`. The name is the end of the address, so it never tells why (domain.md 3). German
 * is the original; the others have only words of their own, and the rest from there (src/content/entries.ts).
 */
const texts = (language: 'de' | '!(de)', folder: string) =>
  glob({
    base: 'src/content',
    pattern: `${language}/${folder}/*.md`,
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.md$/, ''),
  })

/** One file a language: `tr`. */
const lists = (name: string) =>
  glob({
    base: 'src/content',
    pattern: `!(de)/${name}.yaml`,
    generateId: ({ entry }) => entry.replace(/\/.*/, ''),
  })

export const collections = {
  emergency: defineCollection({
    loader: file('src/content/de/emergency.yaml'),
    schema: emergencyShape,
  }),
  topics: defineCollection({ loader: texts('de', 'topics'), schema: topicShape }),
  pages: defineCollection({ loader: texts('de', 'pages'), schema: pageShape }),
  questions: defineCollection({ loader: texts('de', 'questions'), schema: questionShape }),
  bodies: defineCollection({ loader: file('src/content/de/bodies.yaml'), schema: bodyShape }),
  amounts: defineCollection({ loader: file('src/content/de/amounts.yaml'), schema: amountShape }),
  leicht: defineCollection({
    loader: glob({ base: 'src/content/leicht', pattern: '*.md' }),
    schema: easyPageShape,
  }),
  topicTexts: defineCollection({ loader: texts('!(de)', 'topics'), schema: topicTextShape }),
  pageTexts: defineCollection({ loader: texts('!(de)', 'pages'), schema: pageTextShape }),
  questionTexts: defineCollection({
    loader: texts('!(de)', 'questions'),
    schema: questionTextShape,
  }),
  emergencyTexts: defineCollection({ loader: lists('emergency'), schema: emergencyTextShape }),
  bodyTexts: defineCollection({ loader: lists('bodies'), schema: bodyTextShape }),
  amountTexts: defineCollection({ loader: lists('amounts'), schema: amountTextShape }),
}
