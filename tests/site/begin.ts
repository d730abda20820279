/** Monday, 8:00 in Berlin. The clock of a site of these tests starts here and runs on, whatever day it is. */
export const begin = '2026-11-23T07:00:00Z'
