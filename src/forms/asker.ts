/** Who fills a form in: a resident for themselves, or one of staff, who asks a caller and needs short labels and no hints. */
export type Asker = 'resident' | 'staff'
