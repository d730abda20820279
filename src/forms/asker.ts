/**
 * Who fills a form in: a resident for themselves; one of staff, who asks a caller and needs short labels and no hints; or a
 * professional, who is called at work and reads German.
 */
export type Asker = 'resident' | 'staff' | 'professional'
