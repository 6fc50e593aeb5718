/** The file in each search bundle that lists its other files with their SHA-256. */
export const inventoryFile = 'inventory.json';
