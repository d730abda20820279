/** A number of the Bundesnetzagentur that nobody has: free for examples like this. */
export const examplePhone = '0171 3920012'
