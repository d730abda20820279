/** So often a change is decided anew while others book or change the plan at the same moment. */
const mostTries = 5

/** Makes a change of the plan; where it was decided on what is so no more, it is decided again, a few times. */
export async function decided<Outcome extends string>(
  change: () => Promise<Outcome | 'decide-again'>,
  tries = mostTries,
): Promise<Outcome | 'changed-meanwhile'> {
  const outcome = await change()
  if (outcome !== 'decide-again') return outcome
  return tries > 1 ? decided(change, tries - 1) : 'changed-meanwhile'
}
