type Call<Given extends readonly unknown[], Answer> = (...given: Given) => Answer

/** The shape of words without the words: another language has the same keys, and says something else. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? Call<Given, Widened<Answer>>
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof T]: Widened<T[Key]> }
