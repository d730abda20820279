import { beginsThePlan } from '../domain/place/place.ts'
import type { Facts, PlaceOfFile } from '../domain/place/schema.ts'
import { given } from './given.ts'
import { placeNamed } from './named.ts'

/** The place that this deploy serves. `PLACE` chooses it, at the build for the pages that lie ready and at the start else. */
const served = given(process.env)['PLACE'] ?? 'pliezhausen'

/** It as its file says. Only the plan reads it, which begins with it: from then on staff change who is there, when, and where. */
export const seed: PlaceOfFile = placeNamed(served)

const { advisers: _advisers, weekly: _weekly, room: _room, stepFree: _stepFree, ...facts } = seed

/** Its facts. Rules never read them: they get a place passed in. What the plan begins with, the plan says whether it is confirmed. */
export const here: Facts = {
  ...facts,
  unconfirmed: facts.unconfirmed.filter((fact) => !beginsThePlan(fact)),
}
