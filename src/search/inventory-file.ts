/** The sealed file in each Pagefind bundle that lists the other files at its top with their SHA-256. */
export const inventoryFile = 'inventory.txt';
