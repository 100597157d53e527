/** Whether an address is a MongoDB's; any other is an SQLite file's. */
export const isMongo = (databaseUrl: string): boolean => /^mongodb(\+srv)?:/.test(databaseUrl);
