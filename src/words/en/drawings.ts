import type { DrawingsWords } from '../de/drawings.ts'

/** What a drawing says to whoever does not see it. */
export const drawings: DrawingsWords = {
  drawings: {
    figure: { woman: 'a woman', man: 'a man', unknown: 'a person' },
    table: (figures) => `At the table: ${figures.join(' and ')}. One chair is still free.`,
    call: 'A phone is ringing. A voice only says: Rathaus.',
    visit: 'A person with a bag comes to a house. The door is open.',
    child: 'A person comes holding a child’s hand.',
    interpreter: '2 people speak different languages. A third person interprets.',
    wayTitle: 'How to find us',
    way: {
      street: (street) => `The address is: ${street}`,
      building: (rathaus) => `This is the town hall: ${rathaus}.`,
      door: (room) => `Go through the door. Our room: ${room}`,
    },
    wayExample: 'This route is an example.',
  },
}
