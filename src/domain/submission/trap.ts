/**
 * A field that people do not see and machines fill in. Its name is none by which a browser or a password manager knows
 * something to fill in (no name, address, company, phone, mail, web address or birthday): a form here asks for no message,
 * so people have none to give, and machines like to leave one.
 */
export const trap = 'nachricht'

/** What the trap was called before, `website`: browsers filled it in. A form that was open at a deploy still sends it. */
export const trapsBefore = ['website'] as const

/** Whoever fell into the trap answers with it that they are no machine. */
export const notAMachine = 'no_machine'
