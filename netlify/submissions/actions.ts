import { type Fields, lastOf } from '../../src/domain/submission/fields.ts'

/** The field of a form by whose button one of several things is done. */
export const actionField = 'action'

/** Which of these a form asks for; `undefined` where it names none of them, so is no form of ours. */
export function actionIn<Action extends string>(
  actions: Readonly<Record<Action, unknown>>,
  fields: Fields,
): Action | undefined {
  const name = lastOf(fields, actionField)
  const isAction = (text: string): text is Action => Object.hasOwn(actions, text)
  return isAction(name) ? name : undefined
}
