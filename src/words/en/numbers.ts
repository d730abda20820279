export const minutesWords = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

export const daysWords = (days: number) => (days === 1 ? '1 day' : `${days} days`)
